/** Which motion a later mention speaks of: the same submitters, `deze motie`, `de motie`. */
import type { MotionCandidate } from '../candidates/motion.js';
import type { Submitter } from '../types.js';
import { NO_IDS } from './motion-ids.js';
import type { Ids } from './motion-ids.js';

/** A mention with what is known of its motion so far. */
export interface Mention {
  readonly candidate: MotionCandidate;
  readonly note: number | null;
  readonly submitters: readonly Submitter[];
  readonly cosigned: boolean;
  readonly ids: Ids;
  /** The mention before it that speaks of the same motion. */
  readonly before: Mention | null;
}

/** A demonstrative reaches this many blocks back, `de motie` as far as its section. */
const THIS_REACHES = 2;

/** Surnames as they compare: particles as printed elsewhere, case and accents aside. */
const surname = ({ name }: Submitter): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');

const same = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** The same motion by its names: all of them, or the first where one mention says `c.s.` for the rest. */
function sameSubmitters(a: Mention, b: Mention): boolean {
  const [x, y] = [a.submitters.map(surname), b.submitters.map(surname)];
  const [first, other] = [x[0], y[0]];
  if (first === undefined || other === undefined || !same(first, other)) return false;
  if (x.length === y.length) return x.every((name) => y.some((n) => same(name, n)));
  return x.length < y.length ? a.cosigned : b.cosigned;
}

const stems = (subject: string): Set<string> =>
  new Set((subject.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((w) => w.slice(0, 6)));

/** Two mentions that say what they ask for, and not one word the same. */
function differs(a: Mention, b: Mention): boolean {
  const [x, y] = [a.candidate.subject, b.candidate.subject];
  if (x === null || y === null || /^(?:om|tot|naar)\s/.test(x)) return false;
  const known = stems(y);
  const own = [...stems(x)];
  return own.length >= 2 && known.size >= 2 && !own.some((w) => known.has(w));
}

/** A mention that prints a number without its dossier speaks of no motion with another. */
const hasNumber = ({ ids }: Mention, number: string | null): boolean =>
  number === null || ids.ids.some((id) => id.endsWith(`-${number}`));

const key = (m: Mention): string => m.ids.ids.join(' ') || m.submitters.map(surname).join('+');

/** An index of the mentions so far, so that a letter of any length is read once. */
export class Earlier {
  private readonly byName = new Map<string, Mention[]>();
  private recent: Mention[] = [];

  add(mention: Mention): void {
    if (mention.note === null) this.recent = [...this.recent.slice(-11), mention];
    const name = mention.submitters[0] && surname(mention.submitters[0]).split(' ').at(-1);
    if (name === undefined || mention.before !== null) return;
    const list = this.byName.get(name) ?? [];
    if (list.length < 20) this.byName.set(name, [...list, mention]);
  }

  /** The mention that a named one repeats; null where none, or several with different numbers. */
  named(mention: Mention): Mention | null {
    const name = mention.submitters[0] && surname(mention.submitters[0]).split(' ').at(-1);
    const list = (this.byName.get(name ?? '') ?? []).filter(
      (m) =>
        m.candidate.kind === mention.candidate.kind &&
        hasNumber(m, mention.candidate.number) &&
        sameSubmitters(mention, m) &&
        !differs(mention, m),
    );
    const withIds = list.filter((m) => m.ids.ids.length > 0);
    const numbers = new Set(withIds.map(key));
    return numbers.size > 1 ? null : (withIds.at(-1) ?? list.at(-1) ?? null);
  }

  /** The mentions that `deze motie`, `de motie` or `deze moties` may point at, nearest last; empty where that is open. */
  pointedAt({ form, kind, block, section, plural, inRow }: MotionCandidate): readonly Mention[] {
    const inReach = this.recent.filter((m) => {
      const { candidate } = m;
      if (candidate.kind !== kind || candidate.form === 'row') return false;
      if (inRow && candidate.block !== block) return false;
      return candidate.section === section && (form === 'the' || block - candidate.block <= THIS_REACHES);
    });
    const last = inReach.at(-1);
    if (last === undefined) return [];
    const distinct = (list: readonly Mention[]): Mention[] => [...new Map(list.map((m) => [key(m), m])).values()];
    const phrase = distinct(inReach.filter((m) => m.candidate.phrase === last.candidate.phrase));
    if (plural) {
      const together =
        phrase.length > 1 ? phrase : distinct(inReach.filter((m) => m.candidate.block === last.candidate.block));
      return together.length > 1 ? together : [];
    }
    return phrase.length === 1 ? phrase : [];
  }
}

/** A mention with what the earlier one knows. */
export function follow(mention: Mention, before: Mention): Mention {
  const { ids } = before.ids;
  const named = mention.submitters.length > 0 ? mention : before;
  const known: Ids = ids.length === 0 ? { ...NO_IDS } : { ids, basis: 'earlier', note: null, own: false };
  return { ...mention, submitters: named.submitters, cosigned: named.cosigned, ids: known, before };
}
