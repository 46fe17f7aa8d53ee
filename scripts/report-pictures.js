/** The pictures of the report in docs/, from our own letters. Run by `npm run docs:pictures`, where there is a Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const letters = ['maatregelen.md', 'voortgang-1.md', 'voortgang-2.txt'].map((name) => `fixtures/letters/${name}`);

/** Each with the clicks that lead to what it shows. */
const pictures = [
  { file: 'report-glance.png', height: 860, clicks: [] },
  {
    file: 'report-sentence.png',
    height: 700,
    clicks: ['#matrix-title', '.matrix tr:has-text("autoslaaptrein") a.open >> nth=2'],
  },
];

const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-pictures-'));
const page = path.join(folder, 'report.html');
spawnSync(process.execPath, ['bin/pobrief.js', 'report', ...letters, '--lang', 'en', '-o', page], {
  cwd: root,
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const { file, height, clicks } of pictures) {
  const view = await browser.newPage({ viewport: { width: 1100, height } });
  await view.goto(pathToFileURL(page).href);
  for (const click of clicks) {
    const target = view.locator(click);
    await target.scrollIntoViewIfNeeded();
    await (click.startsWith('#') ? target.evaluate((node) => node.scrollIntoView()) : target.click());
  }
  await view.screenshot({ path: path.join(root, 'docs', file) });
}
await browser.close();
rmSync(folder, { recursive: true });
