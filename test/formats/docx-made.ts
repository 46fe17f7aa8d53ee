/** Word files for tests, from the XML of their parts. */
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes'] as const;

export type Parts = Partial<Record<(typeof PARTS)[number], string>>;

/** A run, a paragraph with the inside of its properties, and a whole file with this body. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const par = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

export function partsOf(body: string, parts: Parts = {}): Zippable {
  const names = PARTS.filter((name) => parts[name] !== undefined);
  const relations = names.map((n, i) => `<Relationship Id="r${i}" Type="${OFFICE}/${n}" Target="${n}.xml"/>`).join('');
  const list = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': list(`<Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': list(relations),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  for (const name of names) files[`word/${name}.xml`] = `<w:${name} ${W}>${parts[name] ?? ''}</w:${name}>`;
  return Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
}

export const word = (body: string, parts: Parts = {}): Uint8Array => zipSync(partsOf(body, parts));
