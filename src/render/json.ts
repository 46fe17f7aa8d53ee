/** JSON for programmes: an object for one letter, an array for several, or the rows of one table. */
import type { LetterResult } from '../types.js';
import { rowObjects, type TableName } from './tables.js';
import type { Renderer } from './types.js';

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

/** What is written for a letter: itself, or its rows in the table that was asked for. */
export const itemsOf = (result: LetterResult, table: TableName | undefined): readonly unknown[] =>
  table === undefined ? [result] : rowObjects(table, result);

/** Byte for byte what JSON.stringify(all, null, 2) gives, without holding all of it. */
export const json: Renderer = ({ many, table }) => {
  if (!many && table === undefined) {
    return { open: '', letter: (result) => `${pretty(result)}\n`, close: () => '' };
  }
  let empty = true;
  const element = (value: unknown): string => {
    const comma = empty ? '' : ',';
    empty = false;
    return `${comma}\n  ${pretty(value).replaceAll('\n', '\n  ')}`;
  };
  return {
    open: '[',
    letter: (result) => itemsOf(result, table).map(element).join(''),
    close: () => (empty ? ']\n' : '\n]\n'),
  };
};
