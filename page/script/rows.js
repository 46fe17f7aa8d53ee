/** Rows of a table: their order, and their text for a spreadsheet. */

/** What a cell is sorted by: its value where it has one, else its text. */
export const sortValue = (cell) => cell.dataset.value ?? cell.textContent.trim();

/** Numbers by size, text by the alphabet, what is empty last. */
export function compareValues(a, b, collator) {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe. */
const disarmed = (text) => (/^\s*[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+\-−]?\d+$/.test(text) ? `'${text}` : text);

/** Several things in one cell stay apart: items of a list, and what needs a second look. */
function cellText(cell) {
  const items = [...cell.querySelectorAll('li, .doubt, .was')];
  const parts = items.length === 0 ? [cell.textContent] : [ownText(cell), ...items.map((item) => item.textContent)];
  return disarmed(
    parts
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('; '),
  );
}

function ownText(cell) {
  const copy = cell.cloneNode(true);
  for (const item of copy.querySelectorAll('li, .doubt, .was')) item.remove();
  return copy.textContent;
}

/** Tabs between cells, a line per row: what a spreadsheet takes from the clipboard. */
export function tabbed(table) {
  const rows = [...table.rows].filter((row) => !row.hidden);
  const head = [...table.tHead.rows[0].cells].map((cell) => cell.dataset.name ?? cell.textContent.trim());
  return [head, ...rows.slice(1).map((row) => [...row.cells].map(cellText))]
    .map((cells) => cells.join('\t'))
    .join('\n');
}
