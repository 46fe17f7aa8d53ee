/** What runs on the page of `report`, and how it looks: the files of page/, put together. */
import { readFileSync } from 'node:fs';

/** In the order in which they need each other. */
const scripts = ['words', 'way', 'nodes', 'rows', 'tables', 'sentence', 'letter-text', 'letter', 'main'] as const;
const styles = ['base', 'glance', 'tables', 'letter', 'narrow', 'print'] as const;

const read = (name: string): string => readFileSync(new URL(`../../page/${name}`, import.meta.url), 'utf8');

/**
 * One script of all the modules. They stand in one page and can load nothing, so what they import
 * of each other is in the same scope already.
 */
export function pageScript(): string {
  const joined = scripts.map((name) =>
    read(`script/${name}.js`)
      .replace(/^import [^;]*;\n/gm, '')
      .replace(/^export /gm, ''),
  );
  return `(async () => {\n'use strict';\n${joined.join('')}})();\n`;
}

export const pageStyle = (): string => styles.map((name) => read(`style/${name}.css`)).join('');
