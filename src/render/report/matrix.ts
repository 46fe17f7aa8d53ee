/** Measures × letters: what each letter says of each measure, by shape, colour and word. */
import type { MeasureHistory, StatusChange } from '../../types.js';
import { type Child, h, type Markup, many } from './html.js';
import { stepsOf } from './moves.js';
import { type Desk, shortDate, stateLink } from './parts.js';

type Entry = MeasureHistory['history'][number];

/** Only where a thing moved there is something to see. */
const arrows: Readonly<Partial<Record<StatusChange, string>>> = { advanced: '▲', regressed: '▼', dropped: '▼' };

export function matrix(desk: Desk): Markup {
  const { timeline, say, lang, shelves } = desk;
  const shown = timeline.measures.filter(({ last }) => last !== null);
  const letters = timeline.letters.filter(({ key }) =>
    shown.some(({ history }) => history.some((one) => one.letter === key)),
  );
  const silent = timeline.letters.filter((letter) => !letters.includes(letter));
  if (shown.length === 0) return h('p', { class: 'none' }, say('report.no-measures'));
  const several = new Set(shown.map(({ series }) => series)).size > 1;
  return many(
    h(
      'section',
      { class: 'wide', tabindex: 0, 'aria-label': say('report.matrix') },
      h(
        'table',
        { class: 'matrix' },
        h('caption', {}, say('report.matrix-caption', { measures: shown.length, letters: letters.length })),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { scope: 'col' }, say('report.measure')),
            ...letters.map(({ key }) =>
              h(
                'th',
                { scope: 'col' },
                h('a', { href: `#b${shelves.indexOf(key)}` }, shortDate(shelves, key, lang, say)),
                h('span', { class: 'under' }, shelves.name(key)),
              ),
            ),
          ),
        ),
        h(
          'tbody',
          {},
          ...shown.map((measure) =>
            row(
              measure,
              letters.map(({ key }) => key),
              several,
              desk,
            ),
          ),
        ),
      ),
    ),
    h(
      'p',
      { class: 'note' },
      `${say('report.matrix-legend')} `,
      silent.length === 0
        ? null
        : say('report.matrix-silent', { letters: silent.map(({ key }) => shelves.name(key)).join(', ') }),
    ),
  );
}

function row(measure: MeasureHistory, keys: readonly string[], several: boolean, desk: Desk): Markup {
  const steps = stepsOf(measure, desk.changeOf);
  const title = measure.titles.at(-1) ?? '';
  const name = several ? `${measure.series} ${measure.number}` : measure.number;
  return h(
    'tr',
    {},
    h('th', { scope: 'row', class: measure.parent === null ? null : 'sub' }, h('b', {}, name), ` ${title}`),
    ...keys.map((key) => {
      const entries = measure.history.flatMap((entry, at) =>
        entry.letter === key ? [{ entry, step: steps[at] ?? null }] : [],
      );
      return h(
        'td',
        {
          class: entries.length === 0 ? 'silent' : null,
        },
        entries.length === 0 ? silence(desk) : entries.map(({ entry, step }) => said(entry, step, desk)),
      );
    }),
  );
}

const silence = ({ say }: Desk): Child => [
  h('span', { 'aria-hidden': 'true' }, '–'),
  h('span', { class: 'hidden' }, say('report.not-mentioned')),
];

function said(entry: Entry, step: StatusChange | null, desk: Desk): Child {
  const { say } = desk;
  const arrow = step === null ? undefined : arrows[step];
  return [
    stateLink(desk, 'measure', entry, say('report.measure-number', { number: entry.number })),
    step === null || arrow === undefined
      ? null
      : h(
          'span',
          { class: `step step-${step}` },
          h('span', { 'aria-hidden': 'true' }, arrow),
          h('span', { class: 'hidden' }, say(`diff.change.${step}`)),
        ),
    entry.others.length === 0
      ? null
      : h(
          'span',
          { class: 'doubt small' },
          say('report.also-says', { states: entry.others.map((one) => say(`state.${one}`)).join(', ') }),
        ),
  ];
}
