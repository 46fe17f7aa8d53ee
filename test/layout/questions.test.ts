import { describe, expect, test } from 'vitest';
import { blocksOf, read } from '../formats/support.js';

const line = 'Deelt u de mening dat de boot het afgelopen jaar zo vaak te laat is geweest';

/** Lines that fill the page, so that nothing but its words makes a head of a line. */
const blocks = async (...lines: string[]): Promise<string[]> =>
  blocksOf(
    await read(
      `${[`${line} dat`, ...lines, 'dat de reizigers die er dagelijks op wachten er zeer op achteruit gingen?'].join('\n')}\n`,
    ),
  );

describe('the lines above questions and answers are heads, also where nothing parts them from the text', () => {
  test.each([
    ['Vraag 1'],
    ['Antwoord 1'],
    ['Vragen 2 en 3'],
    ['Antwoord op vraag 4'],
    ['Antwoord vraag 4'],
    ['Antwoord op vragen 2, 3 en 4'],
    ['Vraag 12:'],
    ['Vraag 1 t/m 3'],
  ])('%s', async (head) => {
    const all = await blocks(
      'de haltes leeg zijn en dat de prijs die daarvoor is betaald te hoog was.',
      head,
      `${line} dat`,
    );
    expect(all[1]).toMatch(head.endsWith(':') ? /^¶/ : /^#/);
    expect(all[1]).toContain(` ${head}`);
    expect(all).toHaveLength(3);
  });
  test.each([
    ['in a sentence', 'de haltes leeg zijn zoals uitvoerig staat in het antwoord dat u kreeg op', 'Vraag 1'],
    [
      'with more behind it',
      'de haltes leeg zijn en dat de prijs die daarvoor is betaald te hoog was.',
      'Vraag 1 gaat over de boot die te laat vertrok en over de haltes waar zij',
    ],
  ])('not %s', async (_, before, text) => {
    const [first] = await blocks(before, text, `${line} dat`);
    expect(first).toContain(text);
  });
});
