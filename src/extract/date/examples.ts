/** What is a date and what is none: one row per form that is accepted and per refusal. Tests and documentation in one. */
import type { Example } from '../../types.js';

const days: readonly Example[] = [
  {
    why: 'a full date, without its preposition',
    text: 'Het akkoord is op ⟦8 november 2021⟧ ondertekend.',
    finds: [
      { edtf: '2021-11-08', start: '2021-11-08', end: '2021-11-08', kind: 'day', approximate: false, role: 'past' },
    ],
  },
  {
    why: 'per leaves the interval as it is',
    text: 'De nieuwe tarieven gelden per ⟦1 januari 2026⟧.',
    finds: [{ edtf: '2026-01-01', kind: 'day', role: 'deadline' }],
  },
  {
    why: 'the term of what was promised hangs on its infinitive, not on the perfect',
    text: 'Ik heb toegezegd uw Kamer ⟦voor de zomer⟧ te informeren.',
    finds: [{ edtf: '../2024-06-20', role: 'deadline' }],
  },
  {
    why: 'what was announced or decided hangs on its infinitive, too',
    text: 'De voorzitter kondigde aan de schippers in ⟦september⟧ te berichten. De raad heeft besloten in ⟦oktober⟧ te baggeren.',
    finds: [
      { edtf: '2024-09', role: 'deadline' },
      { edtf: '2024-10', role: 'deadline' },
    ],
  },
  {
    why: 'where something is moved to has yet to come',
    text: 'De vaardag is verplaatst naar ⟦14 oktober⟧ en de oplevering schuift op naar het ⟦derde kwartaal⟧.',
    finds: [{ edtf: '2024-10-14', role: 'deadline' }, { edtf: '2024-35' }],
  },
  {
    why: 'a term in a season is none that is over',
    text: 'Ik verwacht u die ⟦voor de zomer⟧, met een kaart, te sturen.',
    on: '2024-12-03',
    finds: [{ edtf: '../2025-06-20', role: 'deadline' }],
  },
  { why: 'a quarter alone', text: 'Dat past naar het derde kwartaal gerekend.', finds: [] },
  {
    why: 'and counts from the day of the promise, where that is printed',
    text: 'In mijn brief van ⟦3 oktober 2023⟧ heb ik toegezegd u ⟦voor het kerstreces⟧ te berichten.',
    finds: [{ edtf: '2023-10-03' }, { start: null, role: 'past' }],
  },
  {
    why: 'an infinitive that looks like a participle is no past',
    text: 'Wij zijn voornemens u in ⟦het najaar⟧ te berichten.',
    finds: [{ edtf: '2024-23', role: 'deadline' }],
  },
  {
    why: 'what members ask has yet to happen',
    text: 'De leden vragen of de Minister bereid is ⟦voor de zomer⟧ een vaarplan te maken.',
    finds: [{ edtf: '../2024-06-20' }],
  },
  {
    why: 'start as a verb is no part of the year',
    text: 'De vaarproef start ⟦dit schooljaar⟧ en ik start ⟦dit jaar⟧ met baggeren.',
    finds: [{ kind: 'schoolyear' }, { edtf: '2024' }],
  },
  {
    why: 'a weekday belongs to its date',
    text: 'De hoorzitting was op ⟦donderdag 14 maart 2024⟧.',
    finds: [{ edtf: '2024-03-14', kind: 'day' }],
  },
  {
    why: 'jl. looks back and is printed with the date',
    text: 'Zie het verslag van ⟦28 september jl.⟧ over de huurtoeslag.',
    finds: [{ edtf: '2023-09-28', kind: 'day', role: 'past' }],
  },
  {
    why: 'a.s. looks ahead',
    text: 'Het bestuurlijk overleg is op ⟦4 april a.s.⟧',
    finds: [{ edtf: '2024-04-04', role: 'deadline' }],
  },
  {
    why: 'the stop of a sentence is no part of aanstaande',
    text: 'Het bestuurlijk overleg is op ⟦4 april aanstaande⟧. Dan weten we meer.',
    finds: [{ edtf: '2024-04-04' }],
  },
  {
    why: 'j.l. with both its stops',
    text: 'Zie het verslag van ⟦28 september j.l.⟧ over de huurtoeslag.',
    finds: [{ edtf: '2023-09-28', role: 'past' }],
  },
  {
    why: 'a past tense looks back',
    text: 'Ik heb de provincies op ⟦18 augustus⟧ gevraagd mee te denken.',
    finds: [{ edtf: '2023-08-18', role: 'past' }],
  },
  {
    why: 'otherwise a day without a year is the next one',
    text: 'De regeling wordt op ⟦25 juni⟧ opengesteld.',
    finds: [{ edtf: '2024-06-25', role: 'deadline' }],
  },
  {
    why: 'a paper is dated when it is written, whatever the tense around it',
    text: 'Met deze brief ga ik in op uw verzoek van ⟦12 december⟧.',
    finds: [{ edtf: '2023-12-12', role: 'past' }],
  },
  {
    why: 'a debate may still have to come',
    text: 'Voorafgaand aan het debat van ⟦11 april⟧ ontvangt u de cijfers.',
    finds: [{ edtf: '2024-04-11', role: 'deadline' }],
  },
  {
    why: 'what was announced lies behind, in a sentence in the present',
    text: 'Zoals toegezegd op ⟦9 februari⟧ informeer ik u over de dijken.',
    finds: [{ edtf: '2024-02-09', role: 'past' }],
  },
  {
    why: 'an attribute with a participle lies behind',
    text: 'Dat volgt uit de op ⟦3 november⟧ gepubliceerde ramingen.',
    finds: [{ edtf: '2023-11-03' }],
  },
  {
    why: 'what has been closed or prolonged lasts until a day that is to come',
    text: 'De sluizen zijn gesloten ⟦tot 4 mei⟧. De termijn is ⟦tot en met 31 mei⟧ verlengd.',
    finds: [
      { edtf: '../2024-05-03', role: 'deadline' },
      { edtf: '../2024-05-31', role: 'deadline' },
    ],
  },
  {
    why: 'until, of what is over',
    text: 'De consultatie heeft gelopen ⟦tot 4 december⟧.',
    finds: [{ edtf: '../2023-12-03', role: 'past' }],
  },
  {
    why: 'a range in a past tense that runs on the day of the letter',
    text: 'In die brief is steun aangekondigd voor de periode van ⟦1 februari tot 4 mei⟧.',
    finds: [{ edtf: '2024-02-01/2024-05-04', role: 'period' }],
  },
  {
    why: 'a range in a past tense that is over',
    text: 'De regeling is opengesteld van ⟦1 september tot 15 oktober⟧.',
    finds: [{ edtf: '2023-09-01/2023-10-15', role: 'period' }],
  },
  {
    why: 'what is planned is not past, though it is a participle',
    text: 'Het rondetafelgesprek is op ⟦3 november⟧ gepland.',
    finds: [{ edtf: '2024-11-03', role: 'deadline' }],
  },
  { why: 'hyphens', text: 'Peil: ⟦31-12-2022⟧.', finds: [{ edtf: '2022-12-31', kind: 'day' }] },
  { why: 'without zeros', text: 'Ontvangen op ⟦7-10-2021⟧ te Assen.', finds: [{ edtf: '2021-10-07' }] },
  { why: 'slashes', text: 'Ingangsdatum\t⟦07/10/2024⟧', finds: [{ edtf: '2024-10-07', role: 'deadline' }] },
  { why: 'full stops', text: 'Stand per ⟦1.9.2023⟧.', finds: [{ edtf: '2023-09-01' }] },
  { why: 'ISO', text: 'Versie van ⟦2021-10-07⟧.', finds: [{ edtf: '2021-10-07' }] },
  { why: 'abbreviated month', text: 'Brief d.d. ⟦3 dec. 2021⟧ aan de VNG.', finds: [{ edtf: '2021-12-03' }] },
  {
    why: 'two days of one month are two findings',
    text: 'De werkconferentie is op ⟦1⟧ en ⟦2 mei 2024⟧ in Zwolle.',
    finds: [
      { edtf: '2024-05-01', kind: 'day' },
      { edtf: '2024-05-02', kind: 'day' },
    ],
  },
  {
    why: 'a list of days',
    text: 'Er zijn inspraakavonden op ⟦6⟧, ⟦13⟧ en ⟦20 juni⟧.',
    finds: [{ edtf: '2024-06-06' }, { edtf: '2024-06-13' }, { edtf: '2024-06-20' }],
  },
  {
    why: 'the first of two days has its year from the second',
    text: 'Op ⟦30 maart⟧ en ⟦4 april 2023⟧ spraken wij de sector.',
    finds: [{ edtf: '2023-03-30' }, { edtf: '2023-04-04' }],
  },
  {
    why: 'a footnote mark may be glued to the year',
    text: 'De dijkgraaf schreef op ⟦6 april 2022⟧14 dat het water steeg.',
    finds: [{ edtf: '2022-04-06', kind: 'day' }],
  },
  {
    why: 'a year that points from the letter',
    text: 'Het besluit treedt op ⟦1 juli volgend jaar⟧ in werking.',
    finds: [{ edtf: '2025-07-01', kind: 'day', role: 'deadline' }],
  },
  { why: 'leap day', text: 'Het loket sloot op ⟦29 februari 2024⟧.', finds: [{ edtf: '2024-02-29' }] },
  {
    why: 'the last weekday before the letter',
    text: 'De ministerraad heeft daar ⟦afgelopen vrijdag⟧ mee ingestemd.',
    finds: [{ edtf: '2024-03-08', kind: 'relative', role: 'past' }],
  },
  {
    why: 'date line of the letter',
    text: 'Den Haag, ⟦15 maart 2024⟧',
    finds: [{ edtf: '2024-03-15', role: 'publication' }],
  },
  { why: 'day of reckoning', text: 'Peildatum: ⟦1 februari 2024⟧', finds: [{ edtf: '2024-02-01', role: 'other' }] },
];

