/** How bills are recognised by what letters call them. */
import { stem, stems } from '../dutch/stem.js';
import { KIND_WORDS } from '../profiles/bill-names.js';

/** A name as the stems that tell it from other bills; without any, it names none: «dit wetsvoorstel». */
export type Name = readonly string[];

const kindStems: ReadonlySet<string> = new Set([...KIND_WORDS, 'deze', 'hierboven'].map(stem));

/** Markup and quotes do not reach the stems; what is left of «de wet» is nothing. */
export const nameOf = (printed: string): Name => [
  ...new Set(stems(printed.replace(/<[^>]{0,200}>/g, ' ')).filter((one) => !kindStems.has(one))),
];

/** The same words in any order are the same name. */
export const nameKey = (name: Name): string => [...name].sort().join(' ');

/** A compound is a kind of what its last part names (schoolverzuim is verzuim); shorter heads are chance. */
const shortestHead = 5;
const compoundShare = 0.9;

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestHead && long.endsWith(short) ? compoundShare : 0;
}

/** How much a word tells: less where several bills of one letter share it. */
export type Weights = (word: string) => number;

/** Words that every bill of a dossier has in its name («onderwijs») tell none apart. */
export function weightsOf(sides: readonly (readonly (readonly Name[])[])[]): Weights {
  const counts = sides.map((bills) => {
    const found = new Map<string, number>();
    for (const names of bills) for (const word of new Set(names.flat())) found.set(word, (found.get(word) ?? 0) + 1);
    return found;
  });
  return (word) => 1 / Math.max(1, ...counts.map((found) => found.get(word) ?? 0));
}

/** How alike two names are, from 0 to 1, the same either way round (Dice, by weight). */
export function nameLikeness(a: Name, b: Name, weigh: Weights): number {
  const total = [...a, ...b].reduce((sum, word) => sum + weigh(word), 0);
  if (a.length === 0 || b.length === 0 || total === 0) return 0;
  const shared = (one: Name, other: Name): number =>
    one.reduce((sum, word) => sum + weigh(word) * Math.max(0, ...other.map((to) => wordLikeness(word, to))), 0);
  return (shared(a, b) + shared(b, a)) / total;
}
