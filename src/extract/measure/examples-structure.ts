/** Lists, tables and chapters of measures: rows of the same table as examples.ts. */
import type { Example } from '../../types.js';

const row = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds });

type More = Readonly<Record<string, unknown>>;
const defines = (number: string, title: string, more: More = {}) => ({ kind: 'definition', number, title, ...more });
const tables = (number: string, title: string | null, value: string | null, more: More = {}) => ({
  kind: 'row',
  number,
  title,
  ...(value === null ? { status: null } : { status: { value } }),
  ...more,
});
const chapter = (number: string, title: string | null) => ({ kind: 'chapter', number, title });
const part = (number: string, name: string, text: string) => ({ kind: 'part', number, part: name, text });

const definitions: readonly Example[] = [
  row(
    'bold titles below a lettered heading',
    '## A. Maatregelen voor schippers\n\n⟦1. **Bredere sluizen.** Er komt ruimte.⟧\n⟦2. **Meer steigers.** Ook langs de IJssel.⟧',
    defines('1', 'Bredere sluizen', { group: 'A', announces: true }),
    defines('2', 'Meer steigers', { group: 'A' }),
  ),
  row(
    'the next group counts on',
    '## A. Maatregelen voor schippers\n\n⟦1. **Bredere sluizen.** Ruimte.⟧\n\n## B. Maatregelen voor havens\n\n⟦2. **Meer steigers.** Ook hier.⟧\n\n1. **Kosten.** Geen maatregel.',
    defines('1', 'Bredere sluizen', { group: 'A' }),
    defines('2', 'Meer steigers', { group: 'B' }),
  ),
  row(
    'plain text: the first sentence is the title',
    'Ik neem de volgende maatregelen:\n⟦1. Bredere sluizen. Er komt ruimte voor schepen van elke maat en dat is nodig.⟧\n⟦2. Meer steigers. Ook langs de IJssel komen er steigers bij, samen met de gemeenten.⟧',
    defines('1', 'Bredere sluizen', { group: null }),
    defines('2', 'Meer steigers'),
  ),
  row(
    'lines that name them below an introduction',
    'Het plan telt de volgende twee maatregelen:\n\n⟦Maatregel 1: Bredere sluizen.⟧\n\n⟦Maatregel 2: Meer steigers.⟧\n\nDat is alles.',
    defines('1', 'Bredere sluizen', { announces: true }),
    defines('2', 'Meer steigers'),
  ),
  row(
    'a sub-measure follows its measure',
    'Ik neem deze maatregelen:\n\n⟦1. **Sluizen.** Ruimte.⟧\n\n⟦1a. **Kleine sluizen.** Ook die.⟧\n\n⟦2. **Steigers.** Meer.⟧',
    defines('1', 'Sluizen'),
    defines('1a', 'Kleine sluizen'),
    defines('2', 'Steigers'),
  ),
  row(
    'another series by its own name, as many as the heading says',
    '# Voortgang op de twee prioriteiten\n\n## ⟦1. Veilige kades⟧\n\nDat gaat goed.\n\n## ⟦2. Schoon water⟧\n\nDat ook.',
    defines('1', 'Veilige kades', { series: 'prioriteit', announces: false }),
    defines('2', 'Schoon water', { series: 'prioriteit' }),
  ),
  row(
    'headings that are fewer than said are others',
    '# De drie prioriteiten\n\n## 1. Veilige kades\n\nTekst.\n\n## 2. Schoon water\n\nTekst.',
  ),
];