const weekdays: readonly Example[] = [
  {
    why: 'a printed weekday tells the year: 12 March was a Tuesday in 2024',
    text: 'Het gesprek is op ⟦dinsdag 12 maart⟧.',
    finds: [{ edtf: '2024-03-12', kind: 'day', role: 'past' }],
  },
  {
    why: 'weekdays in a range',
    text: 'De beurs duurt van ⟦maandag 3 tot en met vrijdag 7 juni 2024⟧.',
    finds: [{ start: '2024-06-03', end: '2024-06-07', kind: 'range' }],
  },
  {
    why: 'a debate that is followed up has been held',
    text: 'Naar aanleiding van het debat van ⟦5 maart⟧ informeer ik u.',
    finds: [{ edtf: '2024-03-05', role: 'past' }],
  },
  {
    why: 'behind a verb a day is no longer that of the paper before it',
    text: 'De beantwoording zal ik uw Kamer voor het debat van ⟦5 oktober⟧ toezenden.',
    finds: [{ edtf: '2024-10-05', role: 'deadline' }],
  },
  {
    why: 'a paper keeps its day in front of a verb',
    text: 'Het verslag van het debat van ⟦5 oktober⟧ zal ik u toezenden.',
    finds: [{ edtf: '2023-10-05', role: 'past' }],
  },
  {
    why: 'an infinitive looks ahead, also behind a past tense',
    text: 'Ik heb toegezegd om ⟦voor 1 oktober⟧ te antwoorden.',
    finds: [{ edtf: '../2024-09-30', role: 'deadline' }],
  },
];

