/** A page of letters, and the browser of this machine to open it in. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { run } from '../cli/io.js';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const program = [process.env['CHROMIUM'] ?? '', ...browsers].find((file) => file !== '' && existsSync(file));

/** Whether there is a browser; who runs the tests is told once a file if there is none. */
export function hasBrowser(file: string): boolean {
  if (program === undefined)
    process.stderr.write(`${file} is SKIPPED: no Chromium here. Run: apt-get install chromium, or set CHROMIUM\n`);
  return program !== undefined;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: program ?? '', args: flags });

export const fixtures = ['maatregelen.md', 'voortgang-1.md', 'voortgang-2.txt'].map(
  (name) => `fixtures/letters/${name}`,
);

/** The page of some letters; English, for what the tests look for. */
export async function pageOf(files: readonly string[], ...options: string[]): Promise<string> {
  const { code, out, err } = await run(['report', ...files, '--lang', 'en', ...options]);
  if (code !== 0) throw new Error(`report gave ${code}: ${err}`);
  return out;
}

const folder = mkdtempSync(path.join(tmpdir(), 'pobrief-report-'));

export function saved(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

export interface Opened {
  readonly page: Page;
  /** Whatever the page asked of anything but itself. */
  readonly requests: string[];
  readonly errors: string[];
  readonly dialogs: string[];
}

/** Opens a page from disk, and keeps account of what should not happen on it. */
export async function open(
  browser: Browser,
  html: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const [requests, errors, dialogs]: string[][] = [[], [], []];
  const address = pathToFileURL(saved(`page-${Math.abs(hash(html))}.html`, html)).href;
  await page.route('**', (route) => {
    if (route.request().url().split('#')[0] === address) return route.continue();
    requests?.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => errors?.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors?.push(message.text()));
  page.on('dialog', (dialog) => (dialogs?.push(dialog.message()), void dialog.dismiss()));
  page.setDefaultTimeout(10_000);
  await page.goto(address);
  // Without scripts the page is what it is at once.
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return { page, requests: requests ?? [], errors: errors ?? [], dialogs: dialogs ?? [] };
}

const hash = (text: string): number => [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) | 0, 0);
