/** What stands on the screen besides errors and help: the summary, warnings, progress. */
import type { ScreenKey } from '../../index.js';
import type { Pair } from '../words.js';

const summaryWords = {
  references: { nl: 'Verwijzingen', en: 'References' },
  dates: { nl: 'Datums', en: 'Dates' },
  footnotes: { nl: 'Voetnoten', en: 'Footnotes' },
  corrections: { nl: 'Correcties', en: 'Corrections' },
  documents: { nl: '{count} {count|stuk|stukken}', en: '{count} {count|document|documents}' },
  damaged: { nl: 'beschadigd', en: 'damaged' },
  incomplete: { nl: 'onvolledig', en: 'incomplete' },
  deadlines: { nl: '{count} {count|termijn|termijnen}', en: '{count} {count|deadline|deadlines}' },
  pages: { nl: "{count} {count|pagina|pagina's}", en: '{count} {count|page|pages}' },
  line: { nl: 'regel {line}', en: 'line {line}' },
  'no-date': { nl: '(zonder datum)', en: '(no date)' },
  'no-title': { nl: '(zonder titel)', en: '(no title)' },
  coming: { nl: 'Termijnen na de datum van de brief', en: "Deadlines after the letter's date" },
  look: { nl: 'Om na te kijken', en: 'Needs a look' },
  more: { nl: '… en nog {count} (--table {table})', en: '… and {count} more (--table {table})' },
  'no-rows': { nl: 'Geen rijen.', en: 'No rows.' },
  'no-corrections': { nl: 'Niets verbeterd.', en: 'Nothing corrected.' },
  probably: { nl: 'waarschijnlijk {id}', en: 'probably {id}' },
  'correction.word': { nl: 'woord', en: 'word' },
  'correction.reference': { nl: 'verwijzing', en: 'reference' },
  'correction.mark': { nl: 'nootmark', en: 'mark' },
  'correction.label': { nl: 'nootnummer', en: 'label' },
  'correction.spacing': { nl: 'spatie', en: 'spacing' },
  'correction.hyphen': { nl: 'afbreking', en: 'hyphen' },
  'correction.furniture': { nl: 'paginarand', en: 'furniture' },
  'correction.bullet': { nl: 'opsomteken', en: 'bullet' },
  'correction.heading': { nl: 'kop', en: 'heading' },
} as const satisfies Readonly<Record<ScreenKey, Pair>>;

export const screenWords = {
  ...summaryWords,
  stdin: { nl: 'de standaardinvoer', en: 'standard input' },
  stdout: { nl: 'de standaarduitvoer', en: 'standard output' },
  warning: { nl: 'let op: {message}', en: 'warning: {message}' },
  'found-nothing': {
    nl: 'in {file} is niets gevonden: geen verwijzingen, datums of voetnoten. Is dit de tekst van een brief?',
    en: 'nothing was found in {file}: no references, dates or footnotes. Is this the text of a letter?',
  },
  'has-warnings': {
    nl: '{file} heeft {count} {count|waarschuwing|waarschuwingen}; zie --table warnings.',
    en: '{file} has {count} {count|warning|warnings}; see --table warnings.',
  },
  'manifest-broken': {
    nl: '{file} is niet gebruikt: {problem}. Verbeter het bestand; het is een lijst van brieven met hun gegevens.',
    en: '{file} was not used: {problem}. Correct the file; it is a list of letters with what is known of them.',
  },
  'manifest-entry': {
    nl: '{file}, ingang {entry}: «{field}» is niet gebruikt. Verwacht: {problem}.',
    en: '{file}, entry {entry}: “{field}” was not used. Expected: {problem}.',
  },
  written: { nl: '{file} geschreven', en: 'wrote {file}' },
  progress: { nl: '{at} van {of}  {file}', en: '{at} of {of}  {file}' },
  'see-help': { nl: 'Zie: {command} --help', en: 'See: {command} --help' },
  suggestion: { nl: 'Bedoelt u {names}?', en: 'Did you mean {names}?' },
  interrupted: { nl: 'afgebroken', en: 'interrupted' },
  bug: {
    nl: 'dit is een fout in pobrief zelf: {message}. Meld hem alstublieft, met de brief waarbij hij optreedt.',
    en: 'this is a fault in pobrief itself: {message}. Please report it, with the letter that shows it.',
  },
} as const satisfies Readonly<Record<string, Pair>>;
