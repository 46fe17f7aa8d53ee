/** A finding and its sentence, opened beside the page. */
import { announce, copyText, el, officialLink } from './nodes.js';
import { data, say } from './words.js';

/** More of a sentence than this is no sentence, but a table without full stops. */
const longest = 500;

export const findingAt = (letter, at) => data.letters[letter]?.findings[at];

export const kindWord = ({ kind }) => say(`report.kind.${kind}`);

export const placeWords = ({ line, page }) =>
  [say('line', { line }), page === undefined ? '' : say('report.page', { page })]
    .filter((part) => part !== '')
    .join(', ');

/** The sentence in three parts: before the finding, the finding, after it. */
export function sentenceParts(letter, finding) {
  const { block, at, sentence, printed } = finding;
  const text = data.letters[letter].blocks?.[block]?.text;
  if (text === undefined || at === undefined) {
    if (sentence === undefined) return ['', printed ?? '', ''];
    const start = printed === undefined ? -1 : sentence.indexOf(printed);
    if (start < 0) return [sentence, '', ''];
    return [sentence.slice(0, start), printed, sentence.slice(start + printed.length)];
  }
  const [start, end, first, last] = at;
  const from = Math.max(first, start - longest);
  const to = Math.min(last, Math.max(end + longest / 2, start + longest));
  return [
    `${from > first ? '… ' : ''}${text.slice(from, start)}`,
    text.slice(start, Math.min(end, to)),
    `${text.slice(Math.min(end, to), to)}${to < last ? ' …' : ''}`,
  ].map((part) => part.replace(/\t/g, ' | '));
}

/** What was corrected in the sentence, from the block that it stands in, or with the finding itself. */
export function correctionsOf(letter, { block, at, corrections = [] }) {
  const own = data.letters[letter].blocks?.[block]?.corrections;
  if (own === undefined || at === undefined) return corrections;
  return own.filter(({ at: [start, end] }) => start <= at[3] && end >= at[2]);
}

/** Line ends are shown as a sign; what is long is what stood between the halves of a word. */
export const short = (text) => {
  const line = text.replace(/\s*\n\s*/g, '⏎');
  return line.length <= 60 ? line : `${line.slice(0, 40)} … ${line.slice(-15)}`;
};

export const correctionWords = ({ printed, corrected, kind, reason }) => [
  `${say(`correction.${kind}`)}: `,
  corrected === ''
    ? say('report.left-out', { printed: short(printed ?? '…') })
    : say('report.printed-as', { printed: short(printed ?? '…'), corrected }),
  ' ',
  el('span', { class: 'under', lang: 'en' }, `(${reason})`),
];

function section(title, items) {
  return items.length === 0
    ? null
    : el(
        'div',
        { class: 'extra' },
        el('h3', {}, title),
        el(
          'ul',
          { class: 'plain' },
          items.map((item) => el('li', {}, item)),
        ),
      );
}

/** The box of one finding; `close` is what its button does. */
export function sentenceBox(letter, at, close) {
  const finding = findingAt(letter, at);
  const { name, date, title, id, blocks, warnings } = data.letters[letter];
  const [before, marked, after] = sentenceParts(letter, finding);
  const place = `${name}, ${date}, ${placeWords(finding)}`;
  const cite = () =>
    announce(
      copyText(`«${before}${marked}${after}» (${place})`)
        ? say('report.copied', { rows: 1 })
        : say('report.not-copied'),
    );
  return el(
    'div',
    { class: `box k-${finding.kind}` },
    el(
      'div',
      { class: 'box-head' },
      el('h2', { id: 'sentence-title' }, finding.title ?? `${kindWord(finding)}${marked === '' ? '' : `: ${marked}`}`),
      el('button', { type: 'button', class: 'close', click: close }, say('report.close')),
    ),
    el('blockquote', { lang: 'nl' }, el('p', {}, before, el('mark', {}, marked), after)),
    el(
      'p',
      { class: 'place' },
      el('b', {}, placeWords(finding)),
      ` · ${name} · ${date}`,
      title === null ? null : el('span', { class: 'under' }, title),
    ),
    section(
      say('report.look-twice'),
      (finding.warnings ?? []).map((index) => [
        `⚠ ${warnings[index].code} `,
        el('span', { class: 'under', lang: 'en' }, warnings[index].message),
      ]),
    ),
    section(say('report.corrected'), correctionsOf(letter, finding).map(correctionWords)),
    section(
      say('report.cited'),
      (finding.ids ?? []).map((one) => officialLink(one)),
    ),
    el(
      'p',
      { class: 'actions' },
      blocks === null || finding.block === undefined
        ? null
        : el('a', { class: 'button', href: `#b${letter}.${at}` }, say('report.in-the-letter')),
      id === null ? null : officialLink(id, `${say('report.official-page')}: ${id}`),
      el('button', { type: 'button', click: cite }, say('report.cite')),
    ),
    blocks === null ? el('p', { class: 'note' }, say('report.no-source')) : null,
  );
}
