/** The words of the page: which there are, and which of them its script says. */
import { correctionKinds } from '../../correction-kinds.js';
import type { PromiseGroup } from './promises.js';
import type { FindingKind, ReportSay } from './types.js';

/** What the script says; its values are filled in there. */
const spoken = [
  'report.filter',
  'report.all-rows',
  'report.rows',
  'report.copy',
  'report.copied',
  'report.not-copied',
  'report.sort',
  'report.close',
  'report.back',
  'report.to-report',
  'report.in-the-letter',
  'report.in-the-table',
  'report.no-source',
  'report.official-page',
  'report.cite',
  'report.corrected',
  'report.printed-as',
  'report.left-out',
  'report.removed',
  'report.look-twice',
  'report.corrections-show',
  'report.why',
  'report.footnote',
  'report.footnotes',
  'report.marked',
  'report.letter',
  'report.page',
  'report.choose-letter',
  'report.cited',
  'report.also-here',
  'line',
] as const;
type Spoken = Exclude<(typeof spoken)[number], 'line'>;

type Part = 'glance' | 'matrix' | 'slips' | 'outcomes' | 'promise-cards' | 'tables' | 'letters';

export type ReportKey =
  | Spoken
  | `report.kind.${FindingKind}`
  | `report.group.${PromiseGroup}`
  | `report.about.${PromiseGroup}`
  | `report.part.${Part}`
  | `report.${
      | 'heading'
      | 'heading-dossier'
      | 'skip'
      | 'contents'
      | 'letters-count'
      | 'from-to'
      | 'on'
      | 'no-script'
      | 'made'
      | 'check'
      | 'tables-about'
      | 'measure'
      | 'measure-number'
      | 'matrix'
      | 'matrix-caption'
      | 'matrix-legend'
      | 'matrix-silent'
      | 'not-mentioned'
      | 'also-says'
      | 'no-measures'
      | 'official'
      | 'slips'
      | 'slips-desc'
      | 'slips-legend'
      | 'slips-lone'
      | 'slips-left'
      | 'no-slips'
      | 'diagonal'
      | 'axis-planned'
      | 'axis-letter'
      | 'kept'
      | 'in-letter'
      | 'no-motions'
      | 'motions-nameless'
      | 'all-open'
      | 'days-about'
      | 'motions-open'
      | 'more-in-table'
      | 'more'
      | 'at-latest'
      | 'no-promises'
      | 'promise'
      | 'moved'
      | 'none-moved'
      | 'moved-in'
      | 'besides'
      | 'most-slipped'
      | 'none-slipped'
      | 'all-slips'
      | 'open-motions'
      | 'of'
      | 'promises-on'
      | 'open-count'
      | 'see-promises'
      | 'measures'
      | 'motions'
      | 'planning'
      | 'promises'
      | 'status'
      | 'number'
      | 'title'
      | 'last-change'
      | 'course'
      | 'source'
      | 'look'
      | 'was'
      | 'title-changed'
      | 'silent'
      | 'move-place'
      | 'nameless'
      | 'outcome'
      | 'motion'
      | 'subject'
      | 'submitters'
      | 'step'
      | 'bill'
      | 'also-called'
      | 'state'
      | 'days'
      | 'group'
      | 'registered'
      | 'to'
      | 'term'
      | 'no-warnings'
      | 'kind'
      | 'message'
      | 'date-not-printed'}`;

const kinds: readonly FindingKind[] = [
  'measure',
  'motion',
  'commitment',
  'planning',
  'reference',
  'date',
  'amount',
  'warning',
];

/** The words of the script by their keys, with their places for values still open. */
export const scriptWords = (say: ReportSay): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      ...spoken,
      ...kinds.map((kind) => `report.kind.${kind}` as const),
      ...correctionKinds.map((kind) => `correction.${kind}` as const),
    ].map((key) => [key, say(key)]),
  );
