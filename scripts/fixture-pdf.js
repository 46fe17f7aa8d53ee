/**
 * Makes the PDF fixtures: brief.pdf from brief.source.json, scan.pdf (a picture, no text layer)
 * and versleuteld.pdf (opens with the password "fictief"). The same source gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

const folder = new URL('../fixtures/letters/', import.meta.url);
const letter = JSON.parse(readFileSync(new URL('brief.source.json', folder), 'utf8'));

const PAGE = { width: 595.28, height: 841.89, left: 85, right: 130, top: 122, bottom: 72 };
const MEASURE = PAGE.width - PAGE.left - PAGE.right;
const BODY = { font: 'Times-Roman', size: 11, leading: 14.5 };
const BOLD = { font: 'Times-Bold', size: 11, leading: 14.5 };
const NOTE = { font: 'Times-Roman', size: 8, leading: 10 };
const HEAD = { font: 'Helvetica', size: 8, leading: 10 };
const MARK = { font: 'Times-Roman', size: 6.5, rise: 4 };
const ASCENT = 0.683;
const INDENT = 14;
const RULE = 12;

function open(title, options = {}) {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    compress: false,
    autoFirstPage: false,
    info: {
      Title: title,
      Author: 'Ministerie van Fictieve Mobiliteit',
      Creator: 'pobrief fixtures',
      Producer: 'pdfkit',
      CreationDate: new Date(Date.UTC(2024, 9, 3, 8)),
      ModDate: new Date(Date.UTC(2024, 9, 3, 8)),
    },
    ...options,
  });
}

/** Ends the document and writes it in one piece. */
function save(doc, name) {
  return new Promise((done, fail) => {
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', fail);
    doc.on('end', () => {
      writeFileSync(new URL(name, folder), Buffer.concat(chunks));
      done();
    });
    doc.end();
  });
}

/* ---- Setting lines ------------------------------------------------------------------------ */

const breaks = new Map(letter.breaks.map((word) => [word.replaceAll('-', ''), word.split('-')]));

/** The ways to break a token, longest head first: `(stallingen,` gives `(stallin-` and `gen,`. */
function* splits(token) {
  const found = /\p{L}{9,}/u.exec(token);
  const parts = found ? (breaks.get(found[0]) ?? []) : [];
  for (let i = parts.length - 1; i > 0; i--) {
    const at = found.index + parts.slice(0, i).join('').length;
    yield [`${token.slice(0, at)}-`, token.slice(at)];
  }
}

/** `tekst.{^2}` as runs of plain text and marks. */
const runs = (text) =>
  text.split(/(\{\^\d+\})/u).flatMap((part) => {
    const mark = /^\{\^(\d+)\}$/u.exec(part)?.[1];
    return part === '' ? [] : [mark === undefined ? { text: part } : { mark }];
  });

const widthOf = (doc, text, style) => doc.font(style.font).fontSize(style.size).widthOfString(text);

const lineWidth = (doc, text, style) =>
  runs(text).reduce((sum, run) => sum + (run.mark ? widthOf(doc, run.mark, MARK) : widthOf(doc, run.text, style)), 0);

