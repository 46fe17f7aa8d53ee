/** Which bill is which: by number, by any of its names, by likeness, by measure; else it stays open. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/index.js';
import type { Planning } from '../../src/types.js';
import { letterOf, plan } from './plans.js';

type Short = readonly [string, Partial<Planning>?];
const bills = (list: readonly Short[]): Planning[] =>
  list.map(([title, over]) => plan(title, [['inwerkingtreding', '2026-01-01']], over));

/** `old = new by sign`, `old ~ candidates` and `+ new`. */
function told(old: readonly Short[], now: readonly Short[]): string[] {
  const { planning } = compare(letterOf({ planning: bills(old) }), letterOf({ planning: bills(now) }));
  return planning.map(({ from, to, matchedBy, mergedInto, candidates }) => {
    const maybe = candidates.length === 0 ? '' : ` ~ ${candidates.join(', ')}`;
    if (from === null || to === null) return `${from === null ? '+' : '-'} ${(to ?? from)?.title ?? ''}${maybe}`;
    return `${from.title} = ${to.title} by ${matchedBy}${mergedInto === null ? '' : ', merged'}`;
  });
}

describe('a bill is the same', () => {
  test.each<[string, Short[], Short[], string[]]>([
    ['by its title', [['Wet sluizen']], [['Wetsvoorstel Sluizen']], ['Wet sluizen = Wetsvoorstel Sluizen by title']],
    [
      'by its title, inflected and reordered',
      [['wetsvoorstel positie van schippers en loodsen']],
      [['Wet positie loodsen en schipper']],
      ['wetsvoorstel positie van schippers en loodsen = Wet positie loodsen en schipper by title'],
    ],
    [
      'by another name that either letter gives it',
      [['WV Kades']],
      [['Wetsvoorstel ophogen kademuren', { names: ['het wetsvoorstel', 'WV Kades'] }]],
      ['WV Kades = Wetsvoorstel ophogen kademuren by title'],
    ],
    [
      'by its number under another name',
      [['Wetsvoorstel baggeren', { ids: ['kst-39901-2'] }]],
      [['Wet waterdiepte', { ids: ['kst-39901-2'] }]],
      ['Wetsvoorstel baggeren = Wet waterdiepte by id'],
    ],
    [
      'by a compound of the same head',
      [['wetsvoorstel terugdringen overlast']],
      [['wetsvoorstel terugdringen geluidsoverlast']],
      ['wetsvoorstel terugdringen overlast = wetsvoorstel terugdringen geluidsoverlast by likeness'],
    ],
    [
      'by a name that gained words',
      [['Wetsvoorstel meer ruimte voor pontons']],
      [['Wetsvoorstel Pontons in de binnenvaart', { names: ['Wetsvoorstel Pontons'] }]],
      ['Wetsvoorstel meer ruimte voor pontons = Wetsvoorstel Pontons in de binnenvaart by likeness'],
    ],
    [
      'by its measure, where the letter gives it no name',
      [['wetsvoorstel', { measures: ['9'] }]],
      [
        ['Wetsvoorstel doorvaart', { measures: ['9'] }],
        ['Wetsvoorstel kades', { measures: ['8'] }],
      ],
      ['wetsvoorstel = Wetsvoorstel doorvaart by measure', '+ Wetsvoorstel kades'],
    ],
    [
      'as an experiment and as the order that allows it',
      [['experiment zelfvarende veren', { kind: 'amvb' }]],
      [['experiment zelfvarende veren', { kind: 'regeling' }]],
      ['experiment zelfvarende veren = experiment zelfvarende veren by title'],
    ],
    [
      'by its dossier, whatever it is called',
      [['voorstel van wet tot wijziging van de Havenwet', { names: ['Kamerstuk 39412'] }]],
      [['Wetsvoorstel stille kades', { names: ['Kamerstuk 39412'] }]],
      ['voorstel van wet tot wijziging van de Havenwet = Wetsvoorstel stille kades by title'],
    ],
    [
      'and takes another in',
      [['Wetsvoorstel sluizen'], ['Wetsvoorstel bruggen']],
      [['Wetsvoorstel sluizen', { names: ['wetsvoorstel bruggen'] }]],
      [
        'Wetsvoorstel sluizen = Wetsvoorstel sluizen by title',
        'Wetsvoorstel bruggen = Wetsvoorstel sluizen by title, merged',
      ],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(told(old, now)).toEqual(expected);
  });
});

describe('a bill stays open', () => {
  test.each<[string, Short[], Short[], string[]]>([
    [
      'where two come equally near',
      [['wetsvoorstel overlast']],
      [['wetsvoorstel geluidsoverlast'], ['wetsvoorstel lichtoverlast']],
      [
        '+ wetsvoorstel geluidsoverlast ~ wetsvoorstel overlast',
        '+ wetsvoorstel lichtoverlast ~ wetsvoorstel overlast',
        '- wetsvoorstel overlast ~ wetsvoorstel geluidsoverlast, wetsvoorstel lichtoverlast',
      ],
    ],
    [
      'where another name stands under its measure',
      [['wetsvoorstel tarieven', { measures: ['6'] }]],
      [['wetsvoorstel reisinformatie', { measures: ['6'] }]],
      [
        '+ wetsvoorstel reisinformatie ~ wetsvoorstel tarieven',
        '- wetsvoorstel tarieven ~ wetsvoorstel reisinformatie',
      ],
    ],
    [
      'where its dossier is another',
      [['Wetsvoorstel kades', { names: ['Kamerstuk 39412'] }]],
      [['Wetsvoorstel sluizen', { names: ['Kamerstuk 39413'] }]],
      ['+ Wetsvoorstel sluizen', '- Wetsvoorstel kades'],
    ],
    [
      'where it has no name and no measure',
      [['dit wetsvoorstel']],
      [['het wetsvoorstel']],
      ['+ het wetsvoorstel', '- dit wetsvoorstel'],
    ],
    [
      'where a brochure has the name of the law',
      [['Wetsvoorstel sluizen']],
      [['brochure sluizen', { kind: 'product' }]],
      ['+ brochure sluizen', '- Wetsvoorstel sluizen'],
    ],
    [
      'where an order in council has the name of the law',
      [['Wetsvoorstel sluizen']],
      [['AMvB sluizen', { kind: 'amvb' }]],
      ['+ AMvB sluizen', '- Wetsvoorstel sluizen'],
    ],
    [
      'where only a word of the whole dossier is shared',
      [['Wetsvoorstel veren tarieven'], ['Wetsvoorstel veren vlootbeheer']],
      [['Wetsvoorstel veren loketten']],
      ['+ Wetsvoorstel veren loketten', '- Wetsvoorstel veren tarieven', '- Wetsvoorstel veren vlootbeheer'],
    ],
  ])('%s', (_, old, now, expected) => {
    expect(told(old, now)).toEqual(expected);
  });
});
