/** Planned dates and promises to come, as a calendar (RFC 5545). The door to ical-generator, loaded when one is asked for. */
import { addDays } from '../dutch/calendar.js';
import type { Timeline } from '../types.js';
import { stageText } from './diff-words.js';
import { oneLine, shorten } from './text.js';
import { type AnyScreen, placesOf } from './timeline-words.js';

/** One day in the calendar. */
interface Entry {
  /** The same for the same plan or promise, also when a later letter moves its date. */
  readonly key: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** How often letters have spoken of it before. */
  readonly revision: number;
}

/** Done, refused or off: nothing is to come of these. */
const over = new Set(['completed', 'closed', 'declined', 'dropped']);
const summaryWidth = 120;

/**
 * A calendar of the last days of all terms that end on or after the day of the last letter. No
 * clock is read: entries are stamped with the date of that letter, so the same letters give the same bytes.
 */
export async function calendar(timeline: Timeline, screen: AnyScreen): Promise<string> {
  const { default: made, ICalEventTransparency: Transparency } = await import('ical-generator');
  const today =
    timeline.letters
      .map(({ date }) => (date === null ? '' : `${date}-01`.slice(0, 10)))
      .sort()
      .at(-1) || '1970-01-01';
  const entries = [...plans(timeline, screen), ...promises(timeline, screen)]
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1));
  const book = made({
    name: screen.say('timeline.ics-name'),
    prodId: { company: 'pobrief', product: 'pobrief' },
  });
  const used = new Map<string, number>();
  for (const { key, day, summary, description, category, revision } of entries) {
    const nth = (used.get(key) ?? 0) + 1;
    used.set(key, nth);
    book.createEvent({
      id: `${nth === 1 ? key : `${key}-${nth}`}@pobrief`,
      sequence: revision,
      stamp: midnight(today),
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary,
      description,
      categories: [{ name: category }],
      transparency: Transparency.TRANSPARENT,
    });
  }
  const text = book.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Letters, digits and dashes: what every calendar takes for a name. */
const keyOf = (...parts: readonly (string | number | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .toLowerCase();

function plans({ planning, letters }: Timeline, screen: AnyScreen): Entry[] {
  const place = placesOf(letters, screen.say);
  return planning.flatMap((row): Entry[] => {
    const { title, stage, phase, chamber, mergedInto, history } = row;
    const [first, last] = [history[0], history.at(-1)];
    const day = last?.end ?? last?.start ?? null;
    if (first === undefined || last === undefined || day === null) return [];
    if (last.state !== 'planned' || mergedInto !== null) return [];
    return [
      {
        key: keyOf('plan', first.letter, first.span.start, stage, phase, chamber),
        day,
        summary: shorten(oneLine(`${title}: ${stageText(row, screen)}`), summaryWidth),
        description: oneLine([last.printed ?? last.edtf ?? '', place(last)].join(' · ')),
        category: screen.say(`stage.${stage}`),
        revision: history.length - 1,
      },
    ];
  });
}

function promises({ commitments, letters }: Timeline, screen: AnyScreen): Entry[] {
  const place = placesOf(letters, screen.say);
  return commitments.flatMap(({ ids, history }): Entry[] => {
    const [first, last] = [history[0], history.at(-1)];
    const due = history.findLast((entry) => entry.due !== null)?.due ?? null;
    const day = due?.end ?? due?.start ?? null;
    if (first === undefined || last === undefined || due === null || day === null) return [];
    if (history.some(({ value }) => over.has(value))) return [];
    const words = oneLine(first.sentence ?? first.printed ?? '') || screen.say('timeline.promise');
    return [
      {
        key: keyOf('promise', ...(ids.length > 0 ? ids : [first.letter, first.span.start])),
        day,
        summary: shorten([...ids, words].join(' '), summaryWidth),
        description: oneLine([due.printed, last.sentence ?? '', place(last)].filter((part) => part !== '').join(' · ')),
        category: screen.say('diff.commitments'),
        revision: history.length - 1,
      },
    ];
  });
}
