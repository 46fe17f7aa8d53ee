/** What names a measure and what does not: tests and documentation in one. Letters, measures and plans are invented. */
import type { Example } from '../../types.js';
import { structures } from './examples-structure.js';

const row = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds });
const none = (why: string, text: string): Example => ({ why, text, finds: [] });
const scan = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds, damaged: true });

const mention = (number: string, more: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'mention',
  number,
  ...more,
});
const says = (number: string, value: string) => ({ kind: 'status', number, value });
const works = (number: string, value: string) => ({ kind: 'work', number, value });

const named: readonly Example[] = [
  row('a number behind the word', 'Daarover gaat ⟦maatregel 7⟧ vooral.', mention('7', { series: 'maatregel' })),
  row('a sub-measure', 'Zie ⟦maatregel 8a⟧ hierna.', mention('8a')),
  row('a capital letter is the same sub-measure', 'Zie ⟦maatregel 8B⟧ hierna.', mention('8b')),
  row('a number with a part', 'Dat raakt ⟦maatregel 3.2⟧ en meer.', mention('3.2')),
  row('a leading zero goes', 'Dat raakt ⟦maatregel 04⟧ ook.', mention('4')),
  row('verbetermaatregel', 'Dat raakt ⟦verbetermaatregel 12⟧ ook.', mention('12')),
  row('submaatregel', 'De ⟦submaatregel 8c⟧ volgt.', mention('8c')),
  row('nr. in between', 'Bij ⟦maatregel nr. 5⟧ hoort een kaart.', mention('5')),
  row(
    'the line breaks behind the word',
    'De veerdiensten op de rivier vallen, met alles wat daar verder nog bij hoort, onder ⟦maatregel\n24⟧ van de lijst, en de sluizen in het kanaal vallen daar naar mijn oordeel niet onder.',
    mention('24'),
  ),
];

const lists: readonly Example[] = [
  row('two', 'Dat zijn ⟦maatregelen 4⟧ en ⟦6⟧.', mention('4'), mention('6')),
  row('three', 'Dat zijn ⟦maatregelen 2⟧, ⟦3⟧ en ⟦5⟧.', mention('2'), mention('3'), mention('5')),
  row('the singular carries two', 'Dat raakt ⟦maatregel 14⟧ en ⟦17⟧.', mention('14'), mention('17')),
  row(
    'titles in between',
    'Dat raakt ⟦maatregel 4⟧ («Veiliger steigers») en ⟦6⟧ («Vlotter varen»).',
    mention('4', { title: 'Veiliger steigers' }),
    mention('6', { title: 'Vlotter varen' }),
  ),
  row(
    'a title behind a colon, in brackets with it',
    'Zo doe ik (als deel van ⟦maatregel 9⟧: «Schone sloten») veel.',
    mention('9', { title: 'Schone sloten' }),
  ),
  row(
    'a full stop inside the quotes goes',
    'Dat is ⟦maatregel 9⟧ «Schone sloten.» van vorig jaar.',
    mention('9', { title: 'Schone sloten' }),
  ),
  row('and/or', 'Dat valt onder ⟦maatregel 3⟧ en/of ⟦maatregel 4⟧.', mention('3'), mention('4')),
];

const plans: readonly Example[] = [
  row(
    'the plan stands behind it',
    'Dat is ⟦maatregel 24⟧ van de vaarwegaanpak.',
    mention('24', { plan: 'vaarwegaanpak' }),
  ),
  row(
    'a plan with a name',
    'Dat is ⟦maatregel 3⟧ uit het plan van aanpak zwemles.',
    mention('3', { plan: 'plan van aanpak zwemles' }),
  ),
  row(
    'of advice that others give',
    'Dat staat ook in ⟦maatregel 7⟧ van haar advies.',
    mention('7', { plan: 'advies' }),
  ),
  row(
    'words behind a plan are no part of its name',
    'Dat is ⟦maatregel 3⟧ van het Perronplan sinds vorig jaar.',
    mention('3', { plan: 'perronplan' }),
  ),
  row('a plan with its count', 'Dat zijn de ⟦tien maatregelen uit het plan van aanpak zwemles⟧ van mei.', {
    kind: 'plan',
    plan: 'plan van aanpak zwemles',
    count: 10,
  }),
  row(
    'a plan that the section counts',
    'De ⟦tien maatregelen uit de werkagenda zwemles⟧ helpen. Het bad (⟦maatregel 9⟧) blijft.',
    { kind: 'plan' },
    mention('9', { plan: 'werkagenda zwemles' }),
  ),
  row(
    'a plan with fewer measures is another',
    'De ⟦tien maatregelen uit de werkagenda zwemles⟧ helpen. Het bad (⟦maatregel 12⟧) blijft.',
    { kind: 'plan' },
    mention('12', { plan: null }),
  ),
];

