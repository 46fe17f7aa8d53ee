import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts, viewOf } from '../support/views.js';
import { expectLinear } from '../support/growth.js';
import { motions } from '../../src/extract/motion/index.js';
import type { Motion } from '../../src/types.js';
import { analyseText } from '../support/pipeline.js';

describe('examples of motions', () => {
  it.each(motions.examples)('$why: $text', ({ text: marked, finds }) => {
    const { view, ranges } = viewOf(marked);
    const found = motions.find(view);
    expect(
      texts(
        view.text,
        found.map(({ range }) => range),
      ),
    ).toEqual(texts(view.text, ranges));
    expect(found).toMatchObject(finds);
  });

  it('has positive, negative and damaged rows, each once', () => {
    const { examples } = motions;
    expect(examples.length).toBeGreaterThanOrEqual(120);
    expect(examples.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(20);
    expect(examples.filter(({ damaged }) => damaged).length).toBeGreaterThanOrEqual(10);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  });
});

const LETTER = (lines: readonly string[], notes: readonly string[] = []): string =>
  ['Geachte voorzitter,', ...lines, ...notes.map((n, i) => `[^${String(i + 1)}]: ${n}`)].join('\n\n');

async function read(lines: readonly string[], notes: readonly string[] = []) {
  const text = LETTER(lines, notes);
  const { result } = await analyseText(text);
  for (const { printed, span } of result.motions) expect(text.slice(span.start, span.end)).toBe(printed);
  return result.motions;
}
const names = (ms: readonly Motion[]): string[] => ms.map((m) => m.submitters.map((s) => s.name).join('+'));
const ids = (ms: readonly Motion[]): string[] => ms.map((m) => m.ids.join(' '));

describe('motions of a letter', () => {
  it('have their number from a citation in line', async () => {
    const [motion] = await read(['Dit volgt uit de motie-Krüs c.s. (Kamerstuk 39 812, nr. 7).']);
    expect(motion).toMatchObject({ ids: ['kst-39812-7'], idsBasis: 'inline', cosigned: true });
  });

  it('have their number from the footnote behind the names or the sentence', async () => {
    const found = await read(
      ['Conform de motie van het lid Krüs[^1] doe ik dat. Hiermee is de motie van het lid Lam uitgevoerd.[^2]'],
      ['Kamerstuk 39 812, nr. 7.', 'Kamerstukken II 2021/22, 39 812, nr. 9.'],
    );
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-9']);
    expect(found.map((m) => m.idsBasis)).toEqual(['footnote', 'footnote']);
    expect(found[1]?.disposition).toMatchObject({ value: 'completed', printed: 'uitgevoerd' });
  });

  it('are spoken of in the answer to a question', async () => {
    const found = await read([
      '# Vraag 2',
      'Hoe staat het met de motie-Krüs (Kamerstuk 39 812, nr. 7)?',
      '# Antwoord 2',
      'De motie is in uitvoering.',
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-7']);
    expect(found[1]?.disposition.value).toBe('in_progress');
  });

  it.each([
    ['met Kamerstuknummer 39 812, nr. 9', 'kst-39812-9'],
    ['met nummer 39 812, nr. 9', 'kst-39812-9'],
    ['op stuk nr. 9 (39812)', 'kst-39812-9'],
    ['op Kamerstuk 39 812, nr. 9', 'kst-39812-9'],
    ['op stuk nr. 9', ''],
    ['nr. 9', ''],
    ['verzoekt om een veer (Kamerstuk 39 812, nr. 9) en', 'kst-39812-9'],
    ['(motie 39 812, nr. 9)', 'kst-39812-9'],
  ])('are not the one before where a number of their own follows: %s', async (label, want) => {
    const found = await read([
      'De motie van het lid Krüs (Kamerstuk 39 812, nr. 7) ligt er.',
      `De motie ${label} ook.`,
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', want]);
  });

  it('take their names from the heading above them where that has no number', async () => {
    const found = await read([
      '# Motie Krüs en Lam over veren',
      'De motie verzoekt de regering om een veer naar elk eiland (Kamerstuk 39 812, nr. 9).',
    ]);
    expect(names(found)).toEqual(['Krüs+Lam', 'Krüs+Lam']);
    expect(ids(found)).toEqual(['', 'kst-39812-9']);
    expect(found[1]?.subject).toBe('een veer naar elk eiland');
    const other = await read(['De motie Krüs is bekend.', 'Dit is in lijn met de motie 39 812, nr. 9 over veren.']);
    expect(names(other)).toEqual(['Krüs', '']);
  });

  it.each([
    ['op stuk nr. 8 van het lid Krüs', ''],
    ['van het lid Krüs (nr. 8)', ''],
    ['Krüs met nr. 8', ''],
    ['op stuk nr. 7 van het lid Krüs', 'kst-39812-7'],
    ['van het lid Krüs (nr. 7)', 'kst-39812-7'],
  ])('are not one of the same members with another number: %s', async (mention, want) => {
    const found = await read([
      'De motie van het lid Krüs (Kamerstuk 39 812, nr. 7) ligt er.',
      `De motie ${mention} ook.`,
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', want]);
  });

  it.each([
    ['(t.v.v. 39 812, nr. 7) (Kamerstuk 39 812, nr. 9)', []],
    ['(Kamerstuk 39 812, nr. 9, t.v.v. 39812-7)', []],
    ['ter vervanging van 39 812, nr. 7 (Kamerstuk 39 812, nr. 9)', []],
    ['[^1]', ['Kamerstuk 39 812, nr. 9 (t.v.v. 39 812, nr. 7).']],
  ])('have not the number of what they replace: %s', async (cited, notes) => {
    const found = await read([`De gewijzigde motie van het lid Krüs c.s. ${cited} is verworpen.`], notes);
    expect(ids(found)).toEqual(['kst-39812-9']);
    expect(found[0]?.disposition.value).toBe('declined');
  });

  it.each([
    ['de brief van de Minister van Water d.d. 3 mei 2031 inzake de motie van het lid Krüs over sporen', ''],
    ['de brief van 3 mei 2031 over de motie van het lid Krüs', ''],
    ['de brief van 3 mei 2031 over de motie van het lid Krüs (Kamerstuk 39 812, nr. 5)', 'kst-39812-5'],
    ['mijn oordeel over de motie van het lid Krüs over sporen', 'kst-39812-9'],
  ])('have not the number of the letter about them: %s', async (item, want) => {
    const found = await read([`De commissie sprak over:`, `– ${item} (Kamerstuk 39 812, nr. 9);`]);
    expect(ids(found)).toEqual([want]);
  });

  it.each([
    ['Zie Kamerstuk 39 812, nr. 9, motie van het lid Krüs.', 'kst-39812-9'],
    ['Dat is gevraagd (Kamerstuk 39 812, nr. 9, de motie Krüs/Lam).', 'kst-39812-9'],
    ['Dat staat in mijn brief, Kamerstuk 39 812, nr. 9, motie Krüs/Lam en elders.', ''],
  ])('have the number that opens the line or bracket: %s', async (line, want) => {
    expect(ids(await read([line]))).toEqual([want]);
  });

  it('that replace another are not the one before', async () => {
    const found = await read([
      'De motie van het lid Krüs c.s. (Kamerstuk 39 812, nr. 7) ligt er.',
      'De gewijzigde motie van de leden Krüs en Lam (t.v.v. 39 812, nr. 8) ook.',
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', '']);
  });

  it('are one for each citation of a list', async () => {
    const found = await read([
      'Ik ga in op de moties Kamerstuk 39 812, nr. 7 (Krüs), Kamerstuk 39 812, nr. 9 (Lam) en Kamerstuk 39 813, nr. 2 (Bos), en op een brief (Kamerstuk 39 814, nr. 1).',
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-9', 'kst-39813-2']);
  });

  it('take the paper that a footnote calls a motion, and none that it calls a letter', async () => {
    const found = await read(
      ['De motie van het lid Krüs[^1] is bekend. De motie van het lid Lam[^2] ook.'],
      [
        'Brief van 3 mei 2021, Kamerstuk 39 812, nr. 7; de motie: Kamerstuk 39 812, nr. 5.',
        'Brief van 4 mei 2021, Kamerstuk 39 812, nr. 8.',
      ],
    );
    expect(ids(found)).toEqual(['kst-39812-5', '']);
  });

  it('follow a footnote that points at another', async () => {
    const found = await read(
      ['De motie van het lid Krüs[^1] is bekend. De motie van het lid Lam[^2] ook.'],
      ['Kamerstuk 39 812, nr. 7.', 'Zie voetnoot 1.'],
    );
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-7']);
  });

  it('are told once where a footnote prints the address of its paper as well', async () => {
    const found = await read(
      ['De motie van het lid Krüs[^1] is bekend.'],
      ['Kamerstuk 39 812, nr. 7 (https://zoek.officielebekendmakingen.nl/kst-39812-7.html).'],
    );
    expect(ids(found)).toEqual(['kst-39812-7']);
  });

  it('are one each in a phrase for several', async () => {
    const found = await read(
      [
        'Dit volgt uit de moties van de leden Krüs en Lam[^1] en van Bos[^2]. Ook de moties van de leden Van Dam en De Wit[^3] helpen.',
      ],
      ['Kamerstuk 39 812, nr. 7.', 'Kamerstuk 39 812, nr. 8.', 'Kamerstuk 39 812, nrs. 20 en 21.'],
    );
    expect(names(found)).toEqual(['Krüs+Lam', 'Bos', 'Van Dam', 'De Wit']);
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-8', 'kst-39812-20', 'kst-39812-21']);
    expect(found[2]?.span).toEqual(found[3]?.span);
  });

  it('share one footnote at the end in the order of its numbers', async () => {
    const found = await read(
      ['De moties van het lid Krüs en van het lid Lam zijn uitgevoerd.[^1]'],
      ['Kamerstuk 39 812, nrs. 7 en 9.'],
    );
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-9']);
  });

  it('are known again by their submitters and by «deze motie»', async () => {
    const found = await read(
      [
        'De motie van het lid Krüs (ABC)[^1] is bekend. Deze motie vraagt om lasdocenten.',
        'Ook de motie van het lid Krüs noemt dat. Ik doe de motie hiermee af.',
      ],
      ['Kamerstuk 39 812, nr. 7.'],
    );
    expect(new Set(ids(found))).toEqual(new Set(['kst-39812-7']));
    expect(found.map((m) => m.idsBasis)).toEqual(['footnote', 'earlier', 'earlier', 'earlier']);
    expect(found.map((m) => m.disposition.value)).toEqual(['unknown', 'unknown', 'closed', 'closed']);
    expect(names(found)).toEqual(['Krüs', 'Krüs', 'Krüs', 'Krüs']);
  });

  it('stay open where two motions may be meant', async () => {
    const found = await read(
      [
        'De motie van het lid Krüs[^1] is bekend.',
        'De motie van het lid Krüs[^2] ook.',
        'De motie van het lid Krüs blijft staan.',
      ],
      ['Kamerstuk 39 812, nr. 7.', 'Kamerstuk 39 812, nr. 9.'],
    );
    expect(ids(found)).toEqual(['kst-39812-7', 'kst-39812-9', '']);
    const several = await read(['De moties van het lid Krüs en van het lid Lam zijn bekend. Deze motie niet.']);
    expect(several.map((m) => m.idsBasis)).toEqual([null, null, null]);
  });

  it('are not taken from the row above them', async () => {
    const found = await read([
      [
        '| Verzoek | Stand van zaken |',
        '|---|---|',
        '| Meer veren | Zie de motie Krüs (Kamerstuk 39 812, nr. 7). |',
        '| Minder sluizen | De motie is afgedaan met een brief. |',
      ].join('\n'),
    ]);
    expect(ids(found)).toEqual(['kst-39812-7', '']);
    expect(found.map((m) => m.disposition.value)).toEqual(['unknown', 'closed']);
  });

  it('never get a number from another section, a lost footnote or convention', async () => {
    const found = await read(
      [
        '# Een',
        'De motie van het lid Krüs[^1] is bekend.',
        '# Twee',
        'De motie vraagt dat.',
        'De motie van het lid Krüs[^9] ook.',
      ],
      ['Kamerstuk 39 812, nr. 7.'],
    );
    expect(ids(found)).toEqual(['kst-39812-7', '', '']);
  });

  it('are spoken of in a footnote once, and there only where the text does not name them', async () => {
    const found = await read(
      ['Dit volgt uit de motie van het lid Krüs.[^1] Er is overleg.[^2] De stand van de moties[^3] volgt.'],
      [
        'Motie van het lid Krüs, Kamerstuk 39 812, nr. 7.',
        'Zie de motie van het lid Lam (ABC): Kamerstuk 39 812, nr. 9.',
        'De moties van de leden Bos en De Wit: Kamerstuk 39 812, respectievelijk nrs. 11 en 12.',
      ],
    );
    expect(names(found)).toEqual(['Krüs', 'Bos', 'De Wit', 'Lam', 'Bos', 'De Wit']);
    expect(ids(found)).toEqual([
      'kst-39812-7',
      'kst-39812-11',
      'kst-39812-12',
      'kst-39812-9',
      'kst-39812-11',
      'kst-39812-12',
    ]);
  });

  it('are the rows of their table', async () => {
    const found = await read([
      '# Overzicht moties',
      [
        '| Motie | Toelichting | Status |',
        '| --- | --- | --- |',
        '| 39812-007. Lasdocenten | Deze motie wordt uitgevoerd binnen maatregel 5: Lassen. | In opstartfase |',
        '| 39812-9. Lasfonds | Volgt. | ✓ Afgerond |',
      ].join('\n'),
    ]);
    expect(found).toMatchObject([
      {
        ids: ['kst-39812-7'],
        idsBasis: 'table',
        subject: 'Lasdocenten',
        measure: '5',
        disposition: { value: 'starting' },
      },
      {
        ids: ['kst-39812-9'],
        idsBasis: 'table',
        subject: 'Lasfonds',
        measure: null,
        disposition: { value: 'completed' },
      },
    ]);
  });

  it('belong to the measure whose item or chapter they stand in', async () => {
    const found = await read([
      '# Maatregelen',
      '# Maatregel 8a',
      'Dit volgt uit de motie-Krüs.',
      '# Slot',
      'En de motie-Lam.',
    ]);
    expect(found.map((m) => m.measure)).toEqual(['8a', null]);
  });
});

const surname = fc
  .tuple(
    fc.constantFrom('', 'Van ', 'Van den ', 'De ', "'t ", 'El ', 'Van der ', 'Ten '),
    fc.constantFrom('Krüs', 'Oudeman', 'IJzer', 'Lamé', 'Bosveld', 'Ouwe'),
    fc.constantFrom('', '', '-Postma', '-de Wit'),
  )
  .map((parts) => parts.join(''));
const party = fc.option(fc.constantFrom('ABC', 'XY-PK', 'P26', '50NU', 'Nieuw Verbond'), { nil: null });
const members = fc.uniqueArray(fc.record({ name: surname, party }), {
  minLength: 1,
  maxLength: 4,
  selector: (m) => m.name,
});
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
const phrase = fc
  .record({
    members,
    cosigned: fc.boolean(),
    noun: fc.constantFrom('motie', 'gewijzigde motie', 'amendement'),
    tail: fc.constantFrom('.', ' over lassen.', ' is uitgevoerd.', '; verder'),
  })
  .map((p) => {
    const shown = p.members.map((m) => (m.party === null ? m.name : `${m.name} (${m.party})`));
    const intro = p.members.length === 1 ? 'het lid' : 'de leden';
    const said = `${p.noun} van ${intro} ${list(shown)}${p.cosigned ? ' c.s.' : ''}`;
    return { ...p, said, text: `Dit volgt uit de ${said}${p.cosigned && p.tail === '.' ? ' hier.' : p.tail}` };
  });
const noise = fc.string({
  unit: fc.constantFrom(
    ...'a. ,;()/-\n\t4§¤?'.split(''),
    'motie ',
    'moties ',
    'de ',
    'deze ',
    'van ',
    'het lid ',
    'de leden ',
    'Krüs',
    ' en ',
    'c.s.',
    ' is uitgevoerd',
    'amendement ',
    'voer ik ',
    'uit ',
    'Van den ',
    '39812-7',
    '(ABC)',
    '[^3]',
    'waarvan ',
    'met haar ',
  ),
  maxLength: 60,
});

describe('laws of motions', () => {
  it('any phrase is read back', () => {
    fc.assert(
      fc.property(phrase, ({ text, said, members: expected, cosigned }) => {
        const { view } = viewOf(text);
        const found = motions.find(view);
        expect(
          texts(
            text,
            found.map(({ range }) => range),
          ),
        ).toEqual([said]);
        expect(found).toMatchObject([{ submitters: expected, cosigned }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('ranges are sorted, inside the text, and disjoint', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { view } = viewOf(text);
        let last = 0;
        for (const { range, behind, disposition } of motions.find(view)) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(behind.start).toBeGreaterThanOrEqual(range.end);
          if (disposition) expect(disposition.range.end).toBeLessThanOrEqual(view.text.length);
          last = range.end;
        }
        expect(last).toBeLessThanOrEqual(view.text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('reading is pure: the same text gives the same finds', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { view } = viewOf(text);
        expect(motions.find(view)).toEqual(motions.find(view));
      }),
    );
  });

  it.each([
    'a',
    ' ',
    'motie ',
    'de motie ',
    'moties ',
    'deze motie van het lid Krüs ',
    'Krüs, ',
    'motie van de leden Krüs, ',
    'van het lid ',
    '(',
    '\t',
    '\n',
    'motie\t',
    'de motie is ',
    'voer ik ',
    'moties waarvan ',
    'Van ',
    'motie-',
    'c.s. ',
    '39812-7\t',
    '. ',
    'haar motie ',
    'het lid Krüs ',
  ])(
    'takes time in proportion to the text: %j',
    (unit) => expectLinear((text) => motions.find(viewOf(text).view), unit, 40_000),
    60_000,
  );
});