const otherSeries: readonly Example[] = [
  row(
    'lines that name one of a series, with how it stands below',
    '⟦Actie 1.1⟧ Sluizen tellen\n\nStand van zaken: ⟦afgerond⟧\n\nEr zijn er veel.\n\n⟦Actie 1.2⟧ Bruggen tellen\n\nStand van zaken: ⟦vertraagd⟧\n\nDat duurt nog wel even.',
    { kind: 'chapter', series: 'actie', number: '1.1', title: 'Sluizen tellen' },
    { kind: 'status', series: 'actie', number: '1.1', value: 'completed' },
    { kind: 'chapter', series: 'actie', number: '1.2', title: 'Bruggen tellen' },
    { kind: 'status', series: 'actie', number: '1.2', value: 'in_progress' },
  ),
  row(
    'recommendations, and what the government makes of them',
    '⟦Aanbeveling 1⟧: Bouw een sluis\n\n⟦Het kabinet neemt deze aanbeveling over⟧. Dat kan.\n\n⟦Aanbeveling 2⟧: Sluit een brug\n\n⟦Deze aanbeveling neemt het kabinet niet over⟧. Dat kan niet.',
    { kind: 'chapter', series: 'aanbeveling', number: '1' },
    { kind: 'status', series: 'aanbeveling', number: '1', value: 'announced' },
    { kind: 'chapter', series: 'aanbeveling', number: '2' },
    { kind: 'status', series: 'aanbeveling', number: '2', value: 'declined' },
  ),
  row('one alone is no series', 'Actie 1 Sluizen tellen\n\nDat gaat goed.'),
];

