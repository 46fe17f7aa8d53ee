/** The operator list of pdf.js: what a page draws, one step after the other. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The codes of operators by their names. */
export type Codes = Readonly<Record<string, number>>;

/** Does for each operator, in order, what there is to do for its name; others are passed over. */
export function perform(
  { fnArray, argsArray }: Operators,
  codes: Codes,
  acts: Readonly<Record<string, (args: readonly unknown[]) => void>>,
): void {
  const byCode = new Map(Object.entries(acts).map(([name, act]) => [codes[name], act]));
  fnArray.forEach((code, index) => byCode.get(code)?.((argsArray[index] ?? []) as readonly unknown[]));
}

/** Whether an argument is a matrix, in a list or a typed array. */
export const isMatrix = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && Number((value as ArrayLike<number>).length) === 6;
