/**
 * What is a mention of a motion and what is not: tests and documentation in one. Members and parties are invented.
 * A line is a block; `# ` opens a heading, `- ` an item, a tab parts cells, `[^3]` is a footnote mark.
 */
import type { Example } from '../../types.js';

const row = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds });
const scan = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds, damaged: true });

/** Members: `Bos (ABC)` or `Bos`. */
const by = (...members: string[]) => ({
  submitters: members.map((m) => {
    const [, name = m, party = null] = /^(.*?) \((.*)\)$/.exec(m) ?? [];
    return { name, party };
  }),
});
const became = (value: string) => ({ disposition: { value } });
const unknown = { disposition: null };

const names: readonly Example[] = [
  row('one member', 'Dit is conform de ⟦motie van het lid Oudeman⟧.', {
    ...by('Oudeman'),
    kind: 'motie',
    cosigned: false,
  }),
  row('and others', 'Zie de ⟦motie van het lid Oudeman c.s.⟧ hierover.', { ...by('Oudeman'), cosigned: true }),
  row('c.s. without its last stop', 'Zie de ⟦motie van het lid Oudeman c.s⟧ hierover.', { cosigned: true }),
  row('c.s. in one word', 'Zie de ⟦motie-Oudeman cs⟧ hierover.', { ...by('Oudeman'), cosigned: true }),
  row('two members', 'Zie de ⟦motie van de leden Oudeman en Van der Zandt⟧.', by('Oudeman', 'Van der Zandt')),
  row('three members', 'Zie de ⟦motie van de leden Krüs, Lam en El Hamdi⟧.', by('Krüs', 'Lam', 'El Hamdi')),
  row('a party', 'Zie de ⟦motie van het lid Krüs (ABC)⟧.', by('Krüs (ABC)')),
  row('parties', 'Zie de ⟦motie van de leden Krüs (ABC) en Lam (XY-PK)⟧.', by('Krüs (ABC)', 'Lam (XY-PK)')),
  row('a party of two words', 'Zie de ⟦motie van het lid Krüs (Nieuw Verbond)⟧.', by('Krüs (Nieuw Verbond)')),
  row('a party that opens with figures', 'Zie de ⟦motie van het lid Krüs (50NU)⟧.', by('Krüs (50NU)')),
  row('a party with figures', 'Zie de ⟦motie van het lid Krüs (P26)⟧.', by('Krüs (P26)')),
  row('one party for both', 'Zie de ⟦motie van de leden Krüs en Lam (beiden ABC)⟧.', by('Krüs (ABC)', 'Lam (ABC)')),
  row('party before c.s.', 'Zie de ⟦motie van het lid Krüs (ABC) c.s.⟧ over lassen.', {
    ...by('Krüs (ABC)'),
    cosigned: true,
  }),
  row('party behind c.s.', 'Zie de ⟦motie van het lid Krüs c.s. (ABC)⟧ over lassen.', {
    ...by('Krüs (ABC)'),
    cosigned: true,
  }),
  row('no article', 'Zie de ⟦motie van lid Krüs (ABC)⟧.', by('Krüs (ABC)')),
  row('a former member', 'Zie de ⟦motie van het voormalig lid Krüs (ABC)⟧.', by('Krüs (ABC)')),
  row(
    'former members and a sitting one',
    'Zie de ⟦motie van voormalig leden Krüs (ABC) en Lam (DE) en het lid Bos (FG)⟧.',
    {
      ...by('Krüs (ABC)', 'Lam (DE)', 'Bos (FG)'),
    },
  ),
  row('a member of then', 'Zie de ⟦motie van het toenmalige lid Krüs⟧.', by('Krüs')),
  row('an ex-member', 'Zie de ⟦motie van oud-lid Krüs⟧.', by('Krüs')),
  row('members of the Kamer', 'Zie de ⟦motie van Kamerleden Krüs en Lam⟧.', by('Krüs', 'Lam')),
  row('a member of the Tweede Kamer', 'Zie de ⟦motie van Tweede Kamerlid Krüs⟧.', by('Krüs')),
  row('a day before the names', 'Zie de ⟦motie van 3 mei 2021 van de leden Krüs en Lam⟧.', by('Krüs', 'Lam')),
  row(
    'the names behind the citation',
    '⟦De motie⟧ (Kamerstuk 39 812, nr. 7) van het lid Krüs (ABC) volgt.',
    by('Krüs (ABC)'),
  ),
  row('a number before the names', 'De ⟦motie nr. 45 van het lid Krüs⟧ volgt.', by('Krüs')),
  row('names alone', 'Zie de ⟦motie Krüs⟧ over lassen.', by('Krüs')),
  row('names with a stroke', 'Zie de ⟦motie Krüs/Lam⟧ over lassen.', by('Krüs', 'Lam')),
  row('names with a hyphen', 'Zie de ⟦motie-Krüs c.s.⟧ (Kamerstuk 39 812, nr. 7).', { ...by('Krüs'), cosigned: true }),
  row('a particle behind the noun', 'Zie de ⟦motie Van den Akker c.s.⟧ hierover.', {
    ...by('Van den Akker'),
    cosigned: true,
  }),
  row('a particle behind the hyphen', 'Zie de ⟦motie-Van Dam/De Wit⟧.', by('Van Dam', 'De Wit')),
  row('van and a name', 'Zie de ⟦motie van Krüs en Lam⟧ hierover.', by('Krüs', 'Lam')),
  row('a mister', 'Zie de ⟦motie van de heer Krüs⟧.', by('Krüs')),
  row('two particles', 'Zie de ⟦motie van het lid Van den Akker⟧.', by('Van den Akker')),
  row('an apostrophe in front', "Zie de ⟦motie van het lid 't Lam⟧.", by("'t Lam")),
  row('an apostrophe within', "Zie de ⟦motie van de leden Van 't Lam en D'Hooghe⟧.", by("Van 't Lam", "D'Hooghe")),
  row('a double surname', 'Zie de ⟦motie van het lid De Wit-Postma⟧.', by('De Wit-Postma')),
  row('a particle in the second half', 'Zie de ⟦motie van het lid Lam-van der Wal⟧.', by('Lam-van der Wal')),
  row('a first name', 'Zie de ⟦motie van de leden Eva de Wit en Jan Krüs⟧.', by('Eva de Wit', 'Jan Krüs')),
  row('a name of two words', 'Zie de ⟦motie van het lid Van Haren Bakema⟧.', by('Van Haren Bakema')),
  row('IJ', 'Zie de ⟦motie van het lid IJzerman⟧.', by('IJzerman')),
  row('a name in small print behind en', 'Zie de ⟦motie van de leden Krüs en van Dam⟧.', by('Krüs', 'van Dam')),
  row('what follows en is no member', 'Conform de ⟦motie van het lid Krüs⟧ en de Onderwijsraad.', by('Krüs')),
  row(
    'a promise behind it',
    'Conform de ⟦motie van het lid Krüs (ABC)⟧ en de toezegging aan het lid Lam.',
    by('Krüs (ABC)'),
  ),
  row('a member before the noun', 'Zoals ⟦het lid Krüs met zijn motie (ABC)⟧ heeft gevraagd.', by('Krüs (ABC)')),
  row('members before the noun', 'De door ⟦de leden Krüs en Lam ingediende motie⟧ over lassen.', by('Krüs', 'Lam')),
  row('adjectives are part of it', 'De ⟦nader gewijzigde motie van het lid Krüs⟧.', by('Krüs')),
  row('adopted', 'Dankzij de ⟦aangenomen motie Krüs c.s.⟧ kan dat.', { ...by('Krüs'), cosigned: true }),
  row('an article of no kind', 'Er is een ⟦motie van het lid Krüs⟧ ingediend.', by('Krüs')),
  row('with a kind', 'De ⟦motie van afkeuring van het lid Krüs⟧ is verworpen.', {
    ...by('Krüs'),
    ...became('declined'),
  }),
  row('an amendment', 'Het ⟦amendement van de leden Krüs (ABC) en Lam (DE)⟧.', {
    ...by('Krüs (ABC)', 'Lam (DE)'),
    kind: 'amendement',
  }),
  row('an amendment by hyphen', 'Via het ⟦amendement Krüs-Lam⟧ kwam er geld.', { kind: 'amendement' }),
];

