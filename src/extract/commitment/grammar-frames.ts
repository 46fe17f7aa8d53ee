/** The sentence frames of a promise to the Kamer, made from the verbs in profiles/commitment-words.ts. */
import { folded } from '../../dutch/folded.js';
import { coming, deliveries, expectations, government, toegezegdePapers } from '../../profiles/commitment-words.js';
import type { Delivery } from '../../profiles/commitment-words.js';
import {
  BARE,
  END,
  GOES,
  GOVERNMENT,
  KAMER,
  KAN,
  TO,
  WORDT,
  ZAL,
  ZULT,
  beside,
  compile,
  cue,
  few,
  frame,
  gap,
  near,
  plain,
  wide,
  word,
} from './grammar-frame.js';
import type { Cue, Frame } from './grammar-frame.js';

export type { Frame } from './grammar-frame.js';

/** «Ik stuur die zodra zij gereed is naar uw Kamer» */
const ONCE = '(?:zodra [^,;.?\\n]{2,40}? (?:is|zijn) )?';

function framesOf(d: Delivery): Frame[] {
  const to = TO[d.to];
  const finite = cue(`${d.singular}|${d.third}|${d.plural}`);
  const tail = d.particle === null ? '' : `${gap(160)}${word(d.particle)}`;
  const [infinitive, participle, withTe, final] = [d.infinitive, d.participle, d.withTe, d.final].map(cue) as [
    Cue,
    Cue,
    Cue,
    Cue,
  ];
  const both = `(?:worden ${participle.source}|${participle.source} worden)`;
  const weak = d.to !== 'bare';
  return [
    frame({ needs: 'subject' })`${GOES},? ${gap(160)}${to}${gap(200)}${infinitive}`,
    frame({ needs: 'subject', final: true })`${to}${gap(160)}${ZULT} ${few}${infinitive}`,
    frame({ needs: 'subject' })`${ZAL},? ${gap(160)}${infinitive} ${to}`,
    frame({ needs: 'expectation' })`${to}${gap(200)}${withTe}`,
    frame({ needs: 'expectation' })`${withTe} ${to}`,
    frame({ needs: 'expectation' })`${KAN},? ${gap(100)}${to}${gap(200)}${infinitive}`,
    frame({ needs: 'expectation' })`${GOVERNMENT} ${few}${to}${gap(160)}${KAN} ${few}${infinitive}`,
    frame()`${ZAL},? ${gap(160)}${to}${wide(240)}${both}`,
    frame()`${to} ${ZAL},? ${wide(240)}${both}`,
    frame({ final: true })`${to}${wide(200)}(?:${ZAL} ${both}|${participle} ${ZAL} worden)`,
    frame({ weak })`${WORDT},? ${gap(160)}${to}${wide(240)}${participle}`,
    frame({ weak })`${to} ${WORDT},? ${wide(240)}${participle}`,
    frame({ weak, final: true })`${to}${wide(200)}(?:${participle} ${WORDT}|${WORDT} ${few}${participle})`,
    frame({ weak: true })`${finite} ${GOVERNMENT}${near(100)}${ONCE}${to}${tail}`,
    frame({ weak: true })`${GOVERNMENT} ${few}${finite}${near(100)}${ONCE}${to}${tail}`,
    frame({ weak: true, final: true })`${GOVERNMENT} ${plain}${to}${gap(160)}(?<!(?<!\\p{L})te\\s{1,3})${final}${END}`,
    frame({ needs: 'subject' })`${to} ${ZAL} ${GOVERNMENT}${gap(120)} ${infinitive}`,
    d.to === 'bare'
      ? frame({ weak: true, needs: 'subject' })`(?<=(?<!\\p{L})en )${few}${finite} ${to}${tail}`
      : frame({ weak: true, needs: 'subject' })`(?<=(?<!\\p{L})en )${finite}${near(100)}${to}`,
  ];
}

const GET = cue('ontvangt|ontvangen|krijgt|krijgen');
const GOT = cue('ontvangen|krijgen|tegemoet zien|tegemoetzien');
/** «U hoort daarover voor de zomer van mij.» */
const HEARS = cue('hoort|verneemt');
const FROM_ME = cue('van (?:mij|ons)');
const AWAITS = cue('tegemoet zien|tegemoetzien|verwachten');
/** No turn to speak, no view of papers. */
const SOMETHING = '(?![^.;]{0,80}(?:gelegenheid|mogelijkheid|inzage|het woord|spreektijd))';
const MAY = cue('kan|kunnen|kunt|mag|mogen');
const COMES = cue('kom|komen|komt');
const LETTER = '[\\p{L}-]*(?:brief|rapportage)(?!\\p{L})(?! aan (?!uw|de (?:Tweede |Eerste )?Kamer))';
const REACTION = '(?:kabinets|beleids)reactie(?!\\p{L})';
const MINE = '(?:mijn|onze) (?:\\p{L}+e )?(?:reactie|standpunt|appreciatie)(?!\\p{L})';
const TREATED = cue('ingaan|terugkomen|stilstaan|meenemen|opnemen|toelichten|informeren|rapporteren|berichten');
const TURNS = cue('ga|gaan|sta|staan|kom|komen|informeer|informeren|rapporteer|rapporteren|besteed|besteden');

