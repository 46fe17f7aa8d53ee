/** Tables that sort, filter and can be copied. */
import { announce, copyText, el } from './nodes.js';
import { compareValues, sortValue, tabbed } from './rows.js';
import { data, say } from './words.js';

const collator = new Intl.Collator(data.lang, { numeric: true, sensitivity: 'base' });

/** How each table is narrowed down from elsewhere on the page. */
const choosers = new Map();

/** Rows that are laid out as cards lose their roles, so that they are said aloud; each cell says its column. */
function labelCells(table) {
  const labels = [...table.tHead.rows[0].cells].map((head) => (head.querySelector('a') ?? head).textContent.trim());
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, ...table.tBodies]) part.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const [at, cell] of [...row.cells].entries()) {
      const head = cell.scope === 'col' ? 'columnheader' : 'rowheader';
      cell.setAttribute('role', cell.tagName === 'TH' ? head : 'cell');
      cell.dataset.label = labels[at];
    }
  }
}

export function enhanceTables() {
  for (const table of document.querySelectorAll('table')) labelCells(table);
  for (const grid of document.querySelectorAll('.grid')) enhance(grid);
  for (const link of document.querySelectorAll('[data-choose]')) {
    link.addEventListener('click', () => choosers.get(link.hash.slice(1))?.(link.dataset.choose));
  }
}

function enhance(grid) {
  const table = grid.querySelector('table');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const name = table.caption.textContent;
  const search = el('input', {
    type: 'search',
    'aria-label': say('report.filter', { table: name }),
    placeholder: say('report.filter', { table: name }),
  });
  const groups = JSON.parse(grid.dataset.groups);
  const select = el(
    'select',
    { 'aria-label': `${name}: ${grid.dataset.groupsLabel}` },
    el('option', { value: '' }, `${grid.dataset.groupsLabel}: ${say('report.all-rows')}`),
    groups.map(([value, words]) => el('option', { value }, words)),
  );
  const count = el('span', { class: 'count', role: 'status' });
  const filter = () => {
    const words = search.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    for (const row of rows) {
      const chosen = select.value === '' || row.dataset.group.split(' ').includes(select.value);
      row.hidden = !chosen || !words.every((word) => texts.get(row).includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = say('report.rows', { shown, all: rows.length });
  };
  search.addEventListener('input', filter);
  select.addEventListener('change', filter);
  const copy = el('button', { type: 'button', click: () => copyTable(table) }, say('report.copy'));
  grid.prepend(el('div', { class: 'tools' }, search, select, copy, count));
  choosers.set(grid.id, (value) => {
    search.value = '';
    select.value = value;
    filter();
    table.tabIndex = -1;
    table.focus({ preventScroll: true });
  });
  for (const [at, head] of [...table.tHead.rows[0].cells].entries()) makeSortable(head, at, body);
  // Who selects rows by hand gets the same text as from the button.
  table.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection.containsNode(table, false)) return;
    event.clipboardData.setData('text/plain', tabbed(table));
    event.preventDefault();
  });
  filter();
}

function makeSortable(head, at, body) {
  const label = head.textContent;
  head.dataset.name = label;
  const button = el('button', { type: 'button', title: say('report.sort', { column: label }) }, label);
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const value = (row) => sortValue(row.cells[at]);
    const sorted = [...body.rows].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      const order = compareValues(x, y, collator);
      // What is empty stays last, whichever way round.
      return down && x !== '' && y !== '' ? -order : order;
    });
    body.append(...sorted);
  });
}

function copyTable(table) {
  const text = tabbed(table);
  const rows = text.split('\n').length - 1;
  announce(copyText(text) ? say('report.copied', { rows }) : say('report.not-copied'));
}