const months: readonly Example[] = [
  {
    why: 'month and year',
    text: 'Sinds ⟦juli 2019⟧ is de haven vrij.',
    finds: [{ edtf: '2019-07', start: '2019-07-01', end: '2019-07-31', kind: 'month' }],
  },
  {
    why: 'month of an entry into force',
    text: 'Inwerkingtreding: ⟦augustus 2025⟧',
    finds: [{ edtf: '2025-08', role: 'deadline' }],
  },
  {
    why: 'a month alone, ahead',
    text: 'Het loket gaat in ⟦september⟧ open.',
    finds: [{ edtf: '2024-09', kind: 'month' }],
  },
  {
    why: 'a month alone, behind',
    text: 'De top vond in ⟦november⟧ plaats.',
    finds: [{ edtf: '2023-11', kind: 'month', role: 'past' }],
  },
  { why: 'the month of the letter itself', text: 'In ⟦maart⟧ start de campagne.', finds: [{ edtf: '2024-03' }] },
  { why: 'sinds looks back', text: 'Het meldpunt draait sinds ⟦oktober⟧.', finds: [{ edtf: '2023-10' }] },
  {
    why: 'vorig jaar behind a month',
    text: 'In ⟦oktober vorig jaar⟧ zijn de afspraken herzien.',
    finds: [{ edtf: '2023-10', kind: 'month' }],
  },
  {
    why: 'van dit jaar behind a month',
    text: 'Vanaf ⟦januari van dit jaar⟧ geldt een vast bedrag.',
    finds: [{ edtf: '2024-01' }],
  },
  {
    why: 'afgelopen before a month',
    text: '⟦Afgelopen december⟧ is de balans opgemaakt.',
    finds: [{ edtf: '2023-12' }],
  },
  { why: 'komende before a month', text: 'De cijfers komen ⟦komende mei⟧ beschikbaar.', finds: [{ edtf: '2024-05' }] },
  {
    why: 'two months with one year',
    text: 'In ⟦mei⟧ en ⟦juni 2023⟧ is geteld.',
    finds: [
      { edtf: '2023-05', kind: 'month' },
      { edtf: '2023-06', kind: 'month' },
    ],
  },
  {
    why: 'months joined by a slash are one period',
    text: 'Oplevering in ⟦mei/juni 2025⟧.',
    finds: [{ edtf: '2025-05/2025-06', kind: 'range' }],
  },
  {
    why: 'a report and its month',
    text: 'Rekenkamer, Zicht op water (⟦april 2023⟧).',
    finds: [{ edtf: '2023-04', role: 'publication' }],
  },
  {
    why: 'this month',
    text: 'U krijgt ⟦deze maand⟧ het ontwerpbesluit.',
    finds: [{ edtf: '2024-03', kind: 'relative' }],
  },
  {
    why: 'next month, over the end of a year',
    on: '2023-12-04',
    text: 'Ik spreek de bonden ⟦volgende maand⟧.',
    finds: [{ edtf: '2024-01', start: '2024-01-01', end: '2024-01-31' }],
  },
  {
    why: 'last week, from Monday to Sunday',
    text: 'De raad stemde daar ⟦vorige week⟧ mee in.',
    finds: [{ start: '2024-03-04', end: '2024-03-10', kind: 'relative' }],
  },
  {
    why: 'a season or month behind its year',
    text: '⟦Volgend jaar zomer⟧ varen wij weer, ⟦vorig jaar in maart⟧ lag alles stil.',
    finds: [
      { start: '2025-06-21', end: '2025-09-20', kind: 'season' },
      { edtf: '2023-03', kind: 'month' },
    ],
  },
  {
    why: 'before the end of a season or recess is up to its last day',
    text: 'U hoort het ⟦voor het einde van het zomerreces⟧ en ⟦vóór eind van de winter⟧.',
    finds: [{ start: null, end: '2024-09-20' }, { start: null }],
  },
  {
    why: 'what bears a day behind d.d. is of that day',
    text: 'Zie uw brief d.d. ⟦14 november⟧ en de besluitenlijst d.d. ⟦4 april⟧.',
    finds: [
      { edtf: '2023-11-14', role: 'past' },
      { edtf: '2023-04-04', role: 'past' },
    ],
  },
  {
    why: 'unless it is still to come',
    text: 'Voor het commissiedebat d.d. ⟦4 april⟧ ontvangt u de tarieven. Het overleg d.d. ⟦2 mei⟧ wordt verplaatst.',
    finds: [{ edtf: '2024-04-04' }, { edtf: '2024-05-02' }],
  },
  {
    why: 'a paper that is still to be written, by its month',
    text: 'Dit neem ik mee in de voortgangsbrief van ⟦mei⟧. In de brief van ⟦juni⟧ is het toegelicht.',
    finds: [{ edtf: '2024-05' }, { edtf: '2023-06', role: 'past' }],
  },
  {
    why: 'a weekday with jl. or a.s.',
    text: 'Het besluit is ⟦maandag jl.⟧ genomen; ⟦donderdag a.s.⟧ spreek ik de veerbazen.',
    finds: [
      { edtf: '2024-03-11', kind: 'relative', role: 'past' },
      { edtf: '2024-03-21', role: 'deadline' },
    ],
  },
  {
    why: 'a report is no participle',
    text: 'Het onderzoeksrapport is naar verwachting in ⟦de zomer⟧ gereed.',
    finds: [{ edtf: '2024-22', role: 'deadline' }],
  },
  {
    why: 'what was said before has no say in the term',
    text: 'Zoals ik heb gezegd, kom ik hierop terug, ⟦uiterlijk voor het herfstreces⟧.',
    finds: [{ start: null, end: '2024-10-14', role: 'deadline' }],
  },
  {
    why: 'behind «en» a verb of its own has a tense of its own',
    text: 'Het besluit is op ⟦3 februari⟧ gepubliceerd en geldt vanaf ⟦1 mei⟧.',
    finds: [{ edtf: '2024-02-03' }, { edtf: '2024-05-01' }],
  },
  {
    why: 'what is asked for before a day in brackets has yet to come',
    text: 'De commissie heeft verzocht de cijfers voorafgaand aan de zitting (⟦18 maart⟧) te ontvangen.',
    finds: [{ edtf: '2024-03-18' }],
  },
  {
    why: 'years of a paper of the Eerste Kamer that no word announces',
    text: 'De motie over de sluizen (2021–2022, CLXI, B) is uitgevoerd.',
    finds: [],
  },
  { why: 'a month alone is also a name', text: 'Ik dank mevrouw Van der Mei en de heer Maart.', finds: [] },
  { why: 'a month without a preposition', text: 'Kolommen: april mei juni.', finds: [] },
  { why: 'the committee that bears two days', text: 'Het Nationaal Comité 4 en 5 mei is betrokken.', finds: [] },
];

const quarters: readonly Example[] = [
  {
    why: 'quarter in short',
    text: 'Raad van State: ⟦Q1 2026⟧',
    finds: [{ edtf: '2026-33', start: '2026-01-01', end: '2026-03-31', kind: 'quarter', role: 'deadline' }],
  },
  {
    why: 'two quarters',
    text: 'Behandeling ⟦Q1/Q2 2026⟧',
    finds: [{ edtf: '2026-01-01/2026-06-30', start: '2026-01-01', end: '2026-06-30', kind: 'quarter' }],
  },
  {
    why: 'two quarters in one breath are one stretch',
    text: 'In het ⟦eerste en tweede kwartaal van 2026⟧ varen er meer.',
    finds: [{ start: '2026-01-01', end: '2026-06-30', kind: 'quarter' }],
  },
  {
    why: 'in words, without the article',
    text: 'In het ⟦eerste kwartaal van 2026⟧ volgt de AMvB.',
    finds: [{ edtf: '2026-33', kind: 'quarter' }],
  },
  { why: 'in figures', text: 'De toets is in het ⟦4e kwartaal 2025⟧ gereed.', finds: [{ edtf: '2025-36' }] },
  {
    why: 'the last is the fourth',
    text: 'In het ⟦laatste kwartaal van 2024⟧ volgt de nota.',
    finds: [{ edtf: '2024-36' }],
  },
  { why: 'K for kwartaal', text: 'Planning: ⟦K3 2024⟧', finds: [{ edtf: '2024-35' }] },
  { why: 'with a hyphen', text: 'Start pilot ⟦Q2-2025⟧.', finds: [{ edtf: '2025-34' }] },
  { why: 'the year first', text: 'Oplevering ⟦2025-Q3⟧.', finds: [{ edtf: '2025-35' }] },
  { why: 'of this year', text: 'Uitbetaling volgt in ⟦Q3 van dit jaar⟧.', finds: [{ edtf: '2024-35' }] },
  {
    why: 'a quarter in the course of the letter',
    text: 'U hoort in het ⟦derde kwartaal⟧ van mij.',
    finds: [{ edtf: '2024-35', kind: 'quarter' }],
  },
  {
    why: 'first half',
    text: 'De ⟦eerste helft van 2026⟧ wordt benut voor overleg.',
    finds: [{ edtf: '2026-01-01/2026-06-30', kind: 'half' }],
  },
  {
    why: 'second half of this year',
    text: 'In de ⟦tweede helft van dit jaar⟧ komt de ronde terug.',
    finds: [{ start: '2024-07-01', end: '2024-12-31', kind: 'half' }],
  },
  {
    why: 'half year as a word',
    text: 'Over het ⟦eerste halfjaar van 2023⟧ is een tekort ontstaan.',
    finds: [{ end: '2023-06-30', kind: 'half' }],
  },
  {
    why: 'of the year: the one of the letter',
    text: 'In de ⟦tweede helft van het jaar⟧ wordt geloot.',
    finds: [{ start: '2024-07-01' }],
  },
  {
    why: 'half of a crowd is an amount',
    text: 'De eerste helft van de aanvragers wacht, de tweede helft niet.',
    finds: [],
  },
  {
    why: 'half of a month',
    text: 'De sluis gaat in de ⟦eerste helft van mei⟧ dicht en in de ⟦tweede helft juni 2025⟧ weer open.',
    finds: [
      { start: '2024-05-01', end: '2024-05-15', kind: 'half', approximate: false },
      { start: '2025-06-16', end: '2025-06-30', kind: 'half' },
    ],
  },
  {
    why: 'half of this month, and of one that is a last term',
    text: 'In de ⟦tweede helft van deze maand⟧ wordt gemeten, ⟦uiterlijk in de eerste helft van februari 2025⟧ nog eens.',
    finds: [
      { start: '2024-03-16', end: '2024-03-31' },
      { start: null, end: '2025-02-15' },
    ],
  },
  {
    why: 'the quarter that is over, this one, the next',
    text: 'Het ⟦afgelopen kwartaal⟧ was druk; ⟦dit kwartaal⟧ en ⟦begin volgend kwartaal⟧ komen er schippers bij.',
    finds: [
      { start: '2023-10-01', end: '2023-12-31', kind: 'relative' },
      { start: '2024-01-01', end: '2024-03-31' },
      { start: '2024-04-01', end: '2024-04-30' },
    ],
  },
  {
    why: 'weeks by number, as ISO 8601 counts them',
    text: 'In ⟦week 20⟧ wordt geteld, in ⟦week 14 of 15⟧ geoefend, in ⟦week 1 van 2025⟧ gerust.',
    finds: [
      { start: '2024-05-13', end: '2024-05-19', kind: 'part-of-year' },
      { start: '2024-04-01', end: '2024-04-14' },
      { start: '2024-12-30', end: '2025-01-05' },
    ],
  },
  {
    why: 'weeks of something else, and hours of a week',
    text: 'In week 3 van de cursus; per week 12 uur; elke week 20 vaarten; in week 30 na de start; week 60.',
    finds: [],
  },
  { why: 'an airport gate is no quarter', text: 'Zie tabel K1 en vak H4.', finds: [] },
];