const REACTIONS = '[\\p{L}-]*reactie(?!\\p{L})';
const HOUSE = '(?<!\\p{L})naar (?:uw|de) (?:Tweede )?Kamer(?![\\p{L}-])';
const TAKES = cue('neem|nemen');
/** Questions of the Kamer: those of parents are answered, too. */
const ASKED =
  '(?<!\\p{L})(?:Kamervragen|schriftelijke vragen|uw vragen|vragen van (?:uw Kamer|het lid|de leden|de (?:vaste )?(?:Kamer)?commissie))(?!\\p{L})';
const SENT = cue('(?:toe|op|na)?sturen|(?:toe|na)?zenden|aanbieden|toekomen|verstrekken|geven');
const SAYS = cue('zeg|zegt|zeggen');
const CAN = cue('kan|kunnen|wil|willen|zal');
/** `de Minister van Visserij` */
const OFFICE = '(?: (?:van|voor) [^,;.?\\n]{2,80}?)?';
/** To whom, between the halves of `zeg … toe`; a promise to others is none of ours. */
const told = `(?:(?:,| en)? (?:(?:aan )?${KAMER}|(?:aan )?(?:het lid|de leden|de heer|mevrouw) [^,;.?\\n]{2,80}?|hierbij|hiermee|ook|graag|gaarne|daarom|tevens|bij dezen?|dan ook|nogmaals|desgevraagd|naar aanleiding van [^;?\\n]{2,300}?,)){0,3}`;

