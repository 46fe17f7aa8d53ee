/**
 * How long reading and analysing a PDF takes beside pdf-parse's own text extraction and, where it
 * is installed, pdftotext: in a process that has read some before, and in a fresh one. And the peak
 * of memory by number of pages. Medians; each round has all ways in turn, so that what else the
 * machine does falls on all, and the ratio is the median of the rounds' ratios.
 * Usage: node bench/pdf.js [FILE.pdf…] after `npm run build`; own fixtures and, where it is there,
 * the folder of real PDFs without arguments.
 */
import { fork, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

/** Blocks of as many runs; the first ones are for the compiler. */
const BLOCK = 30;
const WARM_UP = 2;
const BLOCKS = 5;
const FRESH = 9;
const MOST = 1.5;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const next = (child) => new Promise((done) => child.once('message', done));

async function server(way) {
  const child = fork(here('pdf-work.js'), [way]);
  await next(child);
  return {
    /** The median of a block of runs, one right after the other, as a folder of letters is read. */
    time: async (file, times) => {
      const answer = next(child);
      child.send({ file, times });
      return median(await answer);
    },
    end: () => child.kill(),
  };
}

/** Rounds of all ways; gives each way's median and that of its ratio to the last. */
async function rounds(count, skipped, ways) {
  const times = ways.map(() => []);
  for (let round = -skipped; round < count; round += 1) {
    for (const [i, way] of ways.entries()) {
      const time = await way();
      if (round >= 0) times[i].push(time);
    }
  }
  const last = times.at(-1);
  return times.map((own) => ({ time: median(own), ratio: median(own.map((time, i) => time / last[i])) }));
}

function fresh(program, ...args) {
  const started = performance.now();
  spawnSync(program, args);
  return performance.now() - started;
}

const FILL = 'Scholen en besturen in de regio maken samen afspraken over de begeleiding van leerlingen. '.repeat(4);

/** A letter of as many pages; each sentence of a dense one cites and dates, of a plain one two on a page. */
function longPdf(pages, dense = true) {
  const doc = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, compress: false });
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  for (let page = 1; page <= pages; page += 1) {
    doc.addPage().font('Times-Roman').fontSize(11);
    for (let n = 0; n < 8; n += 1) {
      const telling = `Op pagina ${page} staat alinea ${n}. De minister schrijft over Kamerstuk 39 871, nr. ${page}, en over de planning voor 1 juli 2025. `;
      doc.text(dense ? telling.repeat(3) : FILL + (n === 3 || n === 6 ? telling : ''));
      doc.moveDown();
    }
  }
  return new Promise((done) => {
    doc.on('end', () => done(Buffer.concat(chunks)));
    doc.end();
  });
}

const pdfsIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => path.join(folder, name))
    : [];
const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-bench-'));
const ms = (time) => time.toFixed(0).padStart(5);
let slow = false;

try {
  const long = path.join(folder, '100-pages.pdf');
  writeFileSync(long, await longPdf(100));
  const given = process.argv.slice(2);
  const known = [...pdfsIn(here('../fixtures/pdf')), ...pdfsIn(here('../../shared/pdf')), long];
  const files = given.length > 0 ? given : known;
  const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
  console.log(`PDF: medians in ms; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
  console.log('once warm: reading alone, reading and analysing, text by pdf-parse; as a process: pobrief, pdf-parse');
  const [read, analyse, peer] = await Promise.all(['read', 'analyse', 'pdf-parse'].map(server));
  for (const file of files) {
    const many = file === long;
    const warm = await rounds(
      many ? 3 : BLOCKS,
      many ? 1 : WARM_UP,
      [read, analyse, peer].map(
        ({ time }) =>
          () =>
            time(file, many ? 3 : BLOCK),
      ),
    );
    const cold = await rounds(many ? 3 : FRESH, 0, [
      ...(hasPdftotext ? [() => fresh('pdftotext', file, '-')] : []),
      () => fresh(process.execPath, here('../bin/pobrief.js'), 'extract', file),
      () => fresh(process.execPath, here('pdf-work.js'), 'pdf-parse', file),
    ]);
    const [poppler, programme, process_] = hasPdftotext ? cold : [null, ...cold];
    slow ||= warm[1].ratio > MOST || programme.ratio > MOST;
    console.log(
      `${path.basename(file).padEnd(24)}${warm.map(({ time }) => ms(time)).join('')}: ${warm[0].ratio.toFixed(2)} × and ${warm[1].ratio.toFixed(2)} ×` +
        `; ${ms(programme.time)}${ms(process_.time)}: ${programme.ratio.toFixed(2)} ×${poppler === null ? '' : `; pdftotext${ms(poppler.time)}`}`,
    );
  }
  for (const { end } of [read, analyse, peer]) end();

  console.log('PDF: peak of resident memory of a fresh process in MB, by pages');
  for (const dense of [false, true]) {
    console.log(
      dense ? 'a dense letter: 24 citations and 24 dates a page' : 'a plain letter: two citations and two dates a page',
    );
    for (const pages of [10, 50, 100, 250, 500]) {
      const file = path.join(folder, `${pages}.pdf`);
      writeFileSync(file, await longPdf(pages, dense));
      const peaks = ['read', 'analyse', 'pdf-parse'].map((way) => {
        const { stdout } = spawnSync(process.execPath, [here('pdf-work.js'), way, file], { encoding: 'utf8' });
        return `${way} ${stdout.trim().padStart(4)}`;
      });
      console.log(`${String(pages).padStart(5)} pages: ${peaks.join(', ')}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// The measures are for people; the ratio is what is promised.
if (slow) console.log(`over ${MOST} ×`);
process.exit(0);
