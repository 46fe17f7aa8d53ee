/** What a text has told so far of bills on their way, for a stage behind it that names none. */
import type { StageLeaf } from '../candidates/planning.js';
import type { Plan } from './planning-names.js';

/** Only a bill goes through these, whatever it is called. */
const PASSING: ReadonlySet<StageLeaf['stage']> = new Set([
  'internetconsultatie',
  'raad-van-state',
  'indiening',
  'behandeling',
]);

/** Follows the stages whose bill is known. */
export class ToldOf {
  private readonly passing = new Set<Plan>();
  private last: { readonly sentence: number; readonly block: number; readonly plans: readonly Plan[] } | null = null;

  /** Takes note of a stage with its bills. */
  take({ stage, sentence, block }: StageLeaf, plans: readonly Plan[]): void {
    if (PASSING.has(stage)) for (const plan of plans) this.passing.add(plan);
    if (plans.length === 0) return;
    const before = this.last?.sentence === sentence ? this.last.plans : [];
    this.last = { sentence, block, plans: [...new Set([...before, ...plans])] };
  }

  /** Whether a law was seen on its way, and is a bill. */
  isOnItsWay(plan: Plan): boolean {
    return this.passing.has(plan);
  }

  /** The only bill of which the sentence before told a stage. */
  justBefore({ sentence, block, families }: StageLeaf): Plan | null {
    const [plan, ...more] = this.last?.sentence === sentence - 1 && this.last.block === block ? this.last.plans : [];
    return plan !== undefined && more.length === 0 && families.includes(plan.family) ? plan : null;
  }
}
