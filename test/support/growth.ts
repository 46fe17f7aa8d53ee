import { expect } from 'vitest';

/** Processor time of this process in milliseconds, which other work on the machine does not stretch. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Short times say nothing about growth. */
const FLOOR = 40;

/** Four times the text takes about four times the work; quadratic work would take sixteen times as much. */
export function expectLinear(find: (text: string) => unknown, unit: string, size = 100_000): void {
  const time = (length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return Math.min(...[0, 1, 2].map(() => spent(() => find(text))));
  };
  expect(time(size)).toBeLessThan(9 * Math.max(time(size / 4), FLOOR));
}
