/**
 * V8 makes bytecode of a pattern when it is first used, and machine code when it is used again. Of
 * patterns as long as ours the bytecode takes several times as long as the machine code, and is used
 * once. On a text of a thousand signs or more V8 makes machine code at once: so the bundle shows each
 * pattern such a text first.
 */
import { eachNode, edited } from './edited.js';

const NAME = '\0compiled-patterns';

/** What the bundle calls instead of the methods of a pattern. Other things with such methods are left alone. */
const CALLS = `
const LONG = 1000;
const seen = new WeakSet();
function compile(pattern, text) {
  seen.add(pattern);
  if (!(pattern instanceof RegExp) || text.length >= LONG) return;
  const { lastIndex } = pattern;
  // What it is padded with begins no match.
  pattern.test(text.padEnd(LONG, '\\0'));
  pattern.lastIndex = lastIndex;
}
export function exec(pattern, text) {
  if (!seen.has(pattern)) compile(pattern, text);
  return pattern.exec(text);
}
export function test(pattern, text) {
  if (!seen.has(pattern)) compile(pattern, text);
  return pattern.test(text);
}
`;

/** Gives each call `pattern.exec(text)` or `pattern.test(text)` of a pattern that has a name. */
function eachCall(tree, visit) {
  eachNode(tree, (node) => {
    if (node.type !== 'CallExpression' || node.arguments.length !== 1) return;
    const { callee } = node;
    const method = callee.type === 'MemberExpression' && !callee.computed && callee.property.name;
    // A pattern written where it is used is another object each time.
    const named = (method === 'exec' || method === 'test') && callee.object.type !== 'Literal';
    if (named) visit(callee.object, method, node.arguments[0]);
  });
}

/**
 * A module that has its patterns compiled at first use; null where it uses none.
 * @param code the module.
 * @param tree its syntax tree.
 */
export function withCompiled(code, tree) {
  const edits = [];
  eachCall(tree, (pattern, method, text) => {
    // Where something stands between, or there may be no pattern, the call is left as it is.
    if (code.slice(pattern.end, text.start) !== `.${method}(`) return;
    if (code.slice(pattern.start, pattern.end).includes('?.')) return;
    edits.push({ start: pattern.start, end: pattern.start, text: `$$${method}(` });
    edits.push({ start: pattern.end, end: text.start, text: ', ' });
  });
  if (edits.length === 0) return null;
  return `import { exec as $$exec, test as $$test } from ${JSON.stringify(NAME)};\n${edited(code, edits)}`;
}

/** The plugin for rolldown. */
export const compiledPatternsPlugin = {
  name: 'compiled-patterns',
  resolveId: (id) => (id === NAME ? id : null),
  load: (id) => (id === NAME ? CALLS : null),
  transform(code, id) {
    if (id === NAME || id.includes('node_modules')) return null;
    const made = /\.(?:exec|test)\(/.test(code) ? withCompiled(code, this.parse(code)) : null;
    return made === null ? null : { code: made };
  },
};
