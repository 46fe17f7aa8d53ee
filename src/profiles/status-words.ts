/** How letters and reports say how a measure stands. Data only: lower case, each phrase as it opens a cell. */
import type { State } from '../types.js';

export interface StatusWords {
  readonly state: State;
  readonly phrases: readonly string[];
  readonly why: string;
}

/** What takes from a word for done that it is. */
const PARTLY = ['deels', 'gedeeltelijk', 'grotendeels', 'bijna', 'vrijwel', 'nagenoeg', 'zo goed als'];
const DONE = ['afgerond', 'gereed', 'uitgevoerd', 'gerealiseerd', 'voltooid', 'klaar'];

export const statusWords: readonly StatusWords[] = [
  {
    state: 'announced',
    why: 'said, not begun',
    phrases: [
      'aangekondigd',
      'gepland',
      'ingepland',
      'voorgenomen',
      'nog niet gestart',
      'niet gestart',
      'nog niet begonnen',
      'nog niet opgestart',
      'nog niet van start',
      'nog te starten',
      'nog starten',
      'start later',
      'volgt nog',
      'moet nog starten',
    ],
  },
  {
    state: 'starting',
    why: 'being prepared',
    phrases: [
      'in opstartfase',
      'in de opstartfase',
      'in opstart',
      'opstartfase',
      'opstart',
      'wordt opgestart',
      'wordt voorbereid',
      'startfase',
      'in startfase',
      'in voorbereiding',
      'nog in voorbereiding',
      'in de voorbereidingsfase',
      'voorbereidingsfase',
      'voorbereiding',
      'in verkenning',
      'verkenningsfase',
      'verkenning',
      'initiatiefase',
    ],
  },
  {
    state: 'in_progress',
    why: 'work is going on, late or in part as it may be',
    phrases: [
      'in uitvoering',
      'nog in uitvoering',
      'nog in ontwikkeling',
      'nog volop in uitvoering',
      'wordt uitgevoerd',
      'uitvoeringsfase',
      'in de uitvoeringsfase',
      'in ontwikkeling',
      'in behandeling',
      'in volle gang',
      'volop in uitvoering',
      'in gang gezet',
      'uitvoering',
      'lopend',
      'lopende',
      'loopt',
      'loopt door',
      'doorlopend',
      'gestart',
      'opgestart',
      'van start gegaan',
      'begonnen',
      'gaande',
      'onderhanden',
      'mee bezig',
      'bezig',
      'op schema',
      'op koers',
      'ligt op schema',
      'ligt op koers',
      'volgens planning',
      'verloopt volgens planning',
      'conform planning',
      'on track',
      'achter op schema',
      'ligt achter op schema',
      'loopt achter op schema',
      'vertraagd',
      'vertraging',
      'loopt vertraging op',
      ...PARTLY.flatMap((partly) => DONE.map((done) => `${partly} ${done}`)),
      'nog niet afgerond',
      'nog niet gereed',
      'nog niet klaar',
      'niet afgerond',
      'niet gereed',
    ],
  },
  {
    state: 'completed',
    why: 'done',
    phrases: [
      'afgerond',
      'uitgevoerd',
      'gereed',
      'gerealiseerd',
      'voltooid',
      'klaar',
      'behaald',
      'bereikt',
      'geïmplementeerd',
      'ingevoerd',
      'opgeleverd',
      'volbracht',
      'in werking getreden',
      'in werking',
    ],
  },
  { state: 'closed', why: 'dealt with, in the eyes of the sender', phrases: ['afgedaan', 'afgesloten', 'gesloten'] },
  {
    state: 'held',
    why: 'waits',
    phrases: [
      'aangehouden',
      'opgeschort',
      'gepauzeerd',
      'geparkeerd',
      'uitgesteld',
      'on hold',
      'ligt stil',
      'stilgelegd',
    ],
  },
  {
    state: 'declined',
    why: 'not taken on',
    phrases: ['niet overgenomen', 'wordt niet overgenomen', 'niet uitgevoerd', 'wordt niet uitgevoerd', 'afgewezen'],
  },
  {
    state: 'dropped',
    why: 'taken on, and given up',
    phrases: [
      'stopgezet',
      'gestopt',
      'vervallen',
      'vervalt',
      'komt te vervallen',
      'ingetrokken',
      'beëindigd',
      'geschrapt',
      'geannuleerd',
      'niet voortgezet',
      'wordt niet voortgezet',
    ],
  },
  { state: 'open', why: 'nothing said but that it stands', phrases: ['open', 'openstaand', 'staat open'] },
];