const several: readonly Example[] = [
  row('two motions', 'De ⟦moties van het lid Krüs⟧ en ⟦van het lid Lam⟧.', by('Krüs'), by('Lam')),
  row(
    'groups',
    'De ⟦moties van de leden Krüs en Lam⟧ en ⟦van Bos en Van Dam⟧.',
    by('Krüs', 'Lam'),
    by('Bos', 'Van Dam'),
  ),
  row(
    'groups with a mark each',
    'De ⟦moties van de leden Krüs en Lam⟧[^3] en ⟦van Bos⟧[^4].',
    { marks: [3] },
    { marks: [4] },
  ),
  row(
    'a mark behind each name',
    'De ⟦moties van de leden Krüs⟧[^3], ⟦Lam⟧[^4] en ⟦Bos⟧.[^5]',
    { marks: [3] },
    { marks: [4] },
    { marks: [5] },
  ),
  row(
    'a number behind each name',
    'De ⟦moties van de leden Krüs⟧ (39 812, nr. 7) en ⟦Lam⟧ (39 812, nr. 9).',
    by('Krüs'),
    by('Lam'),
  ),
  row('die van', 'De ⟦motie van het lid Krüs⟧ en ⟦die van het lid Lam⟧.', by('Krüs'), by('Lam')),
  row('one list', 'Zie de ⟦moties van de leden Krüs (ABC), De Wit (DE) en lid Lam (FG)⟧.', {
    ...by('Krüs (ABC)', 'De Wit (DE)', 'Lam (FG)'),
    plural: true,
  }),
  row(
    'of several one is named',
    'Er zijn meerdere moties over lassen, waarvan ⟦de meest recente van het lid Krüs (ABC)⟧.',
    by('Krüs (ABC)'),
  ),
  row(
    'each in a phrase of its own',
    'De ⟦motie-Krüs⟧ en de ⟦motie-Lam⟧ zijn uitgevoerd.',
    became('completed'),
    became('completed'),
  ),
];

