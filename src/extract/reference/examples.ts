/** What is a citation and what is not: tests and documentation in one. Dossiers and papers are invented. */
import type { Example } from '../../types.js';

const row = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds });
const scan = (why: string, text: string, ...finds: Example['finds']): Example => ({
  why,
  text,
  finds: finds.map((find) => ({ damaged: true, ...find })),
  damaged: true,
});
const kst = (...papers: string[]) => ({ ids: papers.map((paper) => `kst-${paper}`) });

const chambers: readonly Example[] = [
  row('no chamber', 'Dat staat in ⟦Kamerstuk 30 511, nr. 7⟧.', { ...kst('30511-7'), chamber: null, damaged: false }),
  row('II', '⟦Kamerstukken II 2018/19, 30 511, nr. 7⟧.', {
    ...kst('30511-7'),
    chamber: 'TK',
    vergaderjaar: '2018-2019',
  }),
  row('II with a comma', '⟦Kamerstukken II, 2018/19, 30 511, nr. 7⟧', { ...kst('30511-7'), chamber: 'TK' }),
  row('2', '⟦Kamerstukken 2, 2018/19, 30 511, nr. 7⟧', { ...kst('30511-7'), chamber: 'TK', damaged: false }),
  row('2 without a comma', '⟦Kamerstukken 2 2018/19, 30 511, nr. 7⟧', { ...kst('30511-7'), chamber: 'TK' }),
  row('TK', '⟦Kamerstukken TK 2018–2019, 30 511, nr. 7⟧', { ...kst('30511-7'), chamber: 'TK' }),
  row('T.K.', '⟦Kamerstukken T.K. 2018/19, 30 511, nr. 7⟧', { ...kst('30511-7'), chamber: 'TK' }),
  row('in full', '⟦Kamerstukken Tweede Kamer, vergaderjaar 2018–2019, 30 511, nr. 7⟧', {
    ...kst('30511-7'),
    chamber: 'TK',
    vergaderjaar: '2018-2019',
  }),
  row('with an article', '⟦Kamerstukken van de Tweede Kamer 2018/19, 30 511, nr. 7⟧', {
    ...kst('30511-7'),
    chamber: 'TK',
  }),
  row('I', '⟦Kamerstukken I 2018/19, 30 511, C⟧.', { ...kst('30511-C'), chamber: 'EK' }),
  row('1', '⟦Kamerstukken 1, 2018/19, 30 511, nr. C⟧', { ...kst('30511-C'), chamber: 'EK' }),
  row('EK', '⟦Kamerstukken EK 2018/19, 30 511, nr. C⟧', { ...kst('30511-C'), chamber: 'EK' }),
  row('E.K.', '⟦Kamerstukken E.K. 2018/19, 30 511, C⟧', { ...kst('30511-C'), chamber: 'EK' }),
  row('Eerste Kamer', '⟦Kamerstukken Eerste Kamer, 2018–2019, 30 511, C⟧', { ...kst('30511-C'), chamber: 'EK' }),
  row('VV: both chambers in one sitting', '⟦Kamerstukken VV 2018/19, 30 511, nr. 3⟧', {
    ...kst('30511-3'),
    chamber: 'VV',
  }),
  row('both chambers', '⟦Kamerstukken I en II 2018/19, 30 511, nr. 3⟧', { ...kst('30511-3'), chamber: null }),
  row('the chamber behind the session', '⟦Kamerstukken 2018/19, TK, 30 511, nr. 7⟧', {
    ...kst('30511-7'),
    chamber: 'TK',
  }),
  row('the chamber where the cue word would be', 'Zie ⟦TK 2018–2019, 30 511, nr. 7⟧.', {
    ...kst('30511-7'),
    chamber: 'TK',
  }),
  row('the name of the chamber as cue', 'Zie ⟦Tweede Kamer, vergaderjaar 2018–2019, 30 511, nr. 7⟧', kst('30511-7')),
  row('EK as cue, a letter behind a comma', 'De Senaat kreeg dit (⟦EK 30 511, H⟧).', {
    ...kst('30511-H'),
    chamber: 'EK',
  }),
  row('II as cue', 'Dit bleek eerder (⟦II 2018/19, 30 511, nr. 7⟧).', { ...kst('30511-7'), chamber: 'TK' }),
];