const refusals: readonly Example[] = [
  none('no number', 'De maatregelen uit de aanpak werken.'),
  none('a count stands before it', 'De aanpak telt 25 maatregelen en twee doelen.'),
  none('an order in council', 'Dat regelt een algemene maatregel van bestuur.'),
  none('a distance', 'Houd als maatregel 1,5 meter afstand.'),
  none('a day', 'De wet treedt met deze maatregel 1 januari in werking.'),
  none('an amount', 'Voor de maatregelen 30 miljoen en voor de rest niets.'),
  none('a time', 'De scholen voerden de maatregel 2 jaar uit.'),
  none('a share', 'Van de maatregelen 80% gereed.'),
  none('a year', 'De maatregelen 2024 volgen.'),
  none('the plural with one number is a line of contents', 'Maatregelen 10'),
  none('another kind of measure', 'Dat is beheersmaatregel 3 van de bank.'),
  none('a number of three figures', 'Zie maatregel 124 van de lijst.'),
  none('words and number in two cells', 'Onderwerp\tBlad\nMaatregelen\t10'),
  none(
    'another numbered list',
    'Er zijn drie redenen:\n1. Het water stijgt. Dat gaat snel.\n2. De dijk zakt. Dat gaat langzaam.',
  ),
  none(
    'a numbered list of measures behind the full stop of its own section',
    'Wij namen maatregelen. Daarvoor golden eisen.\n1. Het moet snel. Dat is nodig.\n2. Het moet goed. Dat is beter.',
  ),
  none(
    'sentences are no titles',
    `De volgende maatregelen:\n1. ${'Wij zorgen dat de veerboot vaker vaart en ook bij ijsgang '.repeat(4)}\n2. ${'Wij zorgen dat de pont vaker vaart en ook bij storm '.repeat(4)}`,
  ),
  none('a table of promises', '# Toezeggingen\n\nNr.\tOnderwerp\tStatus\n1\tEen pont\tAfgedaan\n2\tEen sluis\tLoopt'),
  none('a table of motions', 'Nr.\tIndiener\tOnderwerp\tStatus\n1\tKrüs\tEen pont\tAfgedaan\n2\tLam\tEen sluis\tLoopt'),
  none('a table of laws', 'Wet\tStatus\n1. Wet op de pont\tGereed\n2. Wet op de sluis\tIn uitvoering'),
  none(
    'a table of motions under the wrong word',
    'Maatregel\tToelichting\tStatus\n30511-12.\tPont vaker laten varen\tIn uitvoering',
  ),
];

const scans: readonly Example[] = [
  scan('rn for m', 'Dat raakt ⟦rnaatregel 7⟧ ook.', mention('7')),
  scan('1 for l in the word', 'Dat raakt ⟦maatrege1 7⟧ ook.', mention('7')),
  scan('O for 0', 'Dat raakt ⟦maatregel 1O⟧ ook.', mention('10')),
  scan('l for 1', 'Dat raakt ⟦maatregel l4⟧ ook.', mention('14')),
  scan('both figures lost are no number', 'Dat raakt maatregel lO ook.'),
];