const seasons: readonly Example[] = [
  {
    why: 'season with its article',
    text: 'De wet gaat in ⟦het najaar van 2025⟧ in consultatie.',
    finds: [{ edtf: '2025-23', start: '2025-09-21', end: '2025-12-20', kind: 'season', approximate: true }],
  },
  {
    why: 'season without an article',
    text: 'Brief ⟦najaar 2021⟧ over de kust.',
    finds: [{ edtf: '2021-23', kind: 'season' }],
  },
  {
    why: 'a season in brackets',
    text: 'De krokussen (in ⟦voorjaar 2020⟧) waren vroeg.',
    finds: [{ edtf: '2020-21', kind: 'season' }],
  },
  {
    why: 'two seasons with one year',
    text: 'Gesprekken in ⟦zomer⟧ en ⟦najaar 2025⟧.',
    finds: [{ edtf: '2025-22' }, { edtf: '2025-23' }],
  },
  {
    why: 'two seasons joined',
    text: 'Afronding ⟦voorjaar/zomer 2025⟧.',
    finds: [{ start: '2025-03-21', end: '2025-09-20', kind: 'range' }],
  },
  {
    why: 'summer',
    text: 'Publicatie in ⟦de zomer van 2026⟧.',
    finds: [{ edtf: '2026-22', start: '2026-06-21', end: '2026-09-20' }],
  },
  {
    why: 'a winter ends in the next year',
    text: 'De sterfte steeg in ⟦de winter van 2022⟧.',
    finds: [{ edtf: '2022-24', start: '2022-12-21', end: '2023-03-20' }],
  },
  {
    why: 'a winter over two years',
    text: 'De energietoeslag van ⟦winter 2022-2023⟧ is uitbetaald.',
    finds: [{ edtf: '2022-24', kind: 'season' }],
  },
  { why: 'herfst is najaar', text: 'Vanaf ⟦de herfst⟧ worden prikken gezet.', finds: [{ edtf: '2024-23' }] },
  { why: 'this season', text: '⟦Dit najaar⟧ kom ik met een voorstel.', finds: [{ edtf: '2024-23', role: 'deadline' }] },
  {
    why: 'this season, gone by in the year of the letter',
    on: '2023-12-12',
    text: 'De brief van ⟦deze zomer⟧ ging over stikstof.',
    finds: [{ edtf: '2023-22', role: 'past' }],
  },
  {
    why: 'this winter, in the midst of it',
    on: '2024-02-02',
    text: 'Er is ⟦deze winter⟧ gas genoeg.',
    finds: [{ edtf: '2023-24' }],
  },
  {
    why: 'the next one',
    on: '2023-11-06',
    text: 'Ik bericht u ⟦komend voorjaar⟧.',
    finds: [{ edtf: '2024-21', role: 'deadline' }],
  },
  {
    why: 'the last one',
    text: '⟦Afgelopen zomer⟧ stonden veel velden droog.',
    finds: [{ edtf: '2023-22', role: 'past' }],
  },
  { why: 'a season without a year, ahead', text: 'De brief volgt in ⟦het najaar⟧.', finds: [{ edtf: '2024-23' }] },
  {
    why: 'a season without a year in a sentence about the past',
    text: 'De bevraging in ⟦het najaar⟧ leverde weinig op.',
    finds: [{ edtf: '2023-23', role: 'past' }],
  },
  {
    why: 'a season gone by cannot be promised',
    on: '2023-11-06',
    text: 'In ⟦het voorjaar⟧ ontvangt u het vervolg.',
    finds: [{ edtf: '2024-21' }],
  },
  {
    why: 'before summer: up to the day before it begins',
    text: 'De nota komt nog ⟦voor de zomer⟧.',
    finds: [
      { edtf: '../2024-06-20', start: null, end: '2024-06-20', kind: 'season', approximate: true, role: 'deadline' },
    ],
  },
  {
    why: 'with an accent and a year',
    text: 'Dit gebeurt ⟦vóór de zomer van 2025⟧.',
    finds: [{ edtf: '../2025-06-20' }],
  },
  {
    why: 'before a summer that is past',
    on: '2023-11-06',
    text: 'Het rapport is ⟦voor de zomer⟧ aangeboden.',
    finds: [{ edtf: '../2023-06-20', role: 'past' }],
  },
  {
    why: 'after summer',
    text: '⟦Na de zomer⟧ bespreek ik dit met de gemeenten.',
    finds: [{ edtf: '2024-09-21/..', start: '2024-09-21', end: null, approximate: true }],
  },
  {
    why: 'around summer',
    text: '⟦Rond de zomer⟧ wordt de wet ingediend.',
    finds: [{ edtf: '2024-22', approximate: true }],
  },
  {
    why: 'before a recess',
    text: 'Ik streef ernaar dit ⟦voor het zomerreces⟧ te doen.',
    finds: [{ end: '2024-06-20', start: null, approximate: true, kind: 'season' }],
  },
  {
    why: 'before the recess at the end of the year',
    text: 'U krijgt ⟦voor het kerstreces⟧ bericht.',
    finds: [{ end: '2024-12-20', approximate: true }],
  },
  {
    why: 'planned for a season: voor is no limit',
    text: 'De evaluatie staat gepland voor ⟦het najaar van 2025⟧.',
    finds: [{ edtf: '2025-23', start: '2025-09-21' }],
  },
  {
    why: 'a season of the memory is a name',
    text: 'In de Voorjaarsnota staat een zomerschool voor 40 kinderen.',
    finds: [],
  },
  { why: 'every winter', text: 'In de winter is de opvang vaak vol.', finds: [] },
  { why: 'a term bound to an event', text: 'Voor het commissiedebat stuur ik u de stand van zaken.', finds: [] },
];

