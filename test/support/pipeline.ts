/** The street up to the clean texts, for tests that look inside it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/index.js';
import { layOut } from '../../src/layout/index.js';
import { normalise } from '../../src/normalise/index.js';
import { analyse } from '../../src/pipeline.js';
import type { Analysis, Options } from '../../src/pipeline.js';
import type { Document, Layout, Normalised } from '../../src/types.js';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export async function cleanTexts(
  text: string,
): Promise<{ document: Document; layout: Layout; normalised: Normalised }> {
  const document = await ingest({ file: 'brief.txt', bytes: bytesOf(text) }, 10);
  const layout = layOut(document);
  return { document, layout, normalised: normalise(document, layout) };
}

export const analyseText = (text: string, options: Options = {}): Promise<Analysis> =>
  analyse({ file: 'brief.txt', bytes: bytesOf(text) }, options);

export const fixture = (name: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/letters/${name}`, import.meta.url)));

export const analyseFixture = (name: string, options: Options = {}): Promise<Analysis> =>
  analyse({ file: name, bytes: fixture(name) }, options);
