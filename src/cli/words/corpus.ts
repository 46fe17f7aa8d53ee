/** What the `corpus` commands say: their help, what they did, what is wrong and what to do about it. */
import type { CorpusKey } from '../../index.js';
import type { Pair } from '../words.js';

const shownWords = {
  'corpus.action.entered': { nl: 'opgenomen', en: 'entered' },
  'corpus.action.filled': { nl: 'bestand erbij', en: 'got its file' },
  'corpus.action.replaced': { nl: 'vervangen', en: 'replaced' },
  'corpus.action.updated': { nl: 'bijgewerkt', en: 'updated' },
  'corpus.action.unchanged': { nl: 'stond er al', en: 'there already' },
  'corpus.held.yes': { nl: 'ja', en: 'yes' },
  'corpus.held.no': { nl: 'nee', en: 'no' },
  'corpus.held.missing': { nl: 'zoek', en: 'missing' },
  'corpus.copied': { nl: '{file} (kopie)', en: '{file} (copied)' },
  'corpus.add-head': {
    nl: '{manifest}: {count} {count|brief|brieven}',
    en: '{manifest}: {count} {count|letter|letters}',
  },
  'corpus.add-dry': {
    nl: '{manifest}: {count} {count|brief|brieven}; niets geschreven (--dry-run)',
    en: '{manifest}: {count} {count|letter|letters}; nothing written (--dry-run)',
  },
  'corpus.list-head': {
    nl: '{manifest}: {count} {count|ingang|ingangen}, {held} aanwezig',
    en: '{manifest}: {count} {count|entry|entries}, {held} held',
  },
  'corpus.list-empty': { nl: '{manifest}: geen ingangen', en: '{manifest}: no entries' },
  'corpus.unlisted': { nl: 'Niet in het manifest ({count})', en: 'Not in the manifest ({count})' },
  'corpus.unlisted-cure': {
    nl: 'Neem ze op met: pobrief corpus add FOLDER FILE…',
    en: 'Enter them with: pobrief corpus add FOLDER FILE…',
  },
  'corpus.verify-head': {
    nl: '{manifest}: {faults} {faults|fout|fouten} in {entries} {entries|ingang|ingangen} en {letters} {letters|brief|brieven}, {unread} niet gelezen',
    en: '{manifest}: {faults} {faults|fault|faults} in {entries} {entries|entry|entries} and {letters} {letters|letter|letters}, {unread} not read',
  },
  'corpus.verify-fine': {
    nl: '{manifest}: {entries} {entries|ingang|ingangen} en {letters} {letters|brief|brieven} kloppen',
    en: '{manifest}: {entries} {entries|entry|entries} and {letters} {letters|letter|letters} are in order',
  },
  'corpus.faults': { nl: 'Fouten ({count})', en: 'Faults ({count})' },
  'corpus.unread': { nl: 'Niet gelezen ({count})', en: 'Not read ({count})' },
  'corpus.notes': { nl: 'Opmerkingen ({count})', en: 'Notes ({count})' },
  'corpus.line': { nl: '{manifest}, regel {line}', en: '{manifest}, line {line}' },
  'corpus.entry': { nl: '{at}, ingang {entry}', en: '{at}, entry {entry}' },
  'corpus.unread-file': { nl: 'kon niet worden gelezen', en: 'could not be read' },
  'corpus.no-sha256': {
    nl: 'zonder sha256: of het bestand is veranderd, is niet te zeggen',
    en: 'without sha256: whether the file changed cannot be told',
  },
  'corpus.fault.manifest-missing': { nl: 'er is geen manifest', en: 'there is no manifest' },
  'corpus.cure.manifest-missing': { nl: 'pobrief corpus add maakt het', en: 'pobrief corpus add makes it' },
  'corpus.fault.manifest-broken': { nl: 'niet te lezen: {found}', en: 'cannot be read: {found}' },
  'corpus.cure.manifest-broken': {
    nl: 'het moet een lijst van ingangen zijn, in JSON',
    en: 'it must be a list of entries, in JSON',
  },
  'corpus.fault.entry': { nl: 'geen ingang: {manifest}', en: 'no entry: {manifest}' },
  'corpus.cure.entry': { nl: 'haal haar weg', en: 'take it out' },
  'corpus.fault.field': {
    nl: '«{field}» is {manifest}, en wordt niet gebruikt',
    en: '“{field}” is {manifest}, and is not used',
  },
  'corpus.cure.field': { nl: 'verwacht: {expected}', en: 'expected: {expected}' },
  'corpus.fault.nameless': { nl: 'zonder bestand en zonder kenmerk', en: 'without file and without id' },
  'corpus.cure.nameless': { nl: 'geef haar een van beide', en: 'give it one of them' },
  'corpus.fault.outside': { nl: '{manifest} ligt buiten de map', en: '{manifest} lies outside the folder' },
  'corpus.cure.outside': {
    nl: 'leg het bestand in de map, en noem zijn pad daarin',
    en: 'put the file into the folder, and name its path in there',
  },
  'corpus.fault.file-missing': { nl: 'het bestand is er niet', en: 'the file is not there' },
  'corpus.cure.file-missing': {
    nl: 'leg het terug, neem het opnieuw op, of schrijf "file": null',
    en: 'put it back, enter it again, or write "file": null',
  },
  'corpus.fault.sha256': {
    nl: 'het bestand is veranderd sinds het is opgenomen: sha256 {found}, in het manifest {manifest}',
    en: 'the file changed since it was entered: sha256 {found}, in the manifest {manifest}',
  },
  'corpus.cure.sha256': {
    nl: 'leg het oude terug, of neem dit op met --replace',
    en: 'put the old one back, or enter this one with --replace',
  },
  'corpus.fault.file-twice': {
    nl: 'ingang {first} noemt hetzelfde bestand',
    en: 'entry {first} names the same file',
  },
  'corpus.cure.file-twice': {
    nl: 'alleen de eerste geldt; haal er een weg',
    en: 'only the first counts; take one out',
  },
  'corpus.fault.id-twice': { nl: 'ingang {first} heeft hetzelfde kenmerk', en: 'entry {first} has the same id' },
  'corpus.cure.id-twice': { nl: 'verbeter het kenmerk, of haal er een weg', en: 'correct the id, or take one out' },
  'corpus.fault.unlisted': { nl: 'staat niet in het manifest', en: 'is not in the manifest' },
  'corpus.cure.unlisted': {
    nl: 'neem de brief op met pobrief corpus add',
    en: 'enter the letter with pobrief corpus add',
  },
  'corpus.fault.conflict': {
    nl: '«{field}»: de brief zegt «{found}», het manifest «{manifest}»',
    en: '“{field}”: the letter says “{found}”, the manifest “{manifest}”',
  },
  'corpus.cure.conflict': {
    nl: 'wat de brief zegt, geldt; verbeter het manifest',
    en: 'what the letter says counts; correct the manifest',
  },
  'corpus.column.action': { nl: 'gedaan', en: 'done' },
  'corpus.column.date': { nl: 'datum', en: 'date' },
  'corpus.column.id': { nl: 'kenmerk', en: 'id' },
  'corpus.column.type': { nl: 'soort', en: 'type' },
  'corpus.column.title': { nl: 'titel', en: 'title' },
  'corpus.column.held': { nl: 'aanwezig', en: 'held' },
  'corpus.column.file': { nl: 'bestand', en: 'path' },
  'corpus.column.place': { nl: 'Plaats', en: 'Place' },
  'corpus.column.fault': { nl: 'Wat', en: 'What' },
  'corpus.column.note': { nl: 'Wat te doen', en: 'What to do' },
} as const satisfies Readonly<Record<CorpusKey, Pair>>;

