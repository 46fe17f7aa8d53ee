/** The word that a mention hangs on, and what stands around it: `de gewijzigde motie`, `dit amendement`. */
import type { Motion } from '../../types.js';

export interface Noun {
  readonly start: number;
  readonly end: number;
  readonly kind: Motion['kind'];
  readonly plural: boolean;
  /** What stands in front: `deze`, `de`, `onze`, `zijn`, or anything else. */
  readonly determiner: 'this' | 'the' | 'own' | 'their' | 'none';
  /** Where the determiner starts, and where the adjectives do; the noun's start where there are none. */
  readonly lead: number;
  readonly adjectives: number;
}

/** Also as scans print it: rnotie, motle, arnendement. */
const NOUN =
  /(?<![\p{L}\p{N}-])(?:(?:[Mm]|rn)ot[il1|!]es?|[Aa](?:m|rn)ende(?:m|rn)ent(?:en)?)(?![\p{L}\p{N}])(?!-(?!['’]?\p{Lu}))(?!['’]s)/gu;

/** Part of all of them; most text has none. */
const STEM = /ot[il1|!]e|nde(?:m|rn)ent/;

const ADJECTIVE =
  '(?:(?:nader|eerder|recent|unaniem|kamerbreed|breed|onlangs|toen)\\s+)?' +
  '(?:gewijzigde?|aangenomen|ingediende|aangehouden|verworpen|ingetrokken|overgenomen|(?:aan)?gesteunde|eerdere|recente|kamerbrede|' +
  '(?:hierboven|boven|voor|eerder|zojuist)?(?:ge)?noemde|(?:des)?betreffende|onderhavige|bovenstaande|vervangende|zogenoemde|zogeheten|gelijkluidende|nieuwe|andere|laatste|eerste|tweede|derde)';
const LEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(deze|die|dit|dat|dezelfde|hetzelfde|beide|de|het|mijn|onze|ons|zijn|haar|hun)\\s+)?((?:${ADJECTIVE}(?:\\s+en)?\\s+){0,4})$`,
  'iu',
);
/** Adjectives that point back as `deze` does. */
const POINTS_BACK = /noemde|betreffende|onderhavige|bovenstaande/i;

const DETERMINERS: Readonly<Record<string, Noun['determiner']>> = {
  deze: 'this',
  die: 'this',
  dit: 'this',
  dat: 'this',
  dezelfde: 'this',
  hetzelfde: 'this',
  beide: 'this',
  de: 'the',
  het: 'the',
  mijn: 'own',
  onze: 'own',
  ons: 'own',
  zijn: 'their',
  haar: 'their',
  hun: 'their',
};

/** Kinds of motions that letters talk about without meaning one. */
export const KINDS_OF_MOTION = /\s+van\s+(?:wantrouwen|afkeuring|treurnis|orde|vertrouwen)(?!\p{L})/iuy;

/** The nouns of a stretch of text, in order. */
export function nouns(text: string, start: number, end: number): Noun[] {
  const found: Noun[] = [];
  if (!STEM.test(text.slice(start, end))) return found;
  NOUN.lastIndex = start;
  for (let match = NOUN.exec(text); match !== null && match.index < end; match = NOUN.exec(text)) {
    found.push(nounAt(text, start, match.index, match[0]));
  }
  return found;
}

function nounAt(text: string, start: number, at: number, word: string): Noun {
  const from = Math.max(start, at - 80);
  const [whole = '', determiner, adjectives = ''] = LEAD.exec(text.slice(from, at)) ?? [];
  const named = DETERMINERS[determiner?.toLowerCase() ?? ''] ?? 'none';
  return {
    start: at,
    end: at + word.length,
    kind: /^a/i.test(word) ? 'amendement' : 'motie',
    plural: /s$|en$/i.test(word),
    determiner: named === 'the' && POINTS_BACK.test(adjectives) ? 'this' : named,
    lead: at - whole.length,
    adjectives: at - adjectives.length,
  };
}
