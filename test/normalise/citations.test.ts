import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

/** Enough damage for the text to count as a scan. */
const scan = (text: string): string => `0ok dit is lk weet niet hoe geinformeerd en creéren.\n\n${text}\n`;

/** as scanned · as typed · the ids */
const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Zie Kamerstukken 11, 2020-2021, 39812, nr. 371.',
    'Zie Kamerstukken II, 2020-2021, 39812, nr. 371.',
    ['kst-39812-371'],
  ],
  ['Zie Kamerstukken Il 2020/21, 39 812, nr. 7.', 'Zie Kamerstukken II 2020/21, 39 812, nr. 7.', ['kst-39812-7']],
  ['Zie Kamerstukken ll, 2020-2021, 39812, nr. 8.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 8.', ['kst-39812-8']],
  ['Zie Kamerstukken I 2022/23, 39812 nr. 328.', 'Zie Kamerstukken II 2022/23, 39812 nr. 328.', ['kst-39812-328']],
  [
    'Zie Kamerstukken II, 2024-2025, 36600-VIIl, nr. 71.',
    'Zie Kamerstukken II, 2024-2025, 36600-VIII, nr. 71.',
    ['kst-36600-VIII-71'],
  ],
  ['Zie Karnerstukken II, 2020-2021, 39812, nr. 9.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 9.', ['kst-39812-9']],
  [
    'Zie Kamerstukken 36 200 VII en 39 812I, nr. 203.',
    'Zie Kamerstukken 36 200 VIII en 39 812, nr. 203.',
    ['kst-36200-VIII-203'],
  ],
  ['Zie Kamerstuk 3 98 12, nr. 20.', 'Zie Kamerstuk 39812, nr. 20.', ['kst-39812-20']],
  [
    'Zie Kamerstukken II, 2024-2025, 36600-X11, nr. 71.',
    'Zie Kamerstukken II, 2024-2025, 36600-XII, nr. 71.',
    ['kst-36600-XII-71'],
  ],
  ['Zie Kamerstukken U, 2020-2021, 39812, nr. 8.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 8.', ['kst-39812-8']],
  ['Zie Kamerstukken H, 2020-2021, 39812, nr. 8.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 8.', ['kst-39812-8']],
  ['Zie Kamerstukken IL, 2020-2021, 39812, nr. 8.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 8.', ['kst-39812-8']],
  ['Zie Kamerstuk 39 812, ar. 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  [
    'Zie Kamerstukken 39 812, ars. 20 en 21.',
    'Zie Kamerstukken 39 812, nrs. 20 en 21.',
    ['kst-39812-20', 'kst-39812-21'],
  ],
  ['Zie Kamerstukken tl 2020/21, 39 812, nr. 7.', 'Zie Kamerstukken II 2020/21, 39 812, nr. 7.', ['kst-39812-7']],
  ['Zie Kamerstukken |L, 2020-2021, 39812, nr. 7.', 'Zie Kamerstukken II, 2020-2021, 39812, nr. 7.', ['kst-39812-7']],
  ['Zie Kamerstukken (1 2020/21, 39 812, nr. 7.', 'Zie Kamerstukken II 2020/21, 39 812, nr. 7.', ['kst-39812-7']],
  ['Zie Kamerstukken II 202S/26, 39 812, nr. 1S.', 'Zie Kamerstukken II 2025/26, 39 812, nr. 15.', ['kst-39812-15']],
  ['Zie Kamerstukken II 2020/21, 39 812, nr. S.', 'Zie Kamerstukken II 2020/21, 39 812, nr. 5.', ['kst-39812-5']],
  ['Zie Kamerstuk 39-812, nr, 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  ['Zie Kamerstuk 39. 812,.nr. 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  ['Zie Kamerstuk 39 812, nr . 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  ['Zie Kametstuk 39 812, ûr. 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  ['Zie Kainerstuk 39 812, nt. 20.', 'Zie Kamerstuk 39 812, nr. 20.', ['kst-39812-20']],
  ['Dat staat in TZ2O2309-0l0.', 'Dat staat in TZ202309-010.', ['TZ202309-010']],
  ['Dat staat in TZ2202309-010.', 'Dat staat in TZ202309-010.', ['TZ202309-010']],
  ['Dat staat in T2202309-010.', 'Dat staat in TZ202309-010.', ['TZ202309-010']],
];

describe('citations of a scan', () => {
  it.each(rows)('%s', async (printed, typed, ids) => {
    // Twice, for an expression may be compiled after its first run.
    await analyseText(scan(printed));
    const { result, source, normalised } = await analyseText(scan(printed));
    expect(normalised.body.text).toContain(typed);
    expect(result.references.map((r) => r.ids)).toEqual([ids]);
    const [reference] = result.references;
    expect(reference?.damaged).toBe(true);
    expect(reference?.printed).toBe(source.slice(reference?.span.start, reference?.span.end));
    expect(printed).toContain(reference?.printed);
  });
  it('no chapter that the budget no longer has is made of a damaged one', async () => {
    const { result } = await analyseText(scan('Zie Kamerstukken II, 2024-2025, 36600-X1, nr. 71.'));
    expect(result.references.flatMap((r) => r.ids)).not.toContain('kst-36600-XI-71');
  });
  it.each([
    'Zie Kamerstuk 39 812, S.',
    'Zie Kamerstukken II, 2020-2021, 39812, nr 7.',
    'Kamerstukken I, 2023-2024, 39812, B.',
    'Zie Kamerstukken II, 2020-2021, 39812, nr. 7.',
    'Er waren 11 leden en 39812 leerlingen.',
    'Dat staat in TZ202213-010.',
  ])('%s stays', async (text) => {
    const { normalised } = await analyseText(scan(text));
    expect(normalised.body.text).toContain(text);
    expect(normalised.changes.filter((c) => c.kind === 'reference')).toEqual([]);
  });
});
