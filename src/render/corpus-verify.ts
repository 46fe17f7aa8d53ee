/** What is wrong in a folder of letters, each fault with its place. */
import type { CorpusFault, CorpusVerify } from '../types.js';
import type { CorpusOptions, CorpusScreen } from './corpus-words.js';
import { csvLines, dialects } from './csv.js';
import type { Cell } from './tables.js';
import { type Told, toldMarkdown, toldScreen, type ToldSection } from './told.js';

type Place = Pick<CorpusFault, 'entry' | 'line' | 'id' | 'file'>;

/** «corpus.json:14, entry 2 · kst-39000-8 · brief.txt»: what there is of it. */
function placeText({ entry, line, id, file }: Place, manifest: string, { say }: CorpusScreen): string {
  const at = line === null ? manifest : say('corpus.line', { manifest, line });
  const where = entry === null ? at : say('corpus.entry', { at, entry });
  return [...(entry === null && line === null && file !== null ? [] : [where]), id, file]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What is wrong, and what to do about it. */
function faultTold(fault: CorpusFault, manifest: string, screen: CorpusScreen): Told {
  const known = Object.entries(fault).filter(([name, value]) => name !== 'code' && value !== null);
  const details = Object.fromEntries(known) as Record<string, string | number>;
  return {
    label: placeText(fault, manifest, screen),
    text: screen.say(`corpus.fault.${fault.code}`, details),
    notes: [screen.say(`corpus.cure.${fault.code}`, details)],
  };
}

function sections({ faults, notes, unread, manifest }: CorpusVerify, screen: CorpusScreen): ToldSection[] {
  const { say } = screen;
  const section = (heading: string, items: readonly Told[]): ToldSection => ({ heading, items, rest: '' });
  return [
    section(
      say('corpus.faults', { count: faults.length }),
      faults.map((one) => faultTold(one, manifest, screen)),
    ),
    section(
      say('corpus.unread', { count: unread.length }),
      unread.map(({ file }) => ({ label: file, text: say('corpus.unread-file'), notes: [] })),
    ),
    section(
      say('corpus.notes', { count: notes.length }),
      notes.map((one) => ({ label: placeText(one, manifest, screen), text: say('corpus.no-sha256'), notes: [] })),
    ),
  ];
}

const head = ({ faults, unread, entries, letters, manifest }: CorpusVerify, { say }: CorpusScreen): string[] => [
  faults.length + unread.length === 0
    ? say('corpus.verify-fine', { manifest, entries, letters })
    : say('corpus.verify-head', { manifest, entries, letters, faults: faults.length, unread: unread.length }),
];

const columns = [
  ...(['code', 'entry', 'line', 'id', 'file', 'field'] as const),
  ...(['manifest', 'found', 'expected', 'first'] as const),
];

/** Faults, then what could not be read, then notes, told apart by their code. */
function rows({ faults, notes, unread }: CorpusVerify): Cell[][] {
  const all: Partial<Record<(typeof columns)[number], Cell>>[] = [
    ...faults,
    ...unread.map(({ file, code }) => ({ code: 'unread', file, found: code })),
    ...notes,
  ];
  return all.map((one) => columns.map((name) => one[name] ?? null));
}

export const corpusVerifyRenderers = {
  table: (found, { screen }) => toldScreen(head(found, screen), sections(found, screen), screen),
  json: (found) => `${JSON.stringify(found, null, 2)}\n`,
  csv: (found, { excel = false }) =>
    (excel ? dialects.excel.bom : '') + csvLines([[...columns], ...rows(found)], excel),
  markdown: (found, { screen }) =>
    toldMarkdown(head(found, screen), sections(found, screen), [
      screen.say('corpus.column.place'),
      screen.say('corpus.column.fault'),
      screen.say('corpus.column.note'),
    ]),
} as const satisfies Record<string, (found: CorpusVerify, options: CorpusOptions) => string>;
