/** What went wrong and what to do about it. Every reason of errors.ts has its words, or this does not compile. */
import type { InputReason, OutputReason, UsageReason } from '../../errors.js';
import type { Pair } from '../words.js';

type ErrorKey = `InputError.${InputReason}` | `OutputError.${OutputReason}` | `UsageError.${UsageReason}`;

export const errorWords = {
  'InputError.missing': {
    nl: '{file} bestaat niet. Controleer het pad en de spelling.',
    en: '{file} does not exist. Check the path and the spelling.',
  },
  'InputError.folder-without-letters': {
    nl: '{file} is een map zonder brieven. Geef een map met .txt, .md, .pdf, .html, .xml, .docx of .json (van pobrief extract).',
    en: '{file} is a folder without letters. Give a folder with .txt, .md, .pdf, .html, .xml, .docx or .json (from pobrief extract).',
  },
  'InputError.empty': {
    nl: '{file} is leeg. Haal de brief opnieuw op of bewaar hem opnieuw.',
    en: '{file} is empty. Fetch or save the letter again.',
  },
  'InputError.binary': {
    nl: '{file} is geen tekst, PDF of Word-bestand. Bewaar de brief als PDF, als .docx of als tekst (UTF-8).',
    en: '{file} is neither text nor PDF nor a Word file. Save the letter as PDF, as .docx or as text (UTF-8).',
  },
  'InputError.not-utf8': {
    nl: '{file} is niet als UTF-8 te lezen. Zet het bestand om, bijvoorbeeld: iconv -f WINDOWS-1252 -t UTF-8.',
    en: '{file} cannot be read as UTF-8. Convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8.',
  },
  'InputError.unreadable': {
    nl: '{file} kan niet worden gelezen. Controleer de leesrechten, of het bestand elders open staat en of de schijf het doet.',
    en: '{file} cannot be read. Check its permissions, whether another program holds it, and the disk.',
  },
  'InputError.too-large': {
    nl: '{file} is groter dan de grens van {limit}. Splits het bestand, of verhoog de grens met --max-size.',
    en: '{file} is larger than the limit of {limit}. Split the file, or raise the limit with --max-size.',
  },
  'InputError.too-many-pages': {
    nl: "{file} heeft {pages} pagina's, meer dan de grens van {max}. Splits het bestand, of verhoog de grens met --max-pages.",
    en: '{file} has {pages} pages, more than the limit of {max}. Split the file, or raise the limit with --max-pages.',
  },
  'InputError.too-slow': {
    nl: '{file} lezen duurt langer dan {seconds} seconden. Is het bestand te vertrouwen, verhoog dan de grens met --timeout.',
    en: '{file} takes longer than {seconds} seconds to read. If the file can be trusted, raise the limit with --timeout.',
  },
  'InputError.too-much-memory': {
    nl: '{file} vraagt bij het lezen meer dan {megabytes} MB geheugen. Bewaar de PDF opnieuw (printen naar PDF) of splits hem.',
    en: '{file} takes more than {megabytes} MB of memory to read. Save the PDF again (print to PDF), or split it.',
  },
  'InputError.pdf-truncated': {
    nl: '{file} is een beschadigde of afgebroken PDF. Download het bestand opnieuw.',
    en: '{file} is a damaged or truncated PDF. Download the file again.',
  },
  'InputError.pdf-password': {
    nl: '{file} is met een wachtwoord beveiligd. Open de PDF en bewaar een kopie zonder wachtwoord.',
    en: '{file} is protected by a password. Open the PDF and save a copy without password.',
  },
  'InputError.pdf-unmapped': {
    nl: '{file} heeft lettertypen die niet zeggen welke letters zij tonen. Herken de tekst opnieuw, bijvoorbeeld: ocrmypdf --force-ocr -l nld IN.pdf UIT.pdf.',
    en: '{file} has fonts that do not tell which letters they show. Recognise its text anew, for example: ocrmypdf --force-ocr -l nld IN.pdf OUT.pdf.',
  },
  'InputError.scan': {
    nl: '{file} is een scan zonder tekstlaag. Maak er eerst doorzoekbare tekst van, bijvoorbeeld: ocrmypdf -l nld IN.pdf UIT.pdf.',
    en: '{file} is a scan without a text layer. Make its text searchable first, for example: ocrmypdf -l nld IN.pdf OUT.pdf.',
  },
  'InputError.xml-broken': {
    nl: '{file} is beschadigde of afgebroken XML ({problem}). Download het bestand opnieuw.',
    en: '{file} is damaged or truncated XML ({problem}). Download the file again.',
  },
  'InputError.xml-other': {
    nl: '{file} is XML, maar geen officiële publicatie (het begint met <{root}>). Neem de XML, HTML of PDF van het stuk zelf.',
    en: '{file} is XML, but no official publication (it begins with <{root}>). Take the XML, HTML or PDF of the paper itself.',
  },
  'InputError.too-complex': {
    nl: '{file} is dieper genest dan {deepest} niveaus of heeft meer dan {most} elementen; geen brief is zo gemaakt. Bewaar de brief als PDF of als tekst.',
    en: '{file} is nested deeper than {deepest} levels or has more than {most} elements; no letter is made so. Save the letter as PDF or as text.',
  },
  'InputError.without-text': {
    nl: '{file} heeft geen leesbare tekst; misschien haalt een browser die pas op. Druk de pagina af naar PDF, of neem de PDF van het stuk.',
    en: '{file} has no readable text; perhaps only a browser fetches it. Print the page to PDF, or take the PDF of the paper.',
  },
  'InputError.own-report': {
    nl: '{file} is een pagina van pobrief report, geen brief. Geef de brieven zelf.',
    en: '{file} is a page made by pobrief report, not a letter. Give the letters themselves.',
  },
  'InputError.docx-damaged': {
    nl: '{file} is een beschadigd of afgebroken Word-bestand. Download het opnieuw, of open het in Word en bewaar het opnieuw.',
    en: '{file} is a damaged or truncated Word file. Download it again, or open it in Word and save it anew.',
  },
  'InputError.docx-password': {
    nl: '{file} is met een wachtwoord beveiligd. Open het bestand en bewaar een kopie zonder wachtwoord.',
    en: '{file} is protected by a password. Open the file and save a copy without password.',
  },
  'InputError.office-other': {
    nl: '{file} is geen Word-tekst maar een ander kantoorbestand of archief. Bewaar de brief zelf als .docx of PDF.',
    en: '{file} is no Word text but another office file or archive. Save the letter itself as .docx or PDF.',
  },
  'InputError.word-97': {
    nl: '{file} is een bestand van een oude Word-versie (.doc). Open het en bewaar het als .docx of PDF.',
    en: '{file} is a file of an old version of Word (.doc). Open it and save it as .docx or PDF.',
  },
  'InputError.unpacks-too-large': {
    nl: '{file} wordt bij het uitpakken groter dan de grens van {limit}. Is het bestand te vertrouwen, verhoog dan de grens met --max-size.',
    en: '{file} unpacks to more than the limit of {limit}. If the file can be trusted, raise the limit with --max-size.',
  },
  'InputError.not-a-result': {
    nl: '{file} is JSON, maar geen uitkomst van pobrief extract ({problem}). Geef de brief zelf, of maak de JSON opnieuw.',
    en: '{file} is JSON, but not written by pobrief extract ({problem}). Give the letter itself, or make the JSON again.',
  },
  'InputError.result-without-text': {
    nl: '{file} is een uitkomst van pobrief extract, zonder de tekst van de brief. Geef de brief zelf.',
    en: '{file} was written by pobrief extract and lacks the text of the letter. Give the letter itself.',
  },
  'InputError.manifest': {
    nl: '{file} is een manifest, geen brief. Geef de map waarin het staat.',
    en: '{file} is a manifest, not a letter. Give the folder that it is in.',
  },
  'InputError.reviews-broken': {
    nl: '{file}, rij {row}: {problem}. Verbeter de rij of haal haar weg; tot dan worden de brieven ernaast niet gelezen.',
    en: '{file}, row {row}: {problem}. Correct the row or take it out; until then the letters beside it are not read.',
  },
  'InputError.no-folder': {
    nl: '{file} is geen map. Controleer het pad en de spelling, of maak de map eerst aan.',
    en: '{file} is no folder. Check the path and the spelling, or make the folder first.',
  },
  'InputError.manifest-broken': {
    nl: '{file} is niet te gebruiken: {problem}. Verbeter het bestand (pobrief corpus verify zegt waar), of haal het weg.',
    en: '{file} cannot be used: {problem}. Correct the file (pobrief corpus verify tells where), or take it away.',
  },
  'InputError.several-letters': {
    nl: '{file} bevat {count} brieven, en een ingang noemt een bestand per brief. Schrijf voor elke brief een eigen bestand.',
    en: '{file} holds {count} letters, and an entry names a file per letter. Write a file for each letter.',
  },
  'InputError.other-bytes': {
    nl: '{file} is niet hetzelfde bestand als {held}, dat onder {id} in het manifest staat. Geef --replace om het te vervangen, of --id als het een andere brief is.',
    en: '{file} is not the same file as {held}, which the manifest has under {id}. Give --replace to replace it, or --id where it is another letter.',
  },
  'InputError.entry-changed': {
    nl: '{file} is veranderd sinds het onder {id} in het manifest kwam (sha256 nu {found}…). Leg het oude bestand terug, of geef --replace om dit op te nemen.',
    en: '{file} changed since it was entered in the manifest under {id} (sha256 now {found}…). Put the old file back, or give --replace to enter this one.',
  },
  'InputError.other-entry': {
    nl: '{file} staat al in het manifest als {held}, terwijl {id} daar een eigen ingang heeft. Verbeter het kenmerk in een van beide.',
    en: '{file} is in the manifest as {held} already, while {id} has an entry of its own there. Correct the id in one of them.',
  },
  'InputError.name-taken': {
    nl: '{file} is niet gekopieerd: in de map is {held} een ander bestand. Geef het bestand eerst een andere naam.',
    en: '{file} was not copied: in the folder, {held} is another file. Rename the file first.',
  },
  'InputError.changed': {
    nl: '{file} is veranderd terwijl het werd gelezen. Sluit wat erin schrijft, en probeer het opnieuw.',
    en: '{file} changed while it was read. Close what writes to it, and try again.',
  },
  'InputError.fault': {
    nl: '{file} kon niet worden ontleed door een fout in pobrief zelf ({problem}). Laat het bestand weg, en meld de fout.',
    en: '{file} could not be analysed, by a fault in pobrief itself ({problem}). Leave the file out, and report the fault.',
  },
  'OutputError.no-folder': {
    nl: '{file} kan niet worden geschreven: de map bestaat niet. Maak de map aan, of kies een andere.',
    en: '{file} cannot be written: its folder does not exist. Make the folder, or choose another.',
  },
  'OutputError.is-a-folder': {
    nl: '{file} is een map. Geef de naam van een bestand daarin.',
    en: '{file} is a folder. Give the name of a file in it.',
  },
  'OutputError.no-permission': {
    nl: '{file} mag niet worden geschreven. Controleer de rechten, of kies een andere map.',
    en: '{file} may not be written. Check the permissions, or choose another folder.',
  },
  'OutputError.disk-full': {
    nl: '{file} kan niet worden geschreven: de schijf is vol. Maak ruimte vrij, of kies een andere schijf.',
    en: '{file} cannot be written: the disk is full. Free some space, or choose another disk.',
  },
  'OutputError.too-many-rows': {
    nl: '{file} kan niet worden geschreven: het blad {name} zou meer dan {max} rijen krijgen. Kies een deel van de brieven, of schrijf CSV met --tables DIR.',
    en: '{file} cannot be written: its sheet {name} would have more than {max} rows. Take some of the letters, or write CSV with --tables DIR.',
  },
  'OutputError.failed': {
    nl: '{file} kan niet worden geschreven ({problem}). Kies een andere plaats.',
    en: '{file} cannot be written ({problem}). Choose another place.',
  },
  'UsageError.refused': { nl: 'Dit kan niet: {problem}.', en: 'This is not possible: {problem}.' },
  'UsageError.unknown-command': {
    nl: 'Onbekend commando «{name}».',
    en: 'Unknown command “{name}”.',
  },
  'UsageError.unknown-option': { nl: 'Onbekende optie {name}.', en: 'Unknown option {name}.' },
  'UsageError.missing-argument': { nl: '{name} ontbreekt.', en: '{name} is missing.' },
  'UsageError.missing-value': { nl: 'Na {name} ontbreekt een waarde.', en: 'A value is missing after {name}.' },
  'UsageError.too-many-arguments': {
    nl: 'Te veel argumenten: er {limit|past er|passen er} {limit}.',
    en: 'Too many arguments: this takes {limit}.',
  },
  'UsageError.bad-value': {
    nl: '{name} kan niet «{value}» zijn. Verwacht: {expected}.',
    en: '{name} cannot be “{value}”. Expected: {expected}.',
  },
  'UsageError.no-command': { nl: 'Geef een commando: {commands}.', en: 'Give a command: {commands}.' },
  'UsageError.csv-without-table': {
    nl: 'CSV gaat per tabel: kies er een met --csv TABEL. Er zijn: {tables}.',
    en: 'CSV is written per table: choose one with --csv TABLE. There are: {tables}.',
  },
  'UsageError.unknown-table': {
    nl: 'Onbekende tabel «{name}». Er zijn: {tables}.',
    en: 'Unknown table “{name}”. There are: {tables}.',
  },
  'UsageError.unknown-format': {
    nl: 'Onbekend formaat «{name}». Er zijn: {formats}.',
    en: 'Unknown format “{name}”. There are: {formats}.',
  },
  'UsageError.other-extension': {
    nl: 'De naam {name} past niet bij wat wordt geschreven. Eindig op {extensions}.',
    en: 'The name {name} does not fit what is written. End it in {extensions}.',
  },
  'UsageError.unknown-extension': {
    nl: 'De naam {name} zegt niet welk formaat. Eindig op {extensions}, of kies met --format.',
    en: 'The name {name} does not tell the format. End it in {extensions}, or choose with --format.',
  },
  'UsageError.unknown-schema': {
    nl: 'Onbekend schema «{name}». Er zijn: {schemas}.',
    en: 'Unknown schema “{name}”. There are: {schemas}.',
  },
  'UsageError.one-letter-only': {
    nl: '{name} geldt voor één brief, en hier zijn er meer. Geef één bestand.',
    en: '{name} is for one letter, and there are more here. Give one file.',
  },
  'UsageError.stdin-twice': {
    nl: 'De standaardinvoer (-) kan maar één keer worden gelezen.',
    en: 'Standard input (-) can be read only once.',
  },
  'UsageError.stdin-nameless': {
    nl: 'De standaardinvoer (-) heeft geen naam om onder te bewaren. Schrijf de brief eerst naar een bestand.',
    en: 'Standard input (-) has no name to be kept under. Write the letter to a file first.',
  },
  'UsageError.output-is-input': {
    nl: '-o {name} zou de invoer overschrijven. Kies een andere naam.',
    en: '-o {name} would overwrite the input. Choose another name.',
  },
  'UsageError.output-exists': {
    nl: '{name} bestaat al en bevat misschien uw oordelen. Kies een andere naam, of geef het bestand eerst een andere.',
    en: '{name} exists and may hold your reviews. Choose another name, or rename the file first.',
  },
  'UsageError.binary-on-terminal': {
    nl: 'Een werkmap is niet leesbaar op een terminal. Schrijf naar een bestand met -o NAAM.xlsx.',
    en: 'A workbook cannot be read on a terminal. Write to a file with -o NAME.xlsx.',
  },
  'UsageError.conflict': {
    nl: '{name} en {other} gaan niet samen. Kies er een.',
    en: '{name} and {other} do not go together. Choose one.',
  },
} as const satisfies Readonly<Record<ErrorKey, Pair>>;
