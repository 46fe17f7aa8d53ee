/** A line of JSON per letter, or per row where a table was asked for. */
import { itemsOf } from './json.js';
import type { Renderer } from './types.js';

export const ndjson: Renderer = ({ table }) => ({
  open: '',
  letter: (result) =>
    itemsOf(result, table)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
  close: () => '',
});
