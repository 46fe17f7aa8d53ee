/** What `diff` says: its help, the words of statuses and changes, and the lines around them. */
import type { DiffKey } from '../../index.js';
import type { Pair } from '../words.js';

const shownWords = {
  'diff.change.advanced': { nl: 'vooruit', en: 'advanced' },
  'diff.change.regressed': { nl: 'terug', en: 'regressed' },
  'diff.change.unchanged': { nl: 'gelijk', en: 'unchanged' },
  'diff.change.dropped': { nl: 'stopgezet', en: 'dropped' },
  'diff.change.added': { nl: 'nieuw', en: 'added' },
  'diff.change.removed': { nl: 'vervallen', en: 'removed' },
  'diff.change.not-mentioned': { nl: 'niet genoemd', en: 'not mentioned' },
  'diff.change.unknown': { nl: 'niet te zeggen', en: 'not to be told' },
  'diff.measures': { nl: 'Maatregelen', en: 'Measures' },
  'diff.motions': { nl: 'Moties', en: 'Motions' },
  'diff.paired': {
    nl: '{count} {count|maatregel|maatregelen} in beide',
    en: '{count} {count|measure|measures} in both',
  },
  'diff.now': { nl: 'nu {states}', en: 'now {states}' },
  'diff.titles': { nl: '{count} {count|titel|titels} gewijzigd', en: '{count} {count|title|titles} changed' },
  'diff.no-id': {
    nl: '{count} {count|motie|moties} zonder kenmerk niet vergeleken',
    en: '{count} {count|motion|motions} without id not compared',
  },
  'diff.nothing': { nl: 'Geen maatregelen of moties om te vergelijken.', en: 'No measures or motions to compare.' },
  'diff.was': { nl: 'was: {title}', en: 'was: {title}' },
  'diff.was-number': { nl: 'was nummer {number}', en: 'was number {number}' },
  'diff.contradicted': {
    nl: 'een van de brieven noemt ook een andere status',
    en: 'one of the letters names another status, too',
  },
  'diff.lines': { nl: 'regel {from} → {to}', en: 'line {from} → {to}' },
  'diff.column.item': { nl: 'Nummer', en: 'Number' },
  'diff.column.title': { nl: 'Titel of onderwerp', en: 'Title or subject' },
  'diff.column.change': { nl: 'Verschil', en: 'Change' },
  'diff.column.from': { nl: 'Was', en: 'Was' },
  'diff.column.to': { nl: 'Is', en: 'Is' },
  'diff.column.lines': { nl: 'Regel', en: 'Line' },
} as const satisfies Readonly<Record<DiffKey, Pair>>;

export const diffWords = {
  ...shownWords,
  'about.diff': {
    nl: 'zegt wat er tussen twee brieven is veranderd aan maatregelen en moties',
    en: 'tells what changed between two letters in measures and motions',
  },
  'argument.old': {
    nl: 'de oude brief, JSON van pobrief extract, of -',
    en: 'the old letter, JSON from pobrief extract, or -',
  },
  'argument.new': { nl: 'de nieuwe brief, evenzo', en: 'the new letter, likewise' },
  'option.diff-all': {
    nl: 'toon ook wat gelijk bleef (JSON heeft altijd alles)',
    en: 'show what stayed the same, too (JSON always has everything)',
  },
  'option.exit-code': {
    nl: 'eindig met 1 als er iets is veranderd, en zwijg als er niets is veranderd',
    en: 'exit with 1 where something changed, and say nothing where nothing did',
  },
  'example.diff-letters': {
    nl: 'wat er sinds de vorige brief is veranderd',
    en: 'what changed since the letter before',
  },
  'example.diff-excel': { nl: 'een rij per verschil, voor Excel', en: 'a row per change, for Excel' },
  'example.diff-exit': { nl: 'in een script', en: 'in a script' },
  'diff-turned': {
    nl: '{from} is van later datum dan {to}. Eerst de oude brief, dan de nieuwe.',
    en: '{from} is of a later date than {to}. The old letter comes first, then the new one.',
  },
} as const satisfies Readonly<Record<string, Pair>>;
