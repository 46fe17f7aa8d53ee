/** The letter as it was read: what can be marked in it, and where one came for. */
import { letterText, sign } from './letter-text.js';
import { el, officialLink } from './nodes.js';
import { kindWord, placeWords } from './sentence.js';
import { go } from './way.js';
import { data, say } from './words.js';

const kinds = ['measure', 'motion', 'commitment', 'planning', 'reference', 'date', 'amount', 'warning'];

/** Which kinds are marked; kept from one letter to the next. */
const marked = new Set(kinds.slice(0, 4).concat('warning'));
let corrections = false;

/** The finding that was asked for, for as long as its letter is shown; its mark outlives a redrawing. */
let asked = null;

/** The letter in its place on the page. */
export function showLetter(place, index) {
  asked = null;
  const letter = data.letters[index];
  const count = (letter.blocks ?? []).reduce((sum, { corrections: own = [] }) => sum + own.length, 0);
  place.replaceChildren(
    el(
      'p',
      { class: 'actions letter-bar' },
      el('button', { type: 'button', class: 'back' }, say('report.back')),
      el('a', { href: '#letters-title' }, say('report.to-report')),
      count === 0 ? null : correctionsBox(place, index, count),
    ),
    el(
      'div',
      { class: 'letter-head' },
      el(
        'h2',
        { tabindex: -1, id: 'letter-title', lang: letter.title === null ? null : 'nl' },
        letter.title ?? letter.name,
      ),
      el('p', { class: 'under' }, `${letter.date} · `, officialLink(letter.id, letter.id ?? ''), ` ${letter.file}`),
      chooser(index),
      letter.blocks === null ? null : tools(place, index),
    ),
    letter.blocks === null
      ? el('p', { class: 'note' }, say('report.no-source'))
      : letterText(index, { marked, corrections }),
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

function tools(place, index) {
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
  return el('fieldset', {}, el('legend', {}, say('report.marked')), present.map(box));
}

function correctionsBox(place, index, count) {
  const box = el('input', {
    type: 'checkbox',
    checked: corrections,
    change: () => ((corrections = box.checked), redraw(place, index)),
  });
  return el('label', {}, box, ` ${say('report.corrections-show', { count })}`);
}

/** What the reader came for keeps its mark, and its place on the screen. */
function redraw(place, index) {
  const [at, top] = [scrollY, place.querySelector('.here')?.getBoundingClientRect().top];
  place.querySelector('.text').replaceWith(letterText(index, { marked, corrections }));
  scrollTo(0, at);
  const target = asked === null ? null : mark(index, asked);
  if (target !== null && top !== undefined) scrollTo(0, scrollY + target.getBoundingClientRect().top - top);
}

/** Takes the mark off what was asked for before. */
export function unmark() {
  asked = null;
  for (const node of document.querySelectorAll('#reader .here')) node.classList.remove('here');
  for (const node of document.querySelectorAll('#reader .here-place')) node.remove();
}

/** Marks a finding, its line beside it, for margins tell only where paragraphs start. */
function mark(index, at) {
  const finding = data.letters[index].findings[at];
  const all = [...document.querySelectorAll('#reader .found')].filter((node) =>
    node.dataset.finding.split(' ').includes(String(at)),
  );
  const target = all[0] ?? document.getElementById(`t${finding.block}`);
  for (const node of all) node.classList.add('here');
  const place = el('span', { class: 'here-place', lang: data.lang }, placeWords(finding));
  if (all.length === 0) target.prepend(place, ' ');
  else target.before(place, ' ');
  return target;
}

/** Shows where a finding stands; false where it stands in no text. */
export function pointTo(index, at) {
  const finding = data.letters[index].findings[at];
  if (finding?.block === undefined) return false;
  if (!marked.has(finding.kind)) {
    marked.add(finding.kind);
    showLetter(document.getElementById('reader'), index);
  }
  asked = at;
  const target = mark(index, at);
  target.scrollIntoView({ block: 'center' });
  if (!target.classList.contains('here')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}
