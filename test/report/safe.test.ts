/** What stands in a letter is data: whatever it says, it shows as text. */
import { inflateRawSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { h, packed } from '../../src/render/report/html.js';
import { hasBrowser, launch, open, type Opened, pageOf, saved } from './support.js';

const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<img src=x onerror=alert(3)>',
  '<a href="javascript:alert(4)">hier</a>',
  ']]><svg onload=alert(5)>',
  `" onmouseover="alert(6)" x="' onfocus='alert(7)`,
  '<style>*{display:none}</style>',
  '<!-- <!DOCTYPE html>',
  '&lt;b&gt; &amp;amp; ${alert(8)} {{alert(9)}}',
  '\u202Enettiz nepO\u202C \u2066einde\u2069',
  '\u2028\u2029',
  '<iframe src="https://example.org/"></iframe>',
  '<link rel=stylesheet href=https://example.org/x.css>',
];
const letter = [
  'Den Haag, 3 maart 2025',
  '',
  'Geachte voorzitter,',
  '',
  ...attacks.map(
    (attack, at) =>
      `${at + 1}. **Sluis ${attack} verdiepen.** De motie van het lid Duinker ${attack} (Kamerstuk 39 801, nr. ${at + 1}) voer ik uit. ${attack} Ik informeer uw Kamer voor 1 mei 2025 over ${attack}.\n`,
  ),
].join('\n');

describe('escaping', () => {
  test.each(attacks)('%j cannot leave an element, an attribute or the data', (attack) => {
    const { markup } = h('p', { title: attack }, attack);
    expect(markup.match(/[<>]/g)).toHaveLength(4);
    expect(markup.match(/"/g)).toHaveLength(2);
    const data = packed({ attack });
    expect(data).toMatch(/^[A-Za-z0-9+/]+={0,2}$/);
    expect(JSON.parse(inflateRawSync(Buffer.from(data, 'base64')).toString())).toEqual({ attack });
  });
  test.each(['javascript:alert(1)', 'https://example.org/', '//example.org', 'data:text/html,x', ' #x'])(
    '%j is no address',
    (href) => {
      expect(h('a', { href }, 'x').markup).toBe('<a>x</a>');
    },
  );
  test.each(['\u202E', '\u2066', '\u200F', '\u0000', '\u001B'])('%j is shown as a sign of its own', (sign) => {
    expect(h('p', {}, `a${sign}b`).markup).toBe('<p>a\uFFFDb</p>');
  });
});

test('the same letters give the same bytes', async () => {
  const file = saved('brief.md', letter);
  expect(await pageOf([file])).toBe(await pageOf([file]));
});

describe.skipIf(!hasBrowser('test/report/safe.test.ts'))('a letter full of markup', () => {
  let browser: Browser;
  let opened: Opened;
  beforeAll(async () => {
    browser = await launch();
    opened = await open(browser, await pageOf([saved('aanval.md', letter)]));
  });
  afterAll(() => browser.close());

  test('shows as text in the overview, in a sentence and in the letter', async () => {
    const { page } = opened;
    const seen = await page.locator('#report').innerText();
    expect(seen).toContain('<img src=x onerror=alert(3)>');
    const links = page.locator('#report a.open:visible');
    for (const at of [0, 3, 9]) {
      await links.nth(at).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.locator('.letters > li > a').first().click();
    const text = await page.locator('#reader').innerText();
    for (const attack of ['</script><script>alert(2)</script>', ']]><svg onload=alert(5)>', '<!-- <!DOCTYPE html>']) {
      expect(text).toContain(attack);
    }
    expect(text).toContain('\uFFFDnettiz nepO\uFFFD');
  });

  test('makes no element, no address and no request of its own', async () => {
    const { page, requests, errors, dialogs } = opened;
    const count = (selector: string): Promise<number> => page.locator(selector).count();
    expect(await count('img, iframe, link, object, embed, form, base')).toBe(0);
    expect(await count('script')).toBe(2);
    expect(await count('style')).toBe(1);
    const addresses = await page
      .locator('[href]')
      .evaluateAll((all) => all.map((one) => String(one.getAttribute('href'))));
    expect(
      addresses.filter((one) => !/^(#|https:\/\/zoek\.officielebekendmakingen\.nl\/[\w-]+\.html$)/.test(one)),
    ).toEqual([]);
    const handlers = await page
      .locator('*')
      .evaluateAll((all) => all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^style$/.test(name)));
    expect(handlers).toEqual([]);
    expect([requests, errors, dialogs]).toEqual([[], [], []]);
  });

  test('the policy stops a script that got in all the same', async () => {
    const { page, errors } = opened;
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))',
    );
    expect(await page.evaluate('window.ran')).toBe(undefined);
    expect(errors.join()).toContain('Content Security Policy');
  });
});
