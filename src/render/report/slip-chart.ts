/** Planned entry into force against the date of the letter that says it: a line per bill. */
import type { PlanningEntry } from '../../types.js';
import { dayNumber, dayText } from './days.js';
import { h, type Markup, many } from './html.js';
import { type Desk, shortDate } from './parts.js';
import { dayOf, daysText, type SlipRow, stepText } from './slips.js';

interface Paper {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing for a wide page and one for a narrow page: letters that shrink with it cannot be read. */
const papers: readonly Paper[] = [
  { name: 'broad', width: 760, height: 420 },
  { name: 'narrow', width: 320, height: 380 },
];
const margin = { left: 46, right: 34, top: 18, bottom: 40 };
const year = 365;
const labelRoom = 13;

export const codeOf = (at: number): string => String.fromCharCode(65 + at);

/** The picture; its words stand in the list below it. */
export function slipChart(lines: readonly SlipRow[], single: readonly SlipRow[], desk: Desk): Markup {
  return many(...papers.map((paper) => drawing(paper, lines, single, desk)));
}

function drawing(paper: Paper, lines: readonly SlipRow[], single: readonly SlipRow[], desk: Desk): Markup {
  const { say } = desk;
  const scale = scaleOf(paper, [...lines, ...single], desk);
  const about = lines.map(
    ({ row }, at) =>
      `${codeOf(at)}: ${row.title}, ${stepText(row, desk)}${row.days === null ? '' : `, ${daysText(row, desk)}`}`,
  );
  const [title, desc] = [`slips-${paper.name}-title`, `slips-${paper.name}-desc`];
  return h(
    'svg',
    {
      class: `chart ${paper.name}`,
      viewBox: `0 0 ${paper.width} ${paper.height}`,
      role: 'group',
      'aria-labelledby': `${title} ${desc}`,
    },
    h('title', { id: title }, say('report.slips')),
    h('desc', { id: desc }, `${say('report.slips-desc')} ${about.join('; ')}.`),
    frame(paper, scale, desk),
    ...single.flatMap(({ row, dated }) => dated.map((entry) => point(entry, row.title, 'lone', scale, desk))),
    ...lines.map((line, at) => thread(line, at, scale, desk)),
    ...labels(lines, scale),
  );
}

interface Scale {
  readonly x: (iso: string) => number;
  readonly y: (iso: string) => number;
  readonly dates: readonly { readonly key: string; readonly date: string }[];
  readonly years: readonly number[];
}

function scaleOf({ width, height }: Paper, rows: readonly SlipRow[], { shelves }: Desk): Scale {
  const keys = new Set(rows.flatMap(({ dated }) => dated.map(({ letter }) => letter)));
  const dates = shelves.letters.flatMap(({ key, date }) => (keys.has(key) && date !== null ? [{ key, date }] : []));
  const told = dates.map(({ date }) => dayNumber(date));
  const planned = rows.flatMap(({ dated }) => dated.map((entry) => dayNumber(dayOf(entry) ?? '')));
  const [from, to] = [Math.min(...told) - 40, Math.max(...told) + 40];
  const [low, high] = [Math.min(...planned, ...told) - 90, Math.max(...planned, ...told) + 90];
  const place = (value: number, least: number, most: number, start: number, end: number): number =>
    Math.round((start + ((value - least) / Math.max(1, most - least)) * (end - start)) * 10) / 10;
  const first = Math.ceil(low / (year + 0.25)) + 1970;
  const count = Math.max(0, Math.floor(high / (year + 0.25)) + 1970 - first + 1);
  const every = Math.max(1, Math.ceil(count / 10));
  return {
    dates,
    x: (iso) => place(dayNumber(iso), from, to, margin.left, width - margin.right),
    y: (iso) => place(dayNumber(iso), low, high, height - margin.bottom, margin.top),
    years: Array.from({ length: count }, (_, at) => first + at).filter((_, at) => at % every === 0),
  };
}

/** Axes, the line of the years, and the diagonal: there a plan is for the very day of the letter. */
function frame({ width, height }: Paper, { x, y, dates, years }: Scale, { say, lang, shelves }: Desk): Markup {
  const [first, last] = [dates[0]?.date ?? '', dates.at(-1)?.date ?? ''];
  const bottom = height - margin.bottom;
  let free = -Infinity;
  const months = dates.flatMap(({ key, date }) => {
    const at = x(date);
    const text = shortDate(shelves, key, lang, say);
    const half = text.length * 3.1;
    const tick = h('line', { class: 'tick', x1: at, y1: bottom, x2: at, y2: bottom + 5 });
    if (at - half < free) return [tick];
    free = at + half + 4;
    const middle = Math.min(Math.max(at, half + 2), width - half - 2);
    return [tick, h('text', { x: middle, y: bottom + 17, 'text-anchor': 'middle' }, text)];
  });
  return h(
    'g',
    { 'aria-hidden': 'true' },
    h('path', { class: 'past', d: `M${x(first)} ${y(first)}L${x(last)} ${y(last)}V${bottom}H${x(first)}Z` }),
    ...years.map((one) =>
      many(
        h('line', {
          class: 'year',
          x1: margin.left,
          y1: y(`${one}-01-01`),
          x2: width - margin.right,
          y2: y(`${one}-01-01`),
        }),
        h('text', { x: margin.left - 6, y: y(`${one}-01-01`) + 4, 'text-anchor': 'end' }, one),
      ),
    ),
    h('line', { class: 'diagonal', x1: x(first), y1: y(first), x2: x(last), y2: y(last) }),
    h('line', { class: 'axis', x1: margin.left, y1: bottom, x2: width - margin.right, y2: bottom }),
    h('text', { class: 'on-diagonal', x: x(last) - 4, y: bottom - 8, 'text-anchor': 'end' }, say('report.diagonal')),
    h('text', { x: 2, y: 10 }, say('report.axis-planned')),
    h('text', { x: width - margin.right, y: height - 5, 'text-anchor': 'end' }, say('report.axis-letter')),
    ...months,
  );
}

function thread({ row, dated }: SlipRow, at: number, scale: Scale, desk: Desk): Markup {
  const points = dated.flatMap((entry) => {
    const day = dayOf(entry);
    return entry.date === null || day === null ? [] : [`${scale.x(entry.date)} ${scale.y(day)}`];
  });
  return h(
    'g',
    { class: `line l${at % 8}` },
    h('path', { class: 'run', d: `M${points.join('L')}` }),
    ...dated.map((entry) => point(entry, row.title, 'point', scale, desk)),
  );
}

/** Planned is hollow, realised is filled; a term of weeks or months is a bar up to its last day. */
function point(
  entry: PlanningEntry,
  title: string,
  name: string,
  { x, y }: Scale,
  { shelves, say, lang }: Desk,
): Markup | null {
  const day = dayOf(entry);
  if (entry.date === null || day === null) return null;
  const [cx, cy] = [x(entry.date), y(day)];
  const text = `${title}: ${entry.printed ?? dayText(day, lang)} (${shelves.date(entry.letter)})`;
  const long = entry.start !== null && entry.end !== null && dayNumber(entry.end) - dayNumber(entry.start) > 20;
  return h(
    'a',
    {
      href: shelves.link(entry.letter, 'planning', entry.span, title),
      'aria-label': `${text}, ${say(`plan.${entry.state}`)}`,
    },
    h('title', {}, text),
    long && entry.start !== null ? h('line', { class: 'term', x1: cx, x2: cx, y1: y(entry.start), y2: cy }) : null,
    h('circle', { class: `${name} ${entry.state}`, cx, cy, r: name === 'lone' ? 3.5 : 5 }),
  );
}

/** A letter at the end of each line, moved apart where lines end in one place. */
function labels(lines: readonly SlipRow[], { x, y }: Scale): Markup[] {
  const ends = lines
    .flatMap(({ dated }, at) => {
      const last = dated.findLast((entry) => entry.date !== null && dayOf(entry) !== null);
      return last === undefined ? [] : [{ at, x: x(last.date ?? ''), y: y(dayOf(last) ?? '') }];
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const placed: { x: number; y: number }[] = [];
  return ends.map(({ at, x: left, y: wish }) => {
    const near = placed.filter((other) => Math.abs(other.x - left) < 12);
    let top = wish;
    while (near.some((other) => Math.abs(other.y - top) < labelRoom)) top += 1;
    placed.push({ x: left, y: top });
    return h('text', { class: `code l${at % 8}`, x: left + 9, y: top + 4, 'aria-hidden': 'true' }, codeOf(at));
  });
}
