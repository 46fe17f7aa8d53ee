/**
 * Writes `\p{L}` out as ranges in the patterns of the bundle. V8 builds a property anew from its
 * tables for every pattern that has it, once to check and once to compile: a quarter of the time in
 * which a letter is read by a process that has just started. The sources keep what reads best.
 */
import { edited } from './edited.js';

/** The blocks of Latin, in which each letter counts. */
const BLOCKS = [
  [0x0000, 0x024f],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
];
/** Greek and Cyrillic, whole: each range costs, and the few signs among them are no rarer than they. */
const WHOLE = '\\u0370-\\u04ff';

/** The letters of the blocks as ranges for a class. */
export function letterRanges() {
  const escape = (code) => `\\u${code.toString(16).padStart(4, '0')}`;
  const ranges = [];
  for (const [first, last] of BLOCKS) {
    let start = null;
    for (let code = first; code <= last + 1; code += 1) {
      const isLetter = code <= last && /\p{L}/u.test(String.fromCharCode(code));
      if (isLetter) start ??= code;
      else if (start !== null) {
        ranges.push(start === code - 1 ? escape(start) : `${escape(start)}-${escape(code - 1)}`);
        start = null;
      }
    }
  }
  return ranges.join('') + WHOLE;
}

const RANGES = letterRanges();

/**
 * A pattern with its letters as ranges: within a class bare, elsewhere as a class.
 * @param text the pattern as code has it.
 * @param slash what stands for a backslash: in a string, two.
 * @param state whether the text before was within a class; carried on from part to part of a template.
 */
export function withRanges(text, slash = '\\', state = { inClass: false }) {
  const ranges = RANGES.replaceAll('\\', slash);
  const property = `${slash}p{L}`;
  let made = '';
  for (let at = 0; at < text.length;) {
    if (text.startsWith(property, at)) {
      made += state.inClass ? ranges : `[${ranges}]`;
      at += property.length;
      continue;
    }
    const length = text.startsWith(slash, at) ? slash.length + 1 : 1;
    const sign = text.slice(at, at + length);
    if (sign === '[') state.inClass = true;
    else if (sign === ']') state.inClass = false;
    made += sign;
    at += length;
  }
  return made;
}

/** Gives each regular expression, string and template of a module to `visit`: its parts, and what is a backslash in it. */
function eachText(node, visit) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'Literal') {
    if (node.regex) visit([node], '\\');
    else if (typeof node.value === 'string') visit([node], '\\\\');
  } else if (node.type === 'TemplateLiteral') {
    visit(node.quasis, '\\\\');
    eachText(node.expressions, visit);
  } else for (const child of Object.values(node)) eachText(child, visit);
}

/** The plugin for rolldown. */
export const letterRangesPlugin = {
  name: 'letter-ranges',
  transform(code) {
    if (!code.includes('p{L}')) return null;
    const edits = [];
    eachText(this.parse(code), (parts, slash) => {
      const state = { inClass: false };
      const made = parts.map(({ start, end }) => ({
        start,
        end,
        text: withRanges(code.slice(start, end), slash, state),
      }));
      const changed = made.filter(({ start, end, text }) => text.length !== end - start);
      if (changed.length > 0 && state.inClass) this.error('a class that holds letters is not closed in its own text');
      edits.push(...changed);
    });
    return { code: edited(code, edits) };
  },
};