const rows: readonly Example[] = [
  row(
    'number and title in one cell',
    'Maatregel\tStatus\n⟦1. Bredere sluizen\tIn uitvoering⟧\n⟦2. Meer steigers\t✓ Afgerond⟧',
    tables('1', 'Bredere sluizen', 'in_progress'),
    tables('2', 'Meer steigers', 'completed'),
  ),
  row(
    'number, title and status in three columns',
    'Nr.\tMaatregel\tVoortgang\n⟦1\tBredere sluizen\tgereed⟧\n⟦1a\tKleine sluizen\tloopt⟧',
    tables('1', 'Bredere sluizen', 'completed'),
    tables('1a', 'Kleine sluizen', 'in_progress'),
  ),
  row(
    'a title column without a name, and running text',
    'Maatregel\t\tStand van zaken\n⟦Maatregel 3\tVlotter varen\tEr komt een kaart.⟧\n⟦Maatregel 4\tMinder golfslag\tAfgerond. De boeien liggen er.⟧',
    tables('3', 'Vlotter varen', null),
    tables('4', 'Minder golfslag', 'completed'),
  ),
  row(
    'colours are in progress',
    'Maatregel\tStoplicht\n⟦1. Bredere sluizen\tgroen⟧\n⟦2. Meer steigers\trood⟧',
    tables('1', 'Bredere sluizen', 'in_progress'),
    tables('2', 'Meer steigers', 'in_progress'),
  ),
  row(
    'a status that is denied, or nearly so',
    'Nr.\tMaatregel\tStatus\n⟦1\tSluizen\tNiet gerealiseerd⟧\n⟦2\tSteigers\tVrijwel gereed⟧\n⟦3\tVeren\tNog niet uitgevoerd⟧\n⟦4\tBoeien\tLigt achter op schema⟧\n⟦5\tKades\tKomt te vervallen⟧',
    tables('1', 'Sluizen', null),
    tables('2', 'Steigers', 'in_progress'),
    tables('3', 'Veren', null),
    tables('4', 'Boeien', 'in_progress'),
    tables('5', 'Kades', 'dropped'),
  ),
  row(
    'the word by its first letter',
    'Maatregel\tOmschrijving\tStatus\n⟦M1\tBredere sluizen\tLoopt⟧\n⟦M2\tMeer steigers\tAfgerond⟧',
    tables('1', 'Bredere sluizen', 'in_progress'),
    tables('2', 'Meer steigers', 'completed'),
  ),
  row(
    'codes that count up',
    'Maatregel\tStatus\n⟦K.1 Bredere sluizen\tLoopt⟧\n⟦K.2 Meer steigers\tAfgerond⟧',
    tables('K.1', 'Bredere sluizen', 'in_progress'),
    tables('K.2', 'Meer steigers', 'completed'),
  ),
  row('roads count nothing', 'Maatregel\tStatus\nA2 Bredere sluis\tLoopt\nA12 Meer stroken\tAfgerond'),
  row(
    'a legend in one sentence',
    'Groen betekent dat het werk is afgerond en rood dat het is gestopt.\n\nMaatregel\tStoplicht\n⟦1. Bredere sluizen\tgroen⟧\n⟦2. Meer steigers\trood⟧',
    tables('1', 'Bredere sluizen', 'completed'),
    tables('2', 'Meer steigers', 'dropped'),
  ),
  row(
    'colours by the legend of the letter',
    'Groen = afgerond, rood = niet gestart.\n\nMaatregel\tStoplicht\n⟦1. Bredere sluizen\tgroen⟧\n⟦2. Meer steigers\trood⟧',
    tables('1', 'Bredere sluizen', 'completed'),
    tables('2', 'Meer steigers', 'announced'),
  ),
  row(
    'a column for each state',
    'Maatregel\tGepland\tIn uitvoering\tAfgerond\n⟦1. Bredere sluizen\t\tx\t⟧\n⟦2. Meer steigers\t\t\t✓⟧',
    tables('1', 'Bredere sluizen', 'in_progress'),
    tables('2', 'Meer steigers', 'completed'),
  ),
  row(
    'goals in a column',
    'Maatregel\tDoelen\tStatus\n⟦1. Bredere sluizen\t1, 2 en 4\tvertraagd⟧\n⟦2. Meer steigers\t3\tstopgezet⟧',
    tables('1', 'Bredere sluizen', 'in_progress', { goals: [1, 2, 4] }),
    tables('2', 'Meer steigers', 'dropped', { goals: [3] }),
  ),
  row(
    'without a header, where the row says what it is',
    '⟦Maatregel 1 Bredere sluizen\tIn opstartfase⟧\n⟦Maatregel 2 Meer steigers\tafgedaan⟧',
    tables('1', 'Bredere sluizen', 'starting'),
    tables('2', 'Meer steigers', 'closed'),
  ),
  row(
    'a status that is no status stays open',
    'Maatregel\tStatus\n⟦1. Bredere sluizen\tzie bijlage⟧\n⟦2. Meer steigers\tnog niet gestart⟧',
    tables('1', 'Bredere sluizen', null),
    tables('2', 'Meer steigers', 'announced'),
  ),
  row(
    'this measure is that of the row',
    'Maatregel\t\tStand van zaken\n⟦Maatregel 3\tVlotter varen\t⟦Deze maatregel is eerder afgerond⟧.⟧',
    tables('3', 'Vlotter varen', null),
    { kind: 'status', number: '3', value: 'completed' },
  ),
  row(
    'a cell that names a measure and its title',
    'Wet\tDraagt bij aan\nWet op de pont\t⟦Maatregel 8⟧ Meer mogelijk maken.',
    { kind: 'mention', number: '8', title: 'Meer mogelijk maken' },
  ),
  row(
    'the matrix of goals and measures',
    'Doelstelling\tMaatregelen\n⟦1. Het water is veilig.\tM1. Bredere sluizen M3. Vlotter varen⟧\n⟦2. De kade is schoon.\t1, 2⟧',
    {
      kind: 'goal',
      number: 1,
      title: 'Het water is veilig',
      measures: [{ number: '1', title: 'Bredere sluizen' }, { number: '3' }],
    },
    { kind: 'goal', number: 2, measures: [{ number: '1' }, { number: '2' }] },
  ),
];

