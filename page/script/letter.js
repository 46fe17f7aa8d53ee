/** The letter as it was read: findings marked by kind, corrections on demand, notes at hand. */
import { el, officialLink } from './nodes.js';
import { correctionWords, kindWord, short } from './sentence.js';
import { go } from './way.js';
import { data, say } from './words.js';

const kinds = ['measure', 'motion', 'commitment', 'planning', 'reference', 'date', 'amount', 'warning'];

/** Which kinds are marked; kept from one letter to the next. */
const marked = new Set(kinds.slice(0, 4).concat('warning'));
let corrections = false;

/** The letter in its place on the page. */
export function showLetter(place, index) {
  const letter = data.letters[index];
  const count = (letter.blocks ?? []).reduce((sum, { corrections: own = [] }) => sum + own.length, 0);
  place.replaceChildren(
    el(
      'div',
      { class: 'letter-head' },
      el(
        'p',
        { class: 'actions' },
        el('button', { type: 'button', class: 'back' }, say('report.back')),
        el('a', { href: '#letters-title' }, say('report.to-report')),
      ),
      el(
        'h2',
        { tabindex: -1, id: 'letter-title', lang: letter.title === null ? null : 'nl' },
        letter.title ?? letter.name,
      ),
      el('p', { class: 'under' }, `${letter.date} · `, officialLink(letter.id, letter.id ?? ''), ` ${letter.file}`),
      chooser(index),
      letter.blocks === null ? null : tools(place, index, count),
    ),
    letter.blocks === null ? el('p', { class: 'note' }, say('report.no-source')) : text(letter, index),
  );
}

function chooser(index) {
  const select = el(
    'select',
    { id: 'choose', change: () => go(`#b${select.value}`) },
    data.letters.map(({ name, date }, at) => el('option', { value: at, selected: at === index }, `${date} · ${name}`)),
  );
  return el('p', {}, el('label', { for: 'choose' }, `${say('report.choose-letter')}: `), select);
}

function tools(place, index, count) {
  const present = kinds.filter((kind) => data.letters[index].findings.some((one) => one.kind === kind));
  const box = (kind) => {
    const toggle = () => {
      if (!marked.delete(kind)) marked.add(kind);
      redraw(place, index);
    };
    return el(
      'label',
      { class: `k-${kind}` },
      el('input', { type: 'checkbox', checked: marked.has(kind), change: toggle }),
      el('span', { class: 'swatch' }, sign(kind)),
      ` ${kindWord({ kind })}`,
    );
  };
  const all = el('input', {
    type: 'checkbox',
    checked: corrections,
    change: () => ((corrections = all.checked), redraw(place, index)),
  });
  return el(
    'fieldset',
    {},
    el('legend', {}, say('report.marked')),
    present.map(box),
    count === 0 ? null : el('label', {}, all, ` ${say('report.corrections-show', { count })}`),
  );
}

function redraw(place, index) {
  const top = scrollY;
  place.querySelector('.text').replaceWith(text(data.letters[index], index));
  scrollTo(0, top);
}

/** The first letter of the word for a kind, so that its colour is not alone. */
const sign = (kind) => kindWord({ kind }).slice(0, 1).toUpperCase();

function text(letter, index) {
  const found = new Map();
  for (const [at, finding] of letter.findings.entries()) {
    if (finding.block === undefined || !marked.has(finding.kind)) continue;
    found.set(finding.block, [...(found.get(finding.block) ?? []), { at, finding }]);
  }
  const blocks = letter.blocks.map((block, at) => blockNode(block, at, found.get(at) ?? [], index));
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
  const changes = corrections ? (block.corrections ?? []) : [];
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
      ...changes.filter(({ at: [from] }) => from === start).map(changeNode),
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

const changeNode = (change) =>
  el(
    'del',
    { class: 'change', title: `${say(`correction.${change.kind}`)}: ${change.reason}` },
    short(change.printed ?? '…'),
    el('span', { class: 'hidden' }, correctionWords(change)),
  );

/** Shows where a finding stands; false where it stands in no text. */
export function pointTo(index, at) {
  const finding = data.letters[index].findings[at];
  if (finding?.block === undefined) return false;
  if (!marked.has(finding.kind)) {
    marked.add(finding.kind);
    showLetter(document.getElementById('reader'), index);
  }
  const all = [...document.querySelectorAll('#reader .found')].filter((node) =>
    node.dataset.finding.split(' ').includes(String(at)),
  );
  const target = all[0] ?? document.getElementById(`t${finding.block}`);
  for (const node of all) node.classList.add('here');
  target.scrollIntoView({ block: 'center' });
  if (all.length === 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}
