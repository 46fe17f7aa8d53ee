/** JSON that `extract` wrote earlier, taken as input again. */
import { InputError } from '../errors.js';
import type { LetterResult } from '../types.js';

export interface Earlier {
  readonly results: readonly LetterResult[];
  /** The file holds a list, be it of one. */
  readonly list: boolean;
}

/** UTF-8, or UTF-16 as PowerShell writes what is redirected to a file. */
export function decodeJson(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The first sign that is no blank decides: no letter opens with a brace, and few with a bracket. */
const jsonStart = /^\s*(?:\{|\[\s*[{\]])/;

/**
 * The results in a file, or null where it is no JSON but (perhaps) a letter.
 * JSON with something else in it is an InputError that says where it differs.
 */
export async function earlierResults(file: string, bytes: Uint8Array): Promise<Earlier | null> {
  if (!jsonStart.test(decodeJson(bytes.subarray(0, 64)))) return null;
  const text = decodeJson(bytes);
  const values = parseOne(text) ?? parseLines(text);
  if (values === null) {
    // OCR may well begin a letter with a bracket; only a file that calls itself JSON must be JSON.
    if (!/\.(json|ndjson|jsonl)$/i.test(file)) return null;
    throw new InputError(file, 'not-a-result', { details: { problem: 'JSON syntax' } });
  }
  const { letterResult } = await import('../schema/letter.js');
  const results = values.items.map((value): LetterResult => {
    const parsed = letterResult.safeParse(value);
    // The value itself, for parsing would put its fields in another order.
    if (parsed.success) return value as LetterResult;
    const [issue] = parsed.error.issues;
    const problem = [issue?.path.join('.') ?? '', issue?.message ?? ''].filter((part) => part !== '').join(': ');
    throw new InputError(file, 'not-a-result', { details: { problem } });
  });
  return { results, list: values.list };
}

interface Values {
  readonly items: readonly unknown[];
  readonly list: boolean;
}

function parseOne(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? { items: value, list: true } : { items: [value], list: false };
  } catch {
    return null;
  }
}

function parseLines(text: string): Values | null {
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { items: lines.map((line): unknown => JSON.parse(line)), list: true };
  } catch {
    return null;
  }
}
