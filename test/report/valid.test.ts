/** Valid HTML, and nothing that axe finds fault with: overview, sentence and letter, light and dark, wide and narrow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures, hasBrowser, launch, open, pageOf } from './support.js';

const files = [...fixtures, 'fixtures/letters/ministerie.ocr.txt'];

test('the page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // Rows laid out as cards lose their roles in browsers, so that they are said aloud.
      'no-redundant-role': 'off',
      // A heading takes the focus when its part is jumped to, and a wide table when it is scrolled by keys.
      'no-inline-style': 'error',
    },
  });
  const report = await validator.validateString(await pageOf(files));
  const messages = report.results.flatMap((one) =>
    one.messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
  expect([...new Set(messages)]).toEqual([]);
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Injected by the test, past the policy of the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: Found[] };
  return violations.map(
    ({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

describe.skipIf(!hasBrowser('test/report/valid.test.ts'))('axe finds nothing', () => {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    [browser, html] = [await launch(), await pageOf(files)];
  });
  afterAll(() => browser.close());

  test.each<['light' | 'dark', number]>([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ])('%s at %i px', async (colorScheme, width) => {
    const { page } = await open(browser, html, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    expect(await faults(page)).toEqual([]);
    await page.locator('.moves a.open').first().click();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('link', { name: 'Show in the letter' }).click();
    for (const box of await page.locator('#reader input').all()) await box.check();
    expect(await faults(page)).toEqual([]);
  });
});
