/** Results made by hand, for renderers that must not wait for a letter. */
import type { LetterResult, Reference, Span } from '../../src/types.js';
import type { Screen } from '../../src/index.js';
import { wordsIn } from '../../src/cli/words.js';

export const at = (start: number, line: number, page: number | null = null): Span => ({
  start,
  end: start + 5,
  line,
  page,
});

export const reference = (over: Partial<Reference> = {}): Reference => ({
  printed: 'Kamerstuk 39 000, nr. 7',
  kind: 'kamerstuk',
  ids: ['kst-39000-7'],
  alsoIn: [],
  chamber: 'TK',
  vergaderjaar: '2024-2025',
  attachment: false,
  pages: null,
  damaged: false,
  incomplete: false,
  urls: ['https://zoek.officielebekendmakingen.nl/kst-39000-7.html'],
  footnote: 3,
  sentence: 'Zie Kamerstuk 39 000, nr. 7.',
  span: at(10, 2, 1),
  ...over,
});

export const date = (over: Partial<LetterResult['dates'][number]> = {}): LetterResult['dates'][number] => ({
  printed: '1 mei 2025',
  kind: 'day',
  edtf: '2025-05-01',
  start: '2025-05-01',
  end: '2025-05-01',
  approximate: false,
  role: 'deadline',
  sentence: 'Dat is er op 1 mei 2025.',
  span: at(40, 4, 1),
  ...over,
});

const none: LetterResult['letter'] = {
  type: 'kamerbrief',
  id: 'kst-39000-8',
  dossiers: ['39000'],
  number: '8',
  vergaderjaar: '2024-2025',
  title: 'Voortgang van de verzonnen bruggen',
  date: '2025-03-01',
  dateBasis: 'printed',
  peildatum: null,
  signatories: [],
  onBehalfOf: [],
  addressee: null,
  ownReference: null,
  attachments: [],
};

export const letter = (over: Partial<LetterResult> = {}): LetterResult => ({
  schema: 'pobrief/letter@1',
  source: { file: 'brief.txt', format: 'text', sha256: 'a'.repeat(64), bytes: 120, pages: 2 },
  letter: none,
  sections: [],
  footnotes: [{ number: 3, text: 'Een noot.', span: at(90, 9), marker: at(30, 3) }],
  goals: [],
  measures: [],
  references: [reference()],
  motions: [],
  dates: [date()],
  corrections: [
    { kind: 'word', printed: 'leder', corrected: 'Ieder', rule: 'l-for-i', reason: 'l read for I', span: at(4, 1) },
  ],
  warnings: [{ code: 'made-up', message: 'Something to look at.', span: null }],
  ...over,
});

export const screen = (width = 80): Screen => {
  const as = (text: string): string => text;
  return { width, theme: { strong: as, dim: as, warn: as, removed: as, added: as, state: (_, text) => text }, say: wordsIn('en') };
};
