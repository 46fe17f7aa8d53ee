/** A letter as a Word file: only what Word itself writes for text, lists, tables and footnotes. */
import { strToU8, zipSync } from 'fflate';
import { escaped, groupsOf, listIn } from './letter.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declared = (xml) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

const run = (text, properties = '') =>
  text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const reference = (kind, number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:${kind} ${number === null ? '' : `w:id="${number + 1}"`}/></w:r>`;
const paragraph = (content, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

const runs = (of) =>
  of
    .map(({ text, bold, marks }) => {
      const separator =
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">, </w:t></w:r>';
      const words = run(text, bold ? '<w:rPr><w:b/></w:rPr>' : '');
      return words + marks.map((n) => reference('footnoteReference', n)).join(separator);
    })
    .join('');

/** The bytes of the file, the same for the same letter. */
export function wordOf({ parts, notes }) {
  const lists = [];
  const body = groupsOf(parts).map((group) => groupXml(group, lists));
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'styles', 'numbering', 'footnotes'].map((name) => `<Override PartName="/word/${name.split('.')[0]}.xml" ContentType="${CONTENT}.${name}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering', 'footnotes'].map((name) => [name, `${name}.xml`]),
    ),
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body.join('\n')}${hidden}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}">${numbering(lists)}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${W}">${footnotes(notes)}</w:footnotes>`,
  };
  const packed = Object.entries(files).map(([name, xml]) => [name, strToU8(declared(xml))]);
  return zipSync(Object.fromEntries(packed), { mtime: new Date(1980, 0, 1), level: 9 });
}

/** What nobody sees: hidden text, and what a tracked change took out. */
const hidden = paragraph(
  '<w:r><w:rPr><w:vanish/></w:rPr><w:t>Kamerstuk 39 999, nr. 3</w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>1 mei 2001</w:delText></w:r></w:del>',
);

const relations = (list) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>',
  ...[1, 2, 3, 4].map(
    (n) =>
      `<w:style w:type="paragraph" w:styleId="Kop${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`,
  ),
  '<w:style w:type="paragraph" w:styleId="Voetnoot"><w:name w:val="footnote text"/></w:style>',
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('');

/** List 1 has bullets; each numbered one counts from its start. */
function numbering(lists) {
  const level = (format, text) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const kinds = [level('bullet', '•'), level('decimal', '%1.'), level('lowerLetter', '%1.')];
  const shared = kinds.map((xml, i) => `<w:abstractNum w:abstractNumId="${i}">${xml}</w:abstractNum>`);
  const own = lists.map(
    (kind, i) =>
      `<w:num w:numId="${i + 2}"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return [...shared, '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', ...own].join('');
}

function footnotes(notes) {
  const separators = ['separator', 'continuationSeparator'].map(
    (type, i) => `<w:footnote w:type="${type}" w:id="${i - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const texts = notes.map(
    ({ number, text }) =>
      `<w:footnote w:id="${number + 1}">${paragraph(`${reference('footnoteRef', null)}${run(` ${text}`)}`, '<w:pStyle w:val="Voetnoot"/>')}</w:footnote>`,
  );
  return [...separators, ...texts].join('\n');
}

function groupXml({ kind, parts }, lists) {
  const [first] = parts;
  if (kind === 'row') return tableXml(parts);
  if (kind === 'heading') return paragraph(runs(first.runs), `<w:pStyle w:val="Kop${Math.min(4, first.level)}"/>`);
  if (kind === 'bullets') return parts.map((p) => paragraph(runs(p.runs), listed(1))).join('\n');
  if (kind === 'numbers') {
    // A list that goes on behind other text is still the same one.
    if (/^(?:1|a)\b/.test(first.number)) lists.push(/^[a-z]/.test(first.number) ? 2 : 1);
    return parts.map((p) => paragraph(runs(p.runs), listed(lists.length + 1))).join('\n');
  }
  return paragraph(runs(first.runs));
}

const listed = (id) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

function tableXml(rows) {
  const cell = (content) => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const entry = (of) => {
    const list = listIn(of);
    if (!list) return cell(paragraph(runs(of)));
    const before = list.before === '' ? '' : paragraph(run(list.before));
    return cell(before + list.items.map((item) => paragraph(run(item), listed(1))).join(''));
  };
  const line = ({ cells }, i) =>
    `<w:tr>${i === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(entry).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/>${rows.map(line).join('\n')}</w:tbl>`;
}
