/** The sentence frames of a promise to the Kamer, made from the verbs in profiles/commitment-words.ts. */
import { folded } from '../../dutch/folded.js';
import { coming, deliveries, expectations, government } from '../../profiles/commitment-words.js';
import type { Delivery } from '../../profiles/commitment-words.js';

/** What else a frame needs to be a promise. */
export type Needs = 'subject' | 'expectation' | null;

export interface Frame {
  readonly pattern: RegExp;
  /** A promise only with a term, or a word that puts it off. */
  readonly weak: boolean;
  readonly needs: Needs;
  /** The verb stands at the end: the words before decide whether the clause says so or only supposes it. */
  readonly final: boolean;
  /** The sentence is itself the promise, so that «hierbij» does not mean that it is kept. */
  readonly says: boolean;
}

const word = (alternatives: string): string => `(?<!\\p{L})(?:${alternatives})(?!\\p{L})`;

/** What starts a clause of its own: a frame does not reach over it. */
const FINITE = word(
  'is|was|werd|werden|heeft|hebben|heb|had|hadden|zou|zouden|wordt|worden|zal|zullen|kan|kunnen|moet|moeten',
);
const gap = (length: number): string => `(?:(?!${FINITE})[^;?:\\n\\t]){0,${length}}?`;
/** Beside a finite verb: not into the next main clause. */
const near = (length: number): string => `(?:(?!${FINITE}|, (?:en|maar|want) )[^;?:\\n\\t]){0,${length}}?`;
/** Within a passive a complement may hold a clause. */
const wide = (length: number): string =>
  `(?:(?!${word('is|heeft|heb|hebben|werd|wordt|zal|zullen')})[^;?:\\n\\t]){0,${length}}?`;
const few = '(?:[^\\s,;.?]+ ){0,3}?';

const KAMER =
  "(?:(?:uw|de|beide) (?:(?:Tweede|Eerste)(?: en (?:de )?(?:Eerste|Tweede))? )?Kamers?(?! van Koophandel)|de Staten-Generaal|u)(?![\\p{L}’'])";
/** Behind these the Kamer is not the one who is told. */
const ALONE =
  '(?<!(?<!\\p{L})(?:van|door|in|met|bij|voor|namens|aan|naar|richting|tussen|over|op|vanuit|uit|als)\\s{1,3})(?<!\\p{L})';
const BARE = `${ALONE}${KAMER}`;
const beside = (preposition: string): string => `(?<!\\p{L})(?:${preposition}) ${KAMER}`;
const TO: Readonly<Record<Delivery['to'], string>> = {
  bare: BARE,
  aan: `(?:${beside('aan|naar')}|${BARE})`,
  met: beside('met'),
  bij: `(?:${beside('bij|aan')})`,
};
const GOVERNMENT = `(?:${word(government)}|(?<!\\p{L})(?:de|mijn) [^,;.?]{3,90}? en ik(?!\\p{L}))`;
const END = '(?=\\s*(?:[.,;)]|$)| (?:en|of|maar) )';

/** For folded text; blanks as they come, and letters as scans print them. */
const compile = (source: string): RegExp =>
  folded(
    source
      .replace(/ï/g, '(?:ï|i|í|1|l|!)')
      .replace(/([a-zA-Z])m(?![\w]*[{}])/g, '$1(?:m|rn)')
      .replace(/ /g, '\\s+'),
  );

const frame = (source: string, weak: boolean, needs: Needs = null, final = false): Frame => ({
  pattern: compile(source),
  weak,
  needs,
  final,
  says: false,
});

const fires = ({ singular, third, plural }: Delivery): string => word(`${singular}|${third}|${plural}`);

function framesOf(d: Delivery): Frame[] {
  const to = TO[d.to];
  const finite = fires(d);
  const tail = d.particle === null ? '' : `${gap(160)}${word(d.particle)}`;
  const [infinitive, participle, withTe] = [word(d.infinitive), word(d.participle), word(d.withTe)];
  const both = `(?:worden ${participle}|${participle} worden)`;
  return [
    frame(
      `${word('zal|zullen|ga|gaan|blijf|blijft|blijven')} ${gap(160)}${to}${gap(200)}${infinitive}`,
      false,
      'subject',
    ),
    frame(`${to}${gap(160)}${word('zal|zullen|zult')} ${few}${infinitive}`, false, 'subject', true),
    frame(`${word('zal|zullen')} ${gap(160)}${infinitive} ${to}`, false, 'subject'),
    frame(`${to}${gap(200)}${withTe}`, false, 'expectation'),
    frame(`${withTe} ${to}`, false, 'expectation'),
    frame(`${word('kan|kunnen')} ${gap(100)}${to}${gap(200)}${infinitive}`, false, 'expectation'),
    frame(`${GOVERNMENT} ${few}${to}${gap(160)}${word('kan|kunnen')} ${few}${infinitive}`, false, 'expectation'),
    frame(`${word('zal|zullen')} ${gap(160)}${to}${wide(240)}${both}`, false),
    frame(`${to} ${word('zal|zullen')} ${wide(240)}${both}`, false),
    frame(
      `${to}${wide(200)}(?:${word('zal|zullen')} ${both}|${participle} ${word('zal|zullen')} worden)`,
      false,
      null,
      true,
    ),
    frame(`${word('wordt|worden')},? ${gap(160)}${to}${wide(240)}${participle}`, d.to !== 'bare'),
    frame(`${to} ${word('wordt|worden')} ${wide(240)}${participle}`, d.to !== 'bare'),
    frame(
      `${to}${wide(200)}(?:${participle} ${word('wordt|worden')}|${word('wordt|worden')} ${few}${participle})`,
      d.to !== 'bare',
      null,
      true,
    ),
    frame(`${finite} ${GOVERNMENT}${near(100)}${to}${tail}`, true),
    frame(`${GOVERNMENT} ${few}${finite}${near(100)}${to}${tail}`, true),
    frame(`${GOVERNMENT} ${few}${to}${gap(160)}(?<!(?<!\\p{L})te\\s{1,3})${word(d.final)}${END}`, true, null, true),
    ...(d.to === 'bare' ? [frame(`(?<=(?<!\\p{L})en )${few}${finite} ${to}${tail}`, true, 'subject')] : []),
  ];
}

