/**
 * How letters say what became of a motion. Data only. In a form `§` is the mention, `…` a stretch of the same
 * sentence without another mention or an auxiliary verb, `~` at most four words, and `<…>` what is printed of it.
 * The first form that fits decides: what denies or puts off stands above what affirms.
 */
import type { State } from '../types.js';

export interface DispositionForm {
  readonly state: State;
  readonly forms: readonly string[];
  readonly why: string;
}

const GIVES = '(?:geef|geeft|geven)';
const DEED = '(?:uitvoering|invulling|gevolg|gehoor|opvolging)';
const GIVEN = `${DEED} ~(?:te )?geven`;
const HAVE = '(?:heb|heeft|hebben)';
const ARE = '(?:is|zijn)';
const BECOME = '(?:wordt|worden)';
const WILL = '(?:zal|zullen)';

export const dispositionForms: readonly DispositionForm[] = [
  {
    state: 'unknown',
    why: 'a condition is no report',
    forms: [
      '(?:indien|mits|tenzij|zodra|voordat|totdat|nadat|in hoeverre|of) ~§',
      '§ ~(?:nog niet) … <uitgevoerd>',
      `§ … (?:${ARE}|${BECOME}) ~nog niet … <uitgevoerd>`,
    ],
  },
  {
    state: 'declined',
    why: 'said no to, by the Kamer or by the government',
    forms: [
      'voer(?:en|t)? ~§ … <niet> … uit',
      '<neem(?:t|en)?> ~§ … niet over',
      `<geen> ${DEED} … §`,
      `aan § … <geen> (?:${DEED})`,
      `aan § … (?:${BECOME}|${GIVES}) ~<geen ${DEED}>`,
      `(?:ga|gaat|gaan|kan|kunnen|wil|willen|${WILL}) ~§ … <niet ~(?:uitvoeren|overnemen)>`,
      `§ … (?:ga|gaat|gaan|${WILL}) ~<niet ~(?:uitvoeren|overnemen)>`,
      `§ … ${ARE} … <verworpen>`,
      `${ARE} ~§ … <verworpen>`,
      '<ontra(?:adt?|den)> ~§',
      `§ … ${HAVE} ~<ontraden>`,
      `§ … (?:${ARE}|${BECOME}) ~<niet (?:overgenomen|uitgevoerd)>`,
      '§ … (?:kan|kunnen) ~<niet> ~(?:worden )?(?:overgenomen|uitgevoerd|uitvoeren)',
      '<geen (?:ruimte|mogelijkheid|aanleiding)> ~om ~§ … (?:uit te voeren|over te nemen)',
      '§ … <niet> ~(?:over te nemen|uit te voeren|uitvoerbaar)',
      '§ … <niet als (?:een )?(?:passende|goede|geschikte|wenselijke|juiste) oplossing>',
    ],
  },
  {
    state: 'closed',
    why: 'dealt with, in the eyes of the government',
    forms: [
      '§ … <afgedaan>',
      '(?:doe|doen) ~§ … <af>(?! van)',
      '§ … <afgehandeld>',
      '§ … <af te doen>',
      '§ … (?:doe|doen) ~<af>(?! van)',
      '§ … (?:kan|kunnen) ~als <afgedaan>',
      `§ … ${BECOME} (?:hiermee|hierbij|daarmee|met deze brief) … <(?:afgedaan|afgehandeld)>`,
    ],
  },
  {
    state: 'held',
    why: 'the one who handed it in keeps it back',
    forms: [
      `§ … (?:${ARE}|${BECOME}|werd|blijft|blijven) ~<aangehouden>`,
      `(?:${ARE}|${HAVE}) ~§ … <aangehouden>`,
      '<houdt> ~§ … aan',
    ],
  },
  {
    state: 'dropped',
    why: 'given up',
    forms: [
      `§ … (?:${ARE}|${BECOME}) ~<(?:ingetrokken|vervallen|stopgezet)>`,
      `§ … ${ARE} … <ingetrokken>`,
      '§ … <(?:vervalt|komt ~te vervallen)>',
    ],
  },
  {
    state: 'announced',
    why: 'said to come',
    forms: [
      `${WILL} ~§ … <uitvoeren>`,
      `§ … ${WILL} ~<(?:uitvoeren|worden uitgevoerd|uitgevoerd worden|zijn uitgevoerd|uitgevoerd zijn)>`,
      `${WILL} ~<${GIVEN}> ~aan §`,
      `${WILL} ~<${DEED}> ~aan § … geven`,
      `${WILL} ~aan § … <${GIVEN}>`,
      '(?:ga|gaat|gaan) ~§ … <uitvoeren>',
      `(?:ga|gaat|gaan) ~<${DEED}> ~(?:geven aan §|aan § … geven)`,
      `(?:bezie|bezien|verken|verkennen|bekijk|bekijken|onderzoek|onderzoeken) … <${DEED}> ~(?:kan|kunnen) geven aan ~§`,
      'voornemens ~§ … <uit te voeren>',
    ],
  },
  {
    state: 'in_progress',
    why: 'done in part, or almost, is under way',
    forms: [
      '§ … <(?:deels|gedeeltelijk|grotendeels|ten dele|bijna|vrijwel|nagenoeg)(?: (?:geheel|volledig))? (?:uitgevoerd|gerealiseerd|afgerond)>',
      '<(?:deels|gedeeltelijk|grotendeels) uitvoering> … §',
    ],
  },
  {
    state: 'completed',
    why: 'done',
    forms: [
      `(?:${ARE}|${HAVE}) ~§ … <(?:uitgevoerd|gerealiseerd|volbracht)>`,
      `§ … (?:${ARE}|${HAVE}) ~<(?:uitgevoerd|gerealiseerd|volbracht)>`,
      `(?:${ARE}|${HAVE}) … <(?:${DEED} gegeven|voldaan|tegemoetgekomen|tegemoet gekomen)> aan ~§`,
      `(?:${ARE}|${HAVE}) … aan § … <(?:${DEED} gegeven|voldaan|tegemoetgekomen|tegemoet gekomen)>`,
      `aan § … (?:${ARE}|${HAVE}) ~<(?:${DEED} gegeven|voldaan|tegemoetgekomen|tegemoet gekomen)>`,
      `<${DEED}> ${ARE} gegeven aan ~§`,
      '§ … (?:als|(?:kan|kunnen) ~als) <(?:uitgevoerd|afgerond|voltooid)>',
      `§ … ${BECOME} ~als <(?:uitgevoerd|afgerond|voltooid)>`,
      `uitvoering van ~§ … ${ARE} ~<(?:afgerond|voltooid)>`,
      '<kom(?:t|en)?> ~tegemoet aan ~§',
      '(?:acht|achten) ~§ … <(?:uitgevoerd|volbracht)>',
      `(?:${ARE}|${HAVE}) ~§ … <ten uitvoer (?:gebracht|gelegd)>`,
      `§ … (?:${ARE}|${HAVE}) ~<ten uitvoer (?:gebracht|gelegd)>`,
      `${BECOME} ~<voldaan> ~aan ~§`,
      '<voldoe(?:n|t)?> ~aan ~§',
      'aan § … <voldaan>',
    ],
  },
  {
    state: 'starting',
    why: 'the first step',
    forms: ['§ … <(?:in )?(?:de )?opstartfase>', '(?:start|starten|begin|beginnen) ~met de <uitvoering> van ~§'],
  },
  {
    state: 'in_progress',
    why: 'being done: «voer ik uit» is no report that it is done',
    forms: [
      '§ … <in uitvoering>',
      '<voer(?:en|t)?> ~§ … uit',
      '§ … <voer(?:en|t)?> ~uit',
      `${GIVES} ~<${DEED}> ~aan ~§`,
      `<${DEED}> ~(?:${GIVES}|${BECOME} gegeven|gegeven ${BECOME}|te geven) ~aan ~§`,
      `${BECOME} … <${DEED}> gegeven aan ~§`,
      `<${DEED}> aan ~§ … (?:${GIVES}|gegeven|te geven)`,
      `aan ~§ … ${GIVES} ~<${DEED}>`,
      `aan ~§ … ${BECOME} ~<${DEED} gegeven>`,
      `${BECOME} ~§ … <(?:uitgevoerd|opgepakt|uitgewerkt)>`,
      `§ … ${BECOME} ~<(?:uitgevoerd|opgepakt|uitgewerkt)>`,
      'met ~§ … (?:ga|gaat|gaan) ~<aan de slag>',
      'ter <(?:uitvoering|invulling)> van ~§',
      '(?:werk|werkt|werken) ~aan ~<uitvoering> van ~§',
      '<uitvoering> van ~§ … (?:loopt|vindt plaats|vordert|ligt op schema|verloopt volgens planning|is gestart|is begonnen|is vertraagd|ter hand genomen)',
    ],
  },
];

