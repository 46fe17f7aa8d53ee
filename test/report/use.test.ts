/** The page as readers use it: clicks and keys in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../cli/io.js';
import { fixtures, hasBrowser, launch, open, type Opened, pageOf, saved } from './support.js';

describe.skipIf(!hasBrowser('test/report/use.test.ts'))('a reader', () => {
  let browser: Browser;
  let html: string;
  let opened: Opened;
  beforeAll(async () => {
    [browser, html] = [await launch(), await pageOf(fixtures)];
  });
  afterAll(() => browser.close());
  const fresh = async (...options: [Parameters<typeof open>[2]?]): Promise<Opened['page']> => {
    opened = await open(browser, html, ...options);
    return opened.page;
  };
  const first = '#measures tbody tr:not([hidden]) th';

  test('sorts by number, both ways, and by words', async () => {
    const page = await fresh();
    const head = page.locator('#measures thead').getByRole('button', { name: 'Title' });
    await head.click();
    expect(await page.locator('#measures tbody td').first().innerText()).toMatch(/^Aanbod/);
    expect(await page.locator('#measures th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    await head.press('Enter');
    expect(await page.locator('#measures tbody td').first().innerText()).toMatch(/^Veilig/);
    await page.locator('#planning thead').getByRole('button', { name: 'Difference' }).click();
    const days = await page.locator('#planning tbody td.number').allInnerTexts();
    expect(days.slice(0, 3)).toEqual(['not moved', '+181 days', '+184 days']);
    expect(days.slice(3).every((text) => text === '')).toBe(true);
  });

  test('filters by word and by outcome, and is told how many are left', async () => {
    const page = await fresh();
    await page.getByRole('searchbox', { name: 'Search in Measures' }).fill('opleiding');
    expect(await page.locator(first).allInnerTexts()).toEqual(['maatregel 7']);
    expect(await page.locator('#measures .count').innerText()).toBe('1 of 19 rows');
    await page.getByRole('searchbox', { name: 'Search in Measures' }).fill('');
    await page.locator('#measures select').selectOption({ label: 'dropped' });
    expect(await page.locator(first).allInnerTexts()).toEqual(['maatregel 9']);
  });

  test('goes from a bar to the motions that it counts', async () => {
    const page = await fresh();
    await page.locator('.bar', { hasText: 'held' }).click();
    expect(await page.locator('#motions tbody tr:visible th').allInnerTexts()).toEqual(['kst-40212-31']);
  });

  test('goes from the open motions to all of them in the table', async () => {
    const page = await fresh();
    const count = Number(
      await page
        .locator('.open-motions .figure')
        .innerText()
        .then((text) => text.split(' ')[0]),
    );
    await page.locator('#motions select').selectOption({ label: 'still open' });
    expect(await page.locator('#motions tbody tr:visible', { hasText: /kst-/ }).count()).toBe(count);
  });

  test('copies what is shown, a row per line and a tab per cell', async () => {
    const page = await fresh();
    await page.evaluate('addEventListener("copy", (e) => { window.text = e.clipboardData.getData("text/plain"); })');
    await page.locator('#measures select').selectOption({ label: 'dropped' });
    await page.locator('#measures').getByRole('button', { name: 'Copy for a spreadsheet' }).click();
    const text = String(await page.evaluate('window.text'));
    expect(text.split('\n').map((line) => line.split('\t').slice(0, 4))).toEqual([
      ['Number', 'Title', 'Status', 'Last step'],
      ['maatregel 9', 'Proef met een autoslaaptrein', 'dropped', 'dropped'],
    ]);
    expect(await page.locator('#said').innerText()).toBe('1 rows copied');
  });

  test('opens a sentence, follows it into the letter, and comes back to where it was', async () => {
    const page = await fresh();
    const cell = page
      .locator('#measures tbody tr', { hasText: 'autoslaaptrein' })
      .getByRole('link', { name: 'dropped' })
      .first();
    await cell.click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toBe('Measure 9: dropped');
    expect(await dialog.locator('mark').innerText()).toBe('stopgezet');
    expect(await dialog.locator('.place').innerText()).toMatch(/^line 47 · kst-40212-52 · 20 May 2026/);
    expect(await dialog.getByRole('link', { name: 'Official text' }).getAttribute('href')).toBe(
      'https://zoek.officielebekendmakingen.nl/kst-40212-52.html',
    );
    await dialog.getByRole('link', { name: 'Show in the letter' }).click();
    expect(await page.locator('#report').isHidden()).toBe(true);
    expect(await page.locator('#reader .here').first().innerText()).toMatch(/stopgezet$/);
    expect(await page.evaluate('document.activeElement.classList.contains("here")')).toBe(true);
    await page.getByRole('button', { name: 'Back to where you were' }).click();
    await page.locator('#report').waitFor({ state: 'visible' });
    expect(await cell.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });

  test('does the same by keys alone, and Escape closes', async () => {
    const page = await fresh();
    const link = page.locator('.moves a.open').first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await link.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });

  test('goes from a finding in the letter to its sentence and back into the letter', async () => {
    const page = await fresh();
    await page.locator('.letters > li > a').first().click();
    const found = page.locator('#reader .k-motion.found').first();
    await found.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator('#reader').isVisible()).toBe(true);
    expect(await found.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });

  test('sees more kinds of findings when asked, and goes to a footnote', async () => {
    const page = await fresh();
    await page.locator('.letters > li > a').first().click();
    expect(await page.locator('#reader .k-date.found').count()).toBe(0);
    await page.getByRole('checkbox', { name: 'D date', exact: true }).click();
    expect(await page.locator('#reader .k-date.found').count()).toBeGreaterThan(0);
    const note = page.locator('#reader sup a').first();
    expect(await note.getAttribute('title')).not.toBe('');
    await note.click();
    expect(await page.locator('#n1').isVisible()).toBe(true);
  });

  test('sees corrections where they touched the sentence, and in the letter on demand', async () => {
    opened = await open(browser, await pageOf(['fixtures/letters/ministerie.ocr.txt']));
    const { page } = opened;
    await page.locator('#look a.open').first().click();
    expect(await page.getByRole('dialog').innerText()).toContain('Look here twice');
    await page.keyboard.press('Escape');
    await page.locator('.letters > li > a').first().click();
    expect(await page.locator('#reader del').count()).toBe(0);
    await page.getByRole('checkbox', { name: /^Show corrections/ }).click();
    expect(await page.locator('#reader del').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: 'To the overview' }).click();
    await page.locator('#motions tbody tr', { hasText: 'kst-40131-17' }).locator('a.open').last().click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toMatch(/read as/);
    await dialog.getByRole('link', { name: 'Show in the letter' }).click();
    expect(await page.locator('#reader .here-place').innerText()).toMatch(/^line \d+$/);
    const toggle = page.getByRole('checkbox', { name: /^Show corrections/ });
    for (const on of [false, true]) {
      await toggle.setChecked(on);
      expect(await page.locator('#reader .here').count()).toBeGreaterThan(0);
      expect(await page.locator('#reader .here-place').count()).toBe(1);
    }
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    for (const one of [toggle, page.getByRole('button', { name: 'Back to where you were' })])
      expect((await one.boundingBox())?.y).toBeLessThan(100);
    const struck = page.locator('#reader .struck').first();
    await struck.focus();
    await page.keyboard.press('Enter');
    expect(await struck.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#reader .why:visible').innerText()).toMatch(/«.*» (?:read as|left out)/s);
  });

  test('is told where a letter has no text here', async () => {
    const { out } = await run(['extract', ...fixtures]);
    opened = await open(browser, await pageOf([saved('eerder.json', out)]));
    const { page } = opened;
    await page.locator('.moves a.open').last().click();
    expect(await page.getByRole('dialog').innerText()).toContain('only the result was given');
    expect(await page.getByRole('dialog').getByRole('link', { name: 'Show in the letter' }).count()).toBe(0);
  });

  test('prints a report of its own: no tools, all rows, no letter', async () => {
    const page = await fresh();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.tools:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('#measures tbody tr:visible').count()).toBe(19);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
  });

  test.each([320, 480, 768, 1024, 1280, 1920])('at %i px nothing is wider than the page', async (width) => {
    const page = await fresh({ viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.locator('.letters > li > a').last().click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.locator('#reader .found').first().click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box === null || box.x < 0 || box.x + box.width > width + 0.5).toBe(false);
  });

  test('a word longer than a narrow page is broken', async () => {
    const word = 'Sluisdeurverdiepingsvergunningverleningsbepalingen'.repeat(2);
    const letter = (date: string, term: string): string =>
      saved(
        `${term}.md`,
        `Den Haag, ${date}\n\nGeachte voorzitter,\n\nDe Wet ${word} treedt naar verwachting in werking op 1 ${term} 2026.\n`,
      );
    const page = await pageOf([letter('3 maart 2025', 'januari'), letter('3 mei 2025', 'juli')]);
    opened = await open(browser, page, { viewport: { width: 320, height: 800 } });
    expect(await opened.page.locator('.slips > li').innerText()).toContain('Sluisdeurverdieping');
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('asks nothing of the network, and nothing goes wrong', () => {
    expect([opened.requests, opened.errors, opened.dialogs]).toEqual([[], [], []]);
  });
});