const sessions: readonly Example[] = [
  ...[
    '2023-2024',
    '2023–2024',
    '2023/24',
    '2023/2024',
    '2023-24',
    '23/24',
    '2023 – 2024',
    'vergaderjaar 2023–2024',
    'vj. 2023/24',
    '(2023/24)',
  ].map((printed) =>
    row(`session ${printed}`, `Lees ⟦Kamerstukken II ${printed}, 30 511, nr. 7⟧ na.`, {
      ...kst('30511-7'),
      vergaderjaar: '2023-2024',
    }),
  ),
  row('over the century', '⟦Kamerstukken II 1999/00, 22 415, nr. 7⟧', { ...kst('22415-7'), vergaderjaar: '1999-2000' }),
  row('over the century in full', '⟦Kamerstukken II 1999/2000, 22 415, nr. 7⟧', { vergaderjaar: '1999-2000' }),
  row('no parliamentary year', '⟦Kamerstukken II 2018/21, 30 511, nr. 7⟧', { ...kst('30511-7'), vergaderjaar: null }),
  row('a year alone', '⟦Kamerstukken II 2018, 30 511, nr. 7⟧', { ...kst('30511-7'), vergaderjaar: null }),
  row('behind the dossier', '⟦Kamerstukken II, 30 511, 2018–2019, nr. 7⟧', {
    ...kst('30511-7'),
    vergaderjaar: '2018-2019',
  }),
  row('behind the number', '⟦Kamerstuk 30 511, nr. 7 (vergaderjaar 2018–2019)⟧.', {
    ...kst('30511-7'),
    vergaderjaar: '2018-2019',
  }),
  row('old dossiers have four figures', '⟦Kamerstukken II 1966/67, 8 214, nr. 3⟧', kst('8214-3')),
];

const dossiers: readonly Example[] = [
  row('unbroken', 'In ⟦Kamerstuk 30511, nr. 7⟧ las ik het.', kst('30511-7')),
  row('with a full stop', 'In ⟦Kamerstuk 30.511, nr. 7⟧ las ik het.', kst('30511-7')),
  row('with a hard blank', 'In ⟦Kamerstuk 30\u00a0511, nr.\u00a07⟧ las ik het.', kst('30511-7')),
  row('a chapter behind a hyphen', '⟦Kamerstuk 36 410-XV, nr. 7⟧', kst('36410-XV-7')),
  row('a chapter behind a blank', '⟦Kamerstuk 36 410 XV, nr. 7⟧', kst('36410-XV-7')),
  row('a chapter behind a full stop', '⟦Kamerstuk 36 410.XV, nr. 7⟧', kst('36410-XV-7')),
  row('a chapter glued on', '⟦Kamerstuk 36410XV, nr. 7⟧', kst('36410-XV-7')),
  row('a chapter in brackets', '⟦Kamerstuk 36 410 (XV), nr. 7⟧', kst('36410-XV-7')),
  row('a chapter by name', '⟦Kamerstuk 36 410, hoofdstuk XV, nr. 7⟧', kst('36410-XV-7')),
  row('a chapter with a letter', '⟦Kamerstuk 36 410 IIB, nr. 7⟧', kst('36410-IIB-7')),
  row('a chapter in small letters', '⟦Kamerstuk 36 410 xv, nr. 7⟧', kst('36410-XV-7')),
  row('a fund is a letter', '⟦Kamerstuk 36 410 B, nr. 7⟧', kst('36410-B-7')),
  row('a fund and a letter of the Eerste Kamer', '⟦Kamerstukken I 2023/24, 36 410 C, A⟧', kst('36410-C-A')),
  row('an EU council keeps its zero', '⟦Kamerstuk 21 501-08, nr. 311⟧', kst('21501-08-311')),
  row('an EU council behind a blank', '⟦Kamerstuk 21 501 20, nr. 1311⟧', kst('21501-20-1311')),
  row('an EU council, all hyphens', '⟦Kamerstuk 21501-08-311⟧', kst('21501-08-311')),
  row('a law of the Kingdom', '⟦Kamerstuk 30 511 (R1822), nr. 7⟧', kst('30511-7')),
  row('a dossier of the Eerste Kamer itself', '⟦Kamerstukken I 2018/19, CXIX, B⟧', kst('CXIX-B')),
  row('two dossiers', '⟦Kamerstukken 30 511 en 32 620, nr. 41⟧', { ...kst('30511-41'), alsoIn: ['32620'] }),
  row('two dossiers with a slash', '⟦Kamerstukken II, 30511/32620, nr. 41⟧', { ...kst('30511-41'), alsoIn: ['32620'] }),
  row('three dossiers', '⟦Kamerstukken 30 511, 32 620 en 29 984, nr. 41⟧', {
    ...kst('30511-41'),
    alsoIn: ['32620', '29984'],
  }),
  row('a chapter and a dossier', '⟦Kamerstukken 36 410 XV en 30 511, nr. 41⟧', {
    ...kst('36410-XV-41'),
    alsoIn: ['30511'],
  }),
  row('a dossier and a chapter', '⟦Kamerstukken 30 511 en 36 410-XV, nr. 41⟧', {
    ...kst('30511-41'),
    alsoIn: ['36410-XV'],
  }),
  row('two chapters of one budget', '⟦Kamerstuk 36 410 XIII en XVI, nr. 41⟧', {
    ...kst('36410-XIII-41'),
    alsoIn: ['36410-XVI'],
  }),
  row('one number each, said between them', '⟦Kamerstukken 30 511 en 32 620, nrs. 41 respectievelijk 8⟧', {
    ...kst('30511-41', '32620-8'),
    alsoIn: [],
  }),
  row('one number each', '⟦Kamerstukken 30 511 en 32 620, respectievelijk nrs. 41 en 8⟧', {
    ...kst('30511-41', '32620-8'),
    alsoIn: [],
  }),
];

