/** What the page says first: what moved, what slipped most, what is open, what is overdue. */
import { titleParts } from '../title-words.js';
import { type Child, h, type Markup } from './html.js';
import { type Move, movesOf } from './moves.js';
import { allOpen, openMotions, tellingEntry } from './outcomes.js';
import { type Desk, doubt, official, opening, placeText, shortDate, stateLink } from './parts.js';
import type { Promised } from './promises.js';
import { daysText, doubts, mostSlipped, path, stepText } from './slips.js';

export const glance = (promises: readonly Promised[], desk: Desk): Markup =>
  h('div', { class: 'facts' }, measureFact(desk), slipFact(desk), motionFact(desk), promiseFact(promises, desk));

const fact = (name: string, title: string, figure: Child, ...children: readonly Child[]): Markup =>
  h('section', { class: `fact ${name}` }, h('h3', {}, title), h('p', { class: 'figure' }, figure), ...children);

function measureFact(desk: Desk): Markup {
  const { say, shelves } = desk;
  const { letter, moved, unchanged, added, silent } = movesOf(desk);
  if (letter === null) return fact('moved', say('report.moved'), say('report.no-measures'));
  const count = (change: Move['change']): number => moved.filter((one) => one.change === change).length;
  const counts = (['advanced', 'regressed', 'dropped', 'unknown'] as const)
    .map((change) => ({ change, count: count(change) }))
    .filter((one) => one.count > 0)
    .map((one) => `${one.count} ${say(`diff.change.${one.change}`)}`);
  const rest = [
    unchanged === 0 ? '' : `${unchanged} ${say('diff.change.unchanged')}`,
    added.length === 0
      ? ''
      : `${added.length} ${say('diff.change.added')} (${added.map(({ number }) => number).join(', ')})`,
    silent.length === 0
      ? ''
      : `${silent.length} ${say('report.silent')} (${silent.map(({ number }) => number).join(', ')})`,
  ].filter((part) => part !== '');
  return fact(
    'moved',
    say('report.moved'),
    counts.length === 0 ? say('report.none-moved') : counts.join(', '),
    h(
      'p',
      { class: 'under' },
      say('report.moved-in', { letter: shelves.name(letter), date: shelves.date(letter) }),
      rest.length === 0 ? null : ` ${say('report.besides', { rest: rest.join(', ') })}`,
    ),
    h('ul', { class: 'plain moves' }, ...moved.map((one) => moveItem(one, desk))),
  );
}

function moveItem({ measure, before, now, change }: Move, desk: Desk): Markup {
  const { say, lang, shelves } = desk;
  const name = say('report.measure-number', { number: measure.number });
  return h(
    'li',
    {},
    h('b', {}, measure.number),
    ` ${measure.titles.at(-1) ?? ''} `,
    h(
      'span',
      { class: 'change' },
      stateLink(desk, 'measure', before, name),
      h('span', { class: `step step-${change}` }, ' → '),
      stateLink(desk, 'measure', now, name),
    ),
    ' ',
    h(
      'span',
      { class: 'under' },
      say('report.move-place', { line: now.span.line, date: shortDate(shelves, before.letter, lang, say) }),
    ),
    now.others.length === 0
      ? null
      : doubt(say('report.also-says', { states: now.others.map((one) => say(`state.${one}`)).join(', ') })),
  );
}

/** The last title, with what was taken out of the one before it and what was put in. */
export function titleMarkup(from: string, to: string): Child {
  const parts = titleParts(from, to);
  if (parts === null) return null;
  return parts.map(({ text, kind }) => (kind === 'kept' ? text : h(kind === 'added' ? 'ins' : 'del', {}, text)));
}

function slipFact(desk: Desk): Markup {
  const { say } = desk;
  const most = mostSlipped(desk);
  if (most === null) return fact('slipped', say('report.most-slipped'), say('report.none-slipped'));
  const { row } = most;
  return fact(
    'slipped',
    say('report.most-slipped'),
    daysText(row, desk),
    h('p', {}, h('b', {}, row.title), `, ${stepText(row, desk)}`),
    path(row, desk),
    doubts(row, desk),
    h('p', { class: 'note' }, `${say('report.days-about')} `, h('a', { href: '#planning' }, say('report.all-slips'))),
  );
}

function motionFact(desk: Desk): Markup {
  const { say, timeline } = desk;
  const open = openMotions(desk);
  const first = open.slice(0, 3);
  return fact(
    'open-motions',
    say('report.open-motions'),
    say('report.of', { count: open.length, all: timeline.motions.length }),
    h(
      'ul',
      { class: 'plain' },
      ...first.map((motion) => {
        const entry = tellingEntry(motion);
        return h(
          'li',
          {},
          official(motion.id, say),
          ` ${motion.subject ?? ''} `,
          entry === undefined ? null : opening(desk, 'motion', entry, motion.id, placeText(desk, entry)),
        );
      }),
    ),
    open.length <= first.length
      ? null
      : h(
          'p',
          { class: 'note' },
          h(
            'a',
            { href: '#motions', 'data-choose': allOpen },
            say('report.more', { count: open.length - first.length }),
          ),
        ),
  );
}

function promiseFact(promises: readonly Promised[], desk: Desk): Markup {
  const { say } = desk;
  const count = (group: Promised['group']): number => promises.filter((one) => one.group === group).length;
  const row = (group: Promised['group']): Markup =>
    h(
      'li',
      {},
      h('a', { href: '#promises', 'data-choose': group }, h('b', {}, count(group)), ` ${say(`report.group.${group}`)}`),
    );
  return fact(
    'overdue',
    say('report.promises-on'),
    say('report.open-count', { count: promises.filter(({ group }) => group !== 'done' && group !== 'later').length }),
    h('ul', { class: 'plain' }, ...(['past', 'wording', 'coming', 'no-term'] as const).map(row)),
    h('p', { class: 'note' }, h('a', { href: '#promise-cards-title' }, say('report.see-promises'))),
  );
}