/** What a later sentence of the same paragraph says of a motion that the paragraph opens with. */
export const verdictForms: readonly DispositionForm[] = [
  {
    state: 'declined',
    why: 'the request is weighed and set aside',
    forms: [
      '<niet als (?:een |de )?(?:passende|goede|geschikte|wenselijke|juiste) (?:oplossing|maatregel|weg)>',
      '<neem(?:t|en)?> ~(?:dit|het) (?:verzoek|voorstel) ~niet over',
      `<geen> ${DEED} ~aan (?:dit|het) verzoek`,
    ],
  },
  {
    state: 'closed',
    why: 'the request is closed',
    forms: ['(?:deze|dit verzoek|het verzoek) … als <afgedaan>'],
  },
  {
    state: 'completed',
    why: 'the request is met',
    forms: [
      '(?:hiermee|daarmee) (?:is|zijn|heb|hebben) ~(?:deze|aan dit verzoek|aan het verzoek) ~<(?:uitgevoerd|voldaan|uitvoering gegeven)>',
    ],
  },
];

/** Adjectives of the motion itself that say what became of it. */
export const dispositionAdjectives: Readonly<Record<string, State>> = {
  aangehouden: 'held',
  verworpen: 'declined',
  ingetrokken: 'dropped',
};

/** What status columns of tables of motions print beside the words for measures; as each opens a cell. */
export const dispositionCells: Readonly<Record<string, State>> = {
  afgehandeld: 'closed',
  'als afgedaan': 'closed',
  beantwoord: 'closed',
  voldaan: 'completed',
  'is voldaan': 'completed',
  nagekomen: 'completed',
  'is nagekomen': 'completed',
  'deels voldaan': 'in_progress',
  'is afgehandeld': 'closed',
  'is uitgevoerd': 'completed',
  'is afgerond': 'completed',
  'is afgedaan': 'closed',
  'met deze brief afgedaan': 'closed',
  'hiermee afgedaan': 'closed',
  'hierbij afgedaan': 'closed',
  verworpen: 'declined',
  ontraden: 'declined',
  'niet overgenomen': 'declined',
  'in opstartfase': 'starting',
};
