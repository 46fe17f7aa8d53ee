/** Dates that moved, steps that ended, and what letters call a bill besides its title. */
import type { Example } from '../../types.js';

const moved: readonly Example[] = [
  {
    why: 'where an earlier day was told, the one that holds now',
    text: 'Waar eerder 1 januari 2026 werd gemeld, is ⟦inwerkingtreding van het wetsvoorstel stille kades nu voorzien per 1 juli 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-07-01', title: 'wetsvoorstel stille kades' }],
  },
  {
    why: 'what a day becomes',
    text: '⟦Inwerkingtreding van het wetsvoorstel stille kades per 1 augustus 2026 is onzeker geworden en wordt 1 augustus 2027⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2027-08-01' }],
  },
  {
    why: 'what was planned once, and what is now',
    text: 'De ⟦inwerkingtreding van het wetsvoorstel stille kades was eerder voorzien op 1 januari 2026 en is nu voorzien op 1 juli 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-07-01' }],
  },
  {
    why: 'a plan that is past is none',
    text: 'De inwerkingtreding van het wetsvoorstel stille kades was voorzien op 1 januari 2026. Dat wordt later.',
    finds: [],
  },
  {
    why: 'nor is one that the next clause takes back',
    text: 'Het wetsvoorstel stille kades zou per 1 januari 2026 in werking treden, maar dat wordt een jaar later.',
    finds: [],
  },
  {
    why: 'what the aim was once',
    text: 'Het streven was om het wetsvoorstel stille kades in september 2025 in te dienen. ⟦Indiening is nu voorzien in januari 2026⟧.',
    finds: [{ stage: 'indiening', edtf: '2026-01' }],
  },
  {
    why: 'what is not done as it was planned',
    text: 'Het wetsvoorstel stille kades kan niet zoals gepland in het najaar van 2025 worden ingediend.',
    finds: [],
  },
  {
    why: 'a step that moved from one time to another, as one stretch of words',
    text: 'De indiening van het wetsvoorstel stille kades is vertraagd van eind 2025 tot medio 2026.',
    finds: [],
  },
  {
    why: 'what was planned in the report before',
    text: 'In de vorige rapportage was indiening van het wetsvoorstel stille kades voorzien in Q4 2025.',
    finds: [],
  },
  {
    why: 'later than a day that no longer counts',
    text: 'De Wet stille kades is ⟦per 1 juli 2023 in werking getreden⟧, een half jaar later dan de oorspronkelijk beoogde datum van 1 januari 2023.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2023-07-01', state: 'realised', title: 'Wet stille kades' }],
  },
  {
    why: 'not before a day leaves the end open',
    text: '⟦Inwerkingtreding van de Wet stille kades is niet voor 1 januari 2027⟧ te verwachten.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2027-01-01/..' }],
  },
  {
    why: 'a date that is not known yet',
    text: '⟦De datum van inwerkingtreding van het wetsvoorstel stille kades is nog niet vastgesteld.⟧',
    finds: [{ stage: 'inwerkingtreding', edtf: null, state: 'undated' }],
  },
  {
    why: 'when is not known',
    text: 'Het wetsvoorstel stille kades is in de maak. ⟦Wanneer de internetconsultatie kan beginnen, is nog niet bekend.⟧',
    finds: [{ stage: 'internetconsultatie', edtf: null, state: 'undated' }],
  },
];

