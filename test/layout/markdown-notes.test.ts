import { describe, expect, test } from 'vitest';
import { analyseText } from '../support/pipeline.js';
import { blocksOf, read } from '../formats/support.js';

const head = '# De vloot\n\n**Alles** vaart[^1] weer.\n\n';

describe('notes as Markdown writes them', () => {
  test.each([
    ['a paragraph', '[^1]: Een noot.\n\n    Die doorgaat.', ['^1 Een noot.⏎Die doorgaat.']],
    ['with a tab', '[^1]: Een noot.\n\n\tDie doorgaat.', ['^1 Een noot.⏎Die doorgaat.']],
    ['two of them', '[^1]: Een noot.\n\n    Nog een.\n\n    En een.', ['^1 Een noot.⏎Nog een.⏎En een.']],
    [
      'then the text',
      '[^1]: Een noot.\n\n    Meer.\n\nDe tekst gaat door.',
      ['^1 Een noot.⏎Meer.', '¶ De tekst gaat door.'],
    ],
    ['one that is not indented', '[^1]: Een noot.\n\nDe tekst gaat door.', ['^1 Een noot.', '¶ De tekst gaat door.']],
  ])('go on: %s', async (_, notes, blocks) => {
    const all = blocksOf(await read(`${head}${notes}\n`));
    expect(all.slice(2)).toEqual(blocks);
  });

  test.each([
    [
      'behind those that are numbers',
      'Eén[^1] en twee[^b].\n\n[^1]: Een noot.\n[^b]: Nog een.',
      [1, 2],
      ['^1 Een noot.', '^2 Nog een.'],
    ],
    [
      'in the order of their texts',
      'Eén[^b] en twee[^a].\n\n[^a]: Een noot.\n[^b]: Nog een.',
      [2, 1],
      ['^1 Een noot.', '^2 Nog een.'],
    ],
    [
      'of a note on another page',
      'Eén[^1] en twee[^1-2].\n\n[^1]: Een noot.\n[^1-2]: Nog een.',
      [1, 2],
      ['^1 Een noot.', '^2 Nog een.'],
    ],
    ['without a text: no mark', 'Eén[^1] en twee[^b].\n\n[^1]: Een noot.', [1], ['^1 Een noot.']],
  ])('named by a word: %s', async (_, text, marks, notes) => {
    const all = blocksOf(await read(`# De vloot\n\n${text}\n`));
    expect(all.slice(2)).toEqual(notes);
    expect([...(all[1] ?? '').matchAll(/⟦(\d+):/g)].map((m) => Number(m[1]))).toEqual(marks);
  });
});

describe('links to a paper that their words cite', () => {
  const page = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;
  test.each([
    [`[39 812, nr. 5](${page('kst-39812-5')})`, '39 812, nr. 5'],
    [`[39 812, nr. 5](${page('kst-39812-6')})`, `39 812, nr. 5 (${page('kst-39812-6')})`],
    [`[de brief](${page('kst-39812-5')})`, `de brief (${page('kst-39812-5')})`],
  ])('%s', async (link, words) => {
    const { normalised } = await analyseText(`# De vloot\n\n**Alles** staat in Kamerstuk ${link}.\n`);
    expect(normalised.body.text).toContain(`staat in Kamerstuk ${words}.`);
  });
});
