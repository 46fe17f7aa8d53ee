import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/dutch/lexicon.js';
import { ingest } from '../../src/ingest/index.js';
import { layOut } from '../../src/layout/index.js';
import { normalise } from '../../src/normalise/index.js';
import type { CorrectionKind, Normalised } from '../../src/types.js';
import { bytesOf } from '../support/pipeline.js';

/** Cleans a text as if it came from a scanner. */
async function scan(text: string, only?: CorrectionKind[]): Promise<Normalised> {
  const document = {
    ...(await ingest({ file: 'brief.txt', bytes: bytesOf(text) }, { pages: 10, milliseconds: 60_000 })),
    format: 'ocr-text' as const,
  };
  return normalise(document, layOut(document), { lexicon: await loadLexicon(), only: only && new Set(only) });
}
const clean = async (text: string): Promise<string> => (await scan(text)).body.text;

/** what it shows · as scanned · as typed */
const repaired: readonly (readonly [string, string, string])[] = [
  ['a trema read as an accent', 'Wij creéren ruimte.', 'Wij creëren ruimte.'],
  ['a lost trema', 'U wordt geinformeerd.', 'U wordt geïnformeerd.'],
  ['an ö read as é', 'De coérdinatie ligt daar.', 'De coördinatie ligt daar.'],
  ['a trema in a compound', 'De kwaliteitscoérdinatoren komen.', 'De kwaliteitscoördinatoren komen.'],
  ['a name with a trema', 'Het woord is aan Mariélle.', 'Het woord is aan Mariëlle.'],
  ['a bar for I', '|n 2019 begon het.', 'In 2019 begon het.'],
  ['l for I at the start of a sentence', 'Dat is zo. lk kom daarop terug.', 'Dat is zo. Ik kom daarop terug.'],
  ['a small l cannot open a sentence', 'lnmiddels is dat klaar.', 'Inmiddels is dat klaar.'],
  ['l for i inside', 'De veerdlenst vaart weer.', 'De veerdienst vaart weer.'],
  ['I for l inside', 'Er is een stationspIein gebouwd.', 'Er is een stationsplein gebouwd.'],
  ['I for l at the end', 'Er is een schooI gebouwd.', 'Er is een school gebouwd.'],
  ['1 for l inside', 'Er is ge1d voor.', 'Er is geld voor.'],
  ['0 for O', '0ok de haltes worden beter.', 'Ook de haltes worden beter.'],
  ['0 for o', 'Dat k0st veel geld.', 'Dat kost veel geld.'],
  ['rn for m', 'De garnalen en rnosselen.', 'De garnalen en mosselen.'],
  ['m for rn', 'Het modeme schip vaart.', 'Het moderne schip vaart.'],
  ['ii for n', 'De regeliiig geldt.', 'De regeling geldt.'],
  ['a capital inside', 'De overKant is ver.', 'De overkant is ver.'],
  [
    'two words run together',
    'Er was wat. Er is meer. Eris een brug. Er is veel.',
    'Er was wat. Er is meer. Er is een brug. Er is veel.',
  ],
  ['one word in two pieces', 'Dat heet de boe khandel.', 'Dat heet de boekhandel.'],
  ['leather becomes everyone at the start', 'leder dorp telt mee.', 'Ieder dorp telt mee.'],
  ['leather becomes everyone before a noun', 'Dat geldt voor leder kind.', 'Dat geldt voor ieder kind.'],
  ['a letter read twice at the start', 'Dat is een rregeling.', 'Dat is een regeling.'],
  [
    'an abbreviation that the letter prints soundly elsewhere',
    'Het NOPwv en het NOPwyv, zegt NOPwv, is NOPwv.',
    'Het NOPwv en het NOPwv, zegt NOPwv, is NOPwv.',
  ],
  [
    'y for u in a stem that the letter uses',
    'Thyiszitters zijn er nog. Wie thuiszit, mist dat.',
    'Thuiszitters zijn er nog. Wie thuiszit, mist dat.',
  ],
  ['j for i in a word that carries sentences', 'Zje ook de bijlage.', 'Zie ook de bijlage.'],
  ['e read as c in such a word', 'Dat is ecn brug.', 'Dat is een brug.'],
  [
    'a speck above a letter',
    'De wäterschappen ìs gevraagd dit tússen haltes te doen.',
    'De waterschappen is gevraagd dit tussen haltes te doen.',
  ],
  ['a speck behind an article', 'De. boot vaart over het. water.', 'De boot vaart over het water.'],
  [
    'a speck between two words',
    'Van de-boot en ook-schepen weet men dat.een halte van.de rederij regelt-dat.',
    'Van de boot en ook schepen weet men dat een halte van de rederij regelt dat.',
  ],
  [
    'an S in a date',
    'Dat is op S maart 2024 en 1S juni 202S en in mei 20S1 zo.',
    'Dat is op 5 maart 2024 en 15 juni 2025 en in mei 2051 zo.',
  ],
  ['specks in a date', 'Dat is op 1-mei 2024 en 3 juni.2024 gebeurd.', 'Dat is op 1 mei 2024 en 3 juni 2024 gebeurd.'],
  [
    'a speck at the end of a line',
    'De boot vaart weer over É\nde rivier, en dat is goed :\nnieuws.',
    'De boot vaart weer over de rivier, en dat is goed nieuws.',
  ],
  ['a broken word', 'De rege-\nling is klaar.', 'De regeling is klaar.'],
];