const partsOfYears: readonly Example[] = [
  {
    why: 'before a school year that still has to begin',
    text: 'Dit is ⟦voor de start van het schooljaar⟧ rond.',
    finds: [{ edtf: '../2024-07-31', start: null }],
  },
  {
    why: 'begin of a year',
    text: 'De brochure verschijnt ⟦begin 2025⟧.',
    finds: [
      { edtf: '2025-01/2025-03', start: '2025-01-01', end: '2025-03-31', kind: 'part-of-year', approximate: true },
    ],
  },
  {
    why: 'middle of a year',
    text: '⟦Medio 2025⟧ is de brug klaar.',
    finds: [{ edtf: '2025-05/2025-08', kind: 'part-of-year' }],
  },
  {
    why: 'other words for it',
    text: 'Het contract eindigt ⟦midden 2026⟧ en de pacht ⟦halverwege 2027⟧.',
    finds: [{ edtf: '2026-05/2026-08' }, { edtf: '2027-05/2027-08' }],
  },
  {
    why: 'end of a year',
    text: '⟦Eind 2022⟧ is het fonds gesloten.',
    finds: [{ edtf: '2022-10/2022-12', role: 'past' }],
  },
  { why: 'einde van', text: 'Aan het ⟦einde van 2024⟧ wordt geëvalueerd.', finds: [{ edtf: '2024-10/2024-12' }] },
  {
    why: 'end of this year',
    text: 'Ik verwacht het advies ⟦eind van dit jaar⟧.',
    finds: [{ edtf: '2024-10/2024-12' }],
  },
  {
    why: 'end of last year',
    text: 'Dat kondigde ik ⟦eind vorig jaar⟧ aan.',
    finds: [{ edtf: '2023-10/2023-12', role: 'past' }],
  },
  {
    why: 'begin of next year',
    text: 'Het register opent ⟦begin volgend jaar⟧.',
    finds: [{ edtf: '2025-01/2025-03', role: 'deadline' }],
  },
  {
    why: 'begin of a month',
    text: 'De loting is ⟦begin september 2024⟧.',
    finds: [{ start: '2024-09-01', end: '2024-09-10', kind: 'part-of-year' }],
  },
  {
    why: 'middle of a month without a year',
    text: 'De sluis is ⟦medio februari⟧ gestremd geweest.',
    finds: [{ start: '2024-02-11', end: '2024-02-20', role: 'past' }],
  },
  {
    why: 'end of a short month',
    text: '⟦Eind februari 2025⟧ volgt de verzamelwet.',
    finds: [{ start: '2025-02-21', end: '2025-02-28' }],
  },
  {
    why: 'end of a school year',
    text: 'De inspectie rondt dit ⟦eind schooljaar 2023-2024⟧ af.',
    finds: [{ start: '2024-06-01', end: '2024-07-31', kind: 'part-of-year' }],
  },
  {
    why: 'begin of a school year',
    text: 'De app komt bij het ⟦begin van het schooljaar 2025/2026⟧ uit.',
    finds: [{ start: '2025-08-01', end: '2025-09-30' }],
  },
  {
    why: 'end of this school year',
    text: 'Het examenblad vervalt ⟦eind van dit schooljaar⟧.',
    finds: [{ start: '2024-06-01', end: '2024-07-31' }],
  },
  {
    why: 'before the end of a month: its last day',
    text: 'Het gemaal draait ⟦voor eind mei 2024⟧ weer.',
    finds: [{ edtf: '../2024-05-31', start: null, end: '2024-05-31', approximate: true }],
  },
  {
    why: 'before the end of the year: its last day',
    text: 'Het besluit valt ⟦voor het einde van het jaar⟧.',
    finds: [{ edtf: '../2024-12-31', kind: 'part-of-year' }],
  },
  {
    why: 'in the course of',
    text: 'De leidraad wordt ⟦in de loop van 2025⟧ herzien.',
    finds: [{ edtf: '2025', start: '2025-01-01', end: '2025-12-31' }],
  },
  {
    why: 'the end of a school year that was not named',
    text: 'Leraren toetsen aan het einde van het schooljaar.',
    finds: [],
  },
  { why: 'the begin of a thing', text: 'Aan het begin van de procedure en eind van de rit.', finds: [] },
];

