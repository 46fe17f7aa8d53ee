import { describe, expect, it } from 'vitest';
import { blocksOf, page, read } from './support.js';

/** What stands in the body of a page, and the blocks that it gives. */
const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  ['paragraphs', '<p>een\n twee</p><div>drie</div>vier', ['¶ een twee', '¶ drie', '¶ vier']],
  ['headings by level', '<h1>Een</h1><h3>Twee</h3><p>drie.</p>', ['#1 Een', '#3 Twee', '¶ drie.']],
  ['a heading over two lines', '<h2>Een<br>twee</h2><p>drie.</p>', ['#2 Een⏎twee', '¶ drie.']],
  ['lines of an address', '<p>Den Haag<br>Postbus 1<br>\n<br>Nieuw</p>', ['¶ Den Haag', '¶ Postbus 1', '¶ Nieuw']],
  ['a sentence over a line break', '<p>Dit gaat<br>gewoon door.</p>', ['¶ Dit gaat⏎gewoon door.']],
  ['bold over a line break', '<p><b>BRIEF VAN EN<br>FICTIEF</b></p>', ['¶ BRIEF VAN EN⏎FICTIEF']],
  ['bullets', '<ul><li>een<li><p>twee</p><p>meer</p></ul>', ['-1 een', '-1 twee', '¶ meer']],
  ['lists in lists', '<ul><li>een<ul><li>diep</ul><li>twee</ul>', ['-1 een', '-2 diep', '-1 twee']],
  ['numbers', '<ol><li>een<li>twee</ol>', ['-1 1. een', '-1 2. twee']],
  [
    'numbers from elsewhere',
    '<ol start=3><li>een<li value=7>twee<li>drie</ol>',
    ['-1 3. een', '-1 7. twee', '-1 8. drie'],
  ],
  ['letters', '<ol type=a><li>een<li>twee</ol>', ['-1 a. een', '-1 b. twee']],
  ['Roman numerals', '<ol type=I start=4><li>een</ol>', ['-1 IV. een']],
  ['backwards', '<ol reversed><li>een<li>twee</ol>', ['-1 2. een', '-1 1. twee']],
  [
    'items as typed',
    '<p>- een</p><p>1. twee</p><p>• drie</p><p>e vier</p>',
    ['-1 een', '-1 1. twee', '-1 drie', '¶ e vier'],
  ],
  ['a bullet that is printed as well', '<ul><li>• een<li>– twee</ul>', ['-1 een', '-1 twee']],
  ['a number that is printed', '<ul class="expliciet"><li><p><span class="ol">1° </span>een</p></ul>', ['-1 1° een']],
  ['a number that LibreOffice prints', '<ol><li><p><span class="ListLabel_20_1">1.</span>een</ol>', ['-1 1. een']],
  ['an item with a line break', '<ul><li>een<br>twee</ul>', ['-1 een⏎twee']],
  ['a quotation', '<blockquote><p>een</p></blockquote><p>zei <q>hij</q></p>', ['¶ een', '¶ zei “hij”']],
  ['text as typed', '<pre>Den Haag\nPostbus 1\n</pre>', ['¶ Den Haag', '¶ Postbus 1']],
  ['terms', '<dl><dt>Term<dd>Uitleg</dl>', ['¶ Term', '¶ Uitleg']],
  ['rows', '<table><tr><th>A<th>B<tr><td>c<td>d</table>', ['| A⇥B', '| c⇥d']],
  ['a cell over columns', '<table><tr><th colspan=2>A<th>B<tr><td>c<td>d<td>e</table>', ['| A⇥⇥B', '| c⇥d⇥e']],
  ['a cell over rows', '<table><tr><td rowspan=2>A<td>b<td>c<tr><td>d<td>e</table>', ['| A⇥b⇥c', '| ⇥d⇥e']],
  ['cells over rows at the end', '<table><tr><td>a<td rowspan=2>B<tr><td>c</table>', ['| a⇥B', '| c⇥']],
  ['paragraphs in a cell', '<table><tr><td><p>a</p><p>b</p><td>c<br>d</table>', ['| a b⇥c d']],
  ['a list in a cell', '<table><tr><td>a<ul><li>b<li>c</ul><td><ol><li>d</ol></table>', ['| a • b • c⇥1. d']],
  ['a caption', '<table><caption>Staat</caption><tr><td>a<td>b</table>', ['¶ Staat', '| a⇥b']],
  ['a box', '<table><tr><td><p>een</p><p>twee</p></table>', ['¶ een', '¶ twee']],
  ['a frame', '<table role=presentation><tr><td>een<td>twee</table>', ['¶ een', '¶ twee']],
  ['a table in a cell', '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>', ['| a b c⇥d']],
  ['an address behind a link', '<p><a href="https://a.example/b">zie</a>.</p>', ['¶ zie (https://a.example/b).']],
  ['an address that is printed', '<p><a href="https://a.example/">a.example</a></p>', ['¶ a.example']],
  [
    'an official address',
    '<p><a href="https://zoek.officielebekendmakingen.nl/kst-39812-1.html">stuk 1</a></p>',
    ['¶ stuk 1'],
  ],
  ['no machinery', '<script>a</script><style>b</style><nav>c</nav><button>d</button><p>e</p><!-- f -->', ['¶ e']],
  [
    'nothing hidden',
    '<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden=true>c</p><p class="sr-only">d</p><p>e</p>',
    ['¶ e'],
  ],
  ['nothing around the content', '<header>a</header><main><p>b</p></main><footer>c</footer>', ['¶ b']],
  [
    'the text of an official page, without the table above it and the buttons below',
    '<div role="main"><h1>Kamerstuk</h1><table><tr><th>Datum publicatie<th>Organisatie<tr><td>1 mei 2020<td>Tweede Kamer</table><h1 class="dossiertitel">39 812 Veren</h1><div id="broodtekst" class="stuk broodtekst-container"><p>a<sup><a class="nootnum" href="#ID-1">1</a></sup></p><h3 class="artikel_kop">Artikel 1.<br />Veren</h3><p>b.</p><div class="pageactions">Naar boven</div></div><div id="noten"><div class="voet noot" id="supernote-note-ID-1"><sup><span class="nootnum"><a id="ID-1"></a>1</span></sup><p>Noot.</p></div></div><div class="disclaimer">Service</div></div>',
    ['¶ 39 812 Veren', '¶ a⟦1:1⟧', '#3 Artikel 1.⏎Veren', '¶ b.', '^1 Noot.'],
  ],
  [
    'a file of the official repository, without its table of contents',
    '<div id="kopregel"></div><div id="inhoudsopgave"><ul class="toc"><li><a href="#d1">Een</a></ul></div><div id="broodtekst"><h3><a id="d1" name="d1"></a>Een\n</h3><p>a.</p><ul class="expliciet"><li class="li"><p class="labeled"><span class="ol">• </span>b</p></li></ul></div><div id="voetregel"></div>',
    ['#3 Een', '¶ a.', '-1 b'],
  ],
  [
    'an official page as the site served it to 2020',
    '<p class="tekstueel">Skip</p><div class="header"><h1>Overheid</h1></div><div class="nummer">Nr. 7<br>Gepubliceerd op 2017-06-14</div><div id="main-column"><div id="broodtekst"><h1><br /><br /></h1><p class="staatscourant_kop"><a name="i1"><!----></a>Kop</p><p>a.</p></div><div class="verberg"><h1>Inhoudsopgave</h1></div></div><div id="right-column"><h2>Acties</h2></div>',
    ['¶ Kop', '¶ a.'],
  ],
  [
    'heads between that are paragraphs',
    `<p class="tussenkop"><strong>Een</strong></p><p>a.</p><p class="tussenkop">${'De kade wordt verhoogd. '.repeat(6)}</p>`,
    ['#3 Een', '¶ a.', `¶ ${'De kade wordt verhoogd. '.repeat(6).trim()}`],
  ],
  [
    'no menus of sites without an element for them',
    '<div id="navigation"><ul><li>a</li></ul></div><ol class="breadcrumb"><li>b</li></ol><div class="social-media-links"><p>c</p></div><p>d</p>',
    ['¶ d'],
  ],
  [
    'questions on an official page',
    '<h1 class="kamervraagomschrijving_kop no-toc">Vragen over 2 veren</h1><div class="vraag"><h2 class="stuktitel no-toc"><a id="d1"></a>Vraag 1\n</h2><p>Is dit zo?</p></div><div class="antwoord"><h2 class="stuktitel no-toc">Antwoord op vragen 1 en 2</h2><p>Ja.</p></div>',
    ['¶ Vragen over 2 veren', '#2 Vraag 1', '¶ Is dit zo?', '#2 Antwoord op vragen 1 en 2', '¶ Ja.'],
  ],
  ['a head without content around it', '<header><h1>A</h1></header><p>b.</p>', ['#1 A', '¶ b.']],
  ['nothing deleted', '<p>op <del>1 mei</del> <ins>1 juni</ins></p>', ['¶ op 1 juni']],
  ['raised letters', '<p>de 1<sup>e</sup> fase, 5 m<sup>2</sup></p>', ['¶ de 1e fase, 5 m2']],
  [
    'letters by name',
    '<p>co&ouml;rdinatie &lt;b&gt; &amp; &euro; 5&nbsp;000</p>',
    ['¶ coördinatie <b> & € 5\u00a0000'],
  ],
  ['unclosed and crossed tags', '<p>een <b>twee <i>drie</b> vier</i><p>vijf', ['¶ een twee drie vier', '¶ vijf']],
  [
    'a heading by its words',
    '<p>De veren</p><p>Het aantal reizigers is gegroeid.</p>',
    ['#1 De veren', '¶ Het aantal reizigers is gegroeid.'],
  ],
];