const bySubject: readonly Example[] = [
  row(
    'of the same member, each with its own number',
    'Ik ken de ⟦moties van het lid Krüs c.s.⟧ over lassen (Kamerstuk 39 812, nr. 7) en ⟦over buigen⟧ (Kamerstuk 39 812, nr. 8).',
    { ...by('Krüs'), cosigned: true, subject: 'lassen' },
    { ...by('Krüs'), cosigned: true, subject: 'buigen' },
  ),
  row(
    'three of them, and what became of all',
    'De ⟦moties van het lid Krüs⟧ over lassen (39 812, nr. 7), ⟦over buigen⟧ (39 812, nr. 8) en ⟦over verven⟧ (39 812, nr. 9) zijn afgedaan.',
    { subject: 'lassen', ...became('closed') },
    { subject: 'buigen', ...became('closed') },
    { subject: 'verven', ...became('closed') },
  ),
  row(
    'each with a footnote',
    'Ik ken de ⟦moties van het lid Krüs⟧ over lassen[^1] en ⟦over buigen⟧[^2].',
    { subject: 'lassen', marks: [1] },
    { subject: 'buigen', marks: [2] },
  ),
  row(
    'one about two things',
    'Ik ken de ⟦motie van het lid Krüs⟧ over lassen en over buigen (Kamerstuk 39 812, nr. 7).',
    by('Krüs'),
  ),
  row('a number for both', 'Ik ken de ⟦moties van het lid Krüs⟧ over lassen en over buigen (39 812, nrs. 7 en 8).', {
    plural: true,
  }),
  row(
    'names joined by hyphens',
    'De ⟦moties-Krüs⟧ (39 812, nr. 7) en ⟦-Lam⟧ (39 812, nr. 8) zijn afgedaan.',
    { ...by('Krüs'), ...became('closed') },
    { ...by('Lam'), ...became('closed') },
  ),
  row('the number before the names', '⟦Motie 39 812, nr. 7 van het lid Krüs⟧ is uitgevoerd.', {
    ...by('Krüs'),
    ...became('completed'),
  }),
];