const years: readonly Example[] = [
  {
    why: 'a year',
    text: 'In ⟦1998⟧ is de tunnel geopend.',
    finds: [{ edtf: '1998', start: '1998-01-01', end: '1998-12-31', kind: 'year', role: 'past' }],
  },
  {
    why: 'a year ahead',
    text: 'Het doel is dat alle bussen in ⟦2035⟧ schoon rijden.',
    finds: [{ edtf: '2035', role: 'deadline' }],
  },
  { why: 'without het jaar', text: 'Het jaar ⟦2017⟧ was nat.', finds: [{ edtf: '2017', kind: 'year' }] },
  {
    why: 'two years are two findings',
    text: 'Er zijn verkiezingen in ⟦2030⟧ en ⟦2034⟧.',
    finds: [{ edtf: '2030' }, { edtf: '2034' }],
  },
  {
    why: 'a period with a dash',
    text: 'De ruilverkaveling duurde van ⟦2011–2029⟧.',
    finds: [{ edtf: '2011/2029', start: '2011-01-01', end: '2029-12-31', kind: 'range', role: 'period' }],
  },
  {
    why: 'a dash with blanks',
    text: 'Het waterplan voor de periode ⟦2024 – 2034⟧ ligt ter inzage.',
    finds: [{ edtf: '2024/2034', kind: 'range' }],
  },
  {
    why: 'a period in words',
    text: 'Het visquotum geldt in de periode ⟦2022 tot en met 2028⟧.',
    finds: [{ edtf: '2022/2028', kind: 'range' }],
  },
  { why: 't/m', text: 'Zie het tijdvak (⟦2016 t/m 2021⟧) van de kaart.', finds: [{ edtf: '2016/2021' }] },
  {
    why: 'tot between years includes the last',
    text: 'Hij was van ⟦2009 tot 2013⟧ burgemeester.',
    finds: [{ start: '2009-01-01', end: '2013-12-31' }],
  },
  {
    why: 'between years',
    text: 'Het aantal daalde ⟦tussen 2015 en 2020⟧ met een vijfde.',
    finds: [{ start: '2015-01-01', end: '2020-12-31', kind: 'range' }],
  },
  {
    why: 'until and including a year',
    text: 'Het pachtcontract loopt ⟦tot en met 2032⟧.',
    finds: [{ edtf: '../2032-12-31', start: null, end: '2032-12-31', kind: 'year', role: 'deadline' }],
  },
  { why: 't/m a year', text: 'Het veer vaart ⟦t/m 2033⟧ door.', finds: [{ edtf: '../2033-12-31' }] },
  {
    why: 'until a year: the day before it begins',
    text: '⟦Tot 2022⟧ gold een lager plafond.',
    finds: [{ edtf: '../2021-12-31', role: 'past' }],
  },
  {
    why: 'the word for the year belongs to the bound',
    text: 'De accijns blijft ⟦tot kalenderjaar 2031⟧ bevroren.',
    finds: [{ edtf: '../2030-12-31' }],
  },
  {
    why: 'before a year that is a term',
    text: 'Alle daken moeten ⟦voor 2030⟧ asbestvrij zijn.',
    finds: [{ edtf: '../2029-12-31' }],
  },
  { why: 'after a year', text: '⟦Na 2027⟧ vervalt de toeslag.', finds: [{ edtf: '2028-01-01/..', end: null }] },
  { why: 'around a year', text: '⟦Rond 2030⟧ is het net vol.', finds: [{ edtf: '2030', approximate: true }] },
  {
    why: 'with retroactive effect: from that day',
    text: 'De toeslag geldt met terugwerkende kracht tot en met ⟦1 januari 2023⟧.',
    finds: [{ start: '2023-01-01', end: '2023-01-01' }],
  },
  {
    why: 'a night has two days',
    text: 'Het lekte in de nacht van ⟦3⟧ op ⟦4 mei 2023⟧.',
    finds: [{ edtf: '2023-05-03' }, { edtf: '2023-05-04' }],
  },
  { why: 'the year of a norm behind its number', text: 'Norm 9001:2015 en het besluit 1998/12 gelden.', finds: [] },
  {
    why: 'what opens a sentence is for a quarter',
    text: 'De cijfers voor het ⟦eerste kwartaal van 2024⟧ zijn bekend.',
    finds: [{ edtf: '2024-33' }],
  },
  {
    why: 'what is sent is sent before it',
    text: 'Ik stuur u de cijfers ⟦voor het eerste kwartaal van 2025⟧.',
    finds: [{ edtf: '../2024-12-31' }],
  },
  {
    why: 'something for a year: without voor',
    text: 'De planning voor ⟦2025⟧ is gereed.',
    finds: [{ edtf: '2025', start: '2025-01-01' }],
  },
  { why: 'an amount behind a year', text: 'In ⟦2024⟧ € 2,4 miljoen, daarna niets.', finds: [{ edtf: '2024' }] },
  { why: 'voor het jaar is for', text: 'Voor het jaar ⟦2025⟧ geldt een plafond.', finds: [{ edtf: '2025' }] },
  { why: 'an amount for a year', text: 'De nachttrein is voor 2027 verlengd.', finds: [] },
  {
    why: 'for a year, with whose plan it is',
    text: 'Het jaarplan van de dienst der bruggen voor ⟦2031⟧ ligt er.',
    finds: [{ edtf: '2031' }],
  },
  {
    why: 'a verb parts the plan from the term',
    text: 'De planning van de brug wordt ⟦voor 2031⟧ afgerond.',
    finds: [{ edtf: '../2030-12-31' }],
  },
  {
    why: 'for more years than one there is no limit',
    text: 'De vaste veren voor ⟦2031⟧ en ⟦2032⟧ varen.',
    finds: [{ edtf: '2031' }, { edtf: '2032' }],
  },
  {
    why: 'a sentence that opens with what is for a year',
    text: 'De afspraken voor ⟦2031⟧ volgen nog.',
    finds: [{ edtf: '2031' }],
  },
  {
    why: 'before a year, with the verb in front',
    text: 'De veren moeten ⟦voor 2031⟧ zijn gebouwd.',
    finds: [{ edtf: '../2030-12-31' }],
  },
  { why: 'money for a year', text: 'Er is € 3 miljoen beschikbaar voor 2025.', finds: [] },
  {
    why: 'a publication',
    text: 'Raad voor Cultuur (⟦2016⟧). Het museum van morgen.',
    finds: [{ edtf: '2016', role: 'publication' }],
  },
  { why: 'an act', text: 'Dit volgt uit de Woningwet ⟦1991⟧.', finds: [{ edtf: '1991', role: 'title' }] },
  {
    why: 'a scheme',
    text: 'De subsidieregeling Groen Doen ⟦2019-2023⟧ liep goed.',
    finds: [{ edtf: '2019/2023', kind: 'range', role: 'title' }],
  },
  {
    why: 'a title between quotes',
    text: 'Zie de bijlage ‘Stand van de havens ⟦2023⟧’.',
    finds: [{ edtf: '2023', role: 'title' }],
  },
  {
    why: 'the head of a table',
    text: '⟦2022⟧\t⟦2023⟧\t⟦2024⟧',
    finds: [{ edtf: '2022' }, { edtf: '2023' }, { edtf: '2024' }],
  },
  { why: 'a count', text: 'Er doen 2025 scholen en ruim 2000 vrijwilligers mee.', finds: [] },
  {
    why: 'a count with an adjective',
    text: 'Er komen 2030 nieuwe woningen en de 1950 extra plekken blijven.',
    finds: [],
  },
  { why: 'thousands with a full stop', text: 'Dat kost € 2.024 per plek, in totaal 1.998.200 euro.', finds: [] },
  { why: 'an amount', text: 'Een bijdrage van € 2024 of 2025 euro, dan wel 2000 mln.', finds: [] },
  { why: 'a postcode', text: 'Postbus 2000, 2011 AB Haarlem.', finds: [] },
  { why: 'a telephone number', text: 'Bel 070 2024 198 of 0800-2021.', finds: [] },
  { why: 'pages', text: 'Zie p. 2010-2025 en blz. 1999.', finds: [] },
  { why: 'articles', text: 'Op grond van artikel 28 en 29, en artikel 2012 van het oude boek.', finds: [] },
  { why: 'an age', text: 'Een kind van 4 of 5 jaar, of een 12-jarige.', finds: [] },
  { why: 'a reference number', text: 'Ons kenmerk 2024-0000123456 en zaak 2023.14.', finds: [] },
  { why: 'a document number', text: 'Geregistreerd als 2021D15326 en TZ202405-067.', finds: [] },
];

const schoolYears: readonly Example[] = [
  {
    why: 'school year',
    text: 'De leerlijn geldt met ingang van het ⟦schooljaar 2024-2025⟧.',
    finds: [
      { edtf: '2024-08-01/2025-07-31', start: '2024-08-01', end: '2025-07-31', kind: 'schoolyear', approximate: false },
    ],
  },
  {
    why: 'with a slash',
    text: 'Vier roc’s deden in het ⟦schooljaar 2019/2020⟧ mee.',
    finds: [{ start: '2019-08-01', kind: 'schoolyear', role: 'period' }],
  },
  {
    why: 'with an en dash',
    text: 'De havenschool verhuist in ⟦schooljaar 2026–2027⟧.',
    finds: [{ end: '2027-07-31', role: 'deadline' }],
  },
  {
    why: 'in short',
    text: 'Het ⟦studiejaar 2024/25⟧ telt meer eerstejaars.',
    finds: [{ start: '2024-08-01', kind: 'schoolyear' }],
  },
  { why: 'broken at its hyphen', text: 'Lager dan in ⟦schooljaar 2021- 2022⟧.', finds: [{ start: '2021-08-01' }] },
  {
    why: 'the next of two',
    text: 'In de ⟦schooljaren 2021-2022⟧ en ⟦2022-2023⟧ is geteld.',
    finds: [{ start: '2021-08-01' }, { start: '2022-08-01', kind: 'schoolyear' }],
  },
  {
    why: 'figures of pupils',
    text: 'De uitvalcijfers over ⟦2018–2019⟧ vallen mee.',
    finds: [{ start: '2018-08-01', end: '2019-07-31', kind: 'schoolyear' }],
  },
  { why: 'a census of pupils', text: 'Leerlingtelling ⟦2022-2023⟧', finds: [{ kind: 'schoolyear' }] },
  {
    why: 'this school year',
    text: 'De kantine verbouwt nog ⟦dit schooljaar⟧.',
    finds: [{ start: '2023-08-01', end: '2024-07-31', kind: 'schoolyear' }],
  },
  {
    why: 'the last completed one',
    text: '⟦Afgelopen schooljaar⟧ deden zes regio’s mee.',
    finds: [{ start: '2022-08-01', end: '2023-07-31' }],
  },
  {
    why: 'the next one',
    text: 'Zij starten ⟦volgend schooljaar⟧.',
    finds: [{ start: '2024-08-01', role: 'deadline' }],
  },
  {
    why: 'until and including this school year',
    text: 'De boekenbon geldt ⟦tot en met dit schooljaar⟧.',
    finds: [{ edtf: '../2024-07-31', start: null }],
  },
  {
    why: 'for a school year: voor is no limit',
    text: 'De aanvraag voor ⟦schooljaar 2024-2025⟧ is open.',
    finds: [{ start: '2024-08-01', end: '2025-07-31' }],
  },
  {
    why: 'a school year that was named before',
    text: 'Gedurende het schooljaar, en in hetzelfde schooljaar, stromen zij door.',
    finds: [],
  },
  {
    why: 'a pair of years elsewhere is a period',
    text: 'Het coalitieakkoord ⟦2021-2022⟧ noemt dit niet.',
    finds: [{ edtf: '2021/2022', kind: 'range' }],
  },
];