export const corpusWords = {
  ...shownWords,
  'about.corpus': {
    nl: 'houdt een map met brieven en haar manifest bij',
    en: 'keeps a folder of letters and its manifest',
  },
  'about.corpus-add': {
    nl: 'neemt brieven op in het manifest van een map',
    en: 'enters letters in the manifest of a folder',
  },
  'about.corpus-list': { nl: 'noemt de brieven van een map', en: 'lists the letters of a folder' },
  'about.corpus-verify': {
    nl: 'zegt wat er mis is in een manifest en de brieven ernaast',
    en: 'tells what is wrong in a manifest and the letters beside it',
  },
  'argument.corpus-folder': {
    nl: 'de map; haar manifest is corpus.json, en wordt gemaakt als het er niet is',
    en: 'the folder; its manifest is corpus.json, and is made where there is none',
  },
  'argument.corpus-held': { nl: 'de map met corpus.json', en: 'the folder with corpus.json' },
  'argument.corpus-files': {
    nl: 'brieven of mappen met brieven; wat buiten de map ligt wordt erin gekopieerd. Of een kenmerk als kst-31497-484: bekend, en niet aanwezig',
    en: 'letters, or folders of them; what lies outside the folder is copied into it. Or an id such as kst-31497-484: known, and not held',
  },
  'option.replace': {
    nl: 'een ander bestand onder hetzelfde kenmerk vervangt wat er is',
    en: 'another file under the same id replaces what is there',
  },
  'option.dry-run': { nl: 'zeg alleen wat er zou gebeuren', en: 'only tell what would be done' },
  'example.corpus-add': { nl: 'een brief erbij, met wat hij zelf vermeldt', en: 'a letter more, with what it prints' },
  'example.corpus-inside': {
    nl: 'alle brieven die er al liggen',
    en: 'all letters that are there already',
  },
  'example.corpus-scan': {
    nl: 'een scan die zijn kenmerk niet vermeldt',
    en: 'a scan that does not print its id',
  },
  'example.corpus-known': { nl: 'een stuk dat u nog wilt zoeken', en: 'a paper that you still want to find' },
  'example.corpus-list': { nl: 'wat er is en wat ontbreekt', en: 'what there is and what is missing' },
  'example.corpus-list-excel': { nl: 'een rij per brief, voor Excel', en: 'a row per letter, for Excel' },
  'example.corpus-verify': { nl: 'klopt alles nog?', en: 'is all still in order?' },
  'example.corpus-verify-script': {
    nl: 'in een script: 1 als er iets niet klopt',
    en: 'in a script: 1 where something is wrong',
  },
  'corpus-conflict': {
    nl: '{file}: «{field}» is «{counts}» volgens {first}, «{other}» volgens {second}; het eerste geldt.',
    en: '{file}: “{field}” is “{counts}” by {first}, “{other}” by {second}; the first counts.',
  },
  'corpus.by.flag': { nl: 'de optie', en: 'the option' },
  'corpus.by.print': { nl: 'de brief zelf', en: 'the letter itself' },
  'corpus.by.manifest': { nl: 'het manifest', en: 'the manifest' },
  'corpus-no-id': {
    nl: '{file} vermeldt geen kenmerk en is zonder opgenomen. Geef het met --id, bijvoorbeeld --id kst-31497-422.',
    en: '{file} prints no id and was entered without one. Give it with --id, for example --id kst-31497-422.',
  },
  'corpus-no-date': {
    nl: '{file} vermeldt geen datum, en staat daarom achteraan. Geef hem met --date, bijvoorbeeld --date 2021-12-16.',
    en: '{file} prints no date, and so comes last. Give it with --date, for example --date 2021-12-16.',
  },
  'corpus-no-address': {
    nl: '{id} noemt geen hoofdstuk van de begroting, en heeft zo geen adres. Geef het met hoofdstuk, zoals kst-36600-VIII-7.',
    en: '{id} names no chapter of the budget, and so has no address. Give it with its chapter, such as kst-36600-VIII-7.',
  },
  'corpus-says': { nl: '{file}: {message}', en: '{file}: {message}' },
  'corpus-left': {
    nl: '{file} ligt er nog, en staat niet meer in het manifest. Haal het weg als u het niet meer nodig hebt.',
    en: '{file} is still there, and no longer in the manifest. Remove it if you do not need it.',
  },
  'corpus-unseen': {
    nl: '{file} wordt overgeslagen als u de hele map laat lezen. Laat de naam eindigen op {extensions}, zonder punt vooraan.',
    en: '{file} is passed over where the whole folder is read. Let its name end in {extensions}, without a dot at its start.',
  },
} as const satisfies Readonly<Record<string, Pair>>;
