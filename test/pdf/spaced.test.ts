import { describe, expect, it } from 'vitest';
import { cleanTexts } from '../support/pipeline.js';

describe('letters set apart, where no page tells', () => {
  it.each([
    ['Zie Kamers tuk 3 9902-XII- 60 hierover.', 'Zie Kamerstuk 39902-XII-60 hierover.'],
    ['T oezegging T Z202309-910 is gedaan.', 'Toezegging TZ202309-910 is gedaan.'],
    ['Het Jaarvers lag 2 0 2 2 ligt er.', 'Het Jaarverslag 2022 ligt er.'],
    ['Brief van 1 1 januari 2 023 aan de Kamer.', 'Brief van 11 januari 2023 aan de Kamer.'],
    ['Zie Kamer stukken II 2023/24, 3 9 9 66, nr. 1 1.', 'Zie Kamer stukken II 2023/24, 3 9 9 66, nr. 1 1.'],
    ['Zie Kamerst ukken II 2023/24, 3 9 9 66, nr . 1 1.', 'Zie Kamerstukken II 2023/24, 39966, nr. 11.'],
    ['Zie Kamerstuk 39 902, nr. 11.', 'Zie Kamerstuk 39 902, nr. 11.'],
    ['De Kamer stuk voor stuk en 1 2 januari 2023.', 'De Kamer stuk voor stuk en 1 2 januari 2023.'],
    ['In groep 2 0 1 5 leerlingen en in 2 0 1 5 6.', 'In groep 2 0 1 5 leerlingen en in 2 0 1 5 6.'],
    ['Met de letters \uf0b7 en \uf001jn e\uf0fcn.', 'Met de letters en fijn en.'],
  ])('%s', async (text, clean) => {
    expect((await cleanTexts(text)).normalised.body.text).toBe(clean);
  });
});