const pointers: readonly Example[] = [
  row('this one', '⟦Deze motie⟧ vraagt om meer lasdocenten.', { form: 'this', subject: 'meer lasdocenten' }),
  row('the same one', 'Aan ⟦dezelfde motie⟧ hecht ik.', { form: 'this' }),
  row('the one mentioned', 'Over ⟦de genoemde motie⟧ spraken wij.', { form: 'this' }),
  row('the one', 'Ik deel de gedachte achter ⟦de motie⟧.', { form: 'the' }),
  row('this amendment', '⟦Dit amendement⟧ wordt uitgevoerd.', {
    form: 'this',
    kind: 'amendement',
    ...became('in_progress'),
  }),
  row('one with a subject of its own', 'De ⟦motie⟧ over lasdocenten is bekend.', {
    form: 'bare',
    subject: 'lasdocenten',
  }),
  row('one with its number said', 'Ik ken de ⟦motie⟧ op stuk nr. 7 (39812) van toen.', { form: 'bare' }),
  row('the word for a number in brackets', 'De ⟦motie van het lid Krüs⟧ over lassen (motie 39 812, nr. 7) ligt er.', {
    subject: 'lassen',
  }),
  row('members who hand one in', 'Daartoe heeft ⟦het lid Krüs (ABC) c.s. een motie⟧ ingediend.', {
    ...by('Krüs (ABC)'),
    cosigned: true,
  }),
  row(
    'members who have handed one in',
    '⟦Het lid Krüs heeft een motie⟧ (Kamerstuk 39 812, nr. 7) ingediend.',
    by('Krüs'),
  ),
  row('members who hear of one', 'Daartoe heeft het lid Krüs een motie gezien.'),
  row(
    'several with what they are about',
    'Dat vragen de ⟦moties van de leden Krüs c.s.⟧ over lassen (39 812, nr. 7), ⟦Lam⟧ over buigen (39 812, nr. 8) en ⟦Bos⟧ over verven (39 812, nr. 9).',
    { ...by('Krüs'), cosigned: true, subject: 'lassen' },
    { ...by('Lam'), subject: 'buigen' },
    { ...by('Bos'), subject: 'verven' },
  ),
  row('handed in by', 'Daar is een ⟦motie⟧ ingediend door het lid Krüs c.s. die mij iets vraagt.', {
    ...by('Krüs'),
    cosigned: true,
    form: 'named',
  }),
  row('of those who ask', 'Kunt u onze ⟦motie⟧ (Kamerstuk 39 812, nr. 7) meenemen?', { form: 'bare' }),
  row('a motion with its number', 'Er is een ⟦motie⟧ (Kamerstuk 39 812, nr. 7) aangenomen.', {
    form: 'bare',
    weak: true,
  }),
  row('a number right behind', 'Uitvoering van ⟦motie⟧ 39812-7 kost tijd.', { form: 'bare' }),
  row('motions by their footnote', 'De stand van ⟦de moties⟧[^8] volgt.', { weak: true, plural: true, marks: [8] }),
];