const statements: readonly Example[] = [
  row('done', '⟦⟦Maatregel 4⟧ is inmiddels afgerond⟧.', says('4', 'completed'), mention('4')),
  row('the verb first', 'Hiermee ⟦is ⟦maatregel 4⟧ uitgevoerd⟧.', says('4', 'completed'), mention('4')),
  row(
    'this measure, by the one before',
    'Bij ⟦maatregel 4⟧ is de brug open. Hiermee ⟦is deze maatregel afgerond⟧.',
    mention('4'),
    says('4', 'completed'),
  ),
  row('begun', '⟦⟦Maatregel 4⟧ zit momenteel in de opstartfase⟧.', says('4', 'starting'), mention('4')),
  row('running', '⟦⟦Maatregel 4⟧ loopt⟧ nog.', says('4', 'in_progress'), mention('4')),
  row('given up', '⟦⟦Maatregel 4⟧ wordt stopgezet⟧.', says('4', 'dropped'), mention('4')),
  row('not yet done is not done', '⟦⟦Maatregel 4⟧ is nog niet afgerond⟧.', says('4', 'in_progress'), mention('4')),
  row('to be done is no status', '⟦Maatregel 4⟧ wordt in 2030 afgerond.', mention('4')),
  row(
    'done, two at once',
    '⟦⟦⟦Maatregel 4⟧ en ⟦5⟧ zijn afgerond⟧⟧.',
    says('4', 'completed'),
    says('5', 'completed'),
    mention('4'),
    mention('5'),
  ),
  row(
    'going on, a range of them',
    '⟦⟦De ⟦maatregelen 4⟧ tot en met ⟦5⟧ zijn in uitvoering⟧⟧.',
    says('4', 'in_progress'),
    says('5', 'in_progress'),
    mention('4'),
    mention('5'),
  ),
  row(
    'if they are done is no status',
    'Als ⟦maatregel 4⟧ en ⟦5⟧ zijn afgerond, varen wij.',
    mention('4'),
    mention('5'),
  ),
  row('begun in a month', '⟦Met ⟦maatregel 4⟧ is in januari gestart⟧.', says('4', 'in_progress'), mention('4')),
  row('in full swing', 'De ⟦uitvoering van ⟦maatregel 4⟧ is in volle gang⟧.', says('4', 'in_progress'), mention('4')),
  row('still to begin', '⟦⟦Maatregel 4⟧ moet nog starten⟧.', says('4', 'announced'), mention('4')),
  row('beginning later', '⟦⟦Maatregel 4⟧ start in⟧ 2030.', says('4', 'announced'), mention('4')),
  row('still being prepared', '⟦⟦Maatregel 4⟧ is nog in voorbereiding⟧.', says('4', 'starting'), mention('4')),
  row('a part of it', 'De eerste fase van ⟦maatregel 4⟧ is afgerond.', mention('4')),
  row('to be seen as done', '⟦⟦Maatregel 4⟧ kan als afgerond worden beschouwd⟧.', says('4', 'completed'), mention('4')),
  row('come to lapse', '⟦⟦Maatregel 4⟧ is komen te vervallen⟧.', says('4', 'dropped'), mention('4')),
  row('late', '⟦⟦Maatregel 4⟧ loopt vertraging op⟧.', says('4', 'in_progress'), mention('4')),
  row(
    'late, in the perfect',
    '⟦⟦Maatregel 4⟧ heeft flinke vertraging opgelopen⟧.',
    says('4', 'in_progress'),
    mention('4'),
  ),
  row(
    'with words in between that say what it is',
    '⟦⟦Maatregel 4⟧, de haltes langs de kade, is in uitvoering⟧.',
    says('4', 'in_progress'),
    mention('4'),
  ),
  row('beside it something else is done', 'Naast ⟦maatregel 4⟧, de haltes, is afgerond werk te zien.', mention('4')),
  row('almost done', '⟦⟦Maatregel 4⟧ is vrijwel gereed⟧.', says('4', 'in_progress'), mention('4')),
  row('as planned', '⟦⟦Maatregel 4⟧ verloopt volgens planning⟧.', says('4', 'in_progress'), mention('4')),
  row(
    'beginning in a season',
    '⟦⟦Maatregel 4⟧ gaat in het voorjaar van 2030 van start⟧.',
    says('4', 'announced'),
    mention('4'),
  ),
  row('on schedule', '⟦⟦Maatregel 4⟧ ligt op schema⟧.', says('4', 'in_progress'), mention('4')),
  row('at a halt', '⟦⟦Maatregel 4⟧ ligt nu stil⟧.', says('4', 'held'), mention('4')),
  row('not gone on with', '⟦⟦Maatregel 4⟧ wordt daarom niet voortgezet⟧.', says('4', 'dropped'), mention('4')),
  row('gone on with', '⟦⟦Maatregel 4⟧ wordt voortgezet⟧.', says('4', 'in_progress'), mention('4')),
  row('said by who gives it up', '⟦Ik stop met ⟦maatregel 4⟧⟧.', says('4', 'dropped'), mention('4')),
  row(
    'not gone on with, by the writer',
    'Daarom ⟦zet ik ⟦maatregel 4⟧ niet voort⟧.',
    says('4', 'dropped'),
    mention('4'),
  ),
  row('not taken on', '⟦⟦Maatregel 4⟧ wordt niet overgenomen⟧.', says('4', 'declined'), mention('4')),
  row('in preparation', '⟦⟦Maatregel 4⟧ is in voorbereiding⟧.', says('4', 'starting'), mention('4')),
  row('being prepared by the writer', 'Nu ⟦bereid ik ⟦maatregel 4⟧ voor⟧.', says('4', 'starting'), mention('4')),
  row(
    'a first step of it',
    '⟦Met ⟦maatregel 4⟧ is inmiddels een eerste stap gezet⟧.',
    says('4', 'in_progress'),
    mention('4'),
  ),
  row('its first step', 'De ⟦eerste stappen van ⟦maatregel 4⟧ zijn gezet⟧.', says('4', 'in_progress'), mention('4')),
  row(
    'the carrying out has begun',
    'De ⟦uitvoering van ⟦maatregel 4⟧ is gestart⟧.',
    says('4', 'in_progress'),
    mention('4'),
  ),
  row('done by the writer', 'Inmiddels ⟦heb ik ⟦maatregel 4⟧ afgerond⟧.', says('4', 'completed'), mention('4')),
  row(
    'a first step, told further on in the paragraph of one measure',
    'In de aanpak is afgesproken dat de kades hoger worden (⟦maatregel 4⟧). De havens maakten daar een plan voor. ⟦Een mooie eerste stap is gezet⟧.',
    mention('4'),
    works('4', 'in_progress'),
  ),
  row(
    'said to be so by the writer',
    'Ik meld u graag dat ⟦⟦maatregel 4⟧ is afgerond⟧.',
    says('4', 'completed'),
    mention('4'),
  ),
  row('what is so since a year', '⟦⟦Maatregel 4⟧ is sinds 2022 in werking⟧.', says('4', 'completed'), mention('4')),
  row('ends, and how is not said', '⟦Maatregel 4⟧ loopt af.', mention('4')),
  row('does not run', '⟦Maatregel 4⟧ loopt niet.', mention('4')),
  row('open to whom', '⟦Maatregel 4⟧ is open voor alle havens.', mention('4')),
  row('a question', 'Is dat waar en wanneer is ⟦maatregel 4⟧ afgerond?', mention('4')),
  row('a condition', 'Zodra ⟦maatregel 4⟧ is afgerond, volgt de brug.', mention('4')),
  row('a condition before the verb', 'Als de brug er ligt, is ⟦maatregel 4⟧ afgerond.', mention('4')),
  row('a condition by the order of words', 'Is ⟦maatregel 4⟧ afgerond, dan volgt de brug.', mention('4')),
  row('until it is so', 'Dat duurt totdat ⟦maatregel 4⟧ is uitgevoerd.', mention('4')),
  row('whether it is so', 'Ik ga na of ⟦maatregel 4⟧ is uitgevoerd.', mention('4')),
  row('expected', 'Naar verwachting is ⟦maatregel 4⟧ hiermee afgerond.', mention('4')),
  row('what others say', 'Volgens de schippers is ⟦maatregel 4⟧ afgerond.', mention('4')),
  row('what others say, behind it', '⟦Maatregel 4⟧ is afgerond, aldus de schippers.', mention('4')),
  row('what others find', 'De havens vinden dat ⟦maatregel 4⟧ is afgerond.', mention('4')),
  row('what was written before', 'Vorig jaar schreef ik dat ⟦maatregel 4⟧ is afgerond.', mention('4')),
  row('what would be', 'Het zou mooi zijn: dan is ⟦maatregel 4⟧ afgerond.', mention('4')),
  row('words of another', 'Een schipper riep: «nu is ⟦maatregel 4⟧ afgerond».', mention('4')),
  row(
    'a first step in a paragraph of two measures is of neither',
    'Dat raakt ⟦maatregel 4⟧ en ⟦maatregel 5⟧. Een mooie eerste stap is gezet.',
    mention('4'),
    mention('5'),
  ),
  row(
    'a first step that is still to be set',
    'In de aanpak is afgesproken dat de kades hoger worden (⟦maatregel 4⟧). Ik hoop dat er een eerste stap is gezet.',
    mention('4'),
  ),
  none('of no measure that is named', 'Hiermee is deze maatregel afgerond.'),
  row('what else is done is not the measure', 'Bij ⟦maatregel 4⟧ is het onderzoek afgerond.', mention('4')),
];

