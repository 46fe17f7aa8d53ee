/** Three letters made by hand in which something moves, for answers over several letters. */
import type { Commitment, LetterResult, Milestone, Planning } from '../../src/types.js';
import { measure, motion, place } from '../compare/made.js';
import { milestone, plan, promise } from '../review/letter.js';
import { letter, reference } from './fixture.js';

const dated = (edtf: string, start: string, end: string, printed: string, over: Partial<Milestone> = {}): Milestone =>
  milestone({
    state: 'planned',
    stage: 'inwerkingtreding',
    date: { printed, edtf, start, end, approximate: false },
    ...over,
  });

const bill = (...milestones: Milestone[]): Planning => plan({ title: 'Sluizenwet', ids: ['kst-39900-2'], milestones });

const due = (edtf: string, start: string, end: string, printed: string, approximate = false): Commitment['due'] => ({
  printed,
  edtf,
  start,
  end,
  approximate,
});

interface Short extends Partial<LetterResult> {
  readonly id: string;
  readonly date: string;
  readonly file: string;
}

const one = ({ id, date, file, ...over }: Short): LetterResult => {
  const made = letter({ references: [], dates: [], footnotes: [], warnings: [], corrections: [], ...over });
  return {
    ...made,
    source: { ...made.source, file, sha256: id.padEnd(64, '0').replace(/[^0-9a-f]/g, '0') },
    letter: { ...made.letter, id, date, number: id.slice(-1), title: `Brief ${id.slice(-1)}` },
  };
};

/** In the order of their dates. */
export const story = (): [LetterResult, LetterResult, LetterResult] => [
  one({
    id: 'kst-39000-1',
    date: '2024-01-10',
    file: 'een.txt',
    measures: [measure({ number: '1', title: 'Bruggen', value: 'announced', span: place(10) })],
    motions: [motion(['kst-39000-40'], 'open', { span: place(20), subject: 'lichte bruggen' })],
    planning: [bill(dated('2025-08', '2025-08-01', '2025-08-31', 'augustus 2025', { span: place(40) }))],
    commitments: [
      promise({
        ids: ['TZ202401-001'],
        due: due('2024-03-01', '2024-03-01', '2024-03-01', '1 maart 2024'),
        sentence: 'Ik stuur u op 1 maart 2024 een plan; met bijlagen, en cijfers.',
        span: place(30),
      }),
      promise({ due: due('2024-22', '2024-06-21', '2024-09-20', 'de zomer', true), span: place(31) }),
      promise({ span: place(32) }),
    ],
    references: [
      reference({
        ids: ['kst-39000-40'],
        urls: ['https://zoek.officielebekendmakingen.nl/kst-39000-40.html'],
        span: place(21),
      }),
    ],
  }),
  one({
    id: 'kst-39000-2',
    date: '2025-01-10',
    file: 'twee.txt',
    measures: [
      measure({
        number: '1',
        title: 'Bruggen',
        value: 'in_progress',
        span: place(11),
        others: [{ value: 'completed', printed: null, basis: 'prose', span: place(12) }],
      }),
    ],
    planning: [bill(dated('2026-01-01', '2026-01-01', '2026-01-01', '1 januari 2026', { span: place(41) }))],
    references: [
      reference({
        ids: ['kst-39000-40'],
        urls: ['https://zoek.officielebekendmakingen.nl/kst-39000-40.html'],
        span: place(22),
      }),
      reference({ ids: ['kst-39000-1'], span: place(23) }),
      reference({ ids: ['kst-39000-77'], urls: [], span: place(24) }),
    ],
  }),
  one({
    id: 'kst-39000-3',
    date: '2026-01-10',
    file: 'drie.txt',
    measures: [measure({ number: '1', title: 'Lichte bruggen', value: 'unknown', span: place(13) })],
    motions: [motion(['kst-39000-40'], 'completed', { span: place(25), subject: 'lichte bruggen' })],
    planning: [bill(dated('2027-01-01', '2027-01-01', '2027-01-01', '1 januari 2027', { span: place(42) }))],
    commitments: [
      promise({
        due: due('2026-05', '2026-05-01', '2026-05-31', 'mei 2026'),
        span: place(33),
        sentence: `Ik kom er in mei 2026 op terug, ${'é€😀'.repeat(30)}.`,
      }),
    ],
  }),
];