const official = (n: number, text: string): string =>
  `<div class="voet noot" id="supernote-note-ID-${n}"><h5 class="note-close"><a class="note-close" href="#x">X</a> Noot</h5><sup><span class="nootnum"><a id="ID-${n}" name="ID-${n}"></a>${n}</span></sup><p>${text}</p></div>`;

const notes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'links and a list',
    '<p>a<sup><a href="#fn1">1</a></sup> b</p><ol><li id="fn1">Noot.</li></ol>',
    ['¶ a⟦1:1⟧ b', '^1 Noot.'],
  ],
  [
    'pandoc',
    '<p>a<a href="#fn1" class="footnote-ref" id="r1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1" role="doc-endnote"><p>Een.</p><p>Twee.<a href="#r1" class="footnote-back">↩︎</a></p></li></ol></section>',
    ['¶ a⟦1:1⟧', '^1 Een.⏎Twee.'],
  ],
  [
    'the official site',
    `<p>a<sup><a class="nootnum" href="#ID-1">1</a></sup></p><div id="noten">${official(1, 'Noot.')}</div>`,
    ['¶ a⟦1:1⟧', '^1 Noot.'],
  ],
  [
    'a page saved with its whole address',
    `<p>a<sup><a class="nootnum" href="https://zoek.officielebekendmakingen.nl/kst-1-2.html#ID-1">1</a></sup></p>${official(1, 'Noot.')}`,
    ['¶ a⟦1:1⟧', '^1 Noot.'],
  ],
  [
    'what Word saves',
    '<p>a<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Een.</p><p>Twee.</p></div>',
    ['¶ a⟦1:[1]⟧', '^1 Een.⏎Twee.'],
  ],
  [
    'links to each other without raised numbers',
    '<p>a<a href="#ftn1" id="body1">1</a> <a href="#h" id="t">2</a></p><h2><a href="#t" id="h">2</a></h2><p class="Footnote"><span><a id="ftn1" href="#body1">1</a></span> Een.</p>',
    ['¶ a⟦1:1⟧ 2', '#2 2', '^1 Een.'],
  ],
  [
    'an encyclopedia',
    '<p>a<sup id=r1><a href="#n1">[1]</a></sup></p><ol><li id=n1><span><a href="#r1">^</a></span> Noot.</li></ol>',
    ['¶ a⟦1:[1]⟧', '^1 Noot.'],
  ],
  [
    'rows of a table',
    '<p>a<sup><a href="#f1">1</a></sup></p><table><tr id=f1><td>1<td>Een.<tr id=f2><td>x<td>y</table>',
    ['¶ a⟦1:1⟧', '^1 Een.', '| x⇥y'],
  ],
  ['raised numbers alone', '<p>a<sup>1</sup> b</p><p><sup>1</sup> Noot.</p>', ['¶ a⟦1:1⟧ b', '^1 Noot.']],
  [
    'two raised numbers in one',
    '<p>a<sup>1, 2</sup></p><p><sup>1</sup> Een.</p><p><sup>2</sup> Twee.</p>',
    ['¶ a⟦1+2:1, 2⟧', '^1 Een.', '^2 Twee.'],
  ],
  [
    'two marks side by side',
    '<p>a<sup><a href="#f1">1</a></sup>, <sup><a href="#f2">2</a></sup> b</p><p id=f1>1 Een.</p><p id=f2>2 Twee.</p>',
    ['¶ a⟦1+2:1, 2⟧ b', '^1 Een.', '^2 Twee.'],
  ],
  [
    'a second mark',
    '<p>a<sup><a href="#f1">1</a></sup> b<sup><a href="#f1">1</a></sup></p><p id=f1>1. Een.</p>',
    ['¶ a⟦1:1⟧ b⟦1:1⟧', '^1 Een.'],
  ],
  [
    'a mark in a table',
    '<table><tr><td>a<sup><a href="#f1">1</a></sup><td>b</table><p id=f1>1 Een.</p>',
    ['| a⟦1:1⟧⇥b', '^1 Een.'],
  ],
  [
    'a note that has no number any more',
    '<p>a<sup><a href="#f1">1</a></sup></p><p>b<sup><a href="#g1">1</a></sup></p><p id=f1>1 Een.</p><p id=g1>1 Twee.</p>',
    ['¶ a⟦1:1⟧', '¶ b⟦2:1⟧', '^1 Een.', '^2 1 Twee.'],
  ],
  ['a star', '<p>a<sup><a href="#f1">*</a></sup></p><p id=f1>* Een.</p>', ['¶ a⟦1:*⟧', '^1 * Een.']],
  ['a link to a heading', '<p>zie <a href="#h2">2</a></p><h2 id=h2>Twee</h2><p>x.</p>', ['¶ zie 2', '#2 Twee', '¶ x.']],
  ['a raised number without a note', '<p>a<sup>3</sup></p><p>b</p>', ['¶ a3', '¶ b']],
  [
    'a power beside a note',
    '<p>5 m<sup>2</sup> a<sup>2</sup></p><p><sup>2</sup> Noot.</p>',
    ['¶ 5 m2 a⟦2:2⟧', '^2 Noot.'],
  ],
  ['a link to nowhere', '<p>a<sup><a href="#f9">9</a></sup></p>', ['¶ a⟦9:9⟧']],
];