const numbers: readonly Example[] = [
  ...['nr. 7', 'nr 7', 'nr.7', 'Nr. 7', 'no. 7', 'nummer 7', 'met nummer 7', 'onder nr. 7', 'stuk nr. 7'].map(
    (printed) => row(`the number as ${printed}`, `Zie ⟦Kamerstuk 30 511, ${printed}⟧.`, kst('30511-7')),
  ),
  row('no comma', 'Zie ⟦Kamerstuk 30 511 nr. 7⟧.', kst('30511-7')),
  row('a bare comma', 'Zie ⟦Kamerstuk 30 511, 7⟧.', kst('30511-7')),
  row('a hyphen', 'Zie ⟦Kamerstuk 30511-7⟧.', kst('30511-7')),
  row('a blank behind a chapter', 'Zie ⟦Kamerstuk 36 410 XV 7⟧.', kst('36410-XV-7')),
  row('in brackets', 'Zie ⟦Kamerstuk 30 511 (nr. 7)⟧.', kst('30511-7')),
  row('a leading zero goes', 'Zie ⟦Kamerstuk 30511-007⟧.', kst('30511-7')),
  row('two', 'Zie ⟦Kamerstuk 30 511, nrs. 7 en 12⟧ hierover.', kst('30511-7', '30511-12')),
  row('three', '⟦Kamerstuk 30 511, nummers 7, 9 en 12⟧ lichten dat toe', kst('30511-7', '30511-9', '30511-12')),
  row('respectively', '⟦Kamerstuk 30 511, respectievelijk nrs. 7, 9, 12⟧.', kst('30511-7', '30511-9', '30511-12')),
  row('each with its word', '⟦Kamerstuk 30 511, nr. 7, nr. 9 en 12⟧, en meer', kst('30511-7', '30511-9', '30511-12')),
  row('and with its word', '⟦Kamerstuk 30 511, nr. 7 en nr. 9⟧', kst('30511-7', '30511-9')),
  row('with a slash', '⟦Kamerstuk 30 511, nr. 7/8⟧.', kst('30511-7', '30511-8')),
  row('a range', '⟦Kamerstuk 30 511, nrs. 7–9⟧', kst('30511-7', '30511-8', '30511-9')),
  row('a range in words', '⟦Kamerstuk 30 511, nrs. 7 t/m 9⟧', kst('30511-7', '30511-8', '30511-9')),
  row('a range in full words', '⟦Kamerstuk 30 511, nr. 7 tot en met 8⟧', kst('30511-7', '30511-8')),
  row('letters', '⟦Kamerstuk 30 511, nr. E⟧', kst('30511-E')),
  row('two letters', '⟦Kamerstukken I 2018/19, 30 511, nrs. AA en AB⟧', kst('30511-AA', '30511-AB')),
  row('a figure with a letter', '⟦Kamerstukken I 2001/02, 24 310, nr. 42e⟧', kst('24310-42e')),
  row('a page', '⟦Kamerstukken II 2018/19, 30 511, nr. 3, p. 5⟧.', { ...kst('30511-3'), pages: '5' }),
  row('pages', '⟦Kamerstukken II 2018/19, 30 511, nr. 3, blz. 12–14⟧.', { ...kst('30511-3'), pages: '12-14' }),
  row('a date is no number', '⟦Kamerstuk 30 511, nr. 7⟧, 3 mei 2019', kst('30511-7')),
  row('a count is no number', '⟦Kamerstuk 30 511, nr. 7⟧ en 3 moties', kst('30511-7')),
  row('a year is no number', '⟦Kamerstuk 30 511, nr. 7⟧, 2019.', kst('30511-7')),
];

