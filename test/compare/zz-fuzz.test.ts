import fc from 'fast-check';
import { test, expect } from 'vitest';
import { compare } from '/work/main/src/index.js';
import { history } from '/work/main/test/compare/histories.js';
test('fuzz', () => {
  let pairs = 0,
    possible = 0,
    gone = 0,
    removed = 0,
    n = 0;
  const t = performance.now();
  fc.assert(
    fc.property(history, ({ from, to, truth, plain }) => {
      n++;
      const { measures } = compare(from, to);
      for (const m of measures) {
        const { from: a, to: b } = m.evidence;
        if (a && b) {
          pairs++;
          if (truth.get(a.line) !== b.line) throw new Error(`wrong ${a.line} ${b.line}`);
        }
        if (m.change === 'removed') {
          removed++;
          if (truth.has(a!.line)) throw new Error('removed ' + a!.line);
        }
      }
      possible += truth.size;
      gone += from.measures.length - truth.size;
      const found = new Set(measures.filter((m) => m.matchedBy).map((m) => m.evidence.from?.line));
      for (const l of plain) if (!found.has(l)) throw new Error('lost ' + l);
    }),
    { numRuns: 20000, seed: Number(process.env.SEED) },
  );
  console.log({ n, pairs, possible, gone, removed, ms: performance.now() - t });
}, 600000);
