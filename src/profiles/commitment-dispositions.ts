/**
 * How letters say what became of a toezegging. Data only. In a form `§` is a toezegging as the sentence names it,
 * `…` a stretch of the same sentence, `~` at most four words, `HERE` what points at this very letter, and `<…>` what
 * is printed. The first form that fits decides.
 */
import type { State } from '../types.js';

export interface FulfilmentForm {
  readonly state: State;
  readonly forms: readonly string[];
  readonly why: string;
}

const DEED = '(?:invulling|uitvoering|gevolg|gehoor|opvolging)';
const GIVE = '(?:geef|geeft|geven)';

/** `als “deels voldaan” aan te merken` */
const QUOTED = '[«“„"‘\']?';

export const fulfilments: readonly FulfilmentForm[] = [
  {
    state: 'unknown',
    why: 'a condition or a denial is no report',
    forms: [
      '(?:indien|mits|tenzij|zodra|voordat|totdat|in hoeverre) ~§',
      '§ … nog niet … (?:voldaan|afgedaan|nagekomen)',
    ],
  },
  {
    state: 'closed',
    why: 'dealt with, in the eyes of the government',
    forms: [
      `<als (?:hiermee |daarmee )?${QUOTED}(?:afgedaan|afgehandeld|uitgevoerd|voldaan|ingelost|afgerond)>`,
      '§ … <(?:afgedaan|afgehandeld|af te doen)>',
      '<afgedaan> … §',
      '(?:doe|doen) … § … <af>(?! van)',
      '§ … (?:doe|doen) ~<af>',
    ],
  },
  {
    state: 'open',
    why: 'the letter says that it stands',
    forms: [`<als ${QUOTED}(?:open|openstaand)>`, '§ … <(?:staat|staan) ~open>', '§ … <(?:loopt|lopen) ~nog>'],
  },
  {
    state: 'held',
    why: 'put off',
    forms: ['§ … <(?:aangehouden|opgeschort)>'],
  },
  {
    state: 'dropped',
    why: 'given up',
    forms: ['§ … <(?:vervallen|komt ~te vervallen|ingetrokken)>'],
  },
  {
    state: 'completed',
    why: 'done, here or before',
    forms: [
      '<(?:voldoe|voldoet|voldoen)> … aan ~§',
      'aan ~§ … <(?:voldoe|voldoet|voldoen|voldaan)>',
      '<voldaan> aan ~§',
      '<kom(?:en|t)?> … § … (?:tegemoet|na)',
      'kom(?:en|t)? … <tegemoet> aan ~§',
      'aan ~§ … <(?:tegemoet|tegemoetgekomen|tegemoet gekomen)>',
      '<los(?:sen|t)?> … § … in',
      '(?:doe|doen) … § … <gestand>',
      '§ … <(?:nagekomen|ingelost|gestand gedaan|gestand)>',
      `HERE … <${DEED}> … aan ~§`,
      `HERE … aan ~§ … <${DEED}>`,
      `(?:is|zijn|heb|hebben|heeft) … <${DEED} gegeven> aan ~§`,
      `aan ~§ … (?:is|zijn|heb|hebben|heeft) ~<${DEED} gegeven>`,
      `<ter ${DEED}> van ~§`,
      '§ … (?:is|zijn) ~<voldaan>',
      `(?:deze|dit) (?:brief|notitie|rapportage|reactie|verslag|overzicht) ~<(?:vormt|is) ~${DEED}> van ~§`,
      '(?:is|zijn|heb|hebben|heeft) … § … <uitgevoerd>',
      '§ … (?:is|zijn|heb|hebben|heeft) … <uitgevoerd>',
    ],
  },
  {
    state: 'in_progress',
    why: 'being done',
    forms: [
      `<als ${QUOTED}(?:deels voldaan|doorlopend)>`,
      `<${DEED}> (?:~gegeven |te geven )?aan ~§`,
      `${GIVE} … aan ~§ … <${DEED}>`,
      `aan ~§ … <${DEED}>`,
      '<voer(?:en|t)?> … § … uit',
      '§ … (?:wordt|worden) ~<uitgevoerd>',
    ],
  },
];

/** What the sentence behind a mention says of it, without naming it again: `Dat doen wij hierbij.` */
export const deliveredNext: readonly string[] = [
  '^(?:Dat|Dit) (?:doe|doen) ~<HERE>',
  '^HERE ~<(?:doe|doen)> ~dat',
  '^(?:Ik|Wij|We) ~(?:informeer|informeren|bericht|berichten|kom|komen|ga|gaan) ~<HERE>',
  '^(?:Deze|Dit|Dat|Het|De|Die) ~(?:vindt|treft|ontvangt) (?:u|uw Kamer) ~<HERE>',
  '^(?:Deze|Dit|Dat|Het|De|Die) ~(?:bied|bieden|stuur|sturen|zend|zenden) ~<HERE>',
  '^<HERE> ~(?:vindt|treft|ontvangt|bied|bieden|stuur|sturen|zend|zenden|informeer|informeren|voldoe|voldoen|kom|komen)(?!\\p{L})',
  '^(?:Deze|Dit|Dat|Het|De) ~(?:is|zijn) ~<(?:als )?bijgevoegd>',
  '^(?:Deze|Dit|Dat|Het|De|Die) ~(?:is|zijn) ~(?:opgenomen|toegevoegd|uitgewerkt|beschreven) ~<HERE>',
];