const several: readonly Example[] = [
  row('two in a sentence', '⟦Kamerstuk 30 511, nr. 7⟧ en ⟦Kamerstuk 32 620, nr. 8⟧', kst('30511-7'), kst('32620-8')),
  row(
    'the second inherits chamber and session',
    '⟦Kamerstukken II 2018/19, 30 511, nr. 7⟧ en ⟦32 620, nr. 8⟧.',
    kst('30511-7'),
    { ...kst('32620-8'), chamber: 'TK', vergaderjaar: '2018-2019' },
  ),
  row(
    'the second has its own session',
    '⟦Kamerstukken II 2018/19, 30 511, nr. 7⟧; ⟦2019/20, 32 620, nr. 8⟧.',
    kst('30511-7'),
    { ...kst('32620-8'), chamber: 'TK', vergaderjaar: '2019-2020' },
  ),
  row(
    'a second number with a page of its own',
    '⟦Kamerstukken II 2018/19, 30 511, nr. 3, p. 5⟧ en ⟦nr. 6, p. 12-13⟧.',
    { ...kst('30511-3'), pages: '5' },
    { ...kst('30511-6'), pages: '12-13', chamber: 'TK', vergaderjaar: '2018-2019' },
  ),
  row(
    'a second number behind a semicolon',
    '⟦Kamerstukken II 2018/19, 36 410 XV, nr. 3, blz. 5⟧; ⟦nr. 6, blz. 2⟧.',
    kst('36410-XV-3'),
    kst('36410-XV-6'),
  ),
  row(
    'behind a page a number of something else',
    '⟦Kamerstuk 30 511, nr. 3, p. 5⟧ en nr. 6 van de lijst',
    kst('30511-3'),
  ),
  row('two budgets', '⟦Kamerstuk 36 410 B, nr. 6⟧ en ⟦36 410 C, nr. 6⟧', kst('36410-B-6'), kst('36410-C-6')),
  row('brackets, glued on', 'het besluit(⟦Kamerstuk 30 511, nr. 7⟧)over', kst('30511-7')),
];

