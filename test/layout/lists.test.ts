import { describe, expect, it } from 'vitest';
import { analyseText } from '../support/pipeline.js';

const damage = '0ok dit is een brief waarover u eerder bent geinformeerd, en lk weet dat creéren een werkwoord is.';
const kinds = async (text: string): Promise<string[]> => {
  const { normalised } = await analyseText(`${damage}\n\n${text}\n`);
  return normalised.blocks
    .slice(1)
    .map((b) => `${b.kind} ${normalised.body.text.slice(b.range.start, b.range.end).slice(0, 24)}`);
};

describe('section numerals count up', () => {
  it('in the list of sections and where its titles recur', async () => {
    const text = ['Zo is deze brief opgebouwd:', '| De vloot', '] De haltes', 'v De prijs'].join('\n\n');
    const rest = [
      '| De vloot',
      'De vloot vaart weer.',
      '] De haltes',
      'De haltes zijn af.',
      'V De prijs',
      'De prijs daalt nu.',
    ].join('\n\n');
    expect((await kinds(`${text}\n\n${rest}`)).filter((k) => /[IVX|\]v]+ De/.test(k))).toEqual([
      'paragraph I De vloot',
      'paragraph II De haltes',
      'paragraph III De prijs',
      'heading I De vloot',
      'heading II De haltes',
      'heading III De prijs',
    ]);
  });
  it('a bar in running text is none', async () => {
    expect(await kinds('| De vloot vaart.\n\nEn verder niets dat telt.')).toContain('paragraph | De vloot vaart.');
  });
});

describe('lost bullets', () => {
  it('by the count that the introduction announces', async () => {
    const text =
      'Dat vraagt om drie dingen:\n\n¢ De vloot wordt groter.\n\ne De haltes worden beter.\n\nDe prijs gaat omlaag.\n\nDaarna is het werk klaar.';
    expect((await kinds(text)).map((k) => k.split(' ')[0])).toEqual(['paragraph', 'item', 'item', 'item', 'paragraph']);
  });
  it('by the pattern of the items', async () => {
    const text =
      'Wij doen het zo.\n\n¢ Vloot: er komen schepen.\n\n¢ Halte: er komen bankjes.\n\nPrijs: die gaat omlaag.\n\nDaarna is het werk klaar.';
    expect((await kinds(text)).map((k) => k.split(' ')[0])).toEqual(['paragraph', 'item', 'item', 'item', 'paragraph']);
  });
  it('not without evidence', async () => {
    const text = 'Wij doen dit:\n\n¢ De vloot wordt groter.\n\n¢ De haltes worden beter.\n\nDe prijs gaat omlaag.';
    expect((await kinds(text)).map((k) => k.split(' ')[0])).toEqual(['paragraph', 'item', 'item', 'paragraph']);
  });
});

describe('the list of attachments', () => {
  const head = 'Ik stuur u bijlage 1, bijlage 2 en ook bijlage 3.\n\nHoogachtend,\n\nBijlagen\n\n';
  it('is numbered again where a figure survived', async () => {
    expect(await kinds(`${head}Rapport over de vloot\n\nl2 Onderzoek naar haltes\n\nOverzicht van prijzen`)).toContain(
      'paragraph Rapport over de vloot',
    );
    expect(await kinds(`${head}l Rapport over de vloot\n\nOnderzoek naar haltes\n\nOverzicht van prijzen`)).toEqual(
      expect.arrayContaining(
        [
          'paragraph 1 Rapport over de vloot',
          'paragraph 2 Onderzoek naar haltes',
          'paragraph 3 Overzicht van prijzen',
        ].map((k) => k.slice(0, 34)),
      ),
    );
  });
  it('stays without figures where none is left', async () => {
    expect(await kinds(`${head}Rapport over de vloot\n\nOnderzoek naar haltes\n\nOverzicht van prijzen`)).toContain(
      'paragraph Rapport over de vloot',
    );
  });
});