const deictic: readonly Example[] = [
  {
    why: 'the current year',
    text: 'In het ⟦lopende jaar⟧ is er nog ruimte.',
    finds: [{ edtf: '2024', kind: 'relative' }],
  },
  {
    why: 'this year',
    text: '⟦Dit jaar⟧ is de aanpak gestart.',
    finds: [{ edtf: '2024', start: '2024-01-01', end: '2024-12-31', kind: 'relative' }],
  },
  { why: 'last year', text: 'De dijk is ⟦vorig jaar⟧ verhoogd.', finds: [{ edtf: '2023', kind: 'relative' }] },
  { why: 'next year', text: 'Zij doen dat ⟦volgend jaar⟧ weer.', finds: [{ edtf: '2025', role: 'deadline' }] },
  {
    why: 'this calendar year',
    text: 'Het protocol volgt ⟦dit kalenderjaar⟧.',
    finds: [{ edtf: '2024', kind: 'relative' }],
  },
  { why: 'later leaves the year as it is', text: 'Later ⟦dit jaar⟧ hoort u meer.', finds: [{ edtf: '2024' }] },
  {
    why: 'the past year ends on the day of the letter',
    text: 'In ⟦het afgelopen jaar⟧ is veel bereikt.',
    finds: [{ edtf: '2023-03-15/2024-03-15', start: '2023-03-15', end: '2024-03-15', role: 'period' }],
  },
  {
    why: 'the coming year starts on it',
    text: '⟦Komend jaar⟧ gaan wij de regio in.',
    finds: [{ start: '2024-03-15', end: '2025-03-15', kind: 'relative' }],
  },
  {
    why: 'months counted',
    text: 'De veerdienst voer ⟦de afgelopen vijf maanden⟧ niet.',
    finds: [{ start: '2023-10-15', end: '2024-03-15' }],
  },
  { why: 'half a year', text: 'De A7 is ⟦het komende half jaar⟧ dicht.', finds: [{ end: '2024-09-15' }] },
  { why: 'a year and a half', text: '⟦De afgelopen anderhalf jaar⟧ liep het op.', finds: [{ start: '2022-09-15' }] },
  { why: 'years counted', text: 'Het tij keert ⟦de komende zeven jaar⟧ niet.', finds: [{ end: '2031-03-15' }] },
  { why: 'in figures', text: 'De zeespiegel stijgt in ⟦de komende 12 jaar⟧.', finds: [{ end: '2036-03-15' }] },
  { why: 'up to a number', text: '⟦De komende vijf tot tien jaar⟧ groeit de vraag.', finds: [{ end: '2034-03-15' }] },
  { why: 'weeks counted', text: '⟦De afgelopen zes weken⟧ is er gebeld.', finds: [{ start: '2024-02-02' }] },
  {
    why: 'the end of a month is not overrun',
    on: '2024-03-31',
    text: 'In ⟦de afgelopen maand⟧ regende het.',
    finds: [{ start: '2024-02-29', end: '2024-03-31' }],
  },
  {
    why: 'a horizon',
    text: 'Het pensioenfonds is ⟦over drie jaar⟧ overgegaan.',
    finds: [{ edtf: '2027', start: '2027-01-01', end: '2027-12-31', kind: 'relative' }],
  },
  {
    why: 'a horizon behind',
    text: 'Dat stelsel is ⟦tien jaar geleden⟧ bedacht.',
    finds: [{ edtf: '2014', role: 'past' }],
  },
  { why: 'until next year', text: 'Dit kan ⟦tot volgend jaar⟧ wachten.', finds: [{ edtf: '../2024-12-31' }] },
  {
    why: 'voor before a pointing year is for',
    text: 'De ruimte voor ⟦dit jaar⟧ is op.',
    finds: [{ edtf: '2024', start: '2024-01-01' }],
  },
  {
    why: 'soon, where a product is promised',
    text: 'U ontvangt ⟦binnenkort⟧ het wetsvoorstel.',
    finds: [{ edtf: '2024-03-15/..', start: '2024-03-15', end: null, kind: 'relative' }],
  },
  {
    why: 'shortly, the same',
    text: 'Ik bied het advies ⟦op korte termijn⟧ aan.',
    finds: [{ end: null, approximate: true }],
  },
  { why: 'soon, without a product', text: 'Het wordt binnenkort beter, ook op korte termijn.', finds: [] },
  { why: 'a term that is not counted', text: 'Op zo kort mogelijke termijn, en op de lange termijn.', finds: [] },
  { why: 'spread over years', text: 'Het bedrag is verdeeld over vijf jaar.', finds: [] },
  { why: 'not counted', text: 'De komende jaren, de afgelopen weken, onlangs en op dit moment.', finds: [] },
  { why: 'a next year, whichever', text: 'Dat telt mee bij een volgend jaar of het volgende jaar.', finds: [] },
  { why: 'a frequency', text: 'Jaarlijks, elk jaar, twee keer per jaar en eens in de vier jaar.', finds: [] },
  { why: 'a duration', text: 'Wie langer dan vier weken verzuimt, binnen 8 weken of voor vijf jaar.', finds: [] },
  { why: 'a wait', text: 'Zij kunnen pas over zes maanden terecht.', finds: [] },
  { why: 'everyday words', text: 'Zo is het vrij druk in het vrij onderwijs, en ma is thuis.', finds: [] },
];

