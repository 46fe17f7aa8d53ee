/** The page as a whole. It may run our own script and style, told by their hashes, and fetch nothing. */
import { createHash } from 'node:crypto';
import { dayText } from './days.js';
import { glance } from './glance.js';
import { motionGrid } from './grid-motions.js';
import { measureGrid, planGrid, promiseGrid } from './grids.js';
import { type Child, h, type Markup, many, packed, raw } from './html.js';
import { sprite } from './icons.js';
import { letterList, warningGrid } from './look.js';
import { matrix } from './matrix.js';
import { outcomes } from './outcomes.js';
import type { Desk } from './parts.js';
import { promiseCards, promisesOf } from './promises.js';
import { shelvesOf } from './shelves.js';
import { slipPart } from './slip-part.js';
import type { ReportInput, ReportOptions } from './types.js';
import { scriptWords } from './words.js';

/** The source that a policy names for a text that stands in the page. */
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * One page that stands on its own: opens from disk, asks nothing of the network.
 * The same letters give the same bytes.
 */
export function renderReport(input: ReportInput, options: ReportOptions): string {
  const { lang, say, script, style, version } = options;
  const shelves = shelvesOf(input, lang, say);
  const desk: Desk = { ...input, lang, say, shelves };
  const body = bodyOf(desk, version);
  // The parts make findings known as they link to them; the data is complete once they are done.
  const data = packed({ lang, words: scriptWords(say), letters: shelves.pages() });
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`;
  const page = h(
    'html',
    { lang },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      // By this our own pages are told from letters; it stands where a look at the first bytes finds it.
      h('meta', { name: 'generator', content: 'pobrief' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', {}, titleOf(desk)),
      raw('style', {}, style),
    ),
    h('body', {}, ...body, raw('script', { type: 'text/plain', id: 'data' }, data), raw('script', {}, script)),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}

/** More dossiers than this make no title. */
const mostNamed = 4;

/** The dossiers that all letters share; where there are none, each that a letter names. */
function titleOf({ shelves, say, lang }: Desk): string {
  const named = shelves.all.map(({ result }) => result.letter.dossiers).filter((all) => all.length > 0);
  const every = [...new Set(named.flat())];
  const shared = every.filter((one) => named.every((all) => all.includes(one)));
  const told = (shared.length > 0 ? shared : every).map((one) => one.replace(/^(\d{2})(\d{3})/, '$1 $2'));
  if (told.length === 0 || told.length > mostNamed) return say('report.heading');
  const dossiers = new Intl.ListFormat(lang).format(told);
  return say('report.heading-dossier', { dossiers, count: told.length });
}

const part = (id: string, title: string, ...children: readonly Child[]): Markup =>
  h(
    'section',
    { 'aria-labelledby': `${id}-title`, class: 'part' },
    h('h2', { id: `${id}-title`, tabindex: -1 }, title),
    ...children,
  );

function bodyOf(desk: Desk, version: string): Markup[] {
  const { say, lang, shelves, overdue } = desk;
  const promises = promisesOf(desk);
  const [first, last] = [shelves.all[0]?.letter.key, shelves.all.at(-1)?.letter.key];
  const span =
    first === undefined || last === undefined
      ? ''
      : say('report.from-to', { from: shelves.date(first), to: shelves.date(last) });
  const jumps = ['glance', 'matrix', 'slips', 'outcomes', 'promise-cards', 'tables', 'letters'] as const;
  return [
    sprite(),
    h('a', { class: 'skip', href: '#glance-title' }, say('report.skip')),
    h(
      'header',
      {},
      h('h1', {}, titleOf(desk)),
      h(
        'p',
        {},
        `${say('report.letters-count', { count: shelves.all.length })}, ${span}. ${say('report.on', { date: dayText(overdue.on, lang) })}`,
      ),
      h(
        'nav',
        { 'aria-label': say('report.contents') },
        h('ul', {}, ...jumps.map((id) => h('li', {}, h('a', { href: `#${id}-title` }, say(`report.part.${id}`))))),
      ),
    ),
    h(
      'main',
      {},
      h(
        'div',
        { id: 'report' },
        h('noscript', {}, h('p', { class: 'note' }, say('report.no-script'))),
        part('glance', say('report.part.glance'), glance(promises, desk)),
        part('matrix', say('report.part.matrix'), matrix(desk)),
        part('slips', say('report.part.slips'), slipPart(desk)),
        part('outcomes', say('report.part.outcomes'), outcomes(desk)),
        part(
          'promise-cards',
          say('report.part.promise-cards'),
          h('p', { class: 'note' }, say('report.on', { date: dayText(overdue.on, lang) })),
          promiseCards(promises, desk),
        ),
        part(
          'tables',
          say('report.part.tables'),
          h('p', { class: 'note' }, say('report.tables-about')),
          measureGrid(desk),
          motionGrid(desk),
          planGrid(desk),
          promiseGrid(promises, desk),
          warningGrid(desk),
        ),
        part('letters', say('report.part.letters'), letterList(desk)),
      ),
      h('section', { id: 'reader', hidden: true, 'aria-label': say('report.letter') }),
    ),
    h('footer', {}, h('p', {}, many(say('report.made', { version }), ' ', say('report.check')))),
  ];
}