const dispositions: readonly Example[] = [
  row('done', 'Hiermee is de ⟦motie van het lid Krüs c.s.⟧ uitgevoerd.', became('completed')),
  row('I have', 'Hiermee heb ik de ⟦motie van het lid Krüs⟧ over lassen uitgevoerd.', became('completed')),
  row('given effect', 'Hiermee is uitvoering gegeven aan de ⟦motie van het lid Krüs⟧.', became('completed')),
  row('held to be done', 'Ik acht de ⟦motie van het lid Krüs⟧ hiermee uitgevoerd.', became('completed')),
  row('carried out', 'Zo heb ik de ⟦motie van het lid Krüs⟧ ten uitvoer gebracht.', became('completed')),
  row('met', 'Aan de ⟦motie van het lid Krüs⟧ is daarmee voldaan.', became('completed')),
  row('I do: under way', 'Hiermee voer ik de ⟦motie van het lid Krüs⟧ uit.', became('in_progress')),
  row('I give effect: under way', 'Zo geef ik ook uitvoering aan de ⟦motie van het lid Krüs⟧.', became('in_progress')),
  row('is being done', 'De ⟦motie van het lid Krüs⟧ wordt uitgevoerd binnen maatregel 5.', {
    ...became('in_progress'),
    measure: '5',
  }),
  row('in part', 'De ⟦motie van het lid Krüs⟧ is deels uitgevoerd.', became('in_progress')),
  row('closed', 'Daarmee beschouw ik de ⟦motie van het lid Krüs⟧ als afgedaan.', became('closed')),
  row('closed, in the order of a main clause', 'Hiermee doe ik de ⟦motie van het lid Krüs⟧ af.', became('closed')),
  row('held', 'De ⟦motie van het lid Krüs⟧ is aangehouden.', became('held')),
  row('closed by the letter', 'De ⟦motie van het lid Krüs⟧ wordt met deze brief afgedaan.', became('closed')),
  row('still held', 'De ⟦motie van het lid Krüs⟧ blijft aangehouden.', became('held')),
  row('voted down on a day', 'De ⟦motie-Krüs⟧ is bij de stemming van 3 mei jl. door u verworpen.', became('declined')),
  row('no room for it', 'Ik zie geen ruimte om de ⟦motie van het lid Krüs⟧ uit te voeren.', became('declined')),
  row('held to be done, passive', 'De ⟦motie-Krüs⟧ wordt hiermee als uitgevoerd beschouwd.', became('completed')),
  row('its execution is done', 'De uitvoering van de ⟦motie-Krüs⟧ is afgerond.', became('completed')),
  row('I meet it', 'Met dit veer kom ik tegemoet aan de ⟦motie-Krüs⟧.', became('completed')),
  row('closed later on', 'De ⟦motie-Krüs⟧ wordt in het najaar afgedaan.', unknown),
  row('held, as an adjective', 'De ⟦aangehouden motie van het lid Krüs⟧ gaat over lassen.', became('held')),
  row('not adopted', 'De ⟦motie van het lid Krüs⟧ is verworpen.', became('declined')),
  row('advised against', 'Om die reden ontraad ik de ⟦motie van het lid Krüs⟧.', became('declined')),
  row('cannot be done', 'Ik kan de ⟦motie van het lid Krüs⟧ dan ook niet uitvoeren.', became('declined')),
  row('not done', 'Ik voer de ⟦motie van het lid Krüs⟧ daarom niet uit.', became('declined')),
  row(
    'set aside further on',
    'De ⟦motie van het lid Krüs⟧ verzoekt om een lasverbod. Dat zie ik niet als passende oplossing.',
    became('declined'),
  ),
  row('withdrawn', 'De ⟦motie van het lid Krüs⟧ is ingetrokken.', became('dropped')),
  row(
    'said of two with a citation between them',
    'De ⟦motie-Krüs⟧ (Kamerstuk 39 812, nr. 7) en de ⟦motie-Lam⟧ (Kamerstuk 39 812, nr. 8) zijn uitgevoerd.',
    became('completed'),
    became('completed'),
  ),
  row(
    'said of two with what they are about',
    'De ⟦motie-Krüs⟧ over lassen (39 812, nr. 7) en de ⟦motie-Lam⟧ over buigen (39 812, nr. 8) zijn uitgevoerd.',
    became('completed'),
    became('completed'),
  ),
  row(
    'said of one, and of another behind it',
    'De ⟦motie-Krüs⟧ over lassen is uitgevoerd (39 812, nr. 7) en de ⟦motie-Lam⟧ is aangehouden.',
    became('completed'),
    became('held'),
  ),
  row('almost done is not done', 'De ⟦motie-Krüs⟧ is bijna uitgevoerd.', became('in_progress')),
  row('as good as done, of two words', 'De ⟦motie-Krüs⟧ is vrijwel geheel uitgevoerd.', became('in_progress')),
  row('its execution is late', 'De uitvoering van de ⟦motie-Krüs⟧ is vertraagd.', became('in_progress')),
  row('a status behind a colon', '⟦Motie-Krüs⟧ over lassen (39 812, nr. 7): uitgevoerd.', became('completed')),
  row(
    'two of them on a line',
    '# Moties\n⟦Motie-Krüs⟧ (39 812, nr. 7): uitgevoerd. ⟦Motie-Lam c.s.⟧ (39 812, nr. 8): loopt.',
    became('completed'),
    became('in_progress'),
  ),
  row('words behind a colon', '⟦Motie-Krüs⟧ (39 812, nr. 7): uitgevoerd wordt nu de las aan de brug.', unknown),
  row('to come', 'Ik zal de ⟦motie van het lid Krüs⟧ dit jaar uitvoeren.', became('announced')),
  row('begun', 'De ⟦motie van het lid Krüs⟧ zit in de opstartfase.', became('starting')),
  row('not yet', 'De ⟦motie van het lid Krüs⟧ is nog niet uitgevoerd.', unknown),
  row('a condition', 'Zodra de ⟦motie van het lid Krüs⟧ is uitgevoerd, volgt een brief.', unknown),
  row('a question', 'Is de ⟦motie van het lid Krüs⟧ al uitgevoerd?', unknown),
  row(
    'said of another motion',
    'De ⟦motie-Krüs⟧ vroeg hierom; de ⟦motie-Lam⟧ is uitgevoerd.',
    unknown,
    became('completed'),
  ),
  row('adopted is not done', 'Uw Kamer heeft de ⟦motie van het lid Krüs⟧ aangenomen.', unknown),
];

