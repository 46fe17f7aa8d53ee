import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { par, run, word } from './docx-made.js';
import { page, paper, read } from './support.js';

const text = 'In deze brief staat niets. ';
const whole = word(par(run(text.repeat(200))));
const repeat = (unit: string, times: number): string => unit.repeat(times);
const nested = (name: string, depth: number): string => repeat(`<${name}>`, depth) + 'x' + repeat(`</${name}>`, depth);
const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><kamerstuk><al>begin &c; eind</al></kamerstuk>`;
const outside = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><kamerstuk><al>begin &x; eind</al></kamerstuk>`;

/** A Word file whose directory says that its text is small. */
function liar(): Uint8Array {
  const bytes = Buffer.from(word(par(run(text.repeat(100_000)))));
  const at = bytes.lastIndexOf('word/document.xml') - 46;
  bytes.writeUInt32LE(1000, at + 24);
  return bytes;
}

/** The same file as if it had a password: the flag of its entries. */
function flagged(): Uint8Array {
  const bytes = Buffer.from(whole);
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
    bytes[at + 8] = 1;
  return bytes;
}

const ole = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), content]);
const zipped = (names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([60, 97, 47, 62])])));

const refused: readonly (readonly [string, Uint8Array | string, string])[] = [
  ['a page nested too deep', page(nested('div', 100_000)), 'too-complex'],
  [
    'unclosed emphasis without end',
    page(Array.from({ length: 3000 }, (_, i) => `<font x=${i}>`).join('')),
    'too-complex',
  ],
  ['XML nested too deep', paper(nested('al-groep', 100_000)), 'too-complex'],
  ['a Word file nested too deep', word(nested('w:customXml', 20_000)), 'too-complex'],
  ['XML that ends too soon', paper('<al>x</al>').slice(0, -30), 'xml-broken'],
  ['XML with a stray tag', paper('<al>x</b></al>'), 'xml-broken'],
  ['XML of another kind', '<?xml version="1.0"?><feed><title>x</title></feed>', 'xml-other'],
  [
    'metadata alone',
    '<?xml version="1.0"?><metadata_gegevens><metadata name="a" content="b"/></metadata_gegevens>',
    'xml-other',
  ],
  [
    'a page of our own',
    '<!DOCTYPE html><html><head><meta name="generator" content="pobrief"></head><p>x',
    'own-report',
  ],
  ['a page without text', page('<script>a()</script>'), 'without-text'],
  ['a paper without text', paper('<al/>'), 'without-text'],
  ['a Word file without text', word(par('')), 'without-text'],
  ['a Word file cut off', whole.slice(0, whole.length - 200), 'docx-damaged'],
  ['a Word file cut in half', whole.slice(0, whole.length / 2), 'docx-damaged'],
  ['a Word file with broken XML', word('<w:p>'), 'docx-damaged'],
  ['a Word file without its text', zipped(['[Content_Types].xml', 'word/styles.xml']), 'docx-damaged'],
  ['a Word file that unpacks to more than it says', liar(), 'docx-damaged'],
  ['a Word file that unpacks to too much', word(par(run(text.repeat(500_000)))), 'unpacks-too-large'],
  ['a Word file with a flag of a password', flagged(), 'docx-password'],
  ['a Word file behind a password', ole(Buffer.from('EncryptedPackage', 'utf16le')), 'docx-password'],
  ['a file of Word 97', ole(Buffer.from('WordDocument', 'utf16le')), 'word-97'],
  ['a spreadsheet', zipped(['[Content_Types].xml', 'xl/workbook.xml']), 'office-other'],
  ['a presentation', zipped(['[Content_Types].xml', 'ppt/presentation.xml']), 'office-other'],
  ['an archive', zipped(['brief.txt']), 'office-other'],
];

describe('what cannot be read says why', () => {
  it.each(refused)('%s', async (_, bytes, code) => {
    const error: unknown = await read(bytes, 5_000_000).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).code).toBe(code);
  });
});

