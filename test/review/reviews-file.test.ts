import { describe, expect, test } from 'vitest';
import { parseReviews } from '../../src/corpus/reviews.js';

const header = 'letter,table,key,field,value,who,why';
const filled = { letter: 'kst-39000-8', table: 'measures', key: '8', field: 'status', value: 'held' };
const line = 'kst-39000-8,measures,8,status,held,MB,"zie blz. 3, onderaan"';
const read = (text: string, encode = (all: string): Uint8Array => Buffer.from(all)): ReturnType<typeof parseReviews> =>
  parseReviews('reviews.csv', encode(text));
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const western = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the same row, as programmes save it', () => {
  const why = 'zie blz. 3, onderaan';
  test.each([
    ['plain', `${header}\n${line}\n`, undefined],
    ['without a last line end', `${header}\n${line}`, undefined],
    ['CRLF', `${header}\r\n${line}\r\n`, undefined],
    ['with a mark', `\uFEFF${header}\n${line}\n`, undefined],
    [
      'Dutch Excel',
      `\uFEFF${header.replaceAll(',', ';')}\r\nkst-39000-8;measures;8;status;held;MB;zie blz. 3, onderaan\r\n`,
      undefined,
    ],
    ['tabs, UTF-16', `${header.replaceAll(',', '\t')}\r\n${line.replaceAll(/,(?! )/g, '\t')}\r\n`, utf16],
    ['the Western code page', `${header}\n${line}\n`, western],
    [
      'columns in another order, and more of them',
      `why,regel,${header.replace(',why', '')}\n"${why}",12,${line.split(',"')[0] ?? ''}\n`,
      undefined,
    ],
    ['empty rows, as spreadsheets leave them', `${header}\n\n,,,,,,\n${line}\n,,,,,,,,\n`, undefined],
    ['headings in capitals', `${header.toUpperCase()}\n${line}\n`, undefined],
  ])('%s', async (_, text, encode) => expect(await read(text, encode)).toMatchObject([{ ...filled, who: 'MB', why }]));
});

test('an accent survives the Western code page', async () =>
  expect(await read(`${header}\nk,measures,8,title,één,,\n`, western)).toMatchObject([{ value: 'één', who: null }]));
test('the apostrophe before what looks like a formula goes', async () =>
  expect(await read(`${header}\nk,measures,8,title,'=A,,\n`)).toMatchObject([{ value: '=A' }]));
test('a row nobody has filled in says nothing', async () =>
  expect(await read(`${header}\nk,measures,8,title,,,\n`)).toEqual([]));
test('rows are counted as a spreadsheet counts them', async () =>
  expect((await read(`${header}\n\n"k","measures",8,title,"twee\nregels",,\n${line}\n`)).map(({ row }) => row)).toEqual(
    [3, 4],
  ));

describe('a malformed file names its row', () => {
  test.each([
    ['', 1],
    ['letter,table,key,field\n', 1],
    ['letter,letter,table,key,field,value\n', 1],
    [`${header}\n,measures,8,status,held,,\n`, 2],
    [`${header}\n${line}\nk,measures,,status,held,,\n`, 3],
    [`${header}\n${line}\n${line},te,veel\n`, 3],
    [`${header}\n${line}\nk,measures,8,title,"open,,\n`, 3],
  ])('%j: row %i', async (text, row) =>
    expect(read(text)).rejects.toMatchObject({ code: 'reviews-broken', file: 'reviews.csv', details: { row } }),
  );
});
