/**
 * Writes letters of fixtures/letters again as web page, official XML and Word file, in
 * fixtures/formats. Usage: npm run fixtures:formats after a build; the bytes are always the same.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pageOf } from './formats/html.js';
import { letterOf } from './formats/letter.js';
import { olderPublicationOf } from './formats/older-xml.js';
import { publicationOf } from './formats/xml.js';
import { wordOf } from './formats/docx.js';

/** Each letter with the style of its page and the metadata of its publication. */
const letters = [
  {
    name: 'officieel',
    style: 'official',
    older: 'kst-39812-57',
    meta: {
      'DC.identifier': 'kst-39812-57',
      'OVERHEIDop.dossiernummer': '39812',
      'OVERHEIDop.ondernummer': '57',
      'OVERHEIDop.vergaderjaar': '2024-2025',
      'DCTERMS.issued': '2025-06-24',
    },
  },
  { name: 'voortgang-1', style: 'pandoc', meta: {} },
  { name: 'maatregelen', style: 'byHand', older: 'kst-40212-18', meta: { 'OVERHEIDop.dossiernummer': '40212' } },
  { name: 'nota', style: 'pandoc', meta: {} },
];

const to = new URL('../fixtures/formats/', import.meta.url);
await mkdir(to, { recursive: true });
for (const { name, style, meta, older } of letters) {
  const letter = await letterOf(new URL(`../fixtures/letters/${name}.md`, import.meta.url));
  await writeFile(new URL(`${name}.html`, to), pageOf(letter, style, name));
  await writeFile(new URL(`${name}.xml`, to), publicationOf(letter, meta));
  await writeFile(new URL(`${name}.docx`, to), wordOf(letter));
  if (older) await writeFile(new URL(`${name}.kamerwrk.xml`, to), olderPublicationOf(letter, older));
}