describe('the text of a page', () => {
  it.each(bodies)('%s', async (_, body, blocks) => {
    expect(blocksOf(await read(page(body)))).toEqual(blocks);
  });
});

describe('footnotes of a page', () => {
  it.each(notes)('%s', async (_, body, blocks) => {
    expect(blocksOf(await read(page(body)))).toEqual(blocks);
  });
});

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('what a page is and how it is written', () => {
  it.each([
    ['a page', page('<p>één</p>'), 'html', []],
    ['a page behind comments', `<!-- saved -->\n${page('<p>één</p>')}`, 'html', []],
    [
      'XHTML',
      `<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z"><body><p>één</p></body></html>`,
      'html',
      [],
    ],
    [
      'XHTML with elements that are closed at once',
      `<!DOCTYPE html PUBLIC "x" "y"><html lang="nl" xmlns="z"><head><title/><script src="a.js" /></head><body><p>één<a name="b" /></p></body></html>`,
      'html',
      [],
    ],
    ['a part of a page', '<div>\n<p>één</p>\n<p>twee</p>\n</div>', 'html', []],
    ['Markdown with a tag', '<p>één</p>\n\n# Kop\n\n**twee**\n\n**drie**\n\nvier\n\nvijf', 'markdown', []],
    ['bytes by declaration', latin(`<meta charset="iso-8859-1"><p>één</p>${'<p>x</p>'.repeat(3)}`), 'html', []],
    [
      'bytes of Word',
      latin('<html><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>één</p>'),
      'html',
      [],
    ],
    ['bytes without declaration', latin('<html><p>één</p>'), 'html', ['encoding-windows-1252']],
    ['bytes of two each', wide('<html><p>één</p>'), 'html', []],
    ['a wrong declaration', '<html><meta charset="iso-8859-1"><p>één</p>', 'html', ['encoding-conflict']],
    ['an unknown declaration', '<html><meta charset="klingon"><p>één</p>', 'html', []],
  ] as const)('%s', async (_, bytes, format, codes) => {
    const document = await read(bytes);
    expect(document.format).toBe(format);
    expect(document.text).toContain('één');
    expect(document.warnings.map((w) => w.code)).toEqual(codes);
  });
});