const kept: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
  ['entities are not expanded', bomb, /^begin &c; eind\n$/],
  ['nothing comes from outside', outside, /^begin &x; eind\n$/],
  ['a page nested deep', page(nested('div', 400)), /^x\n$/],
  [
    'a cell over a million columns',
    page('<table><tr><td colspan=1000000 rowspan=1000000>a<td>b</table>'),
    /^a\t{1,300}b\n$/,
  ],
  ['a link to itself', page('<p id=a>x<sup><a href="#a">1</a></sup></p>'), /^x1\n$/],
  [
    'notes that point in a circle',
    page('<p id=a>x<sup><a href="#b">1</a></sup></p><p id=b>1 y<sup><a href="#a">1</a></sup></p>'),
    /^x1\n1 y/,
  ],
  ['a picture from elsewhere', word(par(run('x'))), /^x\n$/],
];

describe('what is read in spite of it', () => {
  it.each(kept)('%s', async (_, bytes, form) => {
    expect((await read(bytes)).text).toMatch(form);
  });
});

/** Files of 300 KB that make a careless reader take for ever; each twice as long as the one before. */
const growing: readonly (readonly [string, (size: number) => Uint8Array | string])[] = [
  ['tags', (n) => page(repeat('<b>a</b>', n / 8))],
  ['unclosed paragraphs', (n) => page(repeat('<p>a', n / 4))],
  ['unclosed cells', (n) => page(`<table>${repeat('<tr><td>a', n / 9)}`)],
  ['cells over rows', (n) => page(`<table>${repeat('<tr><td rowspan=999 colspan=99>a', n / 31)}</table>`)],
  ['raised numbers', (n) => page(`<p>${repeat('a<sup>1</sup>', n / 13)}</p>`)],
  ['raised numbers and their notes', (n) => page(repeat('<p>a<sup>1</sup><p><sup>1</sup> b', n / 32))],
  ['links to one note', (n) => page(`${repeat('<sup><a href="#f">1</a></sup>', n / 29)}<p id=f>1 b</p>`)],
  [
    'links to many notes',
    (n) =>
      page(
        Array.from({ length: n / 60 }, (_, i) => `<p>a<sup><a href="#f${i}">1</a></sup></p><p id=f${i}>1 b</p>`).join(
          '',
        ),
      ),
  ],
  ['notes by role', (n) => page(repeat('<div class=noot><sup>1</sup> a</div>', n / 36))],
  ['lists', (n) => page(`<ol>${repeat('<li>a', n / 5)}</ol>`)],
  ['line breaks', (n) => page(`<p>${repeat('a<br>', n / 5)}</p>`)],
  ['entities', (n) => page(repeat('&euro;', n / 6))],
  ['open tags', (n) => page(repeat('<a href="', n / 9))],
  ['comments', (n) => repeat('<!--', n / 4)],
  ['declarations', (n) => `<?xml version="1.0"?>${repeat('<?a ', n / 4)}`],
  ['notes of a paper', (n) => paper(repeat('<al>a<noot><noot.nr>1</noot.nr><noot.al>b</noot.al></noot></al>', n / 64))],
  [
    'notes behind an older paper',
    (n) =>
      `<?xml version="1.0"?><kamerwrk><al>${repeat('a<voetref refid="v" nr="1"/>', n / 60)}</al>${repeat('<voetnoot id="v" nr="1"><al>b</al></voetnoot>', n / 100)}</kamerwrk>`,
  ],
  [
    'heads of an older paper',
    (n) => `<?xml version="1.0"?><kamerwrk>${repeat('<tuskop letat="vet">a.</tuskop>', n / 32)}</kamerwrk>`,
  ],
  ['numbered heads', (n) => paper(repeat('<divisie><kop><nr>1.1</nr></kop></divisie>', n / 42))],
  ['elements that are closed at once', (n) => `<html xmlns="x"><body>a${repeat('<div/>', n / 6)}`],
  ['elements that are not closed at once', (n) => `<html xmlns="x"><body>a${repeat('<div a', n / 6)}`],
  ['undeclared entities', (n) => paper(`<al>${repeat('&a;', n / 3)}</al>`)],
  ['paragraphs of a Word file', (n) => word(repeat(par(run('a')), n / 80))],
];

/** Processor milliseconds of a run: other work on the machine does not stretch them. */
async function spent(bytes: Uint8Array | string): Promise<number> {
  const before = process.cpuUsage();
  await read(bytes, 50_000_000).catch(() => null);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('time grows with the file', () => {
  it.each(growing)('%s', async (_, make) => {
    const half = await spent(make(150_000));
    const all = await spent(make(300_000));
    expect(all < 1000 || all < 3.5 * half).toBe(true);
    expect(all).toBeLessThan(5000);
  });
});