const cues: readonly Example[] = [
  row('small letters', 'zie ⟦kamerstukken II 2018/19, 30 511, nr. 7⟧', { ...kst('30511-7'), damaged: false }),
  row('capitals', '⟦KAMERSTUK 30 511, NR. 7⟧', kst('30511-7')),
  row('short', '⟦Kst. 30 511, nr. 7⟧', kst('30511-7')),
  row('the number of a note against it', '2⟦Kamerstuk 30 511, nr. 7⟧.', kst('30511-7')),
  row('and against an attachment', '12⟦Bijlage bij Kamerstuk 30 511, nr. 7⟧.', { ...kst('30511-7'), attachment: true }),
  row('short, without its stop', '⟦Kst 30 511, 7⟧.', kst('30511-7')),
  row('Kamerstuknummer', '⟦Kamerstuknummer 30511, nr. 7⟧', kst('30511-7')),
  row('stuk … nummer', 'gemeld in ⟦stuk 30511 nummer 7⟧.', kst('30511-7')),
  row('the number before its dossier', 'de motie op ⟦stuk nr. 64 (30511)⟧ vraagt', kst('30511-64')),
  row('the number before its chapter', 'de motie op ⟦stuk nr. 64 (36 410 XV)⟧ vraagt', kst('36410-XV-64')),
  row('stuk nummer', 'gemeld in ⟦stuk nummer 30511-1007⟧.', kst('30511-1007')),
  row('no cue word but nr.', 'mijn brief van mei (⟦30 511, nr. 7⟧)', kst('30511-7')),
  row('no cue word, behind an amount', 'kost 5 miljoen euro (⟦30 511, nr. 7⟧)', kst('30511-7')),
  row('no cue word, behind a month', 'mijn brief van 3 maart, ⟦30 511, nr. 7⟧', kst('30511-7')),
  row('no cue word, a chapter', 'het amendement ⟦36410-XV, nr. 7⟧', kst('36410-XV-7')),
  row('no cue word, in brackets', 'de nota van wijziging (⟦30 511-64⟧) komt', kst('30511-64')),
  row('no cue word, a letter in brackets', 'de motie-Krüs (⟦30 511, L⟧) vraagt', kst('30511-L')),
  row('no cue word, a letter and a full stop', 'de brief (⟦30.511, AA⟧) vraagt', kst('30511-AA')),
  row('no cue word, behind motie', 'de motie ⟦30511-64⟧ vraagt', kst('30511-64')),
  row('no cue word, replaced', 'over sporen (t.v.v. ⟦30511-64⟧)', kst('30511-64')),
  row('no cue word, replaced in words', 'ter vervanging van ⟦30511-64⟧', kst('30511-64')),
  row('an attachment', 'Zie de ⟦bijlage bij Kamerstuk 30 511, nr. 7⟧.', { ...kst('30511-7'), attachment: true }),
  row('a numbered attachment', '⟦Bijlage 2 bij Kamerstukken II 2018/19, 30 511, nr. 7⟧', {
    ...kst('30511-7'),
    attachment: true,
  }),
  row('attachments', '⟦Bijlagen bij Kamerstuk 30 511, nr. 7⟧', { ...kst('30511-7'), attachment: true }),
];

const cells: readonly Example[] = [
  row('a line starts with it', '⟦30511-305⟧.\tMeer treinen\tLoopt', kst('30511-305')),
  row('a cell starts with it', 'Motie\t⟦30511-305⟧\tLoopt', kst('30511-305')),
  row('behind a bullet', '• ⟦30511-305⟧: meer treinen', kst('30511-305')),
  row('a title glued on', '⟦36410-XV-12⟧. Sporen\tLoopt', kst('36410-XV-12')),
  row('a title glued on without a stop', '⟦30511-305⟧Sporen verdubbelen', kst('30511-305')),
  row('a leading zero', '⟦30511-021⟧.\tLoopt', kst('30511-21')),
  row('several', '⟦30511-305⟧, ⟦30511-306⟧ en ⟦32620-8⟧\tLoopt', kst('30511-305'), kst('30511-306'), kst('32620-8')),
  row('an EU council', '⟦21501-08-311⟧\tLoopt', kst('21501-08-311')),
];