const denials: readonly Example[] = [
  row(
    'no deed, with the verb before it',
    'Aan de ⟦motie van het lid Krüs⟧ (over lassen) wordt geen uitvoering gegeven.',
    became('declined'),
  ),
  row(
    'not to be done by the writer',
    'Ik ga de ⟦motie van het lid Krüs⟧ (over lassen) niet uitvoeren.',
    became('declined'),
  ),
  row('not yet done is no refusal', 'De ⟦motie van het lid Krüs⟧ (over lassen) is nog niet uitgevoerd.', unknown),
  row(
    'withdrawn, some words further on',
    'De ⟦motie-Krüs c.s.⟧ is aan het einde van het lange debat ingetrokken.',
    became('dropped'),
  ),
  row(
    'being done, before another verb',
    'De ⟦motie van het lid Krüs⟧ is in uitvoering en wordt opgepakt.',
    became('in_progress'),
  ),
  row(
    'its submitters behind it: none spoken of before',
    'De ⟦motie van het lid Krüs⟧ ligt er. Met ⟦deze motie⟧, ingediend door het lid Lam, gaat het verder.',
    by('Krüs'),
    { ...by('Lam'), form: 'named' },
  ),
];

const surroundings: readonly Example[] = [
  row('die vraagt om', 'Zo voer ik de ⟦motie van het lid Krüs⟧ uit, die vraagt om meer lasdocenten.', {
    subject: 'meer lasdocenten',
  }),
  row('waarin wordt verzocht om', 'De ⟦motie van het lid Krüs⟧, waarin wordt verzocht om een lasfonds.', {
    subject: 'een lasfonds',
  }),
  row('verzoekt de regering om', 'De ⟦motie van het lid Krüs⟧ verzoekt de regering om een lasfonds te vormen.', {
    subject: 'een lasfonds te vormen',
  }),
  row('over', 'De ⟦motie van het lid Krüs⟧ over het lasfonds is uitgevoerd.', {
    subject: 'het lasfonds',
    ...became('completed'),
  }),
  row('a mark behind the names', 'Conform de ⟦motie van het lid Krüs⟧[^2] doe ik dat.', { marks: [2] }),
  row('a mark behind the stop', 'Dat volgt uit de ⟦motie van het lid Krüs (ABC)⟧.[^2] Verder niets.', { marks: [2] }),
  row('a mark at the end of the sentence', 'Uw Kamer heeft de ⟦motie van het lid Krüs⟧ aangenomen.[^2]', {
    marks: [2],
  }),
  row('a mark behind another paper', 'De ⟦motie van het lid Krüs⟧ is bekend uit mijn eerdere brief.[^2]', {
    marks: [],
  }),
  row('a mark in the next sentence', 'De ⟦motie van het lid Krüs⟧ is bekend. Er is meer.[^2]', { marks: [] }),
  row('a measure in the paragraph', 'Er is een leidraad (maatregel 7). Hiermee is de ⟦motie-Krüs⟧ uitgevoerd.', {
    measure: '7',
  }),
  row('two measures leave it open', 'De ⟦motie-Krüs⟧ past bij maatregel 7 en maatregel 9.', { measure: null }),
  row('in the row of a measure', 'Maatregel 22\tKosten\tDat volgt uit de ⟦motie Krüs⟧.', {
    measure: '22',
    ...by('Krüs'),
  }),
];

