/** Lets the blocks of a letter flow over pages and columns, the notes at the foot of each. */
import { breakLines, marksIn, rule, set } from './page.js';

/** A block as lines `{text, x, style, before, cells}`. */
function linesOf(doc, block, styles, measure) {
  const style = styles[block.kind] ?? styles.paragraph;
  if (block.kind === 'table') return tableLines(doc, block, styles, measure);
  const indent = block.kind === 'item' ? 14 : 0;
  return breakLines(doc, block.text, style, measure - indent).map((text, i) => ({
    text,
    x: indent,
    style,
    before: i === 0 ? (style.before ?? 0) : 0,
    bullet: block.kind === 'item' && i === 0 ? styles.bullet : null,
    keep: block.kind === 'heading',
  }));
}

/** A row of a table is one line as high as its highest cell. */
function tableLines(doc, { widths, head, rows }, styles, measure) {
  const style = styles.cell;
  const sum = widths.reduce((a, b) => a + b, 0);
  const full = widths.map((w) => (w / sum) * measure);
  return [head, ...rows].map((cells, i) => ({
    row: true,
    head: i === 0,
    style: i === 0 ? { ...style, font: styles.heading.font } : style,
    before: i === 0 ? 10 : 0,
    x: 0,
    cells: cells.map((text, c) => ({
      x: full.slice(0, c).reduce((a, b) => a + b, 0),
      lines: breakLines(doc, text, style, full[c] - 10),
    })),
    text: cells.join(' '),
  }));
}

const heightOf = (line) =>
  line.cells ? Math.max(...line.cells.map((c) => c.lines.length)) * line.style.leading + 6 : line.style.leading;

/**
 * Fills frames `{x, y, width, height}` of page after page.
 * @param frames the frames of page n (from 0), in reading order.
 */
export function flow(doc, letter, styles, frames) {
  const filled = [];
  let page = -1;
  let queue = [];
  let frame = null;
  const next = () => {
    if (queue.length === 0) queue = [...frames((page += 1))];
    frame = { ...queue.shift(), page, lines: [], notes: [], used: 0 };
    filled.push(frame);
  };
  next();
  let head = null;
  for (const block of letter.blocks) {
    if (block.kind === 'page') {
      queue = [];
      next();
      continue;
    }
    const lines = linesOf(doc, block, styles, frame.width);
    lines.forEach((line, i) => {
      if (line.head) head = line;
      const notes = marksIn(line.text).flatMap((n) =>
        breakLines(doc, `${n} ${letter.notes[n]}`, styles.note, frame.width),
      );
      const need =
        line.before +
        heightOf(line) +
        notes.length * styles.note.leading +
        (frame.notes.length === 0 && notes.length > 0 ? 14 : 0);
      const more = line.keep && lines[i + 1] === undefined ? styles.paragraph.leading * 3 : 0;
      if (frame.used + need + more > frame.height) {
        next();
        if (line.row && !line.head) {
          frame.lines.push({ ...head, before: 0 });
          frame.used += heightOf(head);
        }
      }
      const before = frame.lines.length === 0 ? 0 : line.before;
      frame.lines.push({ ...line, before });
      frame.used +=
        before +
        heightOf(line) +
        notes.length * styles.note.leading +
        (frame.notes.length === 0 && notes.length > 0 ? 14 : 0);
      frame.notes.push(...notes);
    });
  }
  return filled;
}

/** Draws one frame: its lines from the top, its notes at the foot under a rule. */
export function draw(doc, frame, styles) {
  let y = frame.y + styles.paragraph.size;
  for (const line of frame.lines) {
    y += line.before;
    if (line.cells) {
      for (const cell of line.cells)
        cell.lines.forEach((text, i) => set(doc, text, frame.x + cell.x, y + i * line.style.leading, line.style));
      y += heightOf(line);
      rule(doc, frame.x, frame.x + frame.width, y - line.style.leading + 1);
      continue;
    }
    if (line.bullet) set(doc, line.bullet.text, frame.x, y, { ...line.style, ...line.bullet });
    set(doc, line.text, frame.x + line.x, y, line.style);
    y += line.style.leading;
  }
  if (frame.notes.length === 0) return;
  let foot = frame.y + frame.height - frame.notes.length * styles.note.leading + styles.note.size;
  rule(doc, frame.x, frame.x + 90, foot - styles.note.size - 4);
  for (const text of frame.notes) {
    const label = /^(\d+) /.exec(text);
    if (label && styles.raisedLabels) {
      const end = set(doc, `[^${label[1]}]`, frame.x, foot, styles.note);
      set(doc, text.slice(label[0].length), end + 2, foot, styles.note);
    } else set(doc, text, frame.x, foot, styles.note);
    foot += styles.note.leading;
  }
}