const work: readonly Example[] = [
  row('work done', '⟦Ook heb ik de kade hersteld (⟦maatregel 4⟧⟧).', works('4', 'in_progress'), mention('4')),
  row(
    'work that goes on',
    '⟦Zo’n peiling pak ik ook op als onderdeel van ⟦maatregel 4⟧⟧.',
    works('4', 'in_progress'),
    mention('4'),
  ),
  row(
    'for two measures',
    '⟦⟦Dit pak ik op binnen ⟦maatregel 4⟧⟧ en ⟦7⟧⟧.',
    works('7', 'in_progress'),
    works('4', 'in_progress'),
    mention('4'),
    mention('7'),
  ),
  row('carried out', '⟦Zo geef ik uitvoering aan ⟦maatregel 4⟧⟧.', works('4', 'in_progress'), mention('4')),
  row(
    'promised',
    '⟦Begin volgend jaar zal een kaart verschijnen (⟦maatregel 4⟧⟧).',
    works('4', 'announced'),
    mention('4'),
  ),
  row(
    'what a plan said is no work',
    'In het plan is afgesproken dat de kade wordt hersteld (⟦maatregel 4⟧).',
    mention('4'),
  ),
  row('what is asked', 'Hebt u gezien dat ik werk aan de kade (⟦maatregel 4⟧)?', mention('4')),
  row('what is denied', 'Ik heb de kade niet hersteld (⟦maatregel 4⟧).', mention('4')),
];

export const examples: readonly Example[] = [
  ...named,
  ...lists,
  ...plans,
  ...refusals,
  ...scans,
  ...statements,
  ...work,
  ...structures,
];
