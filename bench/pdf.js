/**
 * How long reading and analysing a PDF takes beside pdf-parse's own text extraction and, where it
 * is installed, pdftotext; and what memory 500 pages take. Prints medians.
 * Usage: node bench/pdf.js [FILE.pdf…] after `npm run build`; own fixtures without arguments.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { PDFParse } from 'pdf-parse';
import { analyse } from '../dist/index.js';

const ROUNDS = 9;
const MOST = 1.5;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function time(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Each in turn, so that what else the machine does falls on both. */
async function rounds(works) {
  const times = works.map(() => []);
  for (const work of works) await work();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, work] of works.entries()) times[i].push(await time(work));
  }
  return times.map(median);
}

async function textOf(bytes) {
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  await parser.getText();
  await parser.destroy();
}

function longPdf(pages) {
  const doc = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, compress: false });
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  for (let page = 1; page <= pages; page += 1) {
    doc.addPage().font('Times-Roman').fontSize(11);
    for (let n = 0; n < 8; n += 1) {
      doc.text(
        `Op pagina ${page} staat alinea ${n}. De minister schrijft over Kamerstuk 39 871, nr. ${page}, en over de planning voor 1 juli 2025. `.repeat(
          3,
        ),
      );
      doc.moveDown();
    }
  }
  return new Promise((done) => {
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.end();
  });
}

const own = ['marge', 'kolommen', 'rapport', 'gespatieerd'].map((name) =>
  fileURLToPath(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url)),
);
const files = process.argv.slice(2);
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-bench-'));
let slow = false;

try {
  const long = path.join(folder, '100-pages.pdf');
  writeFileSync(long, await longPdf(100));
  console.log('PDF: reading and analysing, medians in ms');
  for (const file of files.length > 0 ? files : [...own, long]) {
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const works = [() => analyse({ file: path.basename(file), bytes: new Uint8Array(bytes) }), () => textOf(bytes)];
    if (hasPdftotext) works.push(async () => spawnSync('pdftotext', [file, '-']));
    const [ours, theirs, poppler] = await rounds(works);
    const ratio = ours / theirs;
    slow ||= ratio > MOST;
    const beside = poppler === undefined ? '' : `, pdftotext ${poppler.toFixed(0)}`;
    console.log(
      `${path.basename(file).padEnd(26)} pobrief ${ours.toFixed(0)}, pdf-parse text ${theirs.toFixed(0)}${beside}: ${ratio.toFixed(2)} ×`,
    );
  }

  const megabytes = () => {
    globalThis.gc?.();
    return process.memoryUsage.rss() / 1e6;
  };
  console.log('PDF: resident memory in MB after pages read');
  for (const pages of [50, 500, 500, 500]) {
    const bytes = await longPdf(pages);
    const before = megabytes();
    await analyse({ file: 'long.pdf', bytes: new Uint8Array(bytes) });
    console.log(`${String(pages).padStart(5)} pages: ${before.toFixed(0)} before, ${megabytes().toFixed(0)} after`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The measures are for people; the ratio is what is promised.
if (slow) console.log(`over ${MOST} ×`);
process.exit(0);