/** Words for a status that may as well be the last of a title: «Wet op de veren – uitvoering». */
export const titleWords: ReadonlySet<string> = new Set([
  'open',
  'uitvoering',
  'voorbereiding',
  'verkenning',
  'opstart',
  'vertraging',
  'gesloten',
  'in werking',
]);

/** Words right before a status that deny it, or leave it open. */
export const denials: readonly string[] = ['niet', 'geen', 'nooit', 'zonder', 'half', 'nauwelijks', 'amper'];

/** What a table prints for done, before a word or alone. */
export const tickMarks = '✓✔✅☑√🗸';

/** What marks the column that counts, where the states are columns. */
export const columnMarks: ReadonlySet<string> = new Set([
  ...tickMarks,
  'x',
  'X',
  '×',
  '●',
  '■',
  '•',
  '✗',
  '✘',
  'v',
  'V',
  'ja',
]);

/**
 * Traffic lights speak of the schedule of work that runs: all three are in progress, unless the
 * letter's own legend says otherwise.
 */
export const colours: Readonly<Record<string, State>> = {
  groen: 'in_progress',
  geel: 'in_progress',
  oranje: 'in_progress',
  rood: 'in_progress',
};

/** What «wordt» and «worden» make of a participle: most announce, and then the sentence is no plain status. */
export const passiveWords: Readonly<Record<string, State>> = {
  uitgevoerd: 'in_progress',
  voortgezet: 'in_progress',
  uitgewerkt: 'in_progress',
  voorbereid: 'starting',
  opgestart: 'starting',
  stopgezet: 'dropped',
  ingetrokken: 'dropped',
  beëindigd: 'dropped',
  geschrapt: 'dropped',
  aangehouden: 'held',
};

/** Words that may stand between verb and participle without changing what is said; «niet» and «nog» do. */
export const fillers: readonly string[] = [
  'hiermee',
  'daarmee',
  'hierdoor',
  'inmiddels',
  'intussen',
  'eerder',
  'al',
  'reeds',
  'nu',
  'dus',
  'ook',
  'dan ook',
  'daarom',
  'formeel',
  'volledig',
  'geheel',
  'helemaal',
  'succesvol',
  'momenteel',
  'op dit moment',
  'thans',
  'wat mij betreft',
  'wat het kabinet betreft',
];

/** The finite verb of a sentence that tells of work within a measure: `heb ik … gewerkt aan … (maatregel 7)`. */
export const workVerbs: Readonly<Record<string, 'perfect' | 'present' | 'future'>> = {
  heb: 'perfect',
  heeft: 'perfect',
  hebben: 'perfect',
  ben: 'perfect',
  is: 'perfect',
  zijn: 'perfect',
  werk: 'present',
  werkt: 'present',
  werken: 'present',
  pak: 'present',
  pakt: 'present',
  pakken: 'present',
  voer: 'present',
  voert: 'present',
  voeren: 'present',
  geef: 'present',
  geeft: 'present',
  geven: 'present',
  loopt: 'present',
  lopen: 'present',
  zet: 'present',
  zetten: 'present',
  startte: 'present',
  startten: 'present',
  subsidieer: 'present',
  subsidieert: 'present',
  financier: 'present',
  financiert: 'present',
  zal: 'future',
  zullen: 'future',
  ga: 'future',
  gaat: 'future',
  gaan: 'future',
  wil: 'future',
  willen: 'future',
  wordt: 'future',
  worden: 'future',
  komt: 'future',
  komen: 'future',
};
