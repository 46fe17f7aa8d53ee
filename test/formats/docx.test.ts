import { describe, expect, it } from 'vitest';
import { par, run, word } from './docx-made.js';
import type { Parts } from './docx-made.js';
import { blocksOf, read } from './support.js';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const lists = (...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`;
const num = (id: number, shared = 0, start?: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${shared}"/>${start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`;
const listed = (text: string, id = 1, at = 0): string =>
  par(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
const style = (id: string, name: string, properties = '', based = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:pPr>${properties}</w:pPr></w:style>`;
const note = (kind: string, id: number, text: string): string =>
  `<w:${kind} w:id="${id}">${par(run(text))}</w:${kind}>`;
const mark = (kind: string, id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${par(run(text))}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const numbers = {
  numbering: lists(level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')) + num(1) + num(2, 0, 1),
};
const outline = {
  styles:
    style('Kop1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('Kop2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  numbering:
    lists(
      level(0, 'decimal', '%1', '<w:pStyle w:val="Kop1"/>'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Kop2"/>'),
    ) + num(1),
};
const styled = (text: string, id: string): string => par(run(text), `<w:pStyle w:val="${id}"/>`);

const files: readonly (readonly [string, string, Parts, readonly string[]])[] = [
  ['paragraphs', par(run('een ') + run('twee')) + par(''), {}, ['¶ een twee']],
  ['headings', styled('Een', 'Kop1') + par(run('a.')), { styles: style('Kop1', 'heading 1') }, ['#1 Een', '¶ a.']],
  [
    'headings by their place in the outline',
    styled('Een', 'Huis') + par(run('a.')),
    {
      styles:
        style('Huis', 'Huisstijl kop', '', '<w:basedOn w:val="B"/>') + style('B', 'Basis', '<w:outlineLvl w:val="1"/>'),
    },
    ['#2 Een', '¶ a.'],
  ],
  [
    'numbers of headings',
    styled('A', 'Kop1') + styled('B', 'Kop2') + styled('C', 'Kop1') + styled('D', 'Kop2'),
    outline,
    ['#1 1 A', '#2 1.1 B', '#1 2 C', '#2 2.1 D'],
  ],
  ['a list', listed('een') + listed('twee'), numbers, ['-1 1. een', '-1 2. twee']],
  [
    'a list that goes on behind text',
    listed('een') + par(run('tekst.')) + listed('twee'),
    numbers,
    ['-1 1. een', '¶ tekst.', '-1 2. twee'],
  ],
  [
    'a list that begins anew',
    listed('een') + listed('nieuw', 2) + listed('twee', 2),
    numbers,
    ['-1 1. een', '-1 1. nieuw', '-1 2. twee'],
  ],
  [
    'letters below numbers',
    listed('een') + listed('a', 1, 1) + listed('b', 1, 1) + listed('twee') + listed('a', 1, 1),
    numbers,
    ['-1 1. een', '-2 a) a', '-2 b) b', '-1 2. twee', '-2 a) a'],
  ],
  [
    'Roman numerals',
    listed('een') + listed('twee'),
    { numbering: lists(level(0, 'upperRoman', '%1.')) + num(1, 0, 4) },
    ['-1 IV. een', '-1 V. twee'],
  ],
  [
    'bullets',
    listed('een') + listed('twee'),
    { numbering: lists(level(0, 'bullet', '')) + num(1) },
    ['-1 een', '-1 twee'],
  ],
  ['a list without numbers', listed('een'), { numbering: lists(level(0, 'none', '')) + num(1) }, ['-1 een']],
  [
    'tracked changes',
    par(
      `${run('op ')}<w:del w:id="1"><w:r><w:delText>1 mei</w:delText></w:r></w:del><w:ins w:id="2">${run('1 juni')}</w:ins>`,
    ),
    {},
    ['¶ op 1 juni'],
  ],
  [
    'what was moved',
    par(`<w:moveFrom w:id="1">${run('a')}</w:moveFrom>${run('b')}<w:moveTo w:id="2">${run('c')}</w:moveTo>`),
    {},
    ['¶ bc'],
  ],
  ['hidden text', par(run('a') + run('b', '<w:vanish/>') + run('c', '<w:vanish w:val="0"/>')), {}, ['¶ ac']],
  ['a plain field', par(`<w:fldSimple w:instr="DATE">${run('1 mei 2025')}</w:fldSimple>`), {}, ['¶ 1 mei 2025']],
  ['a line break', par('<w:r><w:t>Den Haag</w:t><w:br/><w:t>Postbus 1</w:t></w:r>'), {}, ['¶ Den Haag', '¶ Postbus 1']],
  ['a tab', par('<w:r><w:t>Datum</w:t><w:tab/><w:t>1 mei 2025</w:t></w:r>'), {}, ['¶ Datum 1 mei 2025']],
  [
    'hyphens',
    par('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>'),
    {},
    ['¶ a\u2011b\u00adc'],
  ],
  ['a table', `<w:tbl>${row(cell('A'), cell('B'))}${row(cell('c'), cell('d'))}</w:tbl>`, {}, ['| A⇥B', '| c⇥d']],
  [
    'cells over columns',
    `<w:tbl>${row(cell('A', '<w:gridSpan w:val="2"/>'), cell('B'))}${row(cell('c'), cell('d'), cell('e'))}</w:tbl>`,
    {},
    ['| A⇥⇥B', '| c⇥d⇥e'],
  ],
  [
    'cells over rows',
    `<w:tbl>${row(cell('A', '<w:vMerge w:val="restart"/>'), cell('b'))}${row(cell('', '<w:vMerge/>'), cell('c'))}</w:tbl>`,
    {},
    ['| A⇥b', '| ⇥c'],
  ],
  [
    'footnotes',
    par(run('a') + mark('footnote', 7) + run(' b')),
    { footnotes: note('footnote', 7, 'Een.') },
    ['¶ a⟦1:1⟧ b', '^1 Een.'],
  ],
  ['endnotes', par(run('a') + mark('endnote', 2)), { endnotes: note('endnote', 2, 'Een.') }, ['¶ a⟦1:1⟧', '^1 Een.']],
  [
    'both, each with its own numbers',
    par(run('a') + mark('footnote', 1) + run(' b') + mark('endnote', 1) + run(' c') + mark('footnote', 2)),
    { footnotes: note('footnote', 1, 'Een.') + note('footnote', 2, 'Twee.'), endnotes: note('endnote', 1, 'Eind.') },
    ['¶ a⟦1:1⟧ b⟦3:i⟧ c⟦2:2⟧', '^1 Een.', '^3 Eind.', '^2 Twee.'],
  ],
  [
    'a text box',
    par(
      `${run('a')}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${par(run('kader'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    {},
    ['¶ a', '¶ kader'],
  ],
];

describe('the text of a Word file', () => {
  it.each(files)('%s', async (_, body, parts, blocks) => {
    expect(blocksOf(await read(word(body, parts)))).toEqual(blocks);
  });
});
