import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/pipeline.js';
import { lines, placedPdf } from './support.js';
import type { Placed } from './support.js';

const one = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The blocks of the text, each row with its cells parted by «|», and the notes with their numbers. */
async function read(pages: readonly (readonly Placed[])[], box = '') {
  const { result, normalised } = await analyse({ file: 'blad.pdf', bytes: placedPdf(pages, box) });
  const { text } = normalised.body;
  const body = normalised.blocks
    .filter((b) => b.kind !== 'note')
    .map((b) => one(text.slice(b.range.start, b.range.end).replace(/\t/g, ' | ')));
  return {
    body,
    notes: result.footnotes.map((f) => `${f.number} ${one(f.text ?? '')}`),
    lost: result.footnotes.filter((f) => f.marker === null).length,
  };
}

const FILL = 'De minister schrijft in zijn brief dat de werken aan de dijk dit jaar gewoon doorgaan en';
const REST = 'dat de gemeenten daarvan op de hoogte zijn.';
/** A paragraph of four full lines, so that a page shows its size, width and leading. */
const text = (y: number, ...more: readonly string[]): Placed[] => lines(72, y, 10, 13, FILL, FILL, FILL, FILL, ...more);
const PARAGRAPH = `${FILL} ${FILL} ${FILL} ${FILL}`;
const mark = (x: number, y: number, figure: string): Placed => [x, y - 4, 6, figure];
/** `afgerond.` ends here where a line starts at 72. */
const ENDED = 'Het werk is afgerond.';
const END = 72 + 95.6;

/** Rows of four columns under each other, each a list of its lines; '' leaves a cell of a line empty. */
function cells(y: number, ...rows: readonly (readonly (readonly string[])[])[]): Placed[] {
  let top = y;
  return rows.flatMap((row) => {
    const placed = row.flatMap((line, n) =>
      line.flatMap((cell, i): Placed[] => (cell === '' ? [] : [[[72, 130, 270, 360][i] ?? 0, top + 11 * n, 9, cell]])),
    );
    top += 11 * row.length + 8;
    return placed;
  });
}
const HEAD = ['Nr.', 'Maatregel', 'Stand', 'Toelichting'];
/** As wide as a column of two. */
const HALF = 'De minister schrijft in zijn brief dat de';
const FIRST_ROW = ['1', 'Openen van loketten', 'Afgerond', 'Alle zijn open.'];

interface Row {
  readonly why: string;
  readonly pages: readonly (readonly Placed[])[];
  readonly body: readonly string[];
  readonly notes?: readonly string[];
}