const tables: readonly Example[] = [
  row('a row by its number', '# Overzicht moties\n⟦39812-7.\tLasdocenten⟧\tDeze motie wordt uitgevoerd.\tAfgerond', {
    form: 'row',
    subject: 'Lasdocenten',
    ...became('completed'),
  }),
  row('number and title in one cell', '# Moties\n⟦39812-XV-7. Lasdocenten⟧\tVolgt.\tIn opstartfase', {
    subject: 'Lasdocenten',
    ...became('starting'),
  }),
  row(
    'the head of the table says so',
    'Motie\tToelichting\tStatus\n⟦39812-7 Lasdocenten⟧\tVolgt.\tIn uitvoering',
    became('in_progress'),
  ),
  row('another order', 'Status\tMotie\tNummer\nAfgedaan\tLasdocenten\t⟦39 812, nr. 7⟧', {
    subject: 'Lasdocenten',
    ...became('closed'),
  }),
  row('submitters in a column', 'Nummer\tIndiener\tMotie\tStatus\n⟦39812-7⟧\tKrüs c.s.\tLasdocenten\tAangehouden', {
    ...by('Krüs'),
    cosigned: true,
    subject: 'Lasdocenten',
    ...became('held'),
  }),
  row('submitters and no number', 'Indiener\tMotie\tStatus\n⟦Krüs/Lam⟧\tLasdocenten\tUitgevoerd', {
    ...by('Krüs', 'Lam'),
    ...became('completed'),
  }),
  row('a phrase in the cell', 'Motie\tStand van zaken\nDe ⟦motie van het lid Krüs⟧ over lassen\tAfgedaan', {
    ...by('Krüs'),
    ...became('closed'),
  }),
  row('members that open the title', 'Motie\tDossier\tStatus\nLid Krüs c.s. over lassen\t⟦39 812, nr. 7⟧\tLoopt', {
    ...by('Krüs'),
    cosigned: true,
    subject: 'lassen',
    ...became('in_progress'),
  }),
  row(
    'a promise in a table of both',
    '# Moties en toezeggingen\nType\tIndiener\tOnderwerp\tStatus\nMotie\t⟦Krüs⟧\tLassen\tLoopt\nToezegging\tLam\tBuigen\tLoopt',
    by('Krüs'),
  ),
  row(
    'the number behind a day and a debate',
    'Motie\tVindplaats\tStand van zaken\n⟦Motie van Krüs⟧ over lassen\t27-02-2031 Debat over bruggen (39 812, nr. 7)\tAfgedaan',
    { ...by('Krüs'), ...became('closed') },
  ),
  row('by what it was closed', 'Nummer\tMotie\tStatus\n⟦39812-7\tLassen⟧\tAfgedaan met brief van 4 juni 2031', {
    ...became('closed'),
  }),
  row(
    'closed, and then a sentence',
    'Nummer\tMotie\tStatus\n⟦39812-7\tLassen⟧\tAfgedaan wordt ook de las van 4 juni',
    unknown,
  ),
  row('no status column', '# Moties\n⟦39812-7\tLasdocenten⟧\tDeze motie is uitgevoerd.', became('completed')),
  row('a list', '# Moties\n- ⟦39812-7: lasdocenten.⟧ Deze motie is uitgevoerd.', became('completed')),
  row('a list by members', '# Moties\n- ⟦Het lid Krüs⟧ over lasdocenten', { ...by('Krüs'), subject: 'lasdocenten' }),
];

const lists: readonly Example[] = [
  row(
    'a status behind a colon',
    '# Moties\n- ⟦Motie van het lid Krüs⟧ over lassen (39 812, nr. 7): uitgevoerd.',
    became('completed'),
  ),
  row(
    'a caption above the table',
    'Tabel 3 Aanvaarde moties\nOmschrijving\tVindplaats\tStand van zaken\nDe ⟦motie-Krüs⟧ over lassen\tKamerstuk 39 812, nr. 7\tAfgedaan. De Kamer is hierover op 3 mei van dit jaar per brief geïnformeerd.',
    {
      ...by('Krüs'),
      ...became('closed'),
    },
  ),
  row('members in a sentence before', 'Het lid Krüs (ABC) vroeg hierom. ⟦Haar motie⟧ voer ik uit.', {
    nearby: [{ name: 'Krüs', party: 'ABC' }],
  }),
  row('members and their motion', '⟦De leden Krüs en Lam vroegen mij in hun motie⟧ om lasdocenten.', by('Krüs', 'Lam')),
  row('one of two', 'Met de ⟦moties van het lid Krüs⟧ ga ik aan de slag; de tweede is aangehouden.', {
    ...became('in_progress'),
    nth: [{ index: 1, disposition: { value: 'held' } }],
  }),
];