const others: readonly Example[] = [
  row('an official id', 'ook wel ⟦kst-36410-XV-7⟧ genoemd', kst('36410-XV-7')),
  row('its address', 'op ⟦https://zoek.officielebekendmakingen.nl/kst-30511-7.html⟧.', kst('30511-7')),
  row('its address as pdf', '(⟦zoek.officielebekendmakingen.nl/kst-21501-08-311.pdf⟧)', kst('21501-08-311')),
  row(
    'an address with a folder',
    '⟦http://www.officielebekendmakingen.nl/dossier/30511/kst-30511-C.html⟧',
    kst('30511-C'),
  ),
  row('an id of Handelingen', '⟦h-tk-20182019-20-3⟧', {
    kind: 'handelingen',
    ids: ['h-tk-20182019-20-3'],
    chamber: 'TK',
  }),
  row('an id of an Aanhangsel', '⟦ah-tk-20182019-100⟧', { kind: 'aanhangsel', ids: ['ah-tk-20182019-100'] }),
  row('Handelingen', '⟦Handelingen II 2018/19, nr. 20, item 3⟧.', {
    kind: 'handelingen',
    ids: ['h-tk-20182019-20-3'],
    vergaderjaar: '2018-2019',
  }),
  row('Handelingen, short', '⟦Handelingen I 2018/19, 20-3-12⟧.', { ids: ['h-ek-20182019-20-3'], pages: '12' }),
  row('Handelingen with pages', '⟦Handelingen TK 2018–2019, 20, item 3, p. 7-9⟧', {
    ids: ['h-tk-20182019-20-3'],
    pages: '7-9',
  }),
  row('two items', '⟦Handelingen II 2018/19, nr. 20, items 3 en 5⟧.', {
    ids: ['h-tk-20182019-20-3', 'h-tk-20182019-20-5'],
  }),
  row('Aanhangsel', '⟦Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 2147⟧.', {
    kind: 'aanhangsel',
    ids: ['ah-tk-20182019-2147'],
    chamber: 'TK',
  }),
  row('Aanhangsel in full', '⟦Aanhangsel van de Handelingen II 2018/19, nr. 214⟧', { ids: ['ah-tk-20182019-214'] }),
  row('Aanhangsel, several', '⟦Aanhangsel Handelingen II 2018/19, nrs. 21 en 24⟧', {
    ids: ['ah-tk-20182019-21', 'ah-tk-20182019-24'],
  }),
  row('Handelingen, Aanhangsel', '⟦Handelingen II 2018/19, Aanhangsel nr. 21⟧', {
    kind: 'aanhangsel',
    ids: ['ah-tk-20182019-21'],
  }),
  row('Aanhangsel, the session last', '⟦Aanhangsel Handelingen nr. 21, vergaderjaar 2018–2019⟧.', {
    ids: ['ah-tk-20182019-21'],
  }),
  row('a toezegging', 'toezegging ⟦TZ201911-004⟧', { kind: 'toezegging', ids: ['TZ201911-004'], damaged: false }),
  row('a toezegging to the Eerste Kamer', 'De toezegging ⟦T03120⟧ staat open.', {
    kind: 'toezegging',
    ids: ['T03120'],
    chamber: 'EK',
    damaged: false,
  }),
  row('several of them', 'De toezeggingen ⟦T03120⟧ en ⟦T03121⟧ staan open.', { ids: ['T03120'] }, { ids: ['T03121'] }),
  row(
    'a long list of them',
    'De toezeggingen ⟦T03120⟧, ⟦T03121⟧ (over sluizen) en ⟦T03122⟧ zijn voldaan.',
    { ids: ['T03120'] },
    { ids: ['T03121'] },
    { ids: ['T03122'] },
  ),
  row('in a cell of its own, under toezeggingen', 'Toezegging\tStatus\n⟦T03120⟧\tVoldaan', { ids: ['T03120'] }),
  row('one of them in brackets', 'Dat deed ik (⟦T03120⟧) al.', { ids: ['T03120'] }),
  row(
    'numbers joined by semicolons',
    'Aan te houden: ⟦30511-7⟧; ⟦30512-18⟧; ⟦30513-VIII-9⟧.',
    { ids: ['kst-30511-7'] },
    { ids: ['kst-30512-18'] },
    { ids: ['kst-30513-VIII-9'] },
  ),
  row('a toezegging dressed up as a paper', '⟦Kamerstukken II, 2019-2020, TZ201911-004⟧.', {
    kind: 'toezegging',
    ids: ['TZ201911-004'],
    chamber: 'TK',
  }),
  row('a document number', 'Zie ⟦2019D40817⟧.', { kind: 'document', ids: ['2019D40817'] }),
  row('a document number in an address', 'www.tweedekamer.nl/detail?did=⟦2019D40817⟧', { ids: ['2019D40817'] }),
];