const rows: readonly Row[] = [
  {
    why: 'a label that is raised but not small belongs to the note beside it',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1'),
        [72, 700, 7, '1'],
        [76, 702.5, 7, 'Kamerstuk 39 871, nr. 2.'],
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`],
    notes: ['1 Kamerstuk 39 871, nr. 2.'],
  },
  {
    why: 'notes that hang behind their labels are no table',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1, 2'),
        ...lines(72, 700, 7, 9, '1', '2'),
        ...lines(88, 700, 7, 9, 'Kamerstuk 39 871, nr. 2.', 'Kamerstuk 39 871, nr. 3, waarin', 'meer staat.'),
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`],
    notes: ['1 Kamerstuk 39 871, nr. 2.', '2 Kamerstuk 39 871, nr. 3, waarin meer staat.'],
  },
  {
    why: 'a label with a full stop, where the text has its mark',
    pages: [[...text(80), [72, 132, 10, `${ENDED}1`], [72, 700, 7, '1. Kamerstuk 39 871, nr. 2.']]],
    body: [`${PARAGRAPH} ${ENDED}`],
    notes: ['1 Kamerstuk 39 871, nr. 2.'],
  },
  {
    why: 'a small numbered list without marks is none of notes',
    pages: [[...text(80), [72, 132, 10, ENDED], ...lines(72, 700, 7, 9, '1. Eerst het zand.', '2. Dan de klei.')]],
    body: [`${PARAGRAPH} ${ENDED}`, '1. Eerst het zand.', '2. Dan de klei.'],
  },
  {
    why: 'endnotes in the size of the text, by their raised labels',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1'),
        [72, 196, 6, '1'],
        [78, 200, 10, 'Kamerstuk 39 871, nr. 2.'],
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`],
    notes: ['1 Kamerstuk 39 871, nr. 2.'],
  },
  {
    why: 'notes in the size of the text, by the rule above them',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1'),
        { rule: [72, 180, 690] },
        ...lines(72, 702, 10, 12, '1', '2'),
        ...lines(90, 702, 10, 12, 'Zie Kamerstuk 39 871, nr. 2, waarin', 'Een tweede noot.'),
        ...text(145),
        [72, 197, 10, ENDED],
        mark(END, 197, '2'),
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, `${PARAGRAPH} ${ENDED}`],
    notes: ['1 Zie Kamerstuk 39 871, nr. 2, waarin', '2 Een tweede noot.'],
  },
  {
    why: 'without a rule numbered lines of the text stay text',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1'),
        ...lines(72, 180, 10, 13, '1 januari is de dag waarop het werk begint en', 'dat blijft zo.'),
        [72, 700, 7, '1 Kamerstuk 39 871, nr. 2.'],
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, '1 januari is de dag waarop het werk begint en dat blijft zo.'],
    notes: ['1 Kamerstuk 39 871, nr. 2.'],
  },
  {
    why: 'notes that begin anew on a page are numbered through',
    pages: [
      [...text(80), [72, 132, 10, ENDED], mark(END, 132, '1'), [72, 700, 7, '1 Kamerstuk 39 871, nr. 2.']],
      [
        ...lines(72, 80, 10, 13, FILL, REST),
        [72, 120, 10, ENDED],
        mark(END, 120, '1'),
        [72, 690, 7, '1 Kamerstuk 39 871, nr. 3.'],
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, `${FILL} ${REST}`, ENDED],
    notes: ['1 Kamerstuk 39 871, nr. 2.', '2 Kamerstuk 39 871, nr. 3.'],
  },
  {
    why: 'a running foot whose page number stands far from it',
    pages: [
      [...text(80, ENDED), [72, 800, 7, 'Tweede Kamer, vergaderjaar 2025-2026, 39 871, nr. 12'], [540, 800, 7, '3']],
    ],
    body: [`${PARAGRAPH} ${ENDED}`],
  },
  {
    why: 'the title of a dossier goes on under its own first word',
    pages: [
      [
        [72, 80, 10, '39 871'],
        [150, 80, 10, 'Wijziging van de Wet stille gebieden in verband met de status van'],
        [150, 93, 10, 'gebieden die al stil zijn'],
        [72, 115, 10, 'Nr. 12'],
        [150, 115, 10, 'NOTA NAAR AANLEIDING VAN HET VERSLAG'],
        [150, 128, 10, 'Ontvangen 14 november 2025'],
        ...text(170, ENDED),
      ],
    ],
    body: [
      '39 871 Wijziging van de Wet stille gebieden in verband met de status van gebieden die al stil zijn',
      'Nr. 12 NOTA NAAR AANLEIDING VAN HET VERSLAG',
      'Ontvangen 14 november 2025',
      `${PARAGRAPH} ${ENDED}`,
    ],
  },
  {
    why: 'a letter of short paragraphs has more gaps than lines',
    pages: [
      [
        ...lines(72, 80, 10, 21, 'Geachte voorzitter,', ENDED, ENDED, ENDED, ENDED),
        ...lines(72, 185, 10, 13, FILL, REST),
        ...lines(72, 219, 10, 21, 'De minister voor Verzonnen Zaken,', 'C.D. Bedacht'),
      ],
    ],
    body: [
      'Geachte voorzitter,',
      ENDED,
      ENDED,
      ENDED,
      ENDED,
      `${FILL} ${REST}`,
      'De minister voor Verzonnen Zaken,',
      'C.D. Bedacht',
    ],
  },
  {
    why: 'a list whose signs are drawn goes on over the page',
    pages: [
      [...text(80, 'Er zijn drie dingen nodig:'), [84, 150, 10, 'zand dat uit de rivier komt en dat is gezeefd;']],
      [...lines(84, 80, 10, 13, 'klei uit de polder;', 'gras.'), ...text(120, ENDED)],
    ],
    body: [
      `${PARAGRAPH} Er zijn drie dingen nodig:`,
      'zand dat uit de rivier komt en dat is gezeefd;',
      'klei uit de polder;',
      'gras.',
      `${PARAGRAPH} ${ENDED}`,
    ],
  },
  {
    why: 'a box beside the text is read before the paragraph that it stands beside',
    pages: [
      [
        ...text(80, ENDED),
        ...lines(
          72,
          165,
          10,
          13,
          ...Array.from({ length: 5 }, () => 'Het water in de beek is schoner dan het vorig jaar was en'),
        ),
        ...lines(72, 230, 10, 13, FILL, REST),
        ...lines(
          360,
          168,
          8,
          10,
          'Cijfers: van de beken',
          'is de helft schoon, de',
          'rest volgt in de jaren',
          'die nog komen.',
        ),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Cijfers: van de beken is de helft schoon, de rest volgt in de jaren die nog komen.',
      `${Array.from({ length: 5 }, () => 'Het water in de beek is schoner dan het vorig jaar was en').join(' ')} ${FILL} ${REST}`,
    ],
  },
  {
    why: 'a box around which the text is set, and a keyword in the margin',
    pages: [
      [
        ...text(80, ENDED),
        ...lines(76, 168, 7, 9, 'Een brug is te laag als de', 'hoogte minder is dan de', 'norm voor het water.'),
        ...lines(190, 170, 10, 13, 'De schepen varen elk jaar met meer vracht onder de', 'brug door.'),
        ...lines(72, 196, 10, 13, FILL, REST),
        ...lines(72, 240, 10, 13, FILL, REST),
        ...lines(20, 240, 7, 9, 'Bruggen', 'en sluizen'),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Een brug is te laag als de hoogte minder is dan de norm voor het water.',
      `De schepen varen elk jaar met meer vracht onder de brug door.`,
      `${FILL} ${REST}`,
      'Bruggen en sluizen',
      `${FILL} ${REST}`,
    ],
  },
  {
    why: 'endnotes in two columns below a text in one',
    pages: [
      [
        ...text(80),
        [72, 132, 10, ENDED],
        mark(END, 132, '1, 2, 3'),
        [72, 145, 10, ENDED],
        mark(END, 145, '4, 5, 6'),
        ...lines(72, 700, 7, 9, '1 Een noot.', '2 Een noot.', '3 Een noot.'),
        ...lines(300, 700, 7, 9, '4 Een noot.', '5 Een noot.', '6 Een noot.'),
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, ENDED],
    notes: [1, 2, 3, 4, 5, 6].map((n) => `${n} Een noot.`),
  },
  {
    why: 'a column that ends early beside one that does not',
    pages: [
      [
        ...lines(
          72,
          80,
          10,
          13,
          ...Array.from({ length: 6 }, () => 'Het water is nu schoner dan vorig jaar'),
          'en helder.',
        ),
        ...lines(
          308,
          86,
          10,
          13,
          ...Array.from({ length: 14 }, () => 'De dijk is nu hoger dan het vorig jaar'),
          'en sterk.',
        ),
      ],
    ],
    body: [
      `${Array.from({ length: 6 }, () => 'Het water is nu schoner dan vorig jaar').join(' ')} en helder.`,
      `${Array.from({ length: 14 }, () => 'De dijk is nu hoger dan het vorig jaar').join(' ')} en sterk.`,
    ],
  },
  {
    why: 'two who sign beside each other, each under their own office',
    pages: [
      [
        ...text(80, ENDED),
        [72, 180, 10, 'De minister voor Verzonnen Zaken,'],
        [300, 180, 10, 'De staatssecretaris van Verzinsels,'],
        [72, 230, 10, 'C.D. Bedacht'],
        [300, 230, 10, 'G.H. Verdicht'],
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'De minister voor Verzonnen Zaken,',
      'C.D. Bedacht',
      'De staatssecretaris van Verzinsels,',
      'G.H. Verdicht',
    ],
  },
  {
    why: 'questions and answers that hang behind their labels are no table',
    pages: [
      [
        ...text(80, ENDED),
        [72, 180, 10, 'Vraag 1'],
        ...lines(
          140,
          180,
          10,
          13,
          'Kent u het bericht over de brug die al jaren te laag is voor',
          'de schepen van nu?',
        ),
        [72, 215, 10, 'Antwoord 1'],
        [140, 215, 10, 'Ja.'],
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Vraag 1',
      'Kent u het bericht over de brug die al jaren te laag is voor de schepen van nu?',
      'Antwoord 1',
      'Ja.',
    ],
  },
  {
    why: 'a table whose cells are centred in the height of their rows',
    pages: [
      [
        ...text(80, ENDED),
        ...['Nr.', 'Maatregel', 'Stand', 'Planning'].map((head, i): Placed => [
          [72, 100, 260, 400][i] ?? 0,
          150,
          8,
          head,
        ]),
        ...[0, 1, 2].flatMap((i): Placed[] => [
          [72, 180 + 40 * i, 8, `${i + 1}`],
          [100, 180 + 40 * i, 8, 'Een maatregel'],
          ...lines(260, 174 + 40 * i, 8, 12, 'De stand is goed en', 'wordt nog beter.'),
          ...lines(
            400,
            168 + 40 * i,
            8,
            12,
            'De planning is om dit in',
            'het voorjaar van het jaar',
            'daarop af te ronden.',
          ),
        ]),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Nr. | Maatregel | Stand | Planning',
      ...[1, 2, 3].map(
        (n) =>
          `${n} | Een maatregel | De stand is goed en wordt nog beter. | De planning is om dit in het voorjaar van het jaar daarop af te ronden.`,
      ),
    ],
  },
  {
    why: 'a report may hold more tables than text: its size is that of the sentences',
    pages: [
      [
        ...lines(72, 80, 10, 13, FILL, REST),
        ...Array.from({ length: 14 }, (_, i): Placed[] => [
          [72, 130 + 16 * i, 8, String(i + 1)],
          [100, 130 + 16 * i, 8, 'Een maatregel waarvan de naam lang is en nog wat langer'],
          [330, 130 + 16 * i, 8, 'Een toelichting waarvan de tekst lang is en nog wat meer'],
        ]).flat(),
      ],
    ],
    body: [
      `${FILL} ${REST}`,
      ...Array.from(
        { length: 14 },
        (_, i) =>
          `${i + 1} | Een maatregel waarvan de naam lang is en nog wat langer | Een toelichting waarvan de tekst lang is en nog wat meer`,
      ),
    ],
  },
  {
    why: 'the letterhead of a ministry above the address',
    pages: [
      [
        [250, 40, 10, 'Ministerie van Verzonnen Zaken'],
        [72, 110, 6, '> Retouradres Postbus 90999 2500 ZZ Den Haag'],
        [72, 150, 10, 'Aan de voorzitter van de Tweede Kamer der Staten-Generaal'],
        ...text(190, ENDED),
      ],
    ],
    body: ['Aan de voorzitter van de Tweede Kamer der Staten-Generaal', `${PARAGRAPH} ${ENDED}`],
  },
  {
    why: 'the title of a chapter beside a running head',
    pages: ['1 Water', '2 Dijken', '3 Gras'].map((title): Placed[] => [
      [72, 40, 7, 'Staat van het water'],
      [480, 40, 7, title],
      ...lines(72, 80 + 5 * title.length, 10, 13, FILL, `Dat gaat over ${title}.`),
    ]),
    body: ['1 Water', '2 Dijken', '3 Gras'].map((title) => `${FILL} Dat gaat over ${title}.`),
  },
  {
    why: 'lines of cells that stand as far apart as rows: a small letter goes on with its cell',
    pages: [
      [
        ...text(80, ENDED),
        ...[
          ['Maatregel', 'Stand', 'Gereed'],
          ['Openen van loketten', 'Afgerond', 'mei 2026'],
          ['Opleiding van alle', 'In uitvoering', 'tweede kwartaal'],
          ['medewerkers', '', '2027'],
          ['Vergoeding van reizen', 'Aangekondigd', 'mei 2027'],
        ].flatMap((cells, row) =>
          cells.flatMap((cell, i): Placed[] =>
            cell === '' ? [] : [[[72, 260, 400][i] ?? 0, 160 + 12 * row, 9, cell]],
          ),
        ),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Maatregel | Stand | Gereed',
      'Openen van loketten | Afgerond | mei 2026',
      'Opleiding van alle medewerkers | In uitvoering | tweede kwartaal 2027',
      'Vergoeding van reizen | Aangekondigd | mei 2027',
    ],
  },
  ...[
    {
      why: 'a row whose last cell goes on over the page is one row, without the head between',
      above: ['2', 'Opleiding van allen', 'Bezig', 'De eerste groep van hen begint op'],
      below: [HEAD, ['', '', '', '1 mei 2027 in het noorden.'], ['3', 'Vergoeding', 'Gereed', 'Die is betaald.']],
      rows: [
        '2 | Opleiding van allen | Bezig | De eerste groep van hen begint op 1 mei 2027 in het noorden.',
        '3 | Vergoeding | Gereed | Die is betaald.',
      ],
    },
    {
      why: 'so is one of which only that cell is left, set like text under it',
      above: ['2', 'Opleiding van allen', 'Bezig', 'De eerste groep begint'],
      more: [['', '', '', 'in het zuiden, de tweede']],
      below: [HEAD, ['', '', '', 'groep een jaar later.']],
      rows: ['2 | Opleiding van allen | Bezig | De eerste groep begint in het zuiden, de tweede groep een jaar later.'],
    },
    {
      why: 'a sentence that ended on the page before does not go on',
      above: ['2', 'Opleiding van allen', 'Bezig', 'De eerste groep begint.'],
      below: [HEAD, ['', '', '', 'De tweede volgt.'], ['3', 'Vergoeding', 'Gereed', 'Die is betaald.']],
      rows: [
        '2 | Opleiding van allen | Bezig | De eerste groep begint.',
        '| | | De tweede volgt.',
        '3 | Vergoeding | Gereed | Die is betaald.',
      ],
    },
    {
      why: 'short cells beside one that spans several rows are rows of their own',
      above: ['2', 'Opleiding van allen', 'Bezig', 'Q2 2026'],
      below: [HEAD, ['', '', 'Gereed', 'Q3 2026'], ['3', 'Vergoeding', 'Gereed', 'Q4 2026']],
      rows: ['2 | Opleiding van allen | Bezig | Q2 2026', '| | Gereed | Q3 2026', '3 | Vergoeding | Gereed | Q4 2026'],
    },
  ].map(({ why, above, more = [], below, rows: expected }): Row => ({
    why,
    pages: [
      [...text(80, ENDED), ...cells(160, [HEAD], [FIRST_ROW], [above, ...more])],
      [...cells(80, ...below.map((row) => [row])), ...text(700, ENDED)],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, HEAD.join(' | '), FIRST_ROW.join(' | '), ...expected, `${PARAGRAPH} ${ENDED}`],
  })),
  {
    why: 'heads in the middle of their columns, over cells in the middle of their rows',
    pages: [
      [
        ...text(80, ENDED),
        [63, 160, 9, 'Kamerstuk'],
        [172, 160, 9, 'Motie'],
        [264, 160, 9, 'Status'],
        [411, 160, 9, 'Toelichting'],
        ...[0, 1].flatMap((row): Placed[] => [
          [315, 176 + 44 * row, 9, 'Met de brief van 3 oktober is uw Kamer'],
          [128, 181 + 44 * row, 9, `Motie-Adelaar c.s. over ${row}`],
          [58, 186 + 44 * row, 9, '36 200 VIII,'],
          [315, 187 + 44 * row, 9, 'op de hoogte gebracht van het beeld,'],
          [128, 192 + 44 * row, 9, row === 0 ? 'een landelijk beeld van de' : 'een beeld van de'],
          [240, 192 + 44 * row, 9, 'Afgedaan'],
          [58, 197 + 44 * row, 9, `nr. 4${row}`],
          [315, 198 + 44 * row, 9, 'voor het eerst in maart.'],
          [128, 203 + 44 * row, 9, 'wachtlijsten'],
        ]),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Kamerstuk | Motie | Status | Toelichting',
      ...[0, 1].map(
        (n) =>
          `36 200 VIII, nr. 4${n} | Motie-Adelaar c.s. over ${n} een ${n === 0 ? 'landelijk ' : ''}beeld van de wachtlijsten | Afgedaan | Met de brief van 3 oktober is uw Kamer op de hoogte gebracht van het beeld, voor het eerst in maart.`,
      ),
    ],
  },
  {
    why: 'two columns of text on lines of their own, set out to their edges: blanks above each other part no cells',
    pages: [
      [
        ...lines(72, 80, 10, 14, ...Array<string>(12).fill(HALF)),
        ...lines(310, 87, 10, 14, ...Array<string>(9).fill(HALF)),
        ...[213, 227].flatMap((y): Placed[] => [
          [310, y, 10, 'De minister'],
          [368, y, 10, 'schrijft in'],
          [415, y, 10, 'zijn brief dat de'],
        ]),
        [310, 241, 10, 'klaar is.'],
      ],
    ],
    body: [`${Array<string>(23).fill(HALF).join(' ')} klaar is.`],
  },
  {
    why: 'two heads in the middle of their columns',
    pages: [
      [
        ...text(80, ENDED),
        [110, 160, 9, 'Wetsvoorstel'],
        [331, 160, 9, 'Planning'],
        [214, 176, 9, 'De consultatie is gesloten op 4 december. Indiening is voorzien in'],
        [58, 181, 9, 'Wetsvoorstel leerrecht'],
        [214, 187, 9, 'mei, inwerkingtreding een jaar later als alles goed gaat.'],
        [58, 203, 9, 'Wetsvoorstel zorg'],
        [214, 203, 9, 'Het ligt bij de Raad van State voor advies.'],
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      'Wetsvoorstel | Planning',
      'Wetsvoorstel leerrecht | De consultatie is gesloten op 4 december. Indiening is voorzien in mei, inwerkingtreding een jaar later als alles goed gaat.',
      'Wetsvoorstel zorg | Het ligt bij de Raad van State voor advies.',
    ],
  },
  {
    why: 'cells that stand close together, where lines of other rows start at the same places',
    pages: [
      [
        ...text(80, ENDED),
        ...[0, 1].flatMap((row): Placed[] => [
          [72, 160 + 26 * row, 9, `TZ202309-01${row}`],
          [137, 160 + 26 * row, 9, 'Een brief over de dijken en de sloten,'],
          [137, 171 + 26 * row, 9, 'met de kaarten.'],
          [299, 160 + 26 * row, 9, 'Open'],
        ]),
      ],
    ],
    body: [
      `${PARAGRAPH} ${ENDED}`,
      ...[0, 1].map((n) => `TZ202309-01${n} | Een brief over de dijken en de sloten, met de kaarten. | Open`),
    ],
  },
  {
    why: 'a cell that is set out to both its edges: its wide blanks part no cells',
    pages: [
      [
        ...text(80, ENDED),
        ...[0, 1, 2].flatMap((row): Placed[] => [
          [72, 160 + 26 * row, 9, `Maatregel ${row}`],
          ...(row === 1
            ? ([
                [200, 186, 9, 'De'],
                [221.5, 186, 9, 'kaart'],
                [251.5, 186, 9, 'is'],
              ] as const)
            : [[200, 160 + 26 * row, 9, 'De kaart is'] as const]),
          [200, 172 + 26 * row, 9, 'in maart klaar'],
          [400, 160 + 26 * row, 9, 'Afgerond'],
        ]),
      ],
    ],
    body: [`${PARAGRAPH} ${ENDED}`, ...[0, 1, 2].map((n) => `Maatregel ${n} | De kaart is in maart klaar | Afgerond`)],
  },
  {
    why: 'an accent that is set before its letter, which stands below it',
    pages: [
      [
        ...text(80),
        ...(
          [
            ['De financi', 72, 1],
            ['\u00a8', 116.5, 1],
            ['ele stand is in twee', 116.5, 1],
            ['\u00a8', 201.5, 1],
            ['n deel goed.', 201.5, 1],
          ] as const
        ).map(([part, x]): Placed => [x, 132, 10, part]),
      ],
    ],
    body: [`${PARAGRAPH} De financi\u00eble stand is in twee\u00a8n deel goed.`],
  },
];

/** A table in smaller type on a page that lies on its side, as wide as the letter is high. */
describe('an annex that lies on its side', () => {
  it('has no margin column where the letter ends', async () => {
    const bytes = placedPdf(
      [
        [...text(80, ENDED), ...text(170, ENDED)],
        [0, 1, 2, 3].flatMap((n): Placed[] => [
          [72, 100 + 20 * n, 9, `Motie van het lid Verzonnen over dijk ${n}`],
          [360, 100 + 20 * n, 9, `39 871, nr. ${n + 3}`],
          [540, 100 + 20 * n, 9, 'Uitgevoerd'],
        ]),
      ],
      '',
      [1],
    );
    const { normalised } = await analyse({ file: 'blad.pdf', bytes });
    const cells = normalised.blocks
      .filter((b) => b.kind === 'row')
      .map((b) => normalised.body.text.slice(b.range.start, b.range.end).split('\t').length);
    expect(cells).toEqual([3, 3, 3, 3]);
  });
});

/** What several cells of a row hold on two pages can be no one stretch of the text; their findings know it. */
describe('a row of which several cells go on over the page', () => {
  const goesOn = ['Opleiding van alle', 'leraren in het noorden', 'Opleiding van alle leraren in het noorden'] as const;
  it.each([
    ['measures', 'Maatregel', '2', ...goesOn],
    ['measures', 'Maatregel', '2', '', 'Opleiding van allen', 'Opleiding van allen'],
    ['measures', 'Maatregel', '2', 'Opleiding van allen', 'Loket zonder nummer', 'Opleiding van allen'],
    ['motions', 'Motie', '39 871, nr. 5', ...goesOn],
    ['motions', 'Motie', '39 871, nr. 5', '', 'Opleiding van allen', 'Opleiding van allen'],
  ] as const)('%s: «%s» %s %s | %s', async (family, column, number, title, rest, whole) => {
    const head = [family === 'motions' ? 'Kamerstuk' : 'Nr.', column, 'Status', 'Toelichting'];
    const bytes = placedPdf([
      [
        ...text(80, ENDED),
        ...cells(
          160,
          [head],
          [[number.replace(/\d$/, '1'), 'Openen van loketten', 'Afgerond', 'Alle zijn open.']],
          [[number, title, 'In uitvoering', 'De eerste groep begint in']],
        ),
      ],
      [...cells(80, [head], [['', rest, '', 'mei, de tweede later.']]), ...text(700, ENDED)],
    ]);
    const { result } = await analyse({ file: 'blad.pdf', bytes });
    const titles = family === 'motions' ? result.motions.map((m) => m.subject) : result.measures.map((m) => m.title);
    expect(titles).toEqual(['Openen van loketten', whole]);
  });
});

describe('a page is read as it is set', () => {
  it.each(rows)('$why', async ({ pages, body, notes = [] }) => {
    expect(await read(pages)).toEqual({ body, notes, lost: 0 });
  });
  it.each([0, 90, 180, 270])('turned by %i degrees', async (degrees) => {
    const { body } = await read([[...text(80, ENDED)]], `/Rotate ${degrees}`);
    expect(body).toEqual([`${PARAGRAPH} ${ENDED}`]);
  });
  it.each(['/UserUnit 2', '/UserUnit 0.5', '/CropBox [20 20 590 830]', '/CropBox [1000 1000 2000 2000]'])(
    'with %s',
    async (box) => {
      const page: Placed[] = [...text(80), [72, 132, 10, ENDED], mark(END, 132, '1'), [72, 700, 7, '1 Een noot.']];
      expect(await read([page], box)).toEqual({ body: [`${PARAGRAPH} ${ENDED}`], notes: ['1 Een noot.'], lost: 0 });
    },
  );
});