const refusals: readonly Example[] = [
  row('general talk', 'Hieronder doen wij enkele moties af.'),
  row('motions and promises', 'De stand van zaken van de moties en toezeggingen.'),
  row('various', 'Uw Kamer heeft diverse moties ingediend over lassen.'),
  row('a heading', '# Overzicht moties'),
  row('a motion in general', 'Een motie is een uitspraak van de Kamer.'),
  row('the motion or promise', 'Bij de motie of toezegging staat een datum.'),
  row('motivation', 'Mijn motivatie is groot.'),
  row('promotion', 'Zij kreeg promotie.'),
  row('emotion', 'Zonder emotie ging dat niet.'),
  row('no confidence', 'Er dreigde een motie van wantrouwen.'),
  row('no confidence, with its article', 'Over de motie van wantrouwen sprak men lang.'),
  row('a compound', 'Het motie-overzicht volgt.'),
  row('a motion market', 'De motiemarkt ging open.'),
  row('motorised', 'De motieven zijn bekend.'),
  row('amending', 'Dat amendeert de wet.'),
  row('amendments in general', 'Amendementen zijn welkom.'),
  row('a paper with a year behind the noun', 'De brief over de aangenomen moties Zeebegroting 2030 volgt.'),
  row('a letter about motions, by its own number', 'Zie de brief met de reactie op moties (Kamerstuk 39 812, nr. 4).'),
  row('those who moved it', 'Ik sprak met de leden die de motie indienden.'),
  row('a member without a motion', 'De toezegging aan het lid Krüs (ABC) is bekend.'),
  row('a title that is no name', '# Motie Inclusief lesgeven op school'),
  row('a table of promises', '# Toezeggingen\n39812-7\tLasdocenten\tAfgerond'),
  row('a table of letters', 'Nummer\tBrief\tStatus\n39812-7\tLasdocenten\tAfgerond'),
];

const damage: readonly Example[] = [
  scan('m in two strokes', 'Zie de ⟦rnotie van het lid Krüs⟧.', by('Krüs')),
  scan('i as l', 'Zie de ⟦motle van het lid Krüs⟧.', by('Krüs')),
  scan('i as 1', 'Zie de ⟦mot1e van het lid Krüs⟧.', by('Krüs')),
  scan('lid with a capital I', 'Zie de ⟦motie van het Iid Krüs⟧.', by('Krüs')),
  scan('leden with a stroke', 'Zie de ⟦motie van de |eden Krüs en Lam⟧.', by('Krüs', 'Lam')),
  scan('an amendment in strokes', 'Zie het ⟦arnendement van het lid Krüs⟧.', { kind: 'amendement' }),
  scan('c.s. with a 5', 'Zie de ⟦motie van het lid Krüs c.5.⟧ over lassen.', { cosigned: true }),
  scan('a note mark glued to the name', 'Dat vraagt de ⟦motie van het lid Krüs⟧3 van 2 maart.', by('Krüs')),
  scan(
    'a note mark glued to c.s., and what is done behind it',
    'Ik beschouw ook de ⟦motie van het lid Krüs c.s.⟧4, de aanleiding, als uitgevoerd.',
    { ...by('Krüs'), cosigned: true, ...became('completed') },
  ),
  scan('a bracket that never closes', '(⟦motie van de leden Krüs en De Wit (AB-CDE)⟧.', by('Krüs', 'De Wit (AB-CDE)')),
  scan('a lost trema', 'Zie de ⟦motie van het lid Kréger⟧.', by('Kréger')),
  scan('blanks within', 'Zie de ⟦motie  van  het  lid  Van  den  Akker⟧.', by('Van den Akker')),
];

export const examples: readonly Example[] = [
  ...names,
  ...several,
  ...bySubject,
  ...pointers,
  ...dispositions,
  ...denials,
  ...surroundings,
  ...tables,
  ...lists,
  ...refusals,
  ...damage,
];
