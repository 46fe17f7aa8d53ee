/** The letter's own words, as printed: evidence for how it writes. */
export class OwnWords {
  private often: readonly string[] | undefined;
  private lower: readonly string[] | undefined;

  constructor(private readonly counts: ReadonlyMap<string, number>) {}

  /** How often the letter prints exactly this. */
  count(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** Long words in small letters that it prints again and again. */
  frequent(): readonly string[] {
    this.often ??= [...this.counts].flatMap(([w, n]) => (n > 2 && w.length > 6 && /^\p{Ll}+$/u.test(w) ? [w] : []));
    return this.often;
  }

  /** How many of its words open with this, in small letters. */
  stems(stem: string): number {
    this.lower ??= [...this.counts.keys()].map((w) => w.toLowerCase());
    return this.lower.filter((w) => w.startsWith(stem)).length;
  }
}
