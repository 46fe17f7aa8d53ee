/** The text of a letter: findings marked by kind, corrections on demand, notes at hand. */
import { el } from './nodes.js';
import { correctionWords, kindWord, short } from './sentence.js';
import { data, say } from './words.js';

/** The first letter of the word for a kind, so that its colour is not alone. */
export const sign = (kind) => kindWord({ kind }).slice(0, 1).toUpperCase();

/** The text with what is marked in it: findings of some kinds, and corrections where they are asked for. */
export function letterText(index, { marked, corrections }) {
  const letter = data.letters[index];
  const found = new Map();
  for (const [at, finding] of letter.findings.entries()) {
    if (finding.block === undefined || !marked.has(finding.kind)) continue;
    found.set(finding.block, [...(found.get(finding.block) ?? []), { at, finding }]);
  }
  const blocks = letter.blocks.map((block, at) =>
    blockNode(corrections ? block : { ...block, corrections: [] }, at, found.get(at) ?? [], index),
  );
  const firstNote = letter.blocks.findIndex(({ kind }) => kind === 'note');
  const main = firstNote < 0 ? blocks : blocks.slice(0, firstNote);
  const notes = firstNote < 0 ? [] : blocks.slice(firstNote);
  return el(
    'div',
    { class: 'text', lang: 'nl' },
    main,
    notes.length === 0 ? null : el('h3', { lang: data.lang }, say('report.footnotes')),
    notes,
    corrections && letter.removed ? removed(letter.removed) : null,
  );
}

const removed = (list) =>
  el(
    'div',
    { class: 'extra', lang: data.lang },
    el('h3', {}, say('report.removed')),
    el(
      'ul',
      { class: 'plain' },
      list.map((one) =>
        el(
          'li',
          {},
          `${say('line', { line: one.line })}: ${one.printed ?? '…'} `,
          el('span', { class: 'under', lang: 'en' }, one.reason),
        ),
      ),
    ),
  );

/** A block is cut at every place where something starts or ends. */
function blockNode(block, at, findings, letter) {
  const marks = (block.marks ?? []).map(([place, number]) => ({ place, node: () => noteMark(number, letter) }));
  const changes = block.corrections ?? [];
  const cuts = [
    ...new Set([
      0,
      block.text.length,
      ...marks.map(({ place }) => place),
      ...changes.flatMap(({ at: range }) => range),
      ...findings.flatMap(({ finding }) => finding.at.slice(0, 2)),
    ]),
  ].sort((a, b) => a - b);
  const pieces = cuts.flatMap((start, i) => {
    const end = cuts[i + 1] ?? start;
    return [
      ...findings
        .filter(({ finding }) => finding.at[0] === start && finding.at[1] === start)
        .map(({ at: n, finding }) => findingNode('', [{ at: n, finding }], letter, true)),
      ...marks.filter(({ place }) => place === start).map(({ node }) => node()),
      ...changes.filter(({ at: [from] }) => from === start).flatMap(changeNode),
      ...(end > start ? [piece(block.text.slice(start, end), start, end, findings, letter)] : []),
    ];
  });
  const tag = block.kind === 'heading' ? 'h3' : 'p';
  return el(
    tag,
    { id: `t${at}`, class: block.kind ?? 'paragraph', 'data-line': block.line },
    block.note === undefined ? null : el('b', { class: 'note-number', id: `n${block.note}` }, String(block.note)),
    pieces,
  );
}

function piece(words, start, end, findings, letter) {
  const here = findings
    .filter(({ finding }) => finding.at[0] <= start && finding.at[1] >= end)
    .sort((a, b) => size(a) - size(b));
  const shown = words.replace(/\t/g, ' | ');
  return here.length === 0 ? shown : findingNode(shown, here, letter, here[0].finding.at[0] === start);
}

const size = ({ finding: { at } }) => at[1] - at[0];

/** The smallest finding of a place gives it its colour and its link; the sign stands where it starts. */
function findingNode(words, here, letter, starts) {
  const [{ at, finding }] = here;
  return el(
    'a',
    {
      class: `found k-${finding.kind}`,
      href: `#v${letter}.${at}`,
      'data-finding': here.map((one) => one.at).join(' '),
      title: here.map((one) => one.finding.title ?? kindWord(one.finding)).join(' · '),
      draggable: 'false',
    },
    starts ? el('span', { class: 'sign', 'aria-hidden': 'true' }, sign(finding.kind)) : null,
    words,
  );
}

function noteMark(number, letter) {
  const note = data.letters[letter].blocks.find((block) => block.note === number);
  const go = (event) => {
    event.preventDefault();
    document.getElementById(`n${number}`)?.scrollIntoView({ block: 'center' });
  };
  return el(
    'sup',
    {},
    el(
      'a',
      { href: `#b${letter}`, title: note?.text ?? '', 'aria-label': say('report.footnote', { number }), click: go },
      String(number),
    ),
  );
}

/** What was printed, struck; a press tells why it was read otherwise. */
function changeNode(change) {
  const why = el('span', { class: 'why', hidden: true, lang: data.lang }, correctionWords(change), ' ');
  const button = el(
    'button',
    {
      type: 'button',
      class: 'struck',
      'aria-expanded': 'false',
      title: say('report.why'),
      click: () => {
        why.hidden = !why.hidden;
        button.setAttribute('aria-expanded', String(!why.hidden));
      },
    },
    el('del', {}, short(change.printed ?? '…')),
  );
  return [button, ' ', why];
}