const GET = 'ontvangt|ontvangen|krijgt|krijgen';
const GOT = word('ontvangen|krijgen|tegemoet zien|tegemoetzien');
const LETTER = '[\\p{L}-]*(?:brief|rapportage)(?!\\p{L})(?! aan (?!uw|de (?:Tweede |Eerste )?Kamer))';

const others: readonly Frame[] = [
  frame(`${word('zal|zult|zullen')} ${gap(100)}${BARE}${gap(200)}${GOT}`, false),
  frame(`${BARE}${gap(160)}${word('zal|zult|zullen')} ${gap(80)}${GOT}`, false),
  frame(`${word(GET)} ${BARE}`, true),
  frame(`${BARE} ${word(GET)}`, true),
  frame(`${BARE}${gap(160)}${word(GET)}${END}`, true, null, true),
  frame(`${BARE} ${word('kan|kunnen')} ${gap(160)}${word('tegemoet zien|tegemoetzien')}`, true),
  frame(`${word('kunt')} u ${gap(160)}${word('tegemoet zien|tegemoetzien')}`, true),
  frame(`${word('zal|zullen')} ${gap(160)}${word('terugkomen|terug te komen')}`, false, 'subject'),
  frame(`${word('kom|komen|komt')} ${GOVERNMENT}${gap(200)}${word('terug')}`, true),
  frame(`${GOVERNMENT} ${word('kom|komen|komt')} ${gap(200)}${word('terug')}`, true),
  frame(
    `${word('volgt|volgen')} ${gap(100)}(?:[\\p{L}-]*Kamerbrief|${word('brief')} ${few}${beside('aan|naar')})(?!\\p{L})`,
    true,
  ),
  frame(
    `${word('in|met|via|bij')} (?:de|het|mijn|onze) ${word(coming)} ${gap(60)}${LETTER}${gap(160)}${word('ga|gaan|sta|staan|kom|komen|informeer|informeren|rapporteer|rapporteren|besteed|besteden')} ${gap(200)}${word('in|stil|terug|u|aandacht|Kamer|over')}`,
    false,
    'subject',
  ),
  { ...frame(`${word('zeg|zeggen')} ${GOVERNMENT}${gap(80)}${word('toe')}(?= (?:dat|om|te)|[,:])`, false), says: true },
  frame(
    `${BARE}${gap(200)}${word('niet')} ${gap(60)}, maar ${word('zal|zullen')} ${few}dat ${few}doen`,
    false,
    'subject',
  ),
];

/** Frames that can only fit where their cue does: most sentences hold none of the verbs, and need no closer look. */
interface Family {
  readonly cue: RegExp;
  readonly frames: readonly Frame[];
}

const KAMER_NAMED = folded(/(?<!\p{L})(?:Ka(?:m|rn)ers?|u|Staten-Generaal)(?!\p{L})/u);
const OTHER_CUE = folded(
  /(?<!\p{L})(?:ontvang\p{L}*|krijg\p{L}*|tegemoet\p{L}*|terug\p{L}*|volg(?:t|en|ende)|\p{L}*komende|aanstaande|nieuwe|nadere|aparte|separate|zeg|zeggen|doen)(?!\p{L})/u,
);

const families: readonly Family[] = deliveries.map((d): Family => {
  const { singular, third, plural, infinitive, withTe, participle, final } = d;
  const verbs = [singular, third, plural, infinitive, withTe, participle, final].join('|');
  return { cue: compile(word(verbs)), frames: framesOf(d) };
});

/** The frames that a folded stretch may fit, the firm ones of a verb before the weak. */
export function framesFor(words: string): readonly Frame[] {
  const told = KAMER_NAMED.test(words) ? families.filter(({ cue }) => cue.test(words)).flatMap((f) => f.frames) : [];
  return OTHER_CUE.test(words) ? [...told, ...others] : told;
}

export const EXPECTS = compile(word(expectations));
export const GOVERNS = compile(word(government));
