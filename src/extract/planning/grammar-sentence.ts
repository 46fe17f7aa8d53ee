/** Sentences, clauses and bullets of a line or cell. */
import { folded, foldWhole } from '../../dutch/folded.js';
import { matches } from '../../dutch/matches.js';
import { sentencesIn } from '../../dutch/sentence.js';
import { tenseOf } from '../../dutch/tense.js';
import { NOUNS } from '../../profiles/planning-words.js';
import { compile } from './grammar-pattern.js';
import type { Stretch } from './grammar-pattern.js';

const BULLETS = '•◦▪';

/** The sentences of a stretch, in order, without the bullets that open them. */
export const sentences = (text: string, { start, end }: Stretch): Stretch[] =>
  sentencesIn(text, start, end).map((sentence) => {
    const bullet = BULLETS.includes(text.charAt(sentence.start));
    return bullet ? { start: sentence.start + 1, end: sentence.end } : sentence;
  });

/** A clause: the stretches it is made of, and where the word ends that a relative clause or bracket belongs to. */
export interface Clause {
  readonly parts: readonly Stretch[];
  readonly behind: number | null;
}

interface Open {
  readonly parts: Stretch[];
  readonly behind: number | null;
  readonly by: 'main' | 'bracket' | 'relative' | 'dash';
}

const NOUN = NOUNS.map(({ forms }) => forms).join('|');
const DELIMITER = compile(`[();]|[,:](?=\\s)|\\s[–—-](?=\\s)|\\s(?=en~(?:het|de|dit|deze)~(?:${NOUN})(?!\\p{L}))`);
const RELATIVE = folded(/^,\s(?:(?:van|voor|met|in|door|over)\s)?(?:die|dat|waar\p{Ll}*|welke?)(?!\p{L})/u);
const OWN = folded(
  /^,\s(?:zodat|omdat|terwijl|zodra|nadat|voordat|doordat|mits|hoewel|aangezien|maar|want|mede|zoals|waaronder|inclusief|als|wanneer|indien|evenals|alsook|gevolgd|vooruitlopend|ondanks)(?!\p{L})/u,
);
/** «…, als de Kamer ermee instemt, …»: what it interrupts goes on behind it. */
const IF = folded(/^,\s(?:als|indien|mits|wanneer)\s[^,;:()]{4,120},\s(?!(?:dan|zal|kan|wordt|gaat|treedt)(?!\p{L}))/u);
/** (gefaseerde), (voortgezet): part of the words around it. */
const WORD = folded(/^\([\p{L}-]{1,30}\)/u);
const DEEPEST = 8;

/** The clauses of a sentence; what a relative clause, bracket or dash interrupts goes on behind it. */
export function clausesOf(text: string, { start, end }: Stretch): Clause[] {
  const main: Open = { parts: [], behind: null, by: 'main' };
  const all: Open[] = [main];
  const stack: Open[] = [main];
  let from = start;
  const top = (): Open => stack.at(-1) ?? main;
  const take = (to: number): void => {
    if (to > from) top().parts.push({ start: from, end: to });
    from = to;
  };
  const open = (by: Open['by'], behind: number | null): void => {
    const clause: Open = { parts: [], behind, by };
    all.push(clause);
    if (by === 'main') stack.length = 0;
    stack.push(clause);
  };
  const close = (by: Open['by']): void => {
    while (stack.length > 1 && top().by !== by) stack.pop();
    if (stack.length > 1) stack.pop();
  };
  const sentence = foldWhole(text).slice(start, end);
  for (const match of matches(sentence, DELIMITER)) {
    const at = start + match.index;
    if (at < from) continue;
    const rest = sentence.slice(match.index, match.index + 40);
    const sign = match[0].trim();
    if (sign === '(' && (WORD.test(rest) || stack.length > DEEPEST)) continue;
    const inBracket = stack.some(({ by }) => by === 'bracket');
    if (sign === ')') {
      if (!inBracket) continue;
      take(at);
      close('bracket');
      from = at + 1;
    } else if (sign === '(') {
      take(at);
      open('bracket', at);
      from = at + 1;
    } else if (sign === ';' || sign === ':') {
      if (inBracket) continue;
      take(at);
      open('main', null);
      from = at + 1;
    } else if (sign === '') {
      if (inBracket || tenseOf(sentence.slice(0, match.index)) === null) continue;
      take(at);
      open('main', null);
    } else if (sign === ',') {
      if (inBracket) continue;
      if (RELATIVE.test(rest) && stack.length <= DEEPEST) {
        take(at);
        if (top().by === 'relative') stack.pop();
        open('relative', at);
      } else if (IF.test(sentence.slice(match.index, match.index + 200)) && stack.length <= DEEPEST) {
        take(at);
        open('relative', null);
      } else if (OWN.test(rest)) {
        take(at);
        open('main', null);
      } else if (top().by === 'relative') {
        take(at);
        stack.pop();
      }
    } else if (stack.length <= DEEPEST && !inBracket) {
      take(at);
      if (top().by === 'dash') stack.pop();
      else open('dash', at);
      from = at + match[0].length;
    }
  }
  take(end);
  return all.filter(({ parts }) => parts.length > 0);
}

/** The sentence with blanks for what is not in the clause, so that places stay. */
export function masked(text: string, { start, end }: Stretch, { parts }: Clause): string {
  let out = '';
  let at = start;
  for (const part of parts) {
    out += ' '.repeat(part.start - at) + text.slice(part.start, part.end);
    at = part.end;
  }
  return out + ' '.repeat(end - at);
}
