/** The thread that reads PDFs may be started before one is asked for. */
import { expect, test } from 'vitest';
import { parserThread, startAhead } from '../../src/ingest/pdf-thread.js';

test('the thread that was started ahead is the one that reads, and read by once', () => {
  const early = startAhead();
  expect(startAhead()).toBe(early);
  expect(parserThread()).toBe(early);
  expect(parserThread()).not.toBe(early);
});
