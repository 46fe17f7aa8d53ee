/** Where sentences end: the text of a row is parted by `|`. */
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../src/dutch/sentence.js';

describe('sentences', () => {
  it.each([
    ['a stop before a capital', 'De brug is open.| De sluis niet.'],
    ['a question', 'Is de brug open?| De sluis wel!| Goed.'],
    ['closing quotes belong to it', 'Hij zei: «De brug is open.»| De sluis niet.'],
    ['a bullet opens one', 'De brug is open |• De sluis volgt'],
    ['a dash behind a stop', 'De brug is open.| – De sluis niet.'],
    ['a figure behind a stop', 'De brug is open.| 2026 wordt stiller.'],
    ['small letters go on', 'De brug (o.a. de klep) is open.'],
    ['an abbreviation before a name', 'Dit vroeg dhr. Peereboom ons.'],
    ['an abbreviation before a figure', 'Zie nr. 7 van de lijst.'],
    ['several stops in one', 'De sluis (m.b.t. Zuid) en i.v.m. Noord blijft dicht.'],
    ['c.s. before a name', 'De motie Krüs c.s. Peereboom is bekend.'],
    ['t.v.v. before a figure', 'De motie Krüs (t.v.v. 39 812, nr. 7) is bekend.'],
    ['initials', 'De heer J.P. Krüs is veerbaas.'],
    ['jl. before a capital', 'Op 3 mei jl. Krüs sprak erover.'],
    ['a stop within a figure', 'Het kost 1.500 euro per boot.'],
    ['no stop at all', 'Sluizen en bruggen'],
  ])('%s', (_, marked) => {
    const text = marked.replaceAll('|', '');
    const parts = sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual(marked.split('|'));
  });
});
