/**
 * One way of reading a PDF, in a process of its own: pdf.js changes built-ins for all that runs
 * beside it, so that two ways in one process would measure each other.
 * Usage: node bench/pdf-work.js WAY FILE.pdf reads once and prints the peak of resident memory in MB;
 * forked with only WAY, it reads the files named to it as often as asked and answers with the milliseconds.
 */
import { readFileSync } from 'node:fs';

/** What a way has to do with bytes; each loads only what it needs. */
const ways = {
  'pdf-parse': async () => {
    const { PDFParse } = await import('pdf-parse');
    return async (bytes) => {
      const parser = new PDFParse({ data: bytes, verbosity: 0 });
      await parser.getText();
      await parser.destroy();
    };
  },
  read: async () => {
    const { ingest } = await import('../dist/ingest/index.js');
    return (bytes) => ingest({ file: 'letter.pdf', bytes }, { pages: 5000, milliseconds: 600_000 });
  },
  analyse: async () => {
    const { analyse } = await import('../dist/index.js');
    return (bytes) => analyse({ file: 'letter.pdf', bytes }, { maxPages: 5000, timeout: 600 });
  },
};

const [way, file] = process.argv.slice(2);
const work = await ways[way]();

if (file !== undefined) {
  await work(new Uint8Array(readFileSync(file)));
  console.log(Math.round(process.resourceUsage().maxRSS / 1000));
  process.exit(0);
}

process.on('message', async ({ file: name, times }) => {
  const read = readFileSync(name);
  const took = [];
  for (let n = 0; n < times; n += 1) {
    const bytes = new Uint8Array(read);
    const started = performance.now();
    await work(bytes);
    took.push(performance.now() - started);
  }
  process.send(took);
});
process.send('ready');
