import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fixture of fixtures/pdf by its name. */
export const fixturePdf = (name: string): Uint8Array => readFileSync(fileURLToPath(new URL(`../../fixtures/pdf/${name}`, import.meta.url)));
