/** What the head of a paper says: a row for each form. Members, ministers and dossiers are invented. */
import { describe, expect, it } from 'vitest';
import type { LetterData } from '../../src/types.js';
import { analyseText } from '../support/pipeline.js';

const read = async (...lines: string[]): Promise<LetterData> => (await analyseText(lines.join('\n\n'))).result.letter;
const TEXT = 'Wie dit leest, leest een brief die nergens over gaat en die toch lang genoeg is om tekst te heten.';

describe('the kind', () => {
  it.each([
    ['number and kind on a line', 'Nr. 7 VERSLAG VAN EEN ALGEMEEN OVERLEG', 'verslag'],
    ['a report by title', 'Verslag van een commissiedebat : Verslag van een debat over sluizen', 'verslag'],
    ['the input of members', '2030D49007 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'verslag'],
    ['questions and answers as a report', 'VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN', 'verslag'],
    ['questions and answers', 'Nr. 7 LIJST VAN VRAGEN EN ANTWOORDEN', 'antwoord'],
    ['answers by title', 'Antwoord schriftelijke vragen : Antwoord op vragen van het lid Krüs', 'antwoord'],
    ['a motion', 'Nr. 7 GEWIJZIGDE MOTIE VAN DE LEDEN KRÜS EN LAM', 'motie'],
    ['a second nota', 'Nr. 7 TWEEDE NOTA VAN WIJZIGING', 'nota'],
    ['an agenda', 'CONVOCATIE COMMISSIEDEBAT', 'agenda'],
    ['a letter about a progress report', 'Brief regering : Voortgangsrapportage Sluizen', 'kamerbrief'],
    [
      'a letter, by whom it is addressed to',
      'Aan de Voorzitter van der Eerste Kamer der Staten-Generaal',
      'kamerbrief',
    ],
    ['a progress report', 'Derde voortgangsrapportage Sluizen', 'voortgangsrapportage'],
    ['words that open a sentence', 'Motie van het lid Krüs over sluizen is de titel van dit stuk.', 'other'],
  ])('%s', async (_, line, want) => {
    expect((await read(line, TEXT)).type).toBe(want);
  });
  it('is not told by what stands in the text', async () => {
    const head = ['39 812 Sluizen', 'Nr. 7 BRIEF VAN DE MINISTER VAN SLUIZEN', 'Den Haag, 3 maart 2030'];
    const texts = ['Hierbij ontvangt u de voortgangsrapportage over de sluizen.', 'Motie van het lid Krüs', TEXT];
    expect((await read(...head, ...texts)).type).toBe('kamerbrief');
  });
});

describe('which paper it is', () => {
  it.each([
    ['an ordinary dossier', ['39 812 Sluizen', 'Nr. 7 BRIEF VAN DE MINISTER'], 'kst-39812-7'],
    ['a council', ['21 541-09 Raad voor Sluizen', 'Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'], 'kst-21541-09-7'],
    ['a chapter', ['39 800 XVI Begroting Sluizen', 'Nr. 7'], 'kst-39800-XVI-7'],
    ['dossier, chapter and number on a line', ['39 800 A 52 BRIEF VAN DE MINISTER'], 'kst-39800-A-52'],
    ['the Eerste Kamer', ['39 812 Sluizen', 'G BRIEF VAN DE MINISTER'], 'kst-39812-G'],
    ['with the mark of a note', ['39 812 Sluizen', 'AE1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'], 'kst-39812-AE'],
    ['its letter on a line of its own', ['39 812 Sluizen', 'D', 'BRIEF VAN DE MINISTER'], 'kst-39812-D'],
    ['a dossier of the Eerste Kamer', ['CXLII Werkwijze', 'G BRIEF VAN DE VOORZITTER'], 'kst-CXLII-G'],
    ['the first of two', ['39 812 Sluizen', '39 813 Bruggen', 'Nr. 7 BRIEF VAN DE MINISTER'], 'kst-39812-7'],
    ['below the title of a site', ['Brief regering : Sluizen', '39 812 Sluizen', 'Nr. 7'], 'kst-39812-7'],
    [
      'by the page around it',
      ['Kamerstuk 39812-7', 'Stand van de sluizen', 'Nr. 7 BRIEF VAN DE MINISTER'],
      'kst-39812-7',
    ],
    ['a title in a line below its dossier', ['39 812', `${TEXT} ${TEXT} ${TEXT}`, 'Nr. 7 VERSLAG'], 'kst-39812-7'],
    ['a number of the Tweede Kamer', ['2031D04512 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'], '2031D04512'],
    ['a budget without its chapter', ['36 600 Begroting', 'Nr. 99 BRIEF VAN DE MINISTER'], null],
    ['a number without a dossier', ['Nr. 7 BRIEF VAN DE MINISTER'], null],
    [
      'a table of papers below a title',
      ['# Overzicht moties', '| Kamerstuk | Lid |\n|---|---|\n| 39812-14 | Krüs |'],
      null,
    ],
    ['the page says another', ['Kamerstuk 39812-8', '39 812 Sluizen', 'Nr. 7 BRIEF VAN DE MINISTER'], null],
  ] as const)('%s', async (_, lines, want) => {
    expect((await read(...lines, TEXT)).id).toBe(want);
  });
});

describe('who signed', () => {
  it.each([
    ['two lines', ['De Minister van Sluizen,', 'A.B. Krüs'], ['A.B. Krüs / Minister van Sluizen']],
    ['one line', ['De Minister van Sluizen, A.Th.B. Krüs-Lam'], ['A.Th.B. Krüs-Lam / Minister van Sluizen']],
    [
      'above an annex',
      ['De Minister van Sluizen,', 'A.B. Krüs', 'Bijlage 1', TEXT.repeat(3)],
      ['A.B. Krüs / Minister van Sluizen'],
    ],
    [
      'chair and clerk',
      ['De voorzitter van de commissie, Lam', 'De adjunct-griffier van de commissie, Van den Krüs', 'Inhoudsopgave'],
      ['Lam / voorzitter van de commissie', 'Van den Krüs / adjunct-griffier van de commissie'],
    ],
    [
      'the name first',
      ['A.B. Lam Voorzitter van de commissie voor Sluizen'],
      ['A.B. Lam / Voorzitter van de commissie voor Sluizen'],
    ],
    [
      'a clerk without an article',
      ['Adjunct-griffier van de commissie, Lam'],
      ['Lam / Adjunct-griffier van de commissie'],
    ],
    ['who explores a cabinet', ['De Informateur,', 'A.B. Krüs'], ['A.B. Krüs / Informateur']],
    [
      'the name above its office',
      ['A.B. Krüs', 'Minister voor Sluizen', 'Bijlagen'],
      ['A.B. Krüs / Minister voor Sluizen'],
    ],
    ['an office above attachments', ['De Minister voor Sluizen,', 'Bijlagen'], []],
    ['office without a name', ['De Minister van Sluizen,', TEXT], []],
    ['who answers', ['Antwoord van Minister Lam (Sluizen) (ontvangen 3 maart 2030).'], ['Lam / Minister (Sluizen)']],
    [
      'who answers later',
      ['Mededeling van Minister De Lam (Sluizen) (ontvangen 3 maart 2030).'],
      ['De Lam / Minister (Sluizen)'],
    ],
    ['a sentence about an office', ['De Minister van Sluizen, die ik sprak', TEXT], []],
  ])('%s', async (_, lines, want) => {
    const { signatories } = await read('Den Haag, 3 maart 2030', `${TEXT} ${TEXT} ${TEXT}`, ...lines);
    expect(signatories.map((s) => `${s.name} / ${s.role}`)).toEqual(want);
  });
  it.each([
    ['one', 'mede namens de Minister van Sluizen, het rapport', ['Minister van Sluizen']],
    [
      'with commas in it',
      'mede namens de Minister van Sluizen, Bruggen en Veren het rapport',
      ['Minister van Sluizen, Bruggen en Veren'],
    ],
    [
      'several of a kind',
      'mede namens de Ministers voor Sluizen en Veren, van Bruggen en voor Stilte en de Staatssecretaris van Wind het rapport',
      ['Minister voor Sluizen en Veren', 'Minister van Bruggen', 'Minister voor Stilte', 'Staatssecretaris van Wind'],
    ],
    ['nobody in particular', 'mede namens de staatssecretaris het rapport', []],
  ])('and for whom: %s', async (_, words, want) => {
    expect((await read(`Hierbij stuur ik u ${words}.`)).onBehalfOf).toEqual(want);
  });
  it.each([
    ['its own line', 'Mede namens de staatssecretaris Jeugd en Wind', ['staatssecretaris Jeugd en Wind']],
    ['nobody in particular', 'Mede namens de staatssecretaris,', []],
  ])('and for whom, above the signature: %s', async (_, line, want) => {
    expect((await read(TEXT, line, 'De Minister van Sluizen,', 'A. Lam')).onBehalfOf).toEqual(want);
  });
});

describe('attachments', () => {
  it.each([
    [
      'below their heading',
      ['Bijlagen:', '1. Rapport over sluizen', '2. Beslisnota'],
      ['Rapport over sluizen', 'Beslisnota'],
    ],
    [
      'as the last lines',
      ['Bijlage 1: Rapport over sluizen', 'Bijlage 2: Beslisnota'],
      ['Rapport over sluizen', 'Beslisnota'],
    ],
    [
      'as the last lines, counted to the last that the letter cites',
      ['Zie bijlage 1 en bijlagen 2 en 3.', 'A. Lam', '1. Rapport over sluizen', '2. Beslisnota', '3. Kaart'],
      ['Rapport over sluizen', 'Beslisnota', 'Kaart'],
    ],
    ['a list of other things', ['Zie bijlage 3.', 'A. Lam', '1. Rapport over sluizen', '2. Beslisnota'], []],
    ['an annex with its text', ['Bijlage 1: Rapport over sluizen', TEXT], []],
  ])('%s', async (_, lines, want) => {
    const { attachments } = await read('Geachte voorzitter,', TEXT, ...lines);
    expect(attachments.map(({ title }) => title)).toEqual(want);
  });
});

describe('the day', () => {
  it.each([
    ['adopted', ['Vastgesteld 3 maart 2030'], '2030-03-03'],
    ['its figures misread', ['Den Haag, 1l maart 2030'], '2030-03-11'],
    ['no day of the calendar', ['Den Haag, 31 februari 2030'], null],
    ['adopted, the blank lost', ['Vastgesteld3 maart 2030'], '2030-03-03'],
    ['moved in a debate', ['Voorgesteld tijdens het Wetgevingsoverleg van 3 maart 2030'], '2030-03-03'],
    ['received, over two lines', ['Antwoord van Minister Krüs (Sluizen) (ontvangen\n3 maart 2030).'], '2030-03-03'],
    [
      'received, below a head that is broken into lines',
      [
        'Vergaderjaar 2029–2030  Aanhangsel van de Handelingen',
        'Vragen van het lid Krüs (ABC) aan de Minister van Sluizen, over het bericht dat zij lekken (ingezonden 1 maart 2030).',
        'Antwoord van Minister Lam (Sluizen)',
        '(ontvangen 3 maart 2030). Zie ook elders.',
      ],
      '2030-03-03',
    ],
    ['a meeting', ['Vergadering : Sluizen', '3 maart 2030', 'Agendapunten'], '2030-03-03'],
  ])('%s', async (_, lines, want) => {
    expect((await read(...lines, TEXT)).date).toBe(want);
  });
  it.each([
    [
      'questions',
      'Vragen van het lid Krüs (ABC) aan de Minister van Sluizen, over lekken (ingezonden 1 maart 2030).',
      'Vragen van het lid Krüs (ABC) aan de Minister van Sluizen, over lekken',
    ],
    [
      'over two lines',
      'Vragen van de leden Krüs (ABC) en Lam (DEF) over het\nlekken van sluizen (ingezonden 1 maart 2030).',
      'Vragen van de leden Krüs (ABC) en Lam (DEF) over het lekken van sluizen',
    ],
  ])('and the title of an answer: %s', async (_, line, want) => {
    const head = 'Vergaderjaar 2029–2030  Aanhangsel van de Handelingen';
    expect((await read(head, line, 'Antwoord van Minister Lam (Sluizen) (ontvangen 3 maart 2030).', TEXT)).title).toBe(
      want,
    );
  });
  it('and the rest of a head that lost its lines', async () => {
    const flat = `Ministerie van Sluizen Ons kenmerk SLUIS-2030/1234 De voorzitter van de Tweede Kamer der Staten-Generaal Datum 3 maart 2030 Betreft Stand van de sluizen Geachte voorzitter, ${TEXT}`;
    expect(await read(flat)).toMatchObject({
      type: 'kamerbrief',
      date: '2030-03-03',
      title: 'Stand van de sluizen',
      ownReference: 'SLUIS-2030/1234',
    });
  });
});
