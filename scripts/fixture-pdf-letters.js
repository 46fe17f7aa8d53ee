/**
 * Sets the letters of fixtures/pdf/letters.json as PDFs with real layout, each beside the same
 * letter as Markdown, and makes the hostile PDFs that need a generator. Same source, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { draw, flow } from './pdf/flow.js';
import { markdownOf } from './pdf/markdown.js';
import { bytesOf, open, rule, set } from './pdf/page.js';

const folder = new URL('../fixtures/pdf/', import.meta.url);
const letters = JSON.parse(readFileSync(new URL('letters.json', folder), 'utf8'));

const style = (font, size, leading, before = 0) => ({ font, size, leading, before });
const write = (name, data) => writeFileSync(new URL(name, folder), data);

/** The head of a ministry's letter, down to the first paragraph. */
function headOfMinistry(doc, { head }, x, labels) {
  const [addressee, date, subject] = head;
  set(doc, '> Retouradres Postbus 90999 2500 ZZ Den Haag', x, 120, style('Helvetica', 6.5, 9));
  const [to, chamber] = [addressee.slice(0, addressee.indexOf(' der ')), addressee.slice(addressee.indexOf('der '))];
  set(doc, to, x, 160, style('Helvetica', 9, 12));
  set(doc, chamber, x, 172, style('Helvetica', 9, 12));
  for (const [i, line] of [date, subject].entries()) {
    const [label, value] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    set(doc, label, x, 250 + i * 12, style('Helvetica', 9, 12));
    set(doc, value, x + labels, 250 + i * 12, style('Helvetica', 9, 12));
  }
}

const ministry = {
  paragraph: style('Helvetica', 9, 12.5, 12.5),
  item: style('Helvetica', 9, 12.5, 0),
  heading: style('Helvetica-Bold', 9, 12.5, 14),
  note: style('Helvetica', 6.5, 8.5),
  cell: style('Helvetica', 8, 10),
  bullet: { font: 'Helvetica', text: '•' },
};

/** A ministry's letter: the margin beside the text, names of officials in it, the page in the margin too. */
async function marge(name) {
  const letter = letters[name];
  const doc = open(letter.title);
  const x = 79;
  const frames = flow(doc, letter, ministry, (page) => [
    { x, y: page === 0 ? 290 : 120, width: 362, height: page === 0 ? 330 : 400 },
  ]);
  const pages = frames.at(-1).page + 1;
  const small = style('Helvetica', 6.5, 9);
  const label = style('Helvetica-Bold', 6.5, 9);
  for (const frame of frames) {
    doc.addPage();
    if (frame.page === 0) headOfMinistry(doc, letter, x, 42);
    let y = frame.page === 0 ? 160 : 120;
    const { margin } = letter;
    const groups =
      frame.page === 0
        ? [margin.sender, margin.contact, margin.reference, margin.attachments]
        : [['Datum', letter.head[1].slice(6)], margin.reference];
    for (const [order, group] of groups.entries()) {
      group.forEach((text, i) =>
        set(doc, text, 456, y + i * 9, i === 0 && !(order === 0 && frame.page === 0) ? label : small),
      );
      y += group.length * 9 + 9;
    }
    draw(doc, frame, ministry);
    set(doc, `Pagina ${frame.page + 1} van ${pages}`, 456, 800, small);
  }
  write(`${name}.pdf`, await bytesOf(doc));
}

const official = {
  paragraph: style('Times-Roman', 9.5, 11.5, 5),
  heading: style('Times-Bold', 10.5, 12.5, 9),
  note: style('Times-Roman', 7, 8.5),
  raisedLabels: true,
};