/** what it shows · what stays */
const kept: readonly (readonly [string, string])[] = [
  ['a capital I behind a word', 'De vloot In uitvoering en de halte In opstartfase.'],
  ['words with y', 'De yoghurt en het typische systeem van de hobby.'],
  ['an abbreviation that another resembles', 'Het ABOwv en het ABOwyv, zegt ABOwyv.'],
  ['an S by itself', 'Zie bijlage S en S maart, groep S en de S 2024.'],
  ['compounds with a hyphen', 'De de-escalatie, de kant-en-klare en een-op-een gesprekken, de in-company cursus.'],
  ['accents of other languages', 'À propos, de première van de enquête in het hôtel was dé vraag.'],
  ['stops behind other words', 'Dat is klaar. en verder niets, aldus o.a. de rederij.'],
  ['names with two of one letter', 'De heer Lloyd en mevrouw Llull.'],
  ['stress', 'Eén van de leden had één vraag, en dat was dé vraag.'],
  ['leather', 'Een boek in leder gebonden.'],
  ['abbreviations', 'Het OOGO, de tlv, het (v)so, een AMvB, MAZL, TOS en ONSwv.'],
  ['numbers with letters', 'Zie 5 onder a, groep 1a, de 1e en de 20-jarige.'],
  ['words in brackets', 'De (hoog)begaafde leerlingen en de (jeugd)hulp.'],
  ['rare compounds', 'De thuiszitters en de onderwijszorgarrangementen van samenwerkingsverbanden.'],
  ['compounds that differ from known ones by a letter', 'Het leerlingvervoer en het vervolprogramma.'],
  ['sums', 'Het kost € 51,8 miljoen, 10l is geen bedrag en 89 mln. wel.'],
  ['addresses', 'Zie www.geinformeerd.example/creéren voor meer.'],
  ['quotations', 'Hij schreef «geinformeerd en wel» en ‘creéren’.'],
  ['shared parts', 'De po- en vo-scholen en het onderwijs- en ondersteuningsaanbod.'],
  ['a number behind a hyphen', 'Sinds Covid-\n19 is dat zo.'],
  ['abbreviations without vowels', 'De heer W. van der Brink c.s. vroeg het.'],
];

const surnames =
  'Van den Hul, Soepboer, Beertema, Kisteman, Westerveld, Kwint, Ergin, Rog, Tielen, Bruins Slot, Pouw-Verweij, El Yassini, Özütok, Ellemeet, Paternotte, Lahlah, De Hoop, Peters, Wiersma, Heyne, Joël, Noel, Israels'.split(
    ', ',
  );

describe('words of a scan', () => {
  it.each(repaired)('%s', async (_, printed, typed) => {
    expect(await clean(printed)).toBe(typed);
  });
  it.each(kept)('%s: nothing changes', async (_, text) => {
    const { changes } = await scan(text);
    expect(changes.filter((c) => c.kind === 'word')).toEqual([]);
  });
  it.each(surnames)('the name %s stays', async (name) => {
    const { changes } = await scan(`Dat vroeg het lid ${name} in het debat. ${name} vroeg dit eerder.`);
    expect(changes.filter((c) => c.kind === 'word')).toEqual([]);
  });
  it('says what it did and why', async () => {
    const { changes } = await scan('U wordt geinformeerd.');
    expect(changes).toMatchObject([
      { kind: 'word', rule: 'words', after: 'geïnformeerd', reason: 'lost or misread trema' },
    ]);
  });
});

describe('what cannot be read', () => {
  it('stays as printed, with a warning at its place', async () => {
    const { body, warnings } = await scan('Dat geldt voor\nde vcrb\\{ndgsn qqrlx van het land.');
    expect(body.text).toContain('vcrb\\{ndgsn qqrlx');
    expect(warnings).toMatchObject([{ code: 'unreadable', span: { line: 2 } }]);
  });
  it.each(['Een whole school approach met evidence informed teaching.', 'Dat vroegen Ingrado en Sardes samen.'])(
    '%s is no damage',
    async (text) => {
      expect((await scan(text)).warnings).toEqual([]);
    },
  );
});
