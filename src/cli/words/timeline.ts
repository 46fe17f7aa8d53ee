/** What `timeline`, `overdue` and `gaps` say: their help, their headings, and the lines between. */
import type { TimelineKey } from '../../index.js';
import type { Pair } from '../words.js';

const shownWords = {
  'timeline.letters': { nl: '{count} {count|brief|brieven}', en: '{count} {count|letter|letters}' },
  'timeline.rest': {
    nl: 'en {count} waarvan één brief spreekt (--all)',
    en: 'and {count} that one letter speaks of (--all)',
  },
  'timeline.mentioned': { nl: 'genoemd {place}', en: 'mentioned {place}' },
  'timeline.later': { nl: '{days} {days|dag|dagen} later', en: '{days} {days|day|days} later' },
  'timeline.earlier': { nl: '{days} {days|dag|dagen} eerder', en: '{days} {days|day|days} earlier' },
  'timeline.also': { nl: '{place}: ook {states}', en: '{place}: also {states}' },
  'timeline.probably': {
    nl: 'ook {id}, zonder hoofdstuk: waarschijnlijk dezelfde',
    en: 'also {id}, without its chapter: probably the same',
  },
  'timeline.two-dates': {
    nl: 'een brief noemt twee data die elkaar uitsluiten',
    en: 'one letter gives two dates that exclude each other',
  },
  'timeline.promise': { nl: '(toezegging, tekst weggelaten)', en: '(promise, text left out)' },
  'timeline.ics-name': { nl: 'Termijnen uit Kamerbrieven', en: 'Terms in letters to parliament' },
  'overdue.head': {
    nl: 'Op {on}: {past} over tijd, {wording} over tijd naar de bewoording, {undated} zonder datum',
    en: 'On {on}: {past} overdue, {wording} overdue by their wording, {undated} without a date',
  },
  'overdue.past': {
    nl: 'Over tijd: geen van deze brieven meldt dat het is gebeurd ({count})',
    en: 'Overdue: none of these letters reports it done ({count})',
  },
  'overdue.wording': {
    nl: 'Over tijd naar de bewoording: de termijn is ruim, haar laatste dag voorbij ({count})',
    en: 'Overdue by its wording: the term is a rough one, its last day is past ({count})',
  },
  'overdue.no-date': { nl: 'Zonder datum ({count})', en: 'Without a date ({count})' },
  'overdue.since': {
    nl: '{days} {days|dag|dagen} na {day}',
    en: '{days} {days|day|days} after {day}',
  },
  'overdue.said': { nl: 'laatst: {state} ({place})', en: 'last: {state} ({place})' },
  'overdue.perhaps': {
    nl: 'misschien: {title}, {state} ({place})',
    en: 'perhaps: {title}, {state} ({place})',
  },
  'gaps.head': {
    nl: '{count} {count|stuk|stukken} {count|wordt|worden} aangehaald en {count|ontbreekt|ontbreken} ({letters} {letters|brief|brieven})',
    en: '{count} {count|document is|documents are} cited and missing ({letters} {letters|letter|letters})',
  },
  'gaps.cited': { nl: '{count} keer: {places}', en: '{count} {count|time|times}: {places}' },
  'gaps.none': {
    nl: 'Er ontbreekt niets ({letters} {letters|brief|brieven}).',
    en: 'Nothing is missing ({letters} {letters|letter|letters}).',
  },
  'column.what': { nl: 'Wat', en: 'What' },
  'column.history': { nl: 'Verloop', en: 'History' },
  'column.notes': { nl: 'Let op', en: 'Note' },
} as const satisfies Readonly<Record<TimelineKey, Pair>>;

export const timelineWords = {
  ...shownWords,
  'about.timeline': {
    nl: 'volgt maatregelen, moties, wetsplanning en toezeggingen van brief tot brief',
    en: 'follows measures, motions, planned laws and promises from letter to letter',
  },
  'about.overdue': {
    nl: 'zegt wat op een dag over tijd is en niet als gedaan is gemeld',
    en: 'tells what is past on a day and not reported done',
  },
  'about.gaps': {
    nl: 'noemt stukken die de brieven aanhalen en die ontbreken',
    en: 'names documents that the letters cite and that are missing',
  },
  'option.timeline-all': {
    nl: 'toon ook wat maar één brief noemt (JSON en CSV hebben altijd alles)',
    en: 'show what only one letter speaks of, too (JSON and CSV always have everything)',
  },
  'option.on': {
    nl: 'de dag waarop geoordeeld wordt: 2026-09-01 (verplicht); brieven van daarna tellen niet mee',
    en: 'the day to judge by: 2026-09-01 (required); letters of after it do not count',
  },
  'option.fail-overdue': {
    nl: 'overdue: eindig met 1 als een precieze termijn voorbij is',
    en: 'overdue: exit with 1 where an exact term is past',
  },
  'option.fail-slipped': {
    nl: 'slipped: eindig met 1 als een geplande datum met zekerheid is uitgesteld',
    en: 'slipped: exit with 1 where a planned date slipped for certain',
  },
  'example.timeline': { nl: 'het verloop van een heel dossier', en: 'the story of a whole dossier' },
  'example.timeline-planning': { nl: 'alleen geplande data, als Markdown', en: 'planned dates only, as Markdown' },
  'example.timeline-excel': { nl: 'een rij per vermelding, voor Excel', en: 'a row per mention, for Excel' },
  'example.timeline-ics': {
    nl: 'wat na de laatste brief nog moet komen, voor een agenda',
    en: 'what is to come after the last letter, for a calendar',
  },
  'example.overdue': { nl: 'wat die dag had moeten zijn gebeurd', en: 'what should have been done by that day' },
  'example.overdue-excel': { nl: 'een rij per termijn, voor Excel', en: 'a row per term, for Excel' },
  'example.overdue-fail': { nl: 'in een script', en: 'in a script' },
  'example.gaps': { nl: 'wat u nog kunt opzoeken', en: 'what you could still look up' },
  'example.gaps-markdown': { nl: 'als lijst met adressen', en: 'as a list with addresses' },
} as const satisfies Readonly<Record<string, Pair>>;