function breakLines(doc, text, style, measure) {
  const lines = [];
  let line = '';
  const queue = text.split(' ');
  while (queue.length > 0) {
    const token = queue.shift();
    const lead = line === '' ? '' : `${line} `;
    if (lineWidth(doc, lead + token, style) <= measure) {
      line = lead + token;
      continue;
    }
    const fit = [...splits(token)].find(([head]) => lineWidth(doc, lead + head, style) <= measure);
    lines.push(fit ? lead + fit[0] : line);
    queue.unshift(fit ? fit[1] : token);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

function drawLine(doc, text, x, y, style) {
  let at = x;
  for (const run of runs(text)) {
    // pdfkit sets by the top of a line: lower the mark to the baseline, then raise it
    const raised = y + ASCENT * (style.size - MARK.size) - MARK.rise;
    const set = run.mark ? { ...MARK, text: run.mark, y: raised } : { ...style, text: run.text, y };
    doc.font(set.font).fontSize(set.size).text(set.text, at, set.y, { lineBreak: false });
    at += widthOf(doc, set.text, set);
  }
}

/* ---- Laying out pages --------------------------------------------------------------------- */

/** The letter as lines: `{text, x, style, before}`; `before` is the white space above. */
function bodyLines(doc) {
  const { sender, addressee, date, subject } = letter.meta;
  const plain = (text, before = 0, style = BODY) => ({ text, x: 0, style, before });
  const lines = [
    plain(sender, 0, HEAD),
    ...addressee.map((text, i) => plain(text, i === 0 ? 18 : 0)),
    plain(`Datum ${date}`, 24),
    plain(`Betreft ${subject}`),
  ];
  for (const { kind, text } of letter.blocks) {
    if (kind === 'heading') {
      lines.push({ ...plain(text, 16, BOLD), keep: true });
      continue;
    }
    const indent = kind === 'item' ? INDENT : 0;
    const before = { paragraph: 12, item: 2, closing: 14 }[kind];
    for (const [i, line] of breakLines(doc, text, BODY, MEASURE - indent).entries())
      lines.push({
        text: line,
        x: indent,
        style: BODY,
        before: i === 0 ? before : 0,
        bullet: kind === 'item' && i === 0,
      });
  }
  return lines;
}

const marksIn = (text) => runs(text).flatMap((run) => run.mark ?? []);

/** Fills page after page; a note goes to the foot of the page that holds its mark. */
function paginate(doc, lines) {
  const room = PAGE.height - PAGE.top - PAGE.bottom;
  const pages = [{ lines: [], notes: [], used: 0 }];
  for (const [i, line] of lines.entries()) {
    const notes = marksIn(line.text).flatMap((n) =>
      breakLines(doc, `${n} ${letter.notes[n]}`, NOTE, MEASURE).map((text) => ({ text })),
    );
    const next = line.keep ? lines[i + 1].style.leading * 2 : 0;
    let page = pages[pages.length - 1];
    const ruled = page.notes.length === 0 && notes.length > 0 ? RULE : 0;
    const need = line.before + line.style.leading + notes.length * NOTE.leading + ruled;
    if (page.used + need + next > room) {
      page = { lines: [], notes: [], used: 0 };
      pages.push(page);
    }
    const before = page.lines.length === 0 ? 0 : line.before;
    page.lines.push({ ...line, before });
    page.used += before + line.style.leading + notes.length * NOTE.leading;
    if (page.notes.length === 0 && notes.length > 0) page.used += RULE;
    page.notes.push(...notes);
  }
  return pages;
}

function drawPage(doc, page, number, total) {
  doc.addPage();
  drawLine(doc, letter.meta.head, PAGE.left, 40, HEAD);
  const reference = letter.meta.reference;
  drawLine(doc, reference, PAGE.width - PAGE.right - widthOf(doc, reference, HEAD), 40, HEAD);

  let y = PAGE.top;
  for (const line of page.lines) {
    y += line.before;
    if (line.bullet) drawLine(doc, '•', PAGE.left, y, BODY);
    drawLine(doc, line.text, PAGE.left + line.x, y, line.style);
    y += line.style.leading;
  }

  if (page.notes.length > 0) {
    let foot = PAGE.height - PAGE.bottom - page.notes.length * NOTE.leading;
    doc
      .moveTo(PAGE.left, foot - 5)
      .lineTo(PAGE.left + 120, foot - 5)
      .lineWidth(0.5)
      .stroke();
    for (const note of page.notes) {
      drawLine(doc, note.text, PAGE.left, foot, NOTE);
      foot += NOTE.leading;
    }
  }

  const folio = `Pagina ${number} van ${total}`;
  drawLine(doc, folio, PAGE.width - PAGE.right - widthOf(doc, folio, HEAD), PAGE.height - 46, HEAD);
}

function drawLetter(doc) {
  const pages = paginate(doc, bodyLines(doc));
  for (const [i, page] of pages.entries()) drawPage(doc, page, i + 1, pages.length);
  return pages;
}

/* ---- A page that is only a picture -------------------------------------------------------- */

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return out;
}

/** A one-bit PNG of a page whose words are black bars; stored, not squeezed, so that no zlib version shows. */
function pictureOfALetter(seed) {
  const width = 208;
  const height = 294;
  const row = 1 + width / 8;
  const pixels = Buffer.alloc(row * height, 0xff);
  for (let y = 0; y < height; y++) pixels[y * row] = 0;
  const black = (x, y) => (pixels[y * row + 1 + (x >> 3)] &= ~(0x80 >> (x & 7)));
  let state = seed;
  const random = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  for (let top = 30; top < height - 30; top += random(9) === 0 ? 14 : 7)
    for (let x = 28; x < width - 34;) {
      const length = 4 + random(18);
      for (let dx = 0; dx < length; dx++) for (let dy = 0; dy < 3; dy++) black(x + dx, top + dy);
      x += length + 3;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/* ---- The three files ---------------------------------------------------------------------- */

const brief = open('Voortgang Actieplan Fietsparkeren bij stations');
drawLetter(brief);
await save(brief, 'brief.pdf');

const scan = open('Scan');
for (const seed of [17, 43]) {
  scan.addPage();
  scan.image(pictureOfALetter(seed), 0, 0, { width: PAGE.width, height: PAGE.height });
}
await save(scan, 'scan.pdf');

const locked = open('Voortgang Actieplan Fietsparkeren bij stations', {
  userPassword: 'fictief',
  ownerPassword: 'fictief',
});
drawLetter(locked);
await save(locked, 'versleuteld.pdf');
