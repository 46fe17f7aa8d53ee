/** What a reader of a letter should look at: where nothing certain was found, or two things. */
import type { LetterResult, ReviewWanted } from '../types.js';
import { references, warnings } from './citations.js';
import { commitments, measures, motions } from './findings.js';
import { milestones } from './planning.js';
import { keysOf, type Reviewable, type Sheet } from './sheet.js';

/** Where a reader finds the words. */
interface Shown extends Reviewable {
  readonly printed?: string | null | undefined;
  readonly sentence?: string | undefined;
  readonly title?: string | null | undefined;
}

/** Why an item needs a look, per field; null where it does not. */
type Doubt<Item> = readonly [field: string, because: (item: Item) => string | null];

/** Warnings that say the same of a finding as a doubt about it does. */
const told = new Set(['measure-status-conflict', 'incomplete-reference', 'damaged-reference', 'nothing-found']);

/** A row for each field that needs a look and that nobody has decided yet, in the order of the tables. */
export function needsReview(result: LetterResult): ReviewWanted[] {
  const uncertain = new Set(
    result.references.filter(({ incomplete, reviewed }) => incomplete && !reviewed).flatMap(({ ids }) => ids),
  );
  const decided = new Set(
    result.motions.filter(({ disposition }) => disposition.value !== 'unknown').flatMap(({ ids }) => ids),
  );
  const asked = new Set<string>();
  return [
    ...doubts(measures, result, [
      ['status', ({ status }) => contradiction(status) ?? (status.value === 'unknown' ? 'no status was found' : null)],
    ]),
    ...doubts(motions, result, [
      ['id', ({ ids }) => (ids.length === 0 ? 'no id was found' : null)],
      ['id', ({ ids }) => (ids.some((id) => uncertain.has(id)) ? 'its id lacks the chapter of its budget' : null)],
      [
        'disposition',
        ({ ids: [id] }) => {
          if (id === undefined || decided.has(id) || asked.has(id)) return null;
          asked.add(id);
          return 'the letter does not say what became of it';
        },
      ],
    ]),
    ...doubts(commitments, result, [
      [
        'due',
        ({ kind, due, event }) => (kind === 'made' && due === null && event === null ? 'no term was found' : null),
      ],
      [
        'due',
        ({ kind, due }) => (kind === 'made' && due?.approximate === true ? `«${due.printed}» is approximate` : null),
      ],
      ['disposition', ({ disposition }) => (disposition.value === 'unknown' ? 'no status was found' : null)],
    ]),
    ...doubts(milestones, result, [['date', ({ state }) => (state === 'undated' ? 'no date was found' : null)]]),
    ...doubts(references, result, [
      ['id', ({ ids }) => (ids.length === 0 ? 'no id was found' : null)],
      ['id', ({ incomplete, probably }) => (incomplete ? chapter(probably) : null)],
      ['id', ({ damaged, incomplete, ids }) => (damaged && !incomplete ? `read as ${ids.join('; ')}` : null)],
    ]),
    ...doubts(warnings, result, [
      ['settled', ({ code, message }) => (told.has(code) || code.startsWith('review-') ? null : (message ?? code))],
    ]),
  ];
}

const chapter = (probably: { readonly id: string; readonly reason: string } | undefined): string =>
  `the chapter of its budget is missing${probably ? `; probably ${probably.id}: ${probably.reason}` : ''}`;

function contradiction({ value, others }: LetterResult['measures'][number]['status']): string | null {
  const other = [...new Set(others.map((one) => one.value))].filter((one) => one !== value);
  return other.length === 0 ? null : `the letter also says ${other.join(', ')}`;
}

function doubts<Item extends Shown>(
  sheet: Sheet<Item>,
  result: LetterResult,
  list: readonly Doubt<Item>[],
): ReviewWanted[] {
  const items = sheet.items(result);
  const keys = keysOf(sheet, items);
  return items.flatMap((item, at) =>
    list.flatMap(([name, because]): ReviewWanted[] => {
      const why = item.reviewed?.some(({ field }) => field === name) ? null : because(item);
      if (why === null) return [];
      const now = sheet.fields[name]?.now(item) ?? null;
      const { printed, title = null, sentence = null, span } = item;
      return [
        {
          table: sheet.table,
          key: keys[at]?.[0] ?? '',
          field: name,
          now,
          because: why,
          printed: printed ?? title,
          sentence,
          span,
        },
      ];
    }),
  );
}