const damage: readonly Example[] = [
  ...['11', 'Il', 'lI', 'll', '1I', '|I', 'H'].map((printed) =>
    scan(`II read as ${printed}`, `⟦Kamerstukken ${printed}, 2018-2019, 30511, nr. 7⟧.`, {
      ...kst('30511-7'),
      chamber: 'TK',
    }),
  ),
  scan('VIII read as VIIl', '⟦Kamerstuk 36410-VIIl, nr. 7⟧', kst('36410-VIII-7')),
  scan('VIII read as VIlI', '⟦Kamerstuk 36410-VIlI, nr. 7⟧', kst('36410-VIII-7')),
  scan('XII read as X11', '⟦Kamerstuk 36 410 X11, nr. 7⟧', kst('36410-XII-7')),
  scan('XVI read as XVl', '⟦Kamerstuk 36 410 XVl, nr. 7⟧', kst('36410-XVI-7')),
  scan('the last stroke of a chapter behind the wrong dossier', '⟦Kamerstukken 36 410 XVI en 30 511I, nr. 7⟧', {
    ...kst('36410-XVII-7'),
    alsoIn: ['30511'],
  }),
  scan('a stroke too many', '⟦Kamerstuk 30 511I, nr. 7⟧', kst('30511-7')),
  scan('l for 1 in the dossier', '⟦Kamerstuk 305l1, nr. 7⟧', kst('30511-7')),
  scan('O for 0 in the dossier', '⟦Kamerstuk 3O 511, nr. 7⟧', kst('30511-7')),
  scan('a comma in the dossier', '⟦Kamerstuk 30,511, nr. 7⟧', kst('30511-7')),
  scan('l for 1 in the number', '⟦Kamerstuk 30 511, nr. 4l5⟧', kst('30511-415')),
  scan('O for 0 in the number', '⟦Kamerstuk 30 511, nr. 4O5⟧', kst('30511-405')),
  scan('O for 0 in the session', '⟦Kamerstukken II 2O18-2019, 30 511, nr. 7⟧', { vergaderjaar: '2018-2019' }),
  scan('rn for m', '⟦Karnerstuk 30 511, nr. 7⟧', kst('30511-7')),
  scan('letters apart', '⟦Kamers tuk 3 6410-XV- 60⟧', kst('36410-XV-60')),
  scan('figures apart too', '⟦Kamerst ukken II, 3 05 11, nr. 4 1 5⟧', kst('30511-415')),
  scan('a damaged figure behind stuk', 'gemeld in ⟦stuk 3O511 nummer 83O⟧.', kst('30511-830')),
  scan('l for 1 behind a chapter', '⟦36410-XV-l2⟧. Sporen', kst('36410-XV-12')),
  scan('1 for l in a word', '⟦Kamerstuk 30 511, respectieve1ijk nrs. 7, 9⟧.', {
    damaged: false,
    ...kst('30511-7', '30511-9'),
  }),
  scan('O for 0 in a cell', '⟦30511-3O5⟧.\tLoopt', kst('30511-305')),
  scan('l for 1 in a cell', '⟦305l1-305⟧.\tLoopt', kst('30511-305')),
  scan('a comma for a full stop', '⟦Kamerstuk 30 511, nr, 7⟧', kst('30511-7')),
  scan('the letter O in T03120', 'De toezegging ⟦TO3120⟧ staat open.', { ids: ['T03120'], damaged: true }),
  scan('TZ read as T2', '⟦T2201911-004⟧', { kind: 'toezegging', ids: ['TZ201911-004'] }),
  scan('TZ read as TZ2', '(⟦TZ2201911-004⟧)', { ids: ['TZ201911-004'] }),
  scan('TZ apart', 'T oezegging ⟦T Z201911-004⟧', { ids: ['TZ201911-004'] }),
  scan('O for 0 in a document number', '⟦2O19D40817⟧', { kind: 'document', ids: ['2019D40817'] }),
  {
    ...row('a comma for the closing full stop', '⟦Kamerstukken II, 2018-2019, 30511, nr. 7⟧,', kst('30511-7')),
    damaged: true,
  },
];