const ended: readonly Example[] = [
  {
    why: 'a consultation that closed began before that day',
    text: 'De ⟦internetconsultatie van het Besluit stille kades is op 30 april 2023⟧ gesloten.',
    finds: [{ stage: 'internetconsultatie', phase: 'sluiting', edtf: '2023-04-30', state: 'realised' }],
  },
  {
    why: 'of its two days the first is that of a consultation',
    text: 'De ⟦internetconsultatie van het wetsvoorstel stille kades is op 17 maart 2023⟧ gestart en op 30 april 2023 gesloten.',
    finds: [{ stage: 'internetconsultatie', phase: null, edtf: '2023-03-17', state: 'realised' }],
  },
  {
    why: 'advice that was given ends its step',
    text: 'De ⟦Raad van State heeft op 3 juli 2023⟧ advies uitgebracht over het wetsvoorstel stille kades.',
    finds: [{ stage: 'raad-van-state', phase: 'advies', edtf: '2023-07-03' }],
  },
  {
    why: 'adoption ends the treatment of a bill',
    text: 'Het wetsvoorstel stille kades is ⟦op 3 juni 2023 door de Tweede Kamer aangenomen⟧.',
    finds: [{ stage: 'behandeling', phase: 'aanneming', chamber: 'TK', edtf: '2023-06-03' }],
  },
  {
    why: 'sent for advice, and handed in later',
    text: 'Het wetsvoorstel stille kades wordt ⟦in mei 2026 aan de Raad van State⟧ gezonden en ⟦in november 2026 ingediend⟧.',
    finds: [
      { stage: 'raad-van-state', edtf: '2026-05' },
      { stage: 'indiening', edtf: '2026-11' },
    ],
  },
  {
    why: 'in consultation, and handed in later',
    text: 'Het wetsvoorstel stille kades wordt ⟦in februari 2026 in internetconsultatie⟧ gebracht en ⟦in november 2026 ingediend⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: '2026-02' },
      { stage: 'indiening', edtf: '2026-11' },
    ],
  },
  {
    why: 'done, in a list of steps',
    text: '- Wetsvoorstel vaarrust: ⟦internetconsultatie afgerond⟧, ⟦indiening in het derde kwartaal van 2026⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: null, state: 'realised', title: 'Wetsvoorstel vaarrust' },
      { stage: 'indiening', edtf: '2026-35' },
    ],
  },
  {
    why: 'cells that say no more than that it has been',
    text: 'Wetsvoorstel\tInternetconsultatie\tRaad van State\tInwerkingtreding\nWet vaarrust\t⟦gereed⟧\t⟦Q2 2026⟧\t⟦1 januari 2027⟧',
    finds: [
      { stage: 'internetconsultatie', edtf: null, state: 'realised', title: 'Wet vaarrust' },
      { stage: 'raad-van-state', edtf: '2026-34', state: 'planned' },
      { stage: 'inwerkingtreding', edtf: '2027-01-01' },
    ],
  },
  {
    why: 'a cell for what does not apply says nothing',
    text: 'Wetsvoorstel\tInternetconsultatie\tInwerkingtreding\nWet vaarrust\tn.v.t.\t⟦1 januari 2027⟧',
    finds: [{ stage: 'inwerkingtreding', edtf: '2027-01-01' }],
  },
];

