/** What «u» means hangs on whom a paper is written to. All offices and letters are invented. */
import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

const PROMISE = 'Wij sturen u in mei 2027 een kaart van de sluizen.';
const letter = (...lines: string[]): string => [...lines, PROMISE].join('\n\n');

describe('a promise to «u»', () => {
  it.each([
    ['in a letter to the Kamer', letter('Datum 3 maart 2027', 'Geachte voorzitter,'), 1],
    ['in a letter that does not say to whom', letter('Datum 3 maart 2027', 'Betreft Sluizen'), 1],
    ['in a note to the minister', letter('BESLISNOTA', 'Aan: de Minister van Havens', 'Datum: 3 maart 2027'), 0],
    ['in a note that only says what it is', letter('Nota ter beslissing', 'Datum 3 maart 2027'), 0],
    ['in a letter to others', letter('Aan het bestuur van de Veerbond', 'Datum 3 maart 2027', 'Geacht bestuur,'), 0],
    ['in a letter to others, by its opening', letter('Datum 3 maart 2027', 'Geachte heer Voorbeeld,'), 0],
    ['in a letter to a committee', letter('Datum 3 maart 2027', 'Aan: de vaste commissie voor Havens'), 1],
  ])('%s', async (_, text, count) => {
    const { result } = await analyseText(text);
    expect(result.commitments).toHaveLength(count);
  });

  it('that names the Kamer is one, to whomever it is written', async () => {
    const text = letter('BESLISNOTA', 'Aan: de Minister van Havens', 'Datum: 3 maart 2027').replace(
      PROMISE,
      'De Kamer ontvangt in mei 2027 een kaart van de sluizen.',
    );
    const { result } = await analyseText(text);
    expect(result.commitments).toHaveLength(1);
  });
});