/** An official publication in two columns, notes at the foot of each, the publisher's foot below. */
async function kolommen(name) {
  const letter = letters[name];
  const doc = open(letter.title);
  const width = 218;
  const frames = flow(doc, letter, official, (page) => {
    const [y, height] = page === 0 ? [250, 500] : [70, 680];
    return [
      { x: 70, y, width, height: page === 0 ? 330 : height },
      { x: 308, y, width, height: page === 0 ? 330 : height },
    ];
  });
  let page = -1;
  for (const frame of frames) {
    if (frame.page !== page) {
      page = frame.page;
      doc.addPage();
      if (page === 0) {
        set(doc, 'Tweede Kamer der Staten-Generaal', 70, 60, style('Helvetica-Bold', 18, 20));
        set(doc, '2', 505, 72, style('Helvetica-Bold', 48, 50));
        rule(doc, 70, 526, 90);
        set(doc, letter.head[0], 70, 108, style('Times-Roman', 9.5, 11));
        for (const [i, line] of letter.head.slice(1, 3).entries()) {
          const [, number, title] = /^(\d\d \d{3}|Nr\. \d+) (.*)$/.exec(line);
          set(doc, number, 70, 140 + i * 22, style('Times-Bold', 10.5, 12));
          set(doc, title, 160, 140 + i * 22, style('Times-Bold', 10.5, 12));
        }
        for (const [i, line] of letter.head.slice(3).entries()) set(doc, line, 70, 196 + i * 20, official.paragraph);
        for (const [i, line] of ['kst-39955-8', 'ISSN 0921 - 7371', '’s-Gravenhage 2024'].entries())
          set(doc, line, 70, 792 + i * 8, style('Helvetica', 5.5, 8));
      }
      set(doc, 'Tweede Kamer, vergaderjaar 2023–2024, 39 955, nr. 8', 160, 808, style('Helvetica', 7.5, 9));
      set(doc, String(page + 1), 520, 808, style('Helvetica', 7.5, 9));
    }
    draw(doc, frame, official);
  }
  write(`${name}.pdf`, await bytesOf(doc));
}

/** A report: tables over a page end with their heads again, an empty page, and a page on its side. */
async function rapport(name) {
  const letter = letters[name];
  const doc = open(letter.title);
  const frames = flow(doc, letter, ministry, (page) => [
    { x: 79, y: page === 0 ? 290 : 90, width: 437, height: page === 0 ? 440 : 300 },
  ]);
  for (const frame of frames) {
    doc.addPage();
    if (frame.page === 0) headOfMinistry(doc, letter, 79, 42);
    draw(doc, frame, ministry);
    set(doc, 'Voortgangsrapportage Aanpak Zwemwater', 79, 50, style('Helvetica', 6.5, 9));
    set(doc, `${frame.page + 1}`, 510, 810, style('Helvetica', 6.5, 9));
    doc.save().rotate(-90, { origin: [575, 500] });
    set(doc, 'VERTROUWELIJK TOT 9 SEPTEMBER', 575, 500, style('Helvetica', 6, 8));
    doc.restore();
    if (frame.page === 0) doc.addPage();
  }
  write(`${name}.pdf`, await bytesOf(doc));
}

/** Pieces of words a little apart, as some ministries' small type has it; blanks stay as wide as they are. */
function spaced(text) {
  const pieces = [];
  let state = text.length * 7 + 3;
  let open = '';
  for (const char of text) {
    open += char;
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const inWord = /[\p{L}\d-]/u.test(char);
    if (inWord && (state >>> 16) % (/\d/.test(char) ? 2 : 5) === 0) {
      pieces.push(open);
      open = '';
    }
  }
  if (open !== '') pieces.push(open);
  return pieces.map((piece, i) => ({ text: piece, gap: i === 0 ? 0 : 0.17 }));
}

async function gespatieerd(name) {
  const letter = letters[name];
  const styles = { ...ministry, note: { ...ministry.note, spaced } };
  const doc = open(letter.title);
  const [frame] = flow(doc, letter, styles, () => [{ x: 79, y: 290, width: 400, height: 470 }]);
  doc.addPage();
  headOfMinistry(doc, letter, 79, 42);
  draw(doc, frame, styles);
  set(doc, 'Pagina 1 van 1', 79, 800, style('Helvetica', 6.5, 9));
  write(`${name}.pdf`, await bytesOf(doc));
}

await marge('marge');
await kolommen('kolommen');
await rapport('rapport');
await gespatieerd('gespatieerd');
for (const name of ['marge', 'kolommen', 'rapport', 'gespatieerd']) write(`${name}.md`, markdownOf(letters[name]));
