/** What the address says is what is shown: #v2.31 a finding, #b2.31 its place in the letter, #b2 the letter. */
import { pointTo, showLetter, unmark } from './letter.js';
import { el } from './nodes.js';
import { findingAt, sentenceBox } from './sentence.js';
import { enhanceTables } from './tables.js';
import { go, goBack, onWay } from './way.js';
import { data } from './words.js';

const report = document.getElementById('report');
const reader = document.getElementById('reader');
const dialog = document.body.appendChild(el('dialog', { 'aria-labelledby': 'sentence-title' }));

/** What was followed to get where we are, the last one last; going back gives it the focus. */
const trail = [];
let top = 0;

function address() {
  const [, view, letter, finding] = /^#([vb])(\d+)(?:\.(\d+))?$/.exec(location.hash) ?? [];
  if (view === undefined || data.letters[Number(letter)] === undefined) return null;
  return { view, letter: Number(letter), finding: finding === undefined ? null : Number(finding) };
}

/** @param {boolean} back whether this is a way back */
function show(back) {
  const at = address();
  if (at?.view === 'v' && at.finding !== null && findingAt(at.letter, at.finding) !== undefined)
    return openSentence(at);
  if (dialog.open) dialog.close();
  if (at?.view === 'b') return openLetter(at, back);
  openReport(back);
}

function openSentence({ letter, finding }) {
  dialog.replaceChildren(sentenceBox(letter, finding, goBack));
  if (!dialog.open) dialog.showModal();
}

function openLetter({ letter, finding }, back) {
  const same = !reader.hidden && reader.dataset.letter === String(letter);
  if (reader.hidden) top = scrollY;
  report.hidden = true;
  reader.hidden = false;
  document.body.classList.add('reading');
  if (same && back && refocus()) return;
  if (!same) showLetter(reader, letter);
  reader.dataset.letter = letter;
  unmark();
  if (finding !== null && pointTo(letter, finding)) return;
  scrollTo(0, 0);
  reader.querySelector('h2').focus({ preventScroll: true });
}

function openReport(back) {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const wasReading = !reader.hidden;
  report.hidden = false;
  reader.hidden = true;
  document.body.classList.remove('reading');
  if (back && wasReading) scrollTo(0, top);
  if (back && refocus()) return;
  if (target === null) return;
  target.scrollIntoView();
  if (document.activeElement?.closest('.grid') !== target) target.focus({ preventScroll: true });
}

/** The focus goes back to what was followed last, if that is still there to see. */
function refocus() {
  const link = trail.pop();
  if (!link?.isConnected || !link.checkVisibility()) return false;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
  return true;
}

document.addEventListener('click', (event) => {
  if (event.target.closest('.back') !== null) return goBack();
  const link = event.target.closest('a[href^="#"]');
  if (link === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const hash = link.getAttribute('href');
  event.preventDefault();
  const inBox = dialog.contains(link);
  if (!/^#[vb]\d/.test(hash)) trail.length = 0;
  else if (!inBox) trail.push(link);
  // The letter takes the place of the sentence, so that one step back is where the reader was.
  go(hash, inBox);
});

dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  goBack();
});
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) goBack();
});

onWay(show);
enhanceTables();
show(false);
// Links and tables answer from here on.
document.documentElement.dataset.ready = '';