const ranges: readonly Example[] = [
  {
    why: 'between days',
    text: 'De jacht is van ⟦15 augustus 2024 tot en met 31 januari 2025⟧ open.',
    finds: [
      { edtf: '2024-08-15/2025-01-31', start: '2024-08-15', end: '2025-01-31', kind: 'range', approximate: false },
    ],
  },
  {
    why: 'jl. holds for both ends',
    text: 'Het wad was van ⟦10 juli tot 2 augustus jl.⟧ gesloten.',
    finds: [{ start: '2023-07-10', end: '2023-08-02', kind: 'range' }],
  },
  {
    why: 'one month',
    text: 'Het congres duurt van ⟦3 t/m 7 juni 2024⟧.',
    finds: [{ start: '2024-06-03', end: '2024-06-07', kind: 'range' }],
  },
  { why: 'with a hyphen', text: 'Ter inzage: ⟦3-7 juni 2024⟧.', finds: [{ start: '2024-06-03', end: '2024-06-07' }] },
  {
    why: 'over the end of a year',
    text: 'Van ⟦november tot en met februari 2025⟧ is er stookgeld.',
    finds: [{ edtf: '2024-11/2025-02', kind: 'range' }],
  },
  {
    why: 'the year at the first end',
    text: 'Van ⟦1 november 2023 tot 1 maart⟧ gold een stop.',
    finds: [{ start: '2023-11-01', end: '2024-03-01' }],
  },
  {
    why: 'to a part of a year',
    text: 'De spoorbrug was ⟦2018 tot medio 2020⟧ buiten gebruik.',
    finds: [{ edtf: '2018/2020-08', start: '2018-01-01', end: '2020-08-31', approximate: true }],
  },
  {
    why: 'between days in words',
    text: 'Dat gebeurde ⟦tussen 1 mei 2022 en 1 juli 2023⟧.',
    finds: [{ start: '2022-05-01', end: '2023-07-01' }],
  },
  {
    why: 'school years',
    text: 'In ⟦schooljaar 2021-2022 tot en met 2023-2024⟧.',
    finds: [{ start: '2021-08-01', end: '2024-07-31', kind: 'range' }],
  },
  {
    why: 'until a day: the day before',
    text: 'De brug blijft ⟦tot 3 november 2025⟧ open.',
    finds: [{ edtf: '../2025-11-02', kind: 'day', approximate: false, role: 'deadline' }],
  },
  {
    why: 'until and including a month',
    text: 'De expositie hangt ⟦tot en met oktober 2024⟧.',
    finds: [{ edtf: '../2024-10-31', kind: 'month' }],
  },
  { why: 'until a month', text: 'Regeling Kustpad (⟦tot augustus 2025⟧).', finds: [{ edtf: '../2025-07-31' }] },
  { why: 'until the end of a year: its last day', text: 'Dat kan ⟦tot eind 2025⟧.', finds: [{ end: '2025-12-31' }] },
  {
    why: 'at the latest',
    text: 'Reageer ⟦uiterlijk 1 mei 2024⟧.',
    finds: [{ edtf: '../2024-05-01', end: '2024-05-01', kind: 'day' }],
  },
  { why: 'before a day', text: 'U beslist ⟦vóór 1 januari 2025⟧.', finds: [{ edtf: '../2024-12-31' }] },
  {
    why: 'planned for a day',
    text: 'Het overleg is voorzien voor ⟦1 mei 2024⟧.',
    finds: [{ edtf: '2024-05-01', start: '2024-05-01' }],
  },
];

const elsewhere: readonly Example[] = [
  { why: 'a citation', text: 'Kamerstukken II 2022/23, 32 847, nr. 1028.', finds: [] },
  { why: 'a citation with its session', text: 'Kamerstukken II, vergaderjaar 2021–2022, 29 453, nr. 5', finds: [] },
  { why: 'the heading of a letter', text: 'Vergaderjaar 2021–2022', finds: [] },
  {
    why: 'proceedings',
    text: 'Handelingen II 2021/22, nr. 45, item 6 en Aanhangsel Handelingen II 2023/24, nr. 1234.',
    finds: [],
  },
  { why: 'official gazettes', text: 'Stb. 2021, 123 en Staatscourant 2022, 4567.', finds: [] },
  { why: 'European law', text: 'Richtlijn 2014/24/EU en Verordening (EU) 2016/679.', finds: [] },
  { why: 'a citation that lost its first word', text: '8 2020-2021, 32847, nr. 71.', finds: [] },
  {
    why: 'the date of a cited paper stays',
    text: 'Kamerstuk 32 847, nr. 71 van ⟦4 mei 2023⟧.',
    finds: [{ edtf: '2023-05-04' }],
  },
  {
    why: 'a year after a citation',
    text: 'Zie Kamerstuk 32 847, nr. 71. In ⟦2022⟧ is dit herzien.',
    finds: [{ edtf: '2022' }],
  },
  {
    why: 'an address',
    text: 'https://www.voorbeeld.nl/documenten/2021/03/23/brief-2021 en www.voorbeeld.nl/mei-2022',
    finds: [],
  },
  { why: 'an address without www', text: 'voorbeeld.nl/nieuws/12-05-2023/zomer-2023', finds: [] },
  { why: 'impossible days', text: 'Op 31 februari, 32 mei en 30-02-2023 gebeurt er niets.', finds: [] },
  { why: 'a clock', text: 'Tussen 19.00 en 20.30 uur.', finds: [] },
];

const damaged: readonly Example[] = [
  {
    why: 'l for 1',
    text: 'Het besluit geldt per ⟦l januari 2025⟧.',
    finds: [{ edtf: '2025-01-01', kind: 'day' }],
    damaged: true,
  },
  { why: 'I for 1', text: 'Het besluit geldt per ⟦I januari 2025⟧.', finds: [{ edtf: '2025-01-01' }], damaged: true },
  {
    why: 'l within a day',
    text: 'Op ⟦2l maart 2023⟧ stemde de raad in.',
    finds: [{ edtf: '2023-03-21' }],
    damaged: true,
  },
  {
    why: 'O for 0 in a year',
    text: 'Op ⟦3 mei 2O23⟧ stemde de raad in.',
    finds: [{ edtf: '2023-05-03' }],
    damaged: true,
  },
  {
    why: 'a year alone with O for 0',
    text: 'In ⟦2O24⟧ wordt geteld.',
    finds: [{ edtf: '2024', kind: 'year' }],
    damaged: true,
  },
  {
    why: 'l for i in a month',
    text: 'Op ⟦1 januarl 2025⟧ vervalt het recht.',
    finds: [{ edtf: '2025-01-01' }],
    damaged: true,
  },
  { why: 'rn for m', text: 'Op ⟦4 rnaart 2023⟧ kwam het bericht.', finds: [{ edtf: '2023-03-04' }], damaged: true },
  { why: 'c for e', text: 'Op ⟦12 dccember 2022⟧ kwam het bericht.', finds: [{ edtf: '2022-12-12' }], damaged: true },
  {
    why: 'a lost blank before the year',
    text: 'Op ⟦7 juli2024⟧ volgt de uitslag.',
    finds: [{ edtf: '2024-07-07' }],
    damaged: true,
  },
  { why: 'a lost blank', text: 'Op ⟦7oktober 2022⟧ kwam het bericht.', finds: [{ edtf: '2022-10-07' }], damaged: true },
  { why: 'figures with hyphens', text: 'Stand per ⟦3l-12-2O22⟧.', finds: [{ edtf: '2022-12-31' }], damaged: true },
  {
    why: 'a lost capital before the year',
    text: '|n ⟦2023⟧ zijn zij gevraagd.',
    finds: [{ edtf: '2023' }],
    damaged: true,
  },
  {
    why: 'the first word of a citation',
    text: 'Karnerstukken Il, 2023-2024, 32847, nr. 12 en Kamerstukken 11, 2020-2021, 32847, nr. 9',
    finds: [],
    damaged: true,
  },
  { why: 'June and July are as near', text: 'Op 7 jui 2025 is er niets zeker.', finds: [], damaged: true },
  { why: 'too little is left of the year', text: 'In lOOO en lO0l staat niets vast.', finds: [], damaged: true },
  { why: 'no date: its letters stay letters', text: 'Het lO-overleg telt 2O leden.', finds: [], damaged: true },
];

export const examples: readonly Example[] = [
  ...days,
  ...weekdays,
  ...months,
  ...quarters,
  ...seasons,
  ...partsOfYears,
  ...years,
  ...schoolYears,
  ...deictic,
  ...ranges,
  ...elsewhere,
  ...damaged,
];
