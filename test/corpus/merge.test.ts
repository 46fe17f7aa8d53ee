import { describe, expect, test } from 'vitest';
import { merge, type Sayings } from '../../src/corpus/merge.js';

const none: Sayings = { given: {}, printed: {}, entry: {}, beside: {} };
const official = (id: string): string => `https://zoek.officielebekendmakingen.nl/${id}.html`;

describe('a flag wins over print, print over the manifest; what says the same stays as written', () => {
  test.each<[string, Partial<Sayings>, string, unknown, string[]]>([
    ['print alone', { printed: { date: '2025-03-03' } }, 'date', '2025-03-03', []],
    ['the entry alone', { entry: { date: '2025-03-03' } }, 'date', '2025-03-03', []],
    ['nobody', {}, 'date', undefined, []],
    ['print over the entry', { printed: { date: '2025-03-03' }, entry: { date: '2025-03-04' } }, 'date', '2025-03-03', ['print manifest']],
    ['a flag over print', { given: { date: '2025-03-05' }, printed: { date: '2025-03-03' } }, 'date', '2025-03-05', ['flag print']],
    [
      'a flag over all, each told once',
      { given: { id: 'a' }, printed: { id: 'b' }, entry: { id: 'b' }, beside: { id: 'c' } },
      'id',
      'a',
      ['flag print', 'flag manifest'],
    ],
    ['the entry over another manifest', { entry: { title: 'Bruggen' }, beside: { title: 'Sluizen' } }, 'title', 'Bruggen', ['manifest manifest']],
    ['a day over its month', { printed: { date: '2025-03-03' }, entry: { date: '2025-03' } }, 'date', '2025-03-03', []],
    ['no month over its day', { printed: { date: '2025-03' }, entry: { date: '2025-03-03' } }, 'date', '2025-03-03', []],
    ['a month that is typed', { given: { date: '2025-03' }, entry: { date: '2025-03-03' } }, 'date', '2025-03', []],
    ['the same title in other words', { printed: { title: 'Voortgang bruggen' }, entry: { title: 'Bruggen' } }, 'title', 'Bruggen', []],
    ['a chapter that print does not name', { printed: { dossiers: ['36600'] }, entry: { dossiers: ['36600-VIII'] } }, 'dossiers', ['36600-VIII'], []],
    ['a second dossier', { printed: { dossiers: ['39000', '39001'] }, entry: { dossiers: ['39000'] } }, 'dossiers', ['39000', '39001'], []],
    ['another dossier', { printed: { dossiers: ['39000'] }, entry: { dossiers: ['39001'] } }, 'dossiers', ['39000'], ['print manifest']],
    ['a dossier that is typed', { given: { dossiers: ['39002'] }, printed: { dossiers: ['39000'] } }, 'dossiers', ['39002'], ['flag print']],
    ['an empty list of dossiers', { printed: { dossiers: [] }, beside: { dossiers: ['39000'] } }, 'dossiers', ['39000'], []],
    ['a type that somebody wrote', { printed: { type: 'kamerbrief' }, entry: { type: 'nota' } }, 'type', 'nota', []],
    ['no type that says nothing', { printed: { type: 'kamerbrief' }, entry: { type: 'other' } }, 'type', 'kamerbrief', []],
    ['a type that nobody knows', { printed: { type: 'other' } }, 'type', 'other', []],
    ['the official address', { printed: { id: 'kst-39000-8' } }, 'url', official('kst-39000-8'), []],
    ['an address of its own', { printed: { id: 'kst-39000-8' }, entry: { url: 'https://a.example/' } }, 'url', 'https://a.example/', []],
    [
      'not the address of the id before',
      { given: { id: 'kst-39000-8' }, entry: { id: 'kst-39000-7', url: official('kst-39000-7') } },
      'url',
      official('kst-39000-8'),
      ['flag manifest'],
    ],
    ['no address of a budget without chapter', { given: { id: 'kst-36600-99' } }, 'url', undefined, []],
    ['no address of an id of our own', { given: { id: 'rapport-5' } }, 'url', undefined, []],
  ])('%s', (_, said, field, wanted, conflicts) => {
    const { fields, conflicts: told } = merge({ ...none, ...said });
    expect(fields[field as keyof typeof fields]).toEqual(wanted);
    expect(told.map(({ counts, other }) => `${counts.by} ${other.by}`)).toEqual(conflicts);
  });
});
