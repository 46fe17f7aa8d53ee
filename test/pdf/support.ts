import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { widthOf } from '../../src/dutch/letter-widths.js';

/** A fixture of fixtures/pdf by its name. */
export const fixturePdf = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/pdf/${name}`, import.meta.url)));

/** A PDF from its objects: `objects[0]` is object 1, which must be the catalogue. */
export function rawPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(at);
    put(Buffer.from(`${index + 1} 0 obj\n`, 'latin1'));
    put(typeof object === 'string' ? Buffer.from(object, 'latin1') : object);
    put(Buffer.from('\nendobj\n', 'latin1'));
  });
  const xref = offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  const start = at;
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}`, 'latin1'));
  put(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(parts);
}

export const stream = (data: Buffer, dictionary = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${dictionary} >>\nstream\n`, 'latin1'),
    data,
    Buffer.from('\nendstream', 'latin1'),
  ]);

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A letter of plain pages, each with its lines; `more` are entries of the catalogue. */
export function plainPdf(
  pages: readonly (readonly string[])[],
  more = '',
  extra: readonly (string | Buffer)[] = [],
): Buffer {
  const first = 4 + extra.length;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...extra,
  ];
  pages.forEach((lines, i) => {
    const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -14 Td`).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(Buffer.from(`BT /F1 11 Tf 72 770 Td\n${text}\nET`, 'latin1')),
    );
  });
  return rawPdf(objects);
}

/** A text at its place: x, y from the top, size, text; or a line that is drawn from x to x at y. */
export type Placed =
  readonly [x: number, y: number, size: number, text: string] | { readonly rule: readonly [number, number, number] };

const A4 = '/MediaBox [0 0 595 842]';

const ON_ITS_SIDE = '/MediaBox [0 0 842 842]';

/** Pages with each text at its place; `box` are further entries of each page; some pages are wide. */
export function placedPdf(pages: readonly (readonly Placed[])[], box = '', wide: readonly number[] = []): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
  ];
  pages.forEach((placed, i) => {
    const content = placed.map((part) => {
      if ('rule' in part) return `${part.rule[0]} ${842 - part.rule[2]} ${part.rule[1] - part.rule[0]} 0.5 re f`;
      const [x, y, size, text] = part;
      return `BT /F1 ${size} Tf ${x} ${842 - y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
    });
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${box.includes('/MediaBox') ? '' : wide.includes(i) ? ON_ITS_SIDE : A4} ${box} /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(Buffer.from(content.join('\n'), 'latin1')),
    );
  });
  return rawPdf(objects);
}

/** Lines of text under each other from this height on. */
export const lines = (x: number, y: number, size: number, leading: number, ...texts: readonly string[]): Placed[] =>
  texts.map((text, i) => [x, y + i * leading, size, text] as const);

/** How a program has laid the words that it recognised over the picture of a page. */
export interface Layer {
  /** Degrees by which the page lies askew. */
  readonly askew?: number;
  /** Each word is fitted without the blank behind it. */
  readonly bare?: boolean;
  /** Its words are drawn, and no picture is: they are what people see. */
  readonly seen?: boolean;
}

const EVEN = `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${'500 '.repeat(224)}] >>`;

/** Pages as scans whose text was recognised: each word stretched to its width in the picture, in a size that is guessed by the line. */
export function scanPdf(
  pages: readonly (readonly Placed[])[],
  { askew = 0, bare = false, seen = false }: Layer = {},
): Buffer {
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    EVEN,
    stream(
      Buffer.alloc(64, 127),
      '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8',
    ),
  ];
  const [cos, sin] = [Math.cos((askew * Math.PI) / 180), Math.sin((askew * Math.PI) / 180)];
  pages.forEach((placed, i) => {
    const words = placed.flatMap((part, order) => {
      if ('rule' in part) return [];
      const [x, y, size, text] = part;
      const guessed = Math.round(size) + (order % 3) - 1;
      let at = x;
      return text.split(' ').map((word) => {
        const width = size * widthOf(word);
        const stretch = (100 * width) / (0.5 * guessed * (word.length + (bare ? 0 : 1)));
        const [left, up] = [at, 842 - y];
        at += width + 0.35 * size;
        const place = [cos, sin, -sin, cos, left * cos - up * sin, left * sin + up * cos].map((n) => n.toFixed(4));
        return `${stretch.toFixed(3)} Tz ${place.join(' ')} Tm /F1 ${guessed} Tf (${word.replace(/[()\\]/g, '\\$&')}${bare ? '' : ' '}) Tj`;
      });
    });
    const picture = seen ? '' : 'q 595 0 0 842 0 0 cm /Im1 Do Q ';
    objects.push(
      `<< /Type /Page /Parent 2 0 R ${A4} /Contents ${6 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>`,
      stream(Buffer.from(`${picture}BT ${seen ? 0 : 3} Tr ${words.join('\n')} ET`, 'latin1')),
    );
  });
  return rawPdf(objects);
}
