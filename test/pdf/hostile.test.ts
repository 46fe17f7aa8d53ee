import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { analyse } from '../../src/pipeline.js';
import type { Analysis, Options } from '../../src/pipeline.js';
import { fixture } from '../support/pipeline.js';
import type { Placed } from './support.js';
import { fixturePdf, placedPdf, plainPdf, rawPdf, stream } from './support.js';

const read = (bytes: Uint8Array, options: Options = {}) => analyse({ file: 'vijandig.pdf', bytes }, options);

/** Letters as short as these have no date, which is warned of as well. */
const codes = ({ result }: Analysis): string[] =>
  result.warnings.map((w) => w.code).filter((code) => code !== 'no-letter-date');

/** The code of the stop, or of the warnings. */
async function outcome(bytes: Uint8Array, options: Options = {}): Promise<string> {
  try {
    return codes(await read(bytes, options)).join(' ');
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
}

const line = 'De minister schrijft de Kamer over Kamerstuk 39 871, nr. 14 van 3 oktober 2024.';

/** A deflated stream that grows a thousandfold: one block of blanks, repeated. */
function bomb(megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1_000_000, ' '), { finishFlush: 3 });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: megabytes }, () => block)]);
}

const bombPdf = (megabytes: number): Buffer =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    stream(bomb(megabytes), '/Filter /FlateDecode'),
  ]);

