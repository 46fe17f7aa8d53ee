/** The page of 50 letters: how long it takes to make, how large it is, and how soon a browser shows it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const COUNT = 50;
const ROUNDS = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.env.CHROMIUM ?? '/usr/bin/chromium';
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-bench-'));
const letters = path.join(folder, 'letters');
mkdirSync(letters);
// Letters of a year each month, long as letters with a report are; each another file, so that none counts as the same.
const parts = ['maatregelen.md', 'voortgang-1.md', 'notitie.txt', 'officieel.md'].map((name) =>
  readFileSync(path.join(root, 'fixtures/letters', name), 'utf8'),
);
for (let at = 0; at < COUNT; at += 1) {
  const text = `${parts[at % parts.length]}\n\n${parts[(at + 1) % parts.length]}\n\nBrief ${at + 1}.\n`;
  writeFileSync(path.join(letters, `brief-${String(at + 1).padStart(2, '0')}.md`), text);
}

const page = path.join(folder, 'report.html');
const start = performance.now();
spawnSync(process.execPath, ['bin/pobrief.js', 'report', letters, '--on', '2026-06-30', '-o', page], {
  cwd: root,
  stdio: 'inherit',
});
console.log(`\nReport of ${COUNT} letters`);
console.log(`  made in                      ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`  file                         ${(statSync(page).size / 1e6).toFixed(2)} MB`);
if (existsSync(program)) {
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const view = await browser.newPage();
    await view.goto(pathToFileURL(page).href);
    times.push(await view.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd));
    await view.close();
  }
  await browser.close();
  console.log(`  DOMContentLoaded             ${median(times).toFixed(0)} ms (median of ${ROUNDS})`);
} else console.log('  DOMContentLoaded             not measured: no Chromium here');
rmSync(folder, { recursive: true });
