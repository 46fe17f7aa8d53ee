import { matches } from '../dutch/matches.js';
import type { Warning } from '../types.js';
import type { Codes, Operators } from './pdf-operators.js';
import { packedObjects } from './pdf-object-streams.js';
import type { SetPage } from './pdf-shape.js';

const warn = (code: string, message: string): Warning => ({ code, message, span: null });

const LETTERS = /\p{L}+/gu;
const NO_LETTER = /[\ue000-\uf8ff\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f\u25a0\u25a1]/g;
/** A quarter of all pairs of letters in Dutch and English; by chance one in thirty. */
const PAIRS = new Set(
  'en er de an ee et te in ge aa or st re ie ve nd el oo th he on al'.split(' ').map((pair) => pairAt(pair)),
);
const TELLING = 150;

/**
 * Whether text is no text: a font without a map gives signs that are no letters, or other letters
 * than it shows, so that the commonest pairs of letters are missing.
 */
export function isNoText(text: string): boolean {
  const letters = matches(text, LETTERS).reduce((sum, [word]) => sum + word.length, 0);
  const odd = matches(text, NO_LETTER).length;
  if (odd > 30 && odd > 0.25 * (letters + odd)) return true;
  if (letters < TELLING) return false;
  const enough = 0.08 * letters;
  const small = text.toLowerCase();
  let pairs = 0;
  for (let at = 0; at + 1 < small.length && pairs < enough; at += 1) if (PAIRS.has(pairAt(small, at))) pairs += 1;
  return pairs < enough;
}

/** Two signs as one number, which is found faster than a string. */
function pairAt(text: string, at = 0): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

/** Whether a page draws something as large as a third of itself: pictures themselves are not looked at. */
export function drawsPicture({ fnArray, argsArray }: Operators, codes: Codes, width: number, height: number): boolean {
  return fnArray.some((code, index) => {
    if (code !== codes['transform']) return false;
    const [a = 0, b = 0, c = 0, d = 0] = Array.from((argsArray[index] ?? []) as ArrayLike<number>, Number);
    const area = Math.abs(a * d - b * c);
    return area > 0.3 * width * height;
  });
}

/** What a reader should know of single pages, and what can be done. */
export function pageWarnings(pages: readonly SetPage[], scanned: boolean): Warning[] {
  const unread = pages.flatMap(({ fault }, index) => {
    if (fault === 'picture') {
      const cure = 'Make its text searchable first, for example: ocrmypdf --skip-text -l nld IN.pdf OUT.pdf.';
      return [warn('page-without-text', `Page ${index + 1} is a picture; what stands on it was not read. ${cure}`)];
    }
    if (fault !== 'unmapped') return [];
    const cure = 'Recognise its text anew, for example: ocrmypdf --force-ocr -l nld IN.pdf OUT.pdf.';
    return [
      warn(
        'page-unmapped-font',
        `Page ${index + 1} has fonts that do not tell which letters they show; it was left out. ${cure}`,
      ),
    ];
  });
  return [...recognised(pages, scanned), ...unread];
}

/** Text that a program has read off pictures is not what the sender wrote. */
function recognised(pages: readonly SetPage[], scanned: boolean): Warning[] {
  const numbers = pages.flatMap((page, index) => (page.recognised ? [index + 1] : []));
  if (numbers.length === 0) return [];
  const ranges = numbers.reduce<(readonly [number, number])[]>((all, n) => {
    const [first, last] = all.at(-1) ?? [n, -1];
    return last === n - 1 ? [...all.slice(0, -1), [first, n]] : [...all, [n, n]];
  }, []);
  const where = ranges.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
  const which = numbers.length === 1 ? `Page ${where} is a picture` : `Pages ${where} are pictures`;
  const read = scanned
    ? 'it is read as a scan, with repairs (--raw leaves words as they are)'
    : 'words that it misread stay as they are';
  return [warn('recognised-text', `${which} whose text a program has recognised; ${read}.`)];
}

/** What a PDF carries besides its pages; none of it is opened or run. */
const CARRIED: readonly (readonly [RegExp, string, string])[] = [
  [/\/(?:JavaScript|JS)\b/, 'pdf-script', 'The PDF holds a script. It was not run.'],
  [/\/(?:Launch|GoToR|URI\s*\/F)\b/, 'pdf-action', 'The PDF points to another file or program. It was not opened.'],
  [/\/EmbeddedFiles?\b/, 'pdf-attachment', 'The PDF has files attached. They were not opened.'],
];

/** Warnings from the bytes themselves: a missing end, scripts, attachments. */
export function fileWarnings(bytes: Uint8Array): Warning[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const packed = packedObjects(bytes, text);
  const found = CARRIED.flatMap(([pattern, code, message]) =>
    pattern.test(text) || pattern.test(packed) ? [warn(code, message)] : [],
  );
  if (/%%EOF/.test(text.slice(-2048))) return found;
  return [warn('pdf-damaged', 'The PDF lacks its end; pages or text may be missing. Download it again.'), ...found];
}