const called: readonly Example[] = [
  {
    why: 'a short title in brackets',
    text: 'Het wetsvoorstel tot wijziging van de Havenwet in verband met geluid (Wet stille kades) wordt ⟦in april 2026 ingediend⟧. De Wet stille kades treedt ⟦op 1 juli 2027 in werking⟧.',
    finds: [
      {
        stage: 'indiening',
        title: 'wetsvoorstel tot wijziging van de Havenwet in verband met geluid',
        names: ['Wet stille kades'],
      },
      { stage: 'inwerkingtreding', title: 'wetsvoorstel tot wijziging van de Havenwet in verband met geluid' },
    ],
  },
  {
    why: 'a law in brackets behind its order is another paper',
    text: 'Het Besluit kaderegels (Wet stille kades) treedt ⟦op 1 juli 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'Besluit kaderegels', names: [] }],
  },
  {
    why: 'its dossier',
    text: 'Het wetsvoorstel stille kades (Kamerstuk 39 412) wordt ⟦in april 2026 ingediend⟧.',
    finds: [{ stage: 'indiening', names: ['Kamerstuk 39412'] }],
  },
  {
    why: 'a scheme that opens its sentence, with a name in small letters',
    text: 'De subsidieregeling kadeherstel treedt ⟦op 1 juli 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'subsidieregeling kadeherstel' }],
  },
  {
    why: 'for whom it is, is no name',
    text: 'De subsidieregeling voor schippers treedt ⟦op 1 juli 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding' }],
  },
  {
    why: 'nor is what stands behind it where the verb has gone',
    text: 'Omdat de regeling schippers helpt, treedt de regeling ⟦op 1 juli 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'regeling' }],
  },
  {
    why: 'a law that was handed in is a bill',
    text: 'De Wet stille kades is ⟦op 8 september 2023 ingediend⟧. De ⟦plenaire behandeling is voorzien voor april 2026⟧.',
    finds: [
      { stage: 'indiening', title: 'Wet stille kades' },
      { stage: 'behandeling', edtf: '2026-04', title: 'Wet stille kades' },
    ],
  },
  {
    why: 'a law that changed is none',
    text: 'De Havenwet is gewijzigd. De plenaire behandeling is voorzien in april 2026.',
    finds: [],
  },
  {
    why: 'of two bills the one of the sentence before',
    text: 'Het wetsvoorstel stille kades gaat ⟦in mei 2026 in internetconsultatie⟧. Het wetsvoorstel vaarrust gaat ⟦in juni 2026 in internetconsultatie⟧. De ⟦indiening is voorzien in 2027⟧.',
    finds: [
      { stage: 'internetconsultatie', title: 'wetsvoorstel stille kades' },
      { stage: 'internetconsultatie', title: 'wetsvoorstel vaarrust' },
      { stage: 'indiening', title: 'wetsvoorstel vaarrust' },
    ],
  },
  {
    why: 'the law of the sentence before sooner than a bill named before it',
    text: 'Het wetsvoorstel stille kades is ⟦op 17 juni 2023 door de Tweede Kamer aangenomen⟧. De Wet vaarrust is ⟦op 29 augustus 2023 aan de Raad van State⟧ voorgelegd. ⟦Indiening bij uw Kamer is voorzien in 2027⟧.',
    finds: [
      { stage: 'behandeling', title: 'wetsvoorstel stille kades' },
      { stage: 'raad-van-state', title: 'Wet vaarrust' },
      { stage: 'indiening', title: 'Wet vaarrust' },
    ],
  },
  {
    why: 'one word that says more is no part of a name that says less',
    text: 'Het wetsvoorstel verbod luid vuurwerk wordt ⟦in mei 2026 ingediend⟧. De Wet gebiedsverboden treedt ⟦op 1 juli 2026 in werking⟧.',
    finds: [
      { stage: 'indiening', title: 'wetsvoorstel verbod luid vuurwerk', names: [] },
      { stage: 'inwerkingtreding', title: 'Wet gebiedsverboden' },
    ],
  },
  {
    why: 'and none where another was named on the way',
    text: 'Het wetsvoorstel stille kades gaat ⟦in mei 2026 in internetconsultatie⟧. Dat hangt samen met het wetsvoorstel vaarrust. De indiening is voorzien in 2027.',
    finds: [{ stage: 'internetconsultatie', title: 'wetsvoorstel stille kades' }],
  },
  {
    why: 'a sentence that dates a part of it',
    text: 'Het Besluit stille kades treedt ⟦op 1 januari 2026 in werking⟧. Voor zeehavens treedt het besluit ⟦op 1 januari 2027 in werking⟧.',
    finds: [
      { stage: 'inwerkingtreding', phase: null, edtf: '2026-01-01' },
      { stage: 'inwerkingtreding', phase: 'Voor zeehavens', edtf: '2027-01-01' },
    ],
  },
  {
    why: 'the bill itself is no part of it',
    text: 'Voor het wetsvoorstel stille kades is ⟦inwerkingtreding voorzien op 1 januari 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', phase: null, edtf: '2026-01-01' }],
  },
];

export const movedAndCalled: readonly Example[] = [...moved, ...ended, ...called];