const chapters: readonly Example[] = [
  row(
    'a heading, its title below, and its parts',
    '## ⟦Maatregel 4⟧\n\n### Schone sloten\n\nTekst.\n\n#### Dilemma’s bij de maatregel\n\n- ⟦Baggeren is duur.⟧\n\n#### Vervolgstappen\n\n- ⟦De sloot wordt schoon.⟧\n- ⟦En blijft dat.⟧',
    chapter('4', 'Schone sloten'),
    part('4', 'dilemmas', 'Baggeren is duur.'),
    part('4', 'nextSteps', 'De sloot wordt schoon.'),
    part('4', 'nextSteps', 'En blijft dat.'),
  ),
  row(
    'repeated on the next page, where the list goes on',
    '## ⟦Maatregel 4: Schone sloten⟧\n\n### Stappen tot nu toe\n\n- ⟦Een plan.⟧\n\n## ⟦Maatregel 4: Schone sloten⟧\n\n- ⟦Een boot.⟧'.replaceAll(
      'Maatregel 4: Schone sloten⟧',
      'Maatregel 4⟧: Schone sloten',
    ),
    chapter('4', 'Schone sloten'),
    part('4', 'stepsTaken', 'Een plan.'),
    chapter('4', 'Schone sloten'),
    part('4', 'stepsTaken', 'Een boot.'),
  ),
  row(
    'two parts as columns of a table',
    '## ⟦Maatregel 4⟧ Schone sloten\n\nStappen tot nu toe\tVervolgstappen\n• ⟦Een plan.⟧ • ⟦Een boot.⟧\t• ⟦Baggeren.⟧',
    chapter('4', 'Schone sloten'),
    part('4', 'stepsTaken', 'Een plan.'),
    part('4', 'stepsTaken', 'Een boot.'),
    part('4', 'nextSteps', 'Baggeren.'),
  ),
  row(
    'stakeholders in a sentence',
    '## ⟦Maatregel 4⟧ Schone sloten\n\n**Betrokkenen:** ⟦waterschap⟧, ⟦provincie⟧ en ⟦boeren⟧.',
    chapter('4', 'Schone sloten'),
    part('4', 'stakeholders', 'waterschap'),
    part('4', 'stakeholders', 'provincie'),
    part('4', 'stakeholders', 'boeren'),
  ),
  row(
    'an item that is nested, or goes on, belongs to the one above it',
    '## ⟦Maatregel 4⟧ Schone sloten\n\n### Wat kunnen gemeenten nu al doen?\n\n- ⟦Zij kunnen kiezen uit:\n  - scheppen\n  - baggeren⟧\n\n### Onderzoek\n\n⟦Het water werd helder.⟧',
    chapter('4', 'Schone sloten'),
    part('4', 'alreadyPossible', 'Zij kunnen kiezen uit: scheppen; baggeren'),
    part('4', 'research', 'Het water werd helder.'),
  ),
  row(
    'a label in the chapter says how it stands',
    '## ⟦Maatregel 4⟧ Schone sloten\n\nStatus: ⟦in uitvoering⟧',
    chapter('4', 'Schone sloten'),
    { kind: 'status', number: '4', value: 'in_progress' },
  ),
  row(
    'items that name sub-measures',
    '## ⟦Maatregel 4⟧ Schone sloten\n\n- **⟦Maatregel 4a⟧ –**\n\nBaggeren met de hand\n\n- **⟦Maatregel 4b⟧:** Baggeren met de boot',
    chapter('4', 'Schone sloten'),
    { kind: 'entry', number: '4a', title: 'Baggeren met de hand' },
    { kind: 'entry', number: '4b', title: 'Baggeren met de boot' },
  ),
  row(
    'a status behind the title',
    '## ⟦Maatregel 4⟧: Schone sloten (⟦afgerond⟧)\n\nTekst.\n\n## ⟦Maatregel 5⟧: Diepe sloten – ⟦vertraagd tot 2031⟧',
    chapter('4', 'Schone sloten'),
    { kind: 'status', number: '4', value: 'completed' },
    chapter('5', 'Diepe sloten'),
    { kind: 'status', number: '5', value: 'in_progress' },
  ),
  row(
    'a word of the title is none',
    '## ⟦Maatregel 4⟧: Wet op de sloten – uitvoering\n\n## ⟦Maatregel 5⟧: Nieuwe boten (rood)',
    chapter('4', 'Wet op de sloten – uitvoering'),
    chapter('5', 'Nieuwe boten (rood)'),
  ),
  row(
    'items in bold of another series',
    '- **⟦Actie 1⟧. Sluizen tellen** – *⟦afgerond⟧*\n- **⟦Actie 2⟧. Bruggen tellen** – *⟦in uitvoering⟧*',
    { kind: 'entry', series: 'actie', number: '1', title: 'Sluizen tellen' },
    { kind: 'status', series: 'actie', number: '1', value: 'completed' },
    { kind: 'entry', series: 'actie', number: '2', title: 'Bruggen tellen' },
    { kind: 'status', series: 'actie', number: '2', value: 'in_progress' },
  ),
  row(
    'headings of the same words outside a chapter',
    '# Tot slot\n\n## Vervolgstappen\n\n- Een brief.\n\n## Dilemma’s\n\n- Te weinig tijd.',
  ),
];

