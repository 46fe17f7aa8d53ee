/** What users start is bundled, with letters written out as ranges; it must find what the modules find. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it, test } from 'vitest';
import { chunksIn } from '../../bin/chunks.js';
import { withCompiled } from '../../scripts/compiled-patterns.js';
import { letterRanges, withRanges } from '../../scripts/letter-ranges.js';
import { run } from './io.js';

const letters = `[${letterRanges()}]`;

describe('letters as ranges', () => {
  it.each([
    [String.raw`(?<!\p{L})a`, `(?<!${letters})a`],
    [String.raw`[\p{L}\d]`, String.raw`[${letterRanges()}\d]`],
    [String.raw`\[\p{L}`, String.raw`\[${letters}`],
    [String.raw`[^\]\p{L}]`, String.raw`[^\]${letterRanges()}]`],
    [String.raw`\\p{L}`, String.raw`\\p{L}`],
    [String.raw`\p{Lu}`, String.raw`\p{Lu}`],
  ])('%s', (pattern, made) => {
    expect(withRanges(pattern)).toBe(made);
  });

  it.each([
    ["'[\\\\p{L}]'", `'[${letterRanges().replaceAll('\\', '\\\\')}]'`],
    ["'\\\\[\\\\p{L}'", `'\\\\[${letters.replaceAll('\\', '\\\\')}'`],
  ])('in a string: %s', (code, made) => {
    expect(withRanges(code, '\\\\')).toBe(made);
  });

  it('are the letters of their blocks, and no other sign', () => {
    const [made, property] = [new RegExp(`^${letters}$`, 'u'), /^\p{L}$/u];
    const wrong = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).filter(
      (sign) => made.test(sign) !== property.test(sign),
    );
    expect(wrong).toEqual([]);
    expect(['ж', 'Ω', 'ﬁ', 'ẅ'].filter((sign) => !made.test(sign))).toEqual([]);
  });
});

describe('patterns compiled at first use', () => {
  it.each([
    ['P.exec(text)', '$$exec(P, text)'],
    ['if (!this.made.test(f(text))) stop();', 'if (!$$test(this.made, f(text))) stop();'],
    ['P.exec(Q.exec(a)[0])', '$$exec(P, $$exec(Q, a)[0])'],
    ['make().exec(text).at(-1)', '$$exec(make(), text).at(-1)'],
    ['made?.pattern.exec(text)', null],
    ['made?.exec(text)', null],
    ['(a ?? b).exec(text)', null],
    ['/a/.test(text)', null],
    ['P.replace(text)', null],
    ['P.exec()', null],
  ])('%s', (code, made) => {
    expect(withCompiled(code, parseAst(code))?.split('\n').at(-1) ?? null).toBe(made);
  });
});

describe('kept code', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-chunks-'));
  const file = (name: string): string => path.join(folder, name);
  const chunks = {
    'a.cjs':
      "exports.sum = require('./b.cjs').two + 1; exports.name = async () => (await $import('node:path')).basename('x/y');",
    'b.cjs': 'exports.two = 2; exports.again = () => require("./a.cjs").sum;',
  };
  for (const [name, source] of Object.entries(chunks)) writeFileSync(file(name), source);
  const call = (made: unknown): unknown => (made as () => unknown)();
  const again = (): ReturnType<typeof chunksIn> => {
    const chunks = chunksIn(folder);
    expect(call(chunks.load('b.cjs')['again'])).toBe(3);
    return chunks;
  };
  const rejected = (name: string): boolean | undefined => again().scripts.get(name)?.cachedDataRejected;

  it('is taken where it is that of the file, and only there', async () => {
    const { load, keep } = again();
    expect(await call(load('a.cjs')['name'])).toBe('y');
    for (const name of Object.keys(chunks)) {
      const { file, bytes } = keep(name);
      writeFileSync(file, bytes);
    }
    expect([rejected('a.cjs'), rejected('b.cjs')]).toEqual([false, false]);
    // V8 itself would take it: the source is as long as before.
    writeFileSync(file('b.cjs'), chunks['b.cjs'].replace('= 2', '=+2'));
    expect([rejected('a.cjs'), rejected('b.cjs')]).toEqual([false, undefined]);
  });

  it('that V8 does not know is left', () => {
    const source = 'exports.three = 3;';
    writeFileSync(file('c.cjs'), source);
    const hash = createHash('sha256').update(source).digest();
    writeFileSync(file('c.cjs.v8'), Buffer.concat([hash, Buffer.alloc(400, 7)]));
    const { load, scripts } = chunksIn(folder);
    expect(load('c.cjs')).toEqual({ three: 3 });
    expect(scripts.get('c.cjs')?.cachedDataRejected).toBe(true);
  });
});

const built = existsSync('dist/bundle/pobrief.cjs');
if (!built)
  process.stderr.write('part of test/cli/bundle.test.ts is SKIPPED: dist/ is not built. Run: npm run build\n');

test.skipIf(!built)('V8 takes the code that was kept of the bundle', () => {
  const { load, scripts } = chunksIn(path.resolve('dist/bundle'));
  load('understand.cjs');
  expect([...scripts].filter(([, script]) => script.cachedDataRejected !== false)).toEqual([]);
});

test.skipIf(!built)('the bundle finds in all our letters what the modules find', { timeout: 240_000 }, async () => {
  const files = ['letters', 'pdf'].flatMap((folder) =>
    readdirSync(path.join('fixtures', folder)).map((name) => path.join('fixtures', folder, name)),
  );
  const bundled = spawnSync(process.execPath, ['bin/pobrief.js', 'extract', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { out } = await run(['extract', ...files]);
  expect(bundled.stdout.length).toBeGreaterThan(100_000);
  expect(bundled.stdout).toBe(out);
});
