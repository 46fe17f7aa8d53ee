/** What a reader should look at twice, and the letters that the page is made of. */
import { h, type Markup } from './html.js';
import { type Desk, official, officialAddress, opening } from './parts.js';
import { table } from './table.js';
import { warningWord } from '../warning-words.js';

export function warningGrid(desk: Desk): Markup {
  const { say, shelves } = desk;
  const rows = shelves.all.flatMap(({ letter, result }) =>
    result.warnings.map((warning) => ({ ...warning, letter: letter.key })),
  );
  type Row = (typeof rows)[number];
  return table<Row>({
    id: 'look',
    caption: say('look'),
    empty: say('report.no-warnings'),
    rows,
    groups: { label: say('report.kind'), of: ({ code }) => [code], words: (code) => warningWord(code, say) },
    columns: [
      { label: say('report.letter'), head: true, cell: ({ letter }) => shelves.name(letter) },
      { label: say('report.kind'), cell: ({ code }) => warningWord(code, say) },
      { label: say('report.message'), cell: ({ message = '' }) => h('span', { lang: 'en' }, message) },
      {
        label: say('report.source'),
        cell: ({ letter, span, code }) =>
          span === null
            ? null
            : opening(desk, 'warning', { letter, span }, warningWord(code, say), say('line', { line: span.line })),
        value: ({ span }) => span?.line ?? 0,
      },
    ],
  });
}

/** Where everything on the page comes from: enough to find the very same files again. */
export function letterList({ say, shelves }: Desk): Markup {
  return h(
    'ol',
    { class: 'letters' },
    ...shelves.all.map(({ index, letter, result }) =>
      h(
        'li',
        {},
        h('a', { href: `#b${index}` }, `${shelves.date(letter.key)} · ${letter.title ?? say('no-title')}`),
        h(
          'span',
          { class: 'under' },
          letter.id === null || officialAddress(letter.id) === null ? (letter.id ?? '') : official(letter.id, say),
          ` ${letter.file} · SHA-256 `,
          h('code', {}, result.source.sha256.slice(0, 12)),
          result.letter.date !== null && result.letter.dateBasis !== 'printed'
            ? ` · ${say('report.date-not-printed')}`
            : '',
        ),
      ),
    ),
  );
}
