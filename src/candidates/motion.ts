/** What the motion extractor hands to resolve: one candidate per motion or group of submitters. Types only. */
import type { Candidate, Motion, Range, State, Submitter } from '../types.js';

/** What became of a motion, as one place prints it. */
export interface DispositionLeaf extends Candidate {
  readonly value: State;
}

/**
 * How a mention knows its motion:
 * - `named`: it names submitters;
 * - `bare`: a motion of its own without names: `onze motie`, `de motie over …`;
 * - `this`, `the`: one spoken of before: `deze motie`, `de motie`;
 * - `row`: a row or item that opens with the number of the motion.
 */
export type MotionForm = 'named' | 'bare' | 'this' | 'the' | 'row';

export interface MotionCandidate extends Candidate {
  readonly kind: Motion['kind'];
  readonly form: MotionForm;
  /** `moties`: a single group of names may stand for several motions. */
  readonly plural: boolean;
  /** General talk (`een motie`, `de moties`) unless a citation right behind it says which. */
  readonly weak: boolean;
  /** Candidates of one phrase (`de moties van A en van B`) share it; unique in their text. */
  readonly phrase: number;
  readonly submitters: readonly Submitter[];
  readonly cosigned: boolean;
  /** Members spoken of shortly before `haar motie`, `die motie`: its submitters, unless a mention before it has them. */
  readonly nearby: readonly Submitter[];
  /** What the text behind a phrase for several says of one: `de tweede is aangehouden`. */
  readonly nth: readonly { readonly index: number; readonly disposition: DispositionLeaf }[];
  /** Numbers of the footnote marks behind the mention, or at the end of its sentence. */
  readonly marks: readonly number[];
  /** Where a citation of the motion's own may stand: behind the mention, up to the next one. */
  readonly behind: Range<'clean'>;
  /** The cell that holds the motion's number, in a table or list of motions. */
  readonly cell: Range<'clean'> | null;
  /** Blocks since the text began, and the block of the heading above. */
  readonly block: number;
  readonly section: number;
  /** In a row of a table, which speaks of its own motion only. */
  readonly inRow: boolean;
  /** Its number in a dossier that is not printed: `motie op stuk nr. 7`, `motie Krüs (nr. 7)`. */
  readonly number: string | null;
  readonly subject: string | null;
  readonly measure: string | null;
  readonly disposition: DispositionLeaf | null;
}
