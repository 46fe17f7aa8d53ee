/** Sets lines, notes, margins and tables of the fixture letters; measures are in points. */
import PDFDocument from 'pdfkit';

export const A4 = { width: 595.28, height: 841.89 };

export function open(title) {
  const day = new Date(Date.UTC(2024, 9, 3, 8));
  const info = { Title: title, Creator: 'pobrief fixtures', Producer: 'pdfkit', CreationDate: day, ModDate: day };
  return new PDFDocument({ size: 'A4', margin: 0, compress: false, autoFirstPage: false, info });
}

/** Ends the document and gives its bytes. */
export function bytesOf(doc) {
  return new Promise((done, fail) => {
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', fail);
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.end();
  });
}

/** `tekst.[^2]` as runs of plain text and marks. */
const runs = (text) =>
  text.split(/(\[\^\d+\])/u).flatMap((part) => {
    const mark = /^\[\^(\d+)\]$/u.exec(part)?.[1];
    return part === '' ? [] : [mark === undefined ? { text: part } : { mark }];
  });

export const marksIn = (text) => runs(text).flatMap((run) => (run.mark ? [Number(run.mark)] : []));

const widthOf = (doc, text, style) => doc.font(style.font).fontSize(style.size).widthOfString(text);
const markOf = (style) => ({ font: style.font, size: style.size * 0.6 });

const lineWidth = (doc, text, style) =>
  runs(text).reduce((sum, r) => sum + (r.mark ? widthOf(doc, r.mark, markOf(style)) : widthOf(doc, r.text, style)), 0);

/** A text as lines that fit the measure; words of more than one part break at a hyphen where needed. */
export function breakLines(doc, text, style, measure) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lineWidth(doc, longer, style) > measure) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Sets a line with its baseline at y. A style with `spaced` sets some words apart inside. */
export function set(doc, text, x, y, style) {
  let at = x;
  for (const run of runs(text)) {
    const used = run.mark ? markOf(style) : style;
    const rise = run.mark ? style.size * 0.35 : 0;
    const pieces = run.mark || !style.spaced ? [{ text: run.mark ?? run.text, gap: 0 }] : style.spaced(run.text);
    for (const piece of pieces) {
      at += piece.gap * used.size;
      doc
        .font(used.font)
        .fontSize(used.size)
        .text(piece.text, at, y - rise, { lineBreak: false, baseline: 'alphabetic' });
      at += widthOf(doc, piece.text, used);
    }
  }
  return at;
}

export function rule(doc, x0, x1, y) {
  doc.moveTo(x0, y).lineTo(x1, y).lineWidth(0.5).stroke();
}