describe('a hostile PDF', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 9.9])('truncated at %s tenths: an error, or a warning', async (tenths) => {
    const whole = fixturePdf('marge.pdf');
    expect(await outcome(whole.slice(0, Math.floor((whole.length * tenths) / 10)))).toMatch(
      /^pdf-truncated$|pdf-damaged|^scan$/,
    );
  });
  it('encrypted', async () => {
    expect(await outcome(fixture('versleuteld.pdf'))).toBe('pdf-password');
  });
  it('too many pages', async () => {
    expect(await outcome(plainPdf([[line], [line], [line]]), { maxPages: 2 })).toBe('too-many-pages');
  });
  it('a page tree that loops', async () => {
    const loop = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
    expect(await outcome(loop, { timeout: 20 })).toBe('pdf-truncated');
  });
  it('a page tree that says it has a billion pages', async () => {
    const many = rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 1000000000 >>']);
    expect(await outcome(many)).toMatch(/too-many-pages|pdf-truncated/);
  });
  it('a stream that inflates without end is stopped, and the next letter is read', async () => {
    const started = performance.now();
    expect(await outcome(bombPdf(6000), { timeout: 3 })).toMatch(/^too-slow$|^too-much-memory$/);
    expect(performance.now() - started).toBeLessThan(8000);
    expect((await read(plainPdf([[line]]))).result.references.map((r) => r.ids)).toEqual([['kst-39871-14']]);
  });
  it('scripts and attachments are said, not run', async () => {
    const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
    const bytes = plainPdf(
      [[line, line]],
      '/OpenAction 4 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>',
      [script, '<< /Type /Filespec /F (a.exe) >>'],
    );
    expect(await outcome(bytes)).toBe('pdf-script pdf-attachment');
  });
  it('also where they are packed into a stream of objects', async () => {
    const packed = stream(
      deflateSync(Buffer.from('5 0 6 40 << /S /JavaScript /JS (app.alert\\(1\\)) >> << /EmbeddedFiles 7 0 R >>')),
      '/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode',
    );
    expect(await outcome(plainPdf([[line, line]], '', [packed]))).toBe('pdf-script pdf-attachment');
  });
  it('a stream of objects that inflates without end is passed over', async () => {
    const packed = stream(bomb(50), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode');
    expect(await outcome(plainPdf([[line, line]], '', [packed]))).toBe('');
  });
  it.each([
    ['a page without size', '/MediaBox [0 0 0 0]'],
    ['a page without height', '/MediaBox [0 0 595 0]'],
    ['a page as large as a country', '/MediaBox [0 0 1000000000 1000000000]'],
    ['a page whose corners are swapped', '/MediaBox [595 842 0 0]'],
    ['a page cropped to nothing', '/MediaBox [0 0 595 842] /CropBox [10 10 10 10]'],
    ['a page of a nonsense unit', '/MediaBox [0 0 595 842] /UserUnit -3'],
    ['a page turned by a nonsense angle', '/MediaBox [0 0 595 842] /Rotate 37'],
  ])('%s', async (_, box) => {
    const bytes = placedPdf([[[72, 80, 10, line]]], box);
    expect((await read(bytes, { timeout: 20 })).result.references.map((r) => r.ids)).toEqual([['kst-39871-14']]);
  });
  it.each([
    [
      'words scattered over the page',
      (i: number): Placed => [(i * 7919) % 590, (i * 104729) % 840, 6 + (i % 5), i % 2 ? 'De minister' : 'heeft 1'],
    ],
    ['figures one upon the other', (i: number): Placed => [300, 400 + (i % 7), 8, String(i % 999)]],
    ['one line of many cells', (i: number): Placed => [(i * 0.29) % 590, 400, 8, `${i % 9}`]],
    ['rules without end', (i: number): Placed => ({ rule: [72, 200 + (i % 300), (i * 0.01) % 840] })],
  ])('%s: twice as much takes no four times as long', async (_, place) => {
    const took = async (count: number): Promise<number> => {
      const own: Placed[] = [
        [72, 60, 10, `${line}1`],
        [72, 780, 10, '1 Een noot in de maat van de tekst.'],
      ];
      const bytes = placedPdf([[...own, ...Array.from({ length: count }, (__, i) => place(i))]]);
      const started = performance.now();
      await read(bytes, { timeout: 60 });
      return performance.now() - started;
    };
    await took(1000);
    const [once, twice] = [await took(6000), await took(12000)];
    expect(twice).toBeLessThan(3.6 * once + 500);
  });
  it('a form that draws itself, and one that draws the next, a thousandfold', async () => {
    const form = (next: string): Buffer =>
      stream(
        Buffer.from(`${'/Fm1 Do '.repeat(10)}`),
        `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /Fm1 ${next} 0 R >> >>`,
      );
    const page = (first: number): Buffer =>
      rawPdf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Fm1 ${first} 0 R >> >> >>`,
        stream(Buffer.from(`BT /F1 10 Tf 72 700 Td (${line}) Tj ET /Fm1 Do`)),
        form('6'),
        ...Array.from({ length: 9 }, (_, i) => form(String(i + 8))),
        stream(Buffer.from('BT ET'), '/Type /XObject /Subtype /Form /BBox [0 0 1 1]'),
      ]);
    for (const first of [6, 7]) {
      const started = performance.now();
      expect(await outcome(page(first), { timeout: 3 })).toMatch(/^(?:too-slow|too-much-memory|page-unreadable|)$/);
      expect(performance.now() - started).toBeLessThan(8000);
    }
  });
  it('five hundred pages', async () => {
    const bytes = plainPdf(
      Array.from({ length: 500 }, (_, n) => [
        `Over onderwerp ${n * 7} is dit jaar geschreven.`,
        `Zie Kamerstuk 39 871, nr. ${n + 1}.`,
      ]),
    );
    const { result } = await read(bytes);
    expect(result.source.pages).toBe(500);
    expect(result.references.at(-1)?.span.page).toBe(500);
  });
});

describe('what cannot be read is said by page', () => {
  const picture = '/Im1 Do';
  it('a page that is a picture', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R 6 0 R 8 0 R] /Count 3 >>',
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
      stream(Buffer.from(`BT /F1 11 Tf 72 770 Td (${line}) Tj ET`, 'latin1')),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /XObject << /Im1 9 0 R >> >> >>',
      stream(Buffer.from(`q 595 0 0 842 0 0 cm ${picture} Q`, 'latin1')),
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      stream(
        Buffer.alloc(64, 127),
        '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
      ),
    ]);
    const analysis = await read(bytes);
    expect(codes(analysis)).toEqual(['page-without-text']);
    expect(analysis.result.warnings.map((w) => w.message).join()).toContain('Page 2 is a picture');
    expect(analysis.result.references).toHaveLength(1);
  });
  it('a page whose font does not tell its letters', async () => {
    const shifted = [...line]
      .map((c) => (/[a-z]/i.test(c) ? String.fromCharCode(((c.toLowerCase().charCodeAt(0) - 97 + 7) % 26) + 97) : c))
      .join('');
    const analysis = await read(plainPdf([[line, line, line], Array.from({ length: 8 }, () => shifted)]));
    expect(codes(analysis)).toEqual(['page-unmapped-font']);
    expect(analysis.normalised.body.text).not.toContain(shifted.slice(0, 10));
    expect(analysis.result.references).toHaveLength(3);
  });
});
