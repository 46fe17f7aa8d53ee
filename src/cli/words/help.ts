/** What --help says. */
import type { Pair } from '../words.js';

export const helpWords = {
  about: {
    nl: 'Leest Nederlandse Kamerbrieven: wat zij aanhalen, toezeggen en plannen, elke vondst met haar regel.',
    en: 'Reads Dutch parliamentary letters: what they cite, promise and plan, each finding with its line.',
  },
  'about.extract': {
    nl: 'vindt in brieven maatregelen, moties, toezeggingen, wetsplanning, verwijzingen en datums',
    en: 'finds measures, motions, promises, planned laws, references and dates in letters',
  },
  'about.normalize': { nl: 'geeft de opgeschoonde tekst van een brief', en: 'gives the cleaned text of a letter' },
  'about.schema': { nl: 'geeft het JSON Schema van een uitkomst', en: 'gives the JSON Schema of a result' },
  'argument.files': {
    nl: 'brieven (tekst, Markdown, PDF, HTML, XML, DOCX), mappen, JSON van pobrief extract, of - (standaardinvoer)',
    en: 'letters (text, Markdown, PDF, HTML, XML, DOCX), folders, JSON from pobrief extract, or - (standard input)',
  },
  'argument.file': { nl: 'een brief, of - (standaardinvoer)', en: 'a letter, or - (standard input)' },
  'argument.schema': { nl: 'welk schema: {schemas}', en: 'which schema: {schemas}' },
  'option.format': {
    nl: '{formats}; anders leesbaar op een terminal en JSON in een pijp',
    en: '{formats}; otherwise readable on a terminal and JSON in a pipe',
  },
  'option.text-format': {
    nl: 'markdown (anders), source (de tekst zoals gelezen), diff (elke correctie in haar context), corrections',
    en: 'markdown (default), source (the text as read), diff (each correction in its context), corrections',
  },
  'option.output': {
    nl: 'schrijf naar FILE; de extensie bepaalt het formaat',
    en: 'write to FILE; its extension decides the format',
  },
  'option.table': { nl: 'één tabel: {tables}', en: 'one table: {tables}' },
  'option.csv': { nl: 'die tabel als CSV', en: 'that table as CSV' },
  'option.tables': {
    nl: 'schrijf alle tabellen als CSV in de map DIR',
    en: 'write all tables as CSV into the folder DIR',
  },
  'option.excel': {
    nl: 'CSV die een Nederlandse Excel met een dubbelklik opent',
    en: 'CSV that a Dutch Excel opens by a double click',
  },
  'option.review': {
    nl: 'schrijf een reviews.csv om in te vullen: een rij voor alles wat een blik verdient',
    en: 'write a reviews.csv to fill in: a row for everything that needs a look',
  },
  'option.facts': {
    nl: 'zonder lopende tekst, om te publiceren',
    en: 'without running text, so that it can be published',
  },
  'option.no-context': { nl: 'zonder de zinnen rond de vondsten', en: 'without the sentences around findings' },
  'option.raw': {
    nl: 'laat woorden van een scan zoals ze er staan',
    en: 'leave the words of a scan as printed',
  },
  'option.only': {
    nl: 'herstel alleen deze schade: word, reference, mark, label, spacing, hyphen, furniture, bullet, heading',
    en: 'repair only this damage: word, reference, mark, label, spacing, hyphen, furniture, bullet, heading',
  },
  'option.all': {
    nl: 'noem ook het samenvoegen van regels onder de correcties',
    en: 'list the joining of lines among the corrections, too',
  },
  'option.id': {
    nl: 'kenmerk van de brief, boven wat er staat: kst-31497-422',
    en: 'its id, over print: kst-31497-422',
  },
  'option.date': { nl: 'datum van de brief, boven wat er staat: 2021-12-16', en: 'its date, over print: 2021-12-16' },
  'option.title': { nl: 'titel van de brief, boven wat er staat', en: 'its title, over print' },
  'option.dossier': {
    nl: 'dossier van de brief, boven wat er staat: 31497 (mag vaker)',
    en: 'its dossier, over print: 31497 (may be repeated)',
  },
  'option.vergaderjaar': {
    nl: 'vergaderjaar van de brief, boven wat er staat: 2021-2022',
    en: 'its parliamentary year, over print: 2021-2022',
  },
  'option.max-size': { nl: 'grootste invoer per bestand: 500kB, 20MB', en: 'largest input per file: 500kB, 20MB' },
  'option.max-pages': { nl: "hoogste aantal pagina's van een PDF", en: 'highest number of pages of a PDF' },
  'option.timeout': { nl: 'hoogste aantal seconden om een PDF te lezen', en: 'most seconds to read a PDF' },
  'option.lang': { nl: 'taal voor de lezer: nl of en', en: 'language for the reader: nl or en' },
  'option.quiet': { nl: 'geen voortgang en geen waarschuwingen', en: 'no progress and no warnings' },
  'option.no-color': { nl: 'zonder kleur', en: 'without colour' },
  'option.help': { nl: 'toon deze hulp', en: 'show this help' },
  'option.version': { nl: 'toon de versie', en: 'show the version' },
  'help.usage': { nl: 'Gebruik:', en: 'Usage:' },
  'help.arguments': { nl: 'Argumenten:', en: 'Arguments:' },
  'help.options': { nl: 'Opties:', en: 'Options:' },
  'help.commands': { nl: "Commando's:", en: 'Commands:' },
  'help.global': { nl: 'Altijd:', en: 'Always:' },
  'help.examples': { nl: 'Voorbeelden:', en: 'Examples:' },
  'help.default': { nl: 'anders {value}', en: 'default {value}' },
  'example.read': { nl: 'wat er in een brief staat', en: 'what is in a letter' },
  'example.json': { nl: 'als JSON, voor een ander programma', en: 'as JSON, for another program' },
  'example.excel': {
    nl: 'de verwijzingen van een hele map, voor Excel',
    en: 'the references of a whole folder, for Excel',
  },
  'example.tables': { nl: 'alle tabellen in een map', en: 'all tables into a folder' },
  'example.xlsx': { nl: 'alle tabellen als bladen van een werkmap', en: 'all tables as sheets of a workbook' },
  'example.review': {
    nl: 'wat een blik verdient, om in te vullen; wat u invult geldt voortaan',
    en: 'what needs a look, to fill in; what you fill in counts from then on',
  },
  'example.stdin': { nl: 'van de standaardinvoer', en: 'from standard input' },
  'example.clean': {
    nl: 'de tekst zonder paginaranden en leesfouten',
    en: 'the text without page furniture and misreadings',
  },
  'example.diff': { nl: 'wat er is verbeterd en waarom', en: 'what was corrected, and why' },
  'example.schema': { nl: 'om uitkomsten mee te controleren', en: 'to validate results with' },
} as const satisfies Readonly<Record<string, Pair>>;