const others: readonly Frame[] = [
  frame()`${ZULT},? ${gap(100)}${BARE}${gap(200)}${GOT}`,
  frame()`${BARE}${gap(160)}${ZULT},? ${gap(120)}${GOT}`,
  frame({ weak: true })`${GET} ${BARE}${SOMETHING}`,
  frame({ weak: true })`${BARE} ${GET}${SOMETHING}`,
  frame({ weak: true })`${ZULT} ${gap(60)}${BARE}${gap(120)}${cue('bereiken')}`,
  frame({ weak: true, final: true })`${BARE}${gap(160)}${GET}${END}`,
  frame({ weak: true })`${BARE} ${HEARS} ${gap(100)}${FROM_ME}`,
  frame({ weak: true })`${HEARS} ${BARE}${gap(100)}${FROM_ME}`,
  frame({ weak: true })`${BARE} ${MAY} ${gap(160)}${AWAITS}`,
  frame({ weak: true })`${MAY} ${BARE}${gap(160)}${AWAITS}`,
  frame({ weak: true })`${cue('kunt')} u ${gap(160)}${AWAITS}`,
  frame({ needs: 'subject' })`${ZAL} ${gap(160)}${cue('terugkomen|terug te komen')}`,
  frame({ weak: true })`${COMES} ${GOVERNMENT}${gap(200)}${cue('terug')}`,
  frame({ weak: true })`${GOVERNMENT} ${few}${COMES} ${gap(200)}${cue('terug')}`,
  frame({
    weak: true,
  })`${cue('volgt|volgen')} ${gap(100)}${LETTER}`,
  frame({ weak: true })`(?:een|de|mijn|het|die) (?:${LETTER}|${REACTION})${gap(100)}${cue('volgt|volgen')}`,
  frame({ weak: true })`${cue('volgt|volgen')} ${gap(60)}${REACTION}`,
  frame({ weak: true })`${MINE}${gap(100)} ${cue('volgt|volgen')}`,
  frame({ weak: true })`(?:(?:een|de|mijn) ${REACTION}|${MINE}) ${ZAL} ${gap(100)}${cue('volgen')}`,
  frame({ weak: true })`${COMES} ${GOVERNMENT}${gap(100)} met ${gap(80)}${beside('aan|naar|bij')}`,
  frame({ weak: true })`${GOVERNMENT} ${few}${COMES} ${gap(100)}met ${gap(80)}${beside('aan|naar|bij')}`,
  frame({
    needs: 'subject',
  })`${word('in|met|via|bij')} (?:de|het|mijn|onze) ${cue(coming)} ${gap(60)}${LETTER}${gap(20)}${ZAL} ${gap(200)}${TREATED}`,
  frame({
    needs: 'subject',
  })`${ZAL} ${gap(100)}${word('in|met|via|bij')} (?:de|het|mijn|onze) ${cue(coming)} ${gap(60)}${LETTER}${gap(160)}${TREATED}`,
  frame({ weak: true })`${COMES} ${GOVERNMENT}${gap(100)} met een ${few}${LETTER}`,
  frame({ weak: true })`${GOVERNMENT} ${few}${COMES} ${gap(100)}met een ${few}${LETTER}`,
  frame({
    needs: 'subject',
  })`${word('in|met|via|bij')} (?:de|het|mijn|onze) ${cue(coming)} ${gap(60)}${LETTER}${gap(160)}${TURNS} ${gap(200)}${word('in|stil|terug|u|aandacht|Kamer|over')}`,
  frame({
    weak: true,
    needs: 'subject',
  })`${ZAL} ${gap(100)}met een ${few}(?:${LETTER}|${REACTIONS})${gap(60)}${cue('komen')}`,
  frame({ weak: true })`(?:een|de|mijn) ${REACTION}${gap(100)} ${WORDT} ${gap(60)}${cue('verwacht')}`,
  frame({ weak: true })`${cue('komt|komen|gaat|gaan')} ${gap(100)}${HOUSE}`,
  frame({ weak: true })`${ZAL} ${gap(100)}${HOUSE} ${cue('gaan|komen')}`,
  frame({
    weak: true,
    needs: 'subject',
  })`${ZAL} ${gap(100)}${word('in|met|per|via|bij')} een ${few}${LETTER}${gap(100)}${TREATED}`,
  frame({
    weak: true,
  })`(?:${GOVERNMENT} ${TAKES}|${TAKES} ${GOVERNMENT})${gap(80)}mee${gap(40)}${word('in|bij')} (?:de|het|mijn|onze) ${cue(coming)} ${gap(60)}${LETTER}`,
  frame({
    weak: true,
    needs: 'subject',
  })`${ZAL},? ${gap(60)}(?:de|uw|deze|alle) ${few}${cue('vragen')}${gap(160)}${cue('beantwoorden')}`,
  frame({
    weak: true,
  })`${ASKED}${gap(120)} ${cue('zal|zullen|wordt|worden')} ${gap(80)}(?:worden )?${cue('beantwoord')}`,
  frame({
    weak: true,
    needs: 'subject',
  })`${ZAL},? ${gap(60)}(?:de|het|een) ${cue('gevraagde|verzochte|toegezegde')} ${few}${word(`antwoorden|beantwoording|stukken|cijfers|gegevens|toelichting|rapport|${toegezegdePapers}`)}${gap(120)}${SENT}`,
  frame({ says: true })`${GOVERNMENT}${OFFICE} ${SAYS}${told} toe(?=[ ,:;.])`,
  frame({ says: true })`${SAYS} ${GOVERNMENT}${OFFICE}${told} toe(?=[ ,:;.])`,
  frame({
    says: true,
  })`(?:${GOVERNMENT} ${CAN}|${CAN} ${GOVERNMENT})${told} ${cue('toezeggen')}(?= (?:dat|om|te)|[,:])`,
  frame({
    says: true,
  })`${word('dat|dit')} ${CAN} ${GOVERNMENT}${told} ${cue('toezeggen')}(?=\\s*[.;])`,
  frame({ needs: 'subject' })`${BARE}${gap(200)}${cue('niet')} ${gap(60)}, maar ${ZAL} ${few}dat ${few}doen`,
];

const KAMER_NAMED = folded(/(?<!\p{L})(?:Ka(?:m|rn)ers?|[TE]K|u|Staten-Generaal)(?!\p{L})/u);
const OTHER_CUE = folded(
  /(?<!\p{L})(?:ontvang\p{L}*|krijg\p{L}*|tegemoet\p{L}*|terug\p{L}*|verwachten|volg(?:t|en)|\p{L}*volgende|\p{L}*komende|aanstaande|nieuwe|nadere|aparte|separate|zegt?|zeggen|toezeggen|doen|komt?|komen|bereiken|hoort|verneemt|ingaan|toelichten|gaat|gaan|beantwoord(?:en)?|gevraagde|verzochte|toegezegde|(?:kabinets|beleids)reactie)(?!\p{L})/u,
);

const telling: readonly Frame[] = deliveries.flatMap(framesOf);
/** The verb of one of them, in any form; every frame has one. */
const DELIVERED = cue(
  deliveries.flatMap((d) => [d.singular, d.third, d.plural, d.infinitive, d.participle, d.withTe, d.final]).join('|'),
);

/** The frames that a folded stretch may fit, the firm ones of a verb before the weak. */
export function framesFor(words: string): readonly Frame[] {
  const named = KAMER_NAMED.test(words) && DELIVERED.in(words) ? telling : [];
  const all = OTHER_CUE.test(words) ? [...named, ...others] : named;
  if (all.length === 0) return all;
  const seen = new Map<Cue, boolean>();
  const has = (own: Cue): boolean => {
    const known = seen.get(own) ?? own.in(words);
    seen.set(own, known);
    return known;
  };
  return all.filter(({ cues }) => cues.every(has));
}

export const EXPECTS = compile(word(expectations));
export const GOVERNS = compile(word(government));