const sections: readonly Example[] = [
  row(
    'numbered sections that say «deze maatregel»',
    '## ⟦1. Bredere sluizen⟧\n\nDe sluis wordt breder. ⟦Deze maatregel is in uitvoering⟧.\n\n## ⟦2. Meer steigers⟧\n\n⟦Deze maatregel is afgerond⟧.\n\n## 3. Tot slot\n\nDit was alles.',
    chapter('1', 'Bredere sluizen'),
    { kind: 'status', number: '1', value: 'in_progress' },
    chapter('2', 'Meer steigers'),
    { kind: 'status', number: '2', value: 'completed' },
  ),
  row(
    'numbered sections with a status, where the letter speaks of measures',
    'Per maatregel beschrijf ik de stand.\n\n## ⟦1. Bredere sluizen⟧\n\nStatus: ⟦in uitvoering⟧\n\n## ⟦2. Meer steigers⟧\n\nStatus: ⟦afgerond⟧',
    chapter('1', 'Bredere sluizen'),
    { kind: 'status', number: '1', value: 'in_progress' },
    chapter('2', 'Meer steigers'),
    { kind: 'status', number: '2', value: 'completed' },
  ),
  row(
    'motions have a status too',
    'Per maatregel beschrijf ik de stand.\n\n## 1. Motie over sluizen\n\nStatus: afgedaan\n\n## 2. Motie over steigers\n\nStatus: afgedaan',
  ),
  row(
    'and so have sections of a letter that speaks of none',
    '## 1. Bredere sluizen\n\nStatus: in uitvoering\n\n## 2. Meer steigers\n\nStatus: afgerond',
  ),
  row(
    'a name in bold that opens its paragraph',
    '**⟦Maatregel 4⟧ – Schone sloten** Status: ⟦in uitvoering⟧\n\n**⟦Maatregel 5⟧ – Diepe sloten** De sloot is diep. Status: ⟦afgerond⟧',
    chapter('4', 'Schone sloten'),
    { kind: 'status', number: '4', value: 'in_progress' },
    chapter('5', 'Diepe sloten'),
    { kind: 'status', number: '5', value: 'completed' },
  ),
  row('bold words of a sentence', 'Met **⟦maatregel 4⟧ voor sloten** wordt het water schoon.', {
    kind: 'mention',
    number: '4',
  }),
  row(
    'one section that says so may speak of anything',
    '## 1. Bredere sluizen\n\nDeze maatregel is in uitvoering.\n\n## 2. Meer steigers\n\nEr komen steigers.',
  ),
  row(
    'where the letter numbers its measures, sections are sections',
    '## 1. Sluizen\n\n⟦Maatregel 4⟧ helpt. ⟦Deze maatregel is afgerond⟧.\n\n## 2. Steigers\n\nDeze maatregel is afgerond.',
    { kind: 'mention', number: '4' },
    { kind: 'status', number: '4', value: 'completed' },
  ),
  row('the number of an earlier list', 'De veren (voorheen maatregel 6) varen bij de sluizen.'),
  row(
    'of the codes in a column of numbers one may be missing',
    'Code\tMaatregel\tStatus\n⟦W1\tSluizen\tLoopt⟧\n⟦W3\tSteigers\tGereed⟧',
    tables('W1', 'Sluizen', 'in_progress'),
    tables('W3', 'Steigers', 'completed'),
  ),
];

export const structures: readonly Example[] = [...definitions, ...otherSeries, ...rows, ...chapters, ...sections];
