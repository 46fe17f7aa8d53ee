/** Milestones in lists and in tables of bills. */
import type { Example } from '../../types.js';

export const listsAndTables: readonly Example[] = [
  {
    why: 'an act by its name alone above its steps',
    text: 'Wet vaarrust\n- ⟦Indiening: Q1 2025⟧\n- ⟦Inwerkingtreding: 1 juli 2026⟧',
    finds: [
      { stage: 'indiening', edtf: '2025-33', title: 'Wet vaarrust' },
      { stage: 'inwerkingtreding', edtf: '2026-07-01', title: 'Wet vaarrust' },
    ],
  },
  {
    why: 'a row for each step of a bill',
    text: 'Wet of regeling\tStap\tPlanning\nWetsvoorstel Kustlijn\tInternetconsultatie\t⟦Q1 2025⟧\nAMvB Duinpaden\tVoorhang\t⟦Q4 2025⟧',
    finds: [
      { stage: 'internetconsultatie', edtf: '2025-33', title: 'Wetsvoorstel Kustlijn' },
      { stage: 'behandeling', edtf: '2025-36', title: 'AMvB Duinpaden' },
    ],
  },
  {
    why: 'its days under «Verwacht»',
    text: 'Regelgeving\tFase\tVerwacht\nWetsvoorstel Kustlijn\tIndiening Tweede Kamer\t⟦Q1 2025⟧',
    finds: [{ stage: 'indiening', edtf: '2025-33', state: 'planned' }],
  },
  {
    why: 'an item that opens with its act',
    text: '- Wet vaarrust. Status: in behandeling. ⟦Beoogde inwerkingtreding: 1 juli 2025⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-07-01', title: 'Wet vaarrust' }],
  },
  {
    why: 'one of two steps is done, and has no day',
    text: 'Besluit stille kades: ⟦voorhang afgerond⟧, ⟦inwerkingtreding 1 juli 2025⟧.',
    finds: [
      { stage: 'behandeling', state: 'realised', title: 'Besluit stille kades' },
      { stage: 'inwerkingtreding', edtf: '2025-07-01', title: 'Besluit stille kades' },
    ],
  },
  {
    why: 'acts and rules in general',
    text: 'Dit is er gepland.\n- Wet en regelgeving: inwerkingtreding 1 juli 2025.',
    finds: [],
  },
  {
    why: 'steps behind a colon, one of them done',
    text: 'Wetsvoorstel stille kades: ⟦internetconsultatie gestart op 3 maart 2024⟧, ⟦advies Raad van State voorzien najaar 2024⟧, ⟦indiening Tweede Kamer Q1 2025⟧, ⟦beoogde inwerkingtreding 1 januari 2026⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: '2024-03-03', state: 'realised' },
      { stage: 'raad-van-state', edtf: '2024-23', state: 'planned' },
      { stage: 'indiening', edtf: '2025-33', chamber: 'TK' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01' },
    ],
  },
  {
    why: 'a chamber alone heads a column among stages: what goes to the Tweede Kamer is handed in',
    text: 'Wetsvoorstel\tNaar RvS\tTK\tEK\tInwerkingtreding\nWet vaarrust\t⟦Q2 2025⟧\t⟦Q4 2025⟧\t⟦Q2 2026⟧\t⟦1-1-2027⟧',
    finds: [
      { stage: 'raad-van-state', edtf: '2025-34' },
      { stage: 'indiening', edtf: '2025-36', chamber: 'TK' },
      { stage: 'behandeling', edtf: '2026-34', chamber: 'EK' },
      { stage: 'inwerkingtreding', edtf: '2027-01-01' },
    ],
  },
  {
    why: 'a table of letters to both chambers is none of bills',
    text: 'Onderwerp\tTK\tEK\nReactie op het advies\tQ2 2025\tQ3 2025',
    finds: [],
  },
  {
    why: 'labels in the cell of a table',
    text: 'Wetsvoorstel\tPlanning\nWetsvoorstel Kustlijn\t⟦Internetconsultatie: Q3 2024⟧ ⟦Parlementaire behandeling: 2025⟧ ⟦Beoogde inwerkingtreding: 1 januari 2026⟧',
    finds: [
      { stage: 'internetconsultatie', edtf: '2024-35' },
      { stage: 'behandeling', edtf: '2025' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01', title: 'Wetsvoorstel Kustlijn' },
    ],
  },
  {
    why: 'one date that splits stays two milestones',
    text: 'Wetsvoorstel\tPlanning\n1. Wetsvoorstel Kustlijn\tBeoogde (gefaseerde) inwerkingtreding: • ⟦Duinen: 1 januari 2026⟧ • ⟦Overige kust: 1 juli 2026⟧',
    finds: [
      { stage: 'inwerkingtreding', edtf: '2026-01-01', phase: 'Duinen' },
      { stage: 'inwerkingtreding', edtf: '2026-07-01', phase: 'Overige kust' },
    ],
  },
  {
    why: 'a day that is still open',
    text: 'Wetsvoorstel\tPlanning\nWetsvoorstel Kustlijn\t⟦Beoogde inwerkingtreding⟧ nog nader te bepalen.',
    finds: [{ stage: 'inwerkingtreding', edtf: null, state: 'undated' }],
  },
  {
    why: 'nothing planned yet',
    text: 'Wetsvoorstel\tPlanning\nWetsvoorstel Kustlijn\t⟦De planning is nog niet gereed.⟧',
    finds: [{ stage: 'other', edtf: null, state: 'undated' }],
  },
  {
    why: 'a column per stage',
    text: 'Wetsvoorstel\tInternetconsultatie\tRaad van State\tIndiening Tweede Kamer\tInwerkingtreding\nKustlijn\t⟦Q1 2024⟧\t⟦Q3 2024⟧\t⟦Q1 2025⟧\t⟦1 januari 2026⟧',
    finds: [
      { stage: 'internetconsultatie', edtf: '2024-33', title: 'Kustlijn' },
      { stage: 'raad-van-state', edtf: '2024-35' },
      { stage: 'indiening', edtf: '2025-33', chamber: 'TK' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01' },
    ],
  },
  {
    why: 'a title that lacks the word',
    text: 'Wet- en regelgeving\tInwerkingtreding\nWijziging Havenwet\t⟦1 juli 2025⟧',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-07-01', title: 'Wijziging Havenwet' }],
  },
  {
    why: 'a cell that tells it in words',
    text: 'Wetsvoorstel\tPlanning\nWetsvoorstel Kustlijn\t⟦Internetconsultatie voor de zomer van 2024⟧ daarna ⟦inwerkingtreding per 1 januari 2026⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: '../2024-06-20' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01' },
    ],
  },
  {
    why: 'the chamber stands with the date',
    text: 'Wetsvoorstel\tPlanning\nWetsvoorstel Kustlijn\t⟦Parlementaire behandeling: EK Q2 2024⟧',
    finds: [{ stage: 'behandeling', chamber: 'EK', edtf: '2024-34' }],
  },
  {
    why: 'the measure of the row',
    text: 'Wetsvoorstel\tDraagt bij aan\tPlanning\nWetsvoorstel Kustlijn\tMaatregel 3 Duinen\t⟦Internetconsultatie: 2025⟧',
    finds: [{ stage: 'internetconsultatie', measures: ['3'] }],
  },
  {
    why: 'a duty takes the title of its row',
    text: 'Maatregel\t\tStand van zaken\nMaatregel 4\tWalstroom\t⟦Met ingang van 1 januari 2024 zijn alle havens verplicht⟧ om walstroom te bieden.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-01-01', title: 'Walstroom', measures: ['4'], state: 'realised' }],
  },
  {
    why: 'the heading names the bill of a step',
    text: '# Wetsvoorstel Digitale loodsen\n# Vervolgstappen\n- Voorstel uitschrijven; ⟦internetconsultatie voor de zomer van 2024⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '../2024-06-20', title: 'Wetsvoorstel Digitale loodsen' }],
  },
  {
    why: 'a step that has been taken',
    text: '# Stappen tot nu toe\n- ⟦Internetconsultatie wetsvoorstel Digitale loodsen.⟧',
    finds: [{ stage: 'internetconsultatie', state: 'realised', edtf: null }],
  },
  {
    why: 'labels in a list under the bill',
    text: 'Voor het wetsvoorstel Kustlijn is de planning als volgt:\n- ⟦Internetconsultatie: najaar 2024⟧\n- ⟦Raad van State: voorjaar 2025⟧\n- ⟦Indiening bij de Tweede Kamer: najaar 2025⟧\n- ⟦Inwerkingtreding: 1 januari 2027⟧',
    finds: [
      { stage: 'internetconsultatie', edtf: '2024-23', title: 'wetsvoorstel Kustlijn' },
      { stage: 'raad-van-state', edtf: '2025-21' },
      { stage: 'indiening', edtf: '2025-23', chamber: 'TK' },
      { stage: 'inwerkingtreding', edtf: '2027-01-01' },
    ],
  },
  {
    why: 'phases in a list under a label',
    text: 'Dit geldt voor het wetsvoorstel Kustlijn.\n- Beoogde inwerkingtreding:\n- ⟦Duinen: 1 januari 2026⟧\n- ⟦Dijken: 1 juli 2026⟧',
    finds: [
      { phase: 'Duinen', edtf: '2026-01-01' },
      { phase: 'Dijken', edtf: '2026-07-01' },
    ],
  },
  {
    why: 'the measure of the chapter',
    text: '# Maatregel 8a\n# Digitale loodsen\nHet wetsvoorstel Digitale loodsen gaat ⟦in mei 2024 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', measures: ['8a'] }],
  },
  {
    why: 'the measure of the sentence',
    text: 'Het wetsvoorstel Digitale loodsen (maatregel 7) gaat ⟦in mei 2024 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', measures: ['7'] }],
  },
  {
    why: 'a short item is the title of its paragraph',
    text: '- Wetsvoorstel meer ruimte voor loodsen\nIk mik erop dit voorstel ⟦voor het einde van het jaar in internetconsultatie⟧ te hebben.',
    finds: [{ stage: 'internetconsultatie', edtf: '../2024-12-31', title: 'Wetsvoorstel meer ruimte voor loodsen' }],
  },
  {
    why: 'short parts of a cell, before the bill',
    text: 'Planning\tVoorstel\n⟦Indiening Q4 2024⟧; ⟦inwerkingtreding 1 juli 2025⟧\tWetsvoorstel Nachtvaart',
    finds: [
      { stage: 'indiening', edtf: '2024-36', title: 'Wetsvoorstel Nachtvaart' },
      { stage: 'inwerkingtreding', edtf: '2025-07-01' },
    ],
  },
  {
    why: 'in force since',
    text: 'Planning\tVoorstel\n⟦In werking sinds 1 januari 2024⟧\tBesluit ligplaatsen',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-01-01', state: 'realised', kind: 'amvb' }],
  },
  {
    why: 'a row per stage, its date in a cell of its own',
    text: 'Wetsvoorstel\tMijlpaal\tDatum\nWet zon op zee\tIndiening TK\t⟦Q2 2024⟧',
    finds: [{ stage: 'indiening', edtf: '2024-34', chamber: 'TK', title: 'Wet zon op zee' }],
  },
  {
    why: 'a heading names none',
    text: 'Het wetsvoorstel Nachtvaart is af.\n# Wetsvoorstel en planning\nHet wetsvoorstel Vaarwegen is aangepast.\nDe ⟦beoogde inwerkingtreding is 1 januari 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'wetsvoorstel Vaarwegen' }],
  },
  {
    why: 'stages in a row behind the bill',
    text: '- Wetsvoorstel vaarrust: ⟦consultatie eind 2024⟧, ⟦inwerkingtreding 1 januari 2026⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: '2024-10/2024-12', title: 'Wetsvoorstel vaarrust' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01' },
    ],
  },
  {
    why: 'a column of days in force, and one that has none',
    text: 'Wetsvoorstel\tNaar TK\tIn werking\nWet vaarrust\t⟦Q1 2025⟧\t⟦1-1-2026⟧\nWet schone sluizen\t⟦Q2 2025⟧\t⟦n.n.b.⟧',
    finds: [
      { stage: 'indiening', edtf: '2025-33', title: 'Wet vaarrust' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01' },
      { stage: 'indiening', edtf: '2025-34' },
      { stage: 'inwerkingtreding', edtf: null, state: 'undated' },
    ],
  },
  {
    why: 'a chamber behind a stage has a date of its own',
    text: 'Naam wet- of regelgeving\tPlanning\nWet vaarrust\t⟦Raad van State: Q1 2025⟧, Tweede Kamer: Q3 2025',
    finds: [{ stage: 'raad-van-state', edtf: '2025-33', title: 'Wet vaarrust' }],
  },
  {
    why: 'a phase and its day in cells of their own',
    text: 'Wetsvoorstel\tFase\tDatum\nWet vaarrust\tIngediend bij TK\t⟦15-01-2025⟧',
    finds: [{ stage: 'indiening', edtf: '2025-01-15', chamber: 'TK', title: 'Wet vaarrust' }],
  },
  {
    why: 'since when it is there',
    text: 'Wetsvoorstel\tFase\nWet vaarrust\t⟦Bij Raad van State sinds 4 december 2023⟧',
    finds: [{ stage: 'raad-van-state', edtf: '2023-12-04', state: 'realised' }],
  },
  {
    why: 'a head with more words',
    text: 'Titel\tVerwachte datum indiening TK\nWetsvoorstel vaarrust\t⟦Q2 2025⟧',
    finds: [{ stage: 'indiening', edtf: '2025-34', chamber: 'TK', title: 'Wetsvoorstel vaarrust' }],
  },
];
