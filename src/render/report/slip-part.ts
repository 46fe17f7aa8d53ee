/** The part of the page on planned entries into force: the picture and its lines in words. */
import { h, type Markup } from './html.js';
import type { Desk } from './parts.js';
import { codeOf, slipChart } from './slip-chart.js';
import { daysText, doubts, path, type SlipRow, slipRows, stepText, tracked } from './slips.js';

/** More lines than this cannot be told apart; the rest stands in the table. */
const most = 12;

export function slipPart(desk: Desk): Markup {
  const { say } = desk;
  const rows = slipRows(desk, 'inwerkingtreding');
  const lines = tracked(rows).slice(0, most);
  const single = rows.filter(({ dated }) => dated.length === 1);
  if (rows.length === 0) return h('p', { class: 'none' }, say('report.no-slips'));
  const left = tracked(rows).length - lines.length;
  return h(
    'div',
    { class: 'slip-part' },
    h(
      'div',
      { class: 'picture' },
      slipChart(lines, single, desk),
      h(
        'p',
        { class: 'note' },
        `${say('report.slips-legend')} ${say('report.days-about')}`,
        single.length === 0 ? null : ` ${say('report.slips-lone', { count: single.length })}`,
        left === 0 ? null : ` ${say('report.slips-left', { count: left })}`,
      ),
    ),
    lines.length === 0 ? null : h('ul', { class: 'slips' }, ...lines.map((line, at) => item(line, at, desk))),
  );
}

const item = ({ row }: SlipRow, at: number, desk: Desk): Markup =>
  h(
    'li',
    {},
    h('span', { class: `code l${at % 8}` }, codeOf(at)),
    h(
      'div',
      {},
      h('b', {}, row.title),
      `, ${stepText(row, desk)} `,
      h('span', { class: 'days' }, daysText(row, desk)),
      path(row, desk),
      doubts(row, desk),
    ),
  );