const refused: readonly Example[] = [
  row('a dossier without a number', 'Zie Kamerstuk 30 511 voor het verloop.'),
  row('a chapter without a number', 'Zie Kamerstuk 36 410 XV.'),
  row('an EU council without a number', 'Zie Kamerstuk 21 501-08.'),
  row('a number with something else in brackets', 'Zie stuk nr. 7 (30 511 leerlingen) en stuk nr. 8 (bijlage).'),
  row('a number without a dossier', 'Zie Kamerstuk nr. 7.'),
  row('nothing behind nr.', 'Zie Kamerstuk 30 511, nr. volgt.'),
  row('the word alone', 'Deze Kamerstukken zijn openbaar; de kamerstukken 3 en 4 ook.'),
  row('a letter outside brackets of its own', 'Het gaat om 30 511, A en B, en (30 511, VVD).'),
  row('a party is no letter', 'Zie Kamerstuk 30 511, VVD.'),
  row('six figures', 'Zie Kamerstuk 305 1112, nr. 7.'),
  row('a figure too many after damage', 'Zie Kamerstuk 30 5111, nr. 7.'),
  row('Handelingen without an item', 'Zie Handelingen II 2018/19, nr. 20.'),
  row('Handelingen without a chamber', 'Zie Handelingen 2018/19, nr. 20, item 3.'),
  row('Aanhangsel without a session', 'Zie Aanhangsel Handelingen, nr. 21.'),
  row('handelingen are also acts', 'Handelingen van 12 artsen, item 3 van de lijst.'),
  row('an EU regulation', 'Verordening (EU) 2016/679 en Richtlijn 95/46/EG'),
  row('a telephone number', 'Bel 36 410 12 of 070-3051112, of (030) 511 12 13.'),
  row('a postcode', 'Postbus 30511, 2500 EA Den Haag'),
  row('an amount', 'Dat kost € 30 511, nr. 7 op de lijst, of 30 511 euro.'),
  row('an amount with thousands', 'Het ging om 30.511.000 leerlingen, 30.511 per jaar.'),
  row('years', 'In 2018-2019, 2019/20 en 2023–2024.'),
  row('ECLI', 'ECLI:NL:RVS:2019:30511, nr. 7'),
  row('Staatsblad', 'Stb. 2019, 30 511, nr. 7 en Staatsblad 2019, 305'),
  row('Staatscourant', 'Stcrt. 2019, 30511, nr. 7; Staatscourant 2019, 30511-1'),
  row('ISBN', 'ISBN 90 305 1112 7 en ISSN 0921 - 7371'),
  row('articles', 'artikel 30, nr. 7, artikelen 3 tot en met 7'),
  row('a reference of a ministry', 'uw kenmerk 30511-305 van 3 mei'),
  row('figures and a hyphen in running text', 'tussen 30511-305 en later'),
  row('a longer code in a cell', '30511-305-7\tLoopt'),
  row('a date in a cell', '12-05-2019\tLoopt'),
  row('a part in a cell of its own', 'Onderdeel\tAantal\nT03120\t4'),
  row('a type of engine', 'De motor van type T03120 draait.'),
  row('one number behind a colon', 'Bel: 30511-7 of kom langs.'),
  row('no month of a toezegging', 'TZ201914-004 en TZ2019-004'),
  row('a case number of the Kamer is no document', 'zaak 2019Z40817'),
  row('a dossier address without a number', 'https://zoek.officielebekendmakingen.nl/dossier/30511'),
  row('a line end parts what is no citation', 'Zie Kamerstuk\n30 511\nNr. 7'),
  row('a cell end too', 'Kamerstuk\t30 511\tnr. 7'),
];

export const examples: readonly Example[] = [
  ...chambers,
  ...sessions,
  ...dossiers,
  ...numbers,
  ...several,
  ...cues,
  ...cells,
  ...others,
  ...damage,
  ...refused,
];
