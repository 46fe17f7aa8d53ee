import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/cli/words.js';
import { calendar, timeline } from '../../src/index.js';
import { screen } from './fixture.js';
import { story } from './story.js';

const words = { ...screen(), say: wordsIn('nl') };
const made = (letters = story()): Promise<string> => calendar(timeline(letters), words);
const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('read back by a parser', () => {
  test('planned dates and promises to come, on their last day, in order', async () => {
    const events = eventsOf(await made());
    expect(
      events.map(({ summary, startDate, endDate }) => [summary.slice(0, 30), startDate.toString(), endDate.toString()]),
    ).toEqual([
      ['Ik kom er in mei 2026 op terug', '2026-05-31', '2026-06-01'],
      ['Sluizenwet: inwerkingtreding', '2027-01-01', '2027-01-02'],
    ]);
    expect(events[1]?.description).toBe('1 januari 2027 · 2026-01-10, regel 42');
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });
  test('the date of the last letter is the stamp, not the clock', async () => {
    const stamps = [...(await made()).matchAll(/DTSTAMP:(.*)\r\n/g)].map(([, stamp]) => stamp);
    expect(new Set(stamps)).toEqual(new Set(['20260110T000000Z']));
  });
  test('an entry keeps its name when a later letter moves its date, and counts the move', async () => {
    const [one, two, three] = story();
    const bill = async (...letters: (typeof three)[]): Promise<ICAL.Event | undefined> =>
      eventsOf(await calendar(timeline(letters), words)).find(({ summary }) => summary.startsWith('Sluizenwet'));
    const [before, after] = [await bill(one, two), await bill(one, two, three)];
    expect(after?.uid).toBe(before?.uid);
    expect([before?.sequence, after?.sequence]).toEqual([1, 2]);
    expect([before?.startDate.toString(), after?.startDate.toString()]).toEqual(['2026-01-01', '2027-01-01']);
  });
  test('punctuation is escaped and comes back', async () => {
    const [one] = story();
    const found = eventsOf(await calendar(timeline([one]), words)).find(({ summary }) => summary.startsWith('TZ'));
    expect(found?.summary).toBe('TZ202401-001 Ik stuur u op 1 maart 2024 een plan; met bijlagen, en cijfers.');
  });
});

test('lines end in CRLF and are no longer than 75 octets', async () => {
  const text = await made();
  const lines = text.split('\r\n');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(text).not.toContain('\uFFFD');
});

test('every entry has a name of its own', async () => {
  const [one] = story();
  const doubled = {
    ...one,
    planning: [...one.planning, ...one.planning.map((bill) => ({ ...bill, title: 'Bruggenwet', ids: [] }))],
  };
  const names = eventsOf(await calendar(timeline([doubled]), words)).map(({ uid }) => uid);
  expect(names.length).toBeGreaterThan(2);
  expect(new Set(names).size).toBe(names.length);
});

test('the same letters in any order give the same bytes', async () => {
  const [one, two, three] = story();
  expect(await made([three, one, two])).toBe(await made());
});
