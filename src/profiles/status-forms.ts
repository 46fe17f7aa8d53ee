/**
 * Sentences that say how a measure stands, beyond «… is afgerond». Data only. In a form `§` is the measure, `~` at
 * most four words that change nothing (`fillers`), a blank any blank. The first form that fits decides.
 */
import type { State } from '../types.js';

export interface StatusForm {
  readonly state: State;
  readonly why: string;
  readonly forms: readonly string[];
}

const I = '(?:[Ii]k|[Ww]e|[Ww]ij)';
const GOVERNMENT = '(?:[Ii]k|[Ww]e|[Ww]ij|[Hh]et kabinet)';
const STEPS =
  '(?:(?:een|de|ook|al) ){0,2}(?:(?:goede|mooie|belangrijke|flinke|grote|concrete) ){0,2}(?:eerste )?stap(?:pen)?';
const DONE = '(?:afgerond|voltooid|uitgevoerd|gerealiseerd)';

export const statusForms: readonly StatusForm[] = [
  {
    state: 'dropped',
    why: 'not gone on with',
    forms: [
      '§ (?:wordt|worden) ~niet (?:(?:langer|verder|meer) )?(?:voortgezet|doorgezet|vervolgd)',
      '§ (?:wordt|worden) ~niet (?:langer|verder|meer) uitgevoerd',
      '§ (?:vervalt|vervallen|komt ~te vervallen|komen ~te vervallen|(?:is|zijn) ~komen te vervallen)',
      `(?:zet|zetten) ${I} § ~niet (?:(?:langer|verder) )?(?:voort|door)`,
      `${I} (?:zet|zetten) § ~niet (?:(?:langer|verder) )?(?:voort|door)`,
      `(?:stop|stoppen) ${I} ~met §`,
      `${I} (?:stop|stoppen) ~met §`,
    ],
  },
  {
    state: 'declined',
    why: 'not taken on',
    forms: [
      '§ (?:wordt|worden) ~niet (?:overgenomen|opgepakt|uitgevoerd)',
      `§ (?:neem|neemt|nemen) ${GOVERNMENT} ~niet over`,
      `${GOVERNMENT} (?:neem|neemt|nemen) § ~niet over`,
      `${I} (?:voer|voeren) § ~niet uit`,
      `(?:voer|voeren) ${I} § ~niet uit`,
    ],
  },
  {
    state: 'announced',
    why: 'taken on, or still to begin',
    forms: [
      '§ (?:moet|moeten) ~nog (?:starten|beginnen|worden gestart|worden opgestart)',
      '§ (?:gaat|gaan) ~(?:naar verwachting )?(?:in|per|op|vanaf|begin|medio|eind|na|later) [^.,;:?]{2,40}? van start',
      '§ (?:start|starten|begint|beginnen) ~(?:naar verwachting )?(?:in|per|op|vanaf|begin|medio|eind|na|later)',
      `§ (?:neem|neemt|nemen) ${GOVERNMENT} ~over`,
      `${GOVERNMENT} (?:neem|neemt|nemen) § ~over`,
    ],
  },
  { state: 'held', why: 'waits', forms: ['§ (?:ligt|liggen) ~stil'] },
  {
    state: 'starting',
    why: 'being prepared',
    forms: [`(?:bereid|bereiden) ${I} § ~voor(?! de)`, `${I} (?:bereid|bereiden) § ~voor(?! de)`],
  },
  {
    state: 'in_progress',
    why: 'late, and still going on',
    forms: [
      '§ (?:loopt|lopen) ~(?:(?:enige|wat|flinke) )?vertraging op',
      '§ (?:heeft|hebben) ~(?:(?:enige|wat|flinke) )?vertraging opgelopen',
    ],
  },
  {
    state: 'in_progress',
    why: 'begun, or going on',
    forms: [
      '§ (?:ligt|liggen) ~op (?:schema|koers)',
      '§ (?:verloopt|verlopen) ~(?:volgens|conform) (?:plan|planning)',
      '§ (?:loopt|lopen)(?! (?:~)(?:niet|nog niet|af|ten einde|uit|vast|achter|mis|tot|vooruit|parallel|mee)(?!\\p{L}))',
      `(?:[Mm]et|[Bb]innen|[Bb]ij|[Vv]oor) § (?:is|zijn) ~${STEPS} gezet`,
      `[Ee]erste stap(?:pen)? (?:van|voor|in|binnen|bij|met) § (?:is|zijn) ~gezet`,
      '(?:[Uu]itvoering van|[Mm]et) § (?:is|zijn) ~(?:gestart|begonnen)',
      '[Uu]itvoering van § (?:loopt|vordert|ligt ~op (?:schema|koers)|is ~in volle gang|verloopt ~volgens planning)',
      `${I} (?:ben|zijn) ~(?:gestart|begonnen) met (?:de uitvoering van )?§`,
      `(?:ben|zijn) ${I} ~(?:gestart|begonnen) met (?:de uitvoering van )?§`,
      '(?:[Aa]an|[Mm]et) § wordt ~(?:hard )?gewerkt',
    ],
  },
  {
    state: 'completed',
    why: 'done',
    forms: [
      `${I} (?:heb|hebben) § ~${DONE}`,
      `(?:heb|hebben) ${I} § ~${DONE}`,
      `§ (?:heb|hebben) ${I} ~${DONE}`,
      '(?:[Uu]itvoering|[Ii]mplementatie|[Rr]ealisatie) van § is ~(?:afgerond|voltooid|gereed)',
      `§ (?:kan|kunnen) ~als ${DONE} (?:worden )?beschouwd(?: worden)?`,
      `(?:beschouw|beschouwen) ${I} § ~als ${DONE}`,
      `§ (?:beschouw|beschouwen) ${I} ~als ${DONE}`,
    ],
  },
];

/** What a later sentence of a paragraph says of the one measure that the paragraph names. */
export const topicForms: readonly StatusForm[] = [
  {
    state: 'in_progress',
    why: 'a first step of it was set',
    forms: [
      `(?:[Ee]en|[Dd]e) (?:(?:goede|mooie|belangrijke|flinke|grote|concrete) ){0,2}eerste stap(?:pen)? (?:is|zijn) gezet`,
      `(?:is|zijn) ~(?:een|de) (?:(?:goede|mooie|belangrijke|flinke|grote|concrete) ){0,2}eerste stap(?:pen)? gezet`,
    ],
  },
];

/** Words before a statement in its sentence that leave open whether it holds. */
export const doubts: readonly string[] = [
  'naar verwachting',
  'verwacht',
  'verwachten',
  'verwachting',
  'volgens',
  'zou',
  'zouden',
  'beoogd',
  'streef',
  'streven',
  'hoop',
  'hopen',
  'wellicht',
  'mogelijk',
  'waarschijnlijk',
  'vermoedelijk',
  'meldde',
  'meldden',
  'schreef',
  'schreven',
  'stelde',
  'stelden',
  'vond',
  'vonden',
  'gaf aan',
  'gaven aan',
];

/** Conjunctions that make a condition, a purpose or a question of what follows. */
export const conditions: readonly string[] = [
  'als',
  'wanneer',
  'zodra',
  'nadat',
  'voordat',
  'totdat',
  'tot',
  'indien',
  'mits',
  'tenzij',
  'of',
  'zolang',
  'opdat',
  'mocht',
  'in hoeverre',
];

/** Verbs of the writer behind which «dat» says what is so. */
export const asserts: readonly string[] = [
  'meld',
  'melden',
  'constateer',
  'constateren',
  'concludeer',
  'concluderen',
  'bevestig',
  'bevestigen',
  'blij',
  'verheugd',
];
