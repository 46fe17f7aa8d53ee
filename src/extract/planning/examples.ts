/** What counts as a milestone; the rows are read through resolve, so that they show its date and bill as well. */
import type { Example } from '../../types.js';
import { listsAndTables } from './examples-lists.js';
import { declined } from './examples-declined.js';
import { movedAndCalled } from './examples-moved.js';

const prose: readonly Example[] = [
  {
    why: 'a name ends before when',
    text: 'Ik verwacht het wetsvoorstel Kustlijn ⟦na de zomer in te dienen⟧.',
    finds: [{ stage: 'indiening', edtf: '2024-09-21/..', title: 'wetsvoorstel Kustlijn' }],
  },
  {
    why: 'to the Raad van State, and then handed in',
    text: 'Ik verwacht het wetsvoorstel Kustlijn ⟦medio 2025 bij de Raad van State⟧ aanhangig te maken en ⟦begin 2026 in te dienen⟧.',
    finds: [
      { stage: 'raad-van-state', edtf: '2025-05/2025-08', title: 'wetsvoorstel Kustlijn' },
      { stage: 'indiening', edtf: '2026-01/2026-03' },
    ],
  },
  {
    why: 'changed from a day',
    text: 'De Regeling Duinpaden wordt ⟦per 1 januari 2025 gewijzigd⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-01-01', title: 'Regeling Duinpaden', kind: 'regeling' }],
  },
  {
    why: 'consulted, and then laid before both chambers',
    text: 'De AMvB Duinpaden is ⟦in het voorjaar van 2023 geconsulteerd⟧ en wordt ⟦in oktober 2024 voorgehangen⟧.',
    finds: [
      { stage: 'internetconsultatie', edtf: '2023-21', state: 'realised', title: 'AMvB Duinpaden' },
      { stage: 'behandeling', edtf: '2024-10', phase: 'voorhang' },
    ],
  },
  {
    why: 'a name that goes to something',
    text: 'Het wetsvoorstel Van haven naar vast werk, dat ⟦op 1 januari 2026 in werking treedt⟧, is af.',
    finds: [{ stage: 'inwerkingtreding', title: 'wetsvoorstel Van haven naar vast werk' }],
  },
  {
    why: 'the chamber that reads the letter has passed it',
    text: '⟦Op 3 maart 2024 heeft uw Kamer het wetsvoorstel Stille Kades aangenomen⟧.',
    finds: [{ stage: 'behandeling', edtf: '2024-03-03', state: 'realised', title: 'wetsvoorstel Stille Kades' }],
  },
  {
    why: 'until when one is consulted on it',
    text: 'Het wetsvoorstel Kustlijn is af. De ⟦consultatie loopt tot en met 23 april 2025⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '../2025-04-23', title: 'wetsvoorstel Kustlijn' }],
  },
  {
    why: 'a question names the bill of which its answer speaks',
    text: 'Wanneer komt het wetsvoorstel Kustlijn?\nHet wetsvoorstel wordt ⟦in mei 2025 bij de Kamer⟧ ingediend.',
    finds: [{ stage: 'indiening', edtf: '2025-05', title: 'wetsvoorstel Kustlijn' }],
  },
  {
    why: 'a stage with its date and bill in one sentence',
    text: 'Het wetsvoorstel Veilige havens gaat ⟦in het najaar van 2024 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '2024-23', title: 'wetsvoorstel Veilige havens', state: 'planned' }],
  },
  {
    why: 'a name in small letters ends at the verb',
    text: 'Het wetsvoorstel versterking veerdiensten treedt naar verwachting ⟦op 1 januari 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-01-01', title: 'wetsvoorstel versterking veerdiensten' }],
  },
  {
    why: 'and before the words of the clause behind it',
    text: 'Het wetsvoorstel versterking veerdiensten wel treedt ⟦op 1 januari 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'wetsvoorstel versterking veerdiensten' }],
  },
  {
    why: 'the law’s own heading says which',
    text: '# Wetsvoorstel stille sluizen\n⟦Indiening bij uw Kamer is voorzien in het tweede kwartaal van 2025⟧.',
    finds: [{ stage: 'indiening', edtf: '2025-34', title: 'Wetsvoorstel stille sluizen', chamber: 'TK' }],
  },
  {
    why: 'the heading of an AMvB',
    text: '# Besluit eisen veerbazen\nDe AMvB wordt ⟦voor de zomer van 2024 voorgehangen⟧.',
    finds: [{ stage: 'behandeling', kind: 'amvb', title: 'Besluit eisen veerbazen' }],
  },
  {
    why: 'the first day that is possible leaves the end open',
    text: 'Het wetsvoorstel Kustlijn treedt niet eerder dan ⟦1 januari 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-01-01/..' }],
  },
  {
    why: 'a school year from its first day on',
    text: 'Via de beleidsregel Drijvende school krijgen havens ⟦met ingang van het schooljaar 2023-2024⟧ ruimte.',
    finds: [{ stage: 'inwerkingtreding', state: 'realised' }],
  },
  {
    why: 'several schemes behind one noun',
    text: 'Dat kan via de regelingen Schone Havens (⟦tot augustus 2025⟧) en Stille Veren (⟦tot augustus 2028⟧).',
    finds: [
      { stage: 'einde', edtf: '../2025-07-31' },
      { stage: 'einde', edtf: '../2028-07-31', title: 'regeling Stille Veren' },
    ],
  },
  {
    why: 'a brochure is spread',
    text: 'De brochure Veilig varen ⟦verspreid ik voor de zomer van 2024⟧ onder reders.',
    finds: [{ stage: 'publicatie', kind: 'product', edtf: '../2024-06-20' }],
  },
  {
    why: 'a consultation by its first day, where its last is named too',
    text: 'De ⟦internetconsultatie van het wetsvoorstel Stille Kades is op 12 februari 2024⟧ gestart en loopt tot en met 23 april 2024.',
    finds: [{ stage: 'internetconsultatie', edtf: '2024-02-12', state: 'realised' }],
  },
  {
    why: 'a draft with a name in small letters',
    text: 'Het ontwerpbesluit drijvende huizen is ⟦op 3 maart 2024 bij beide Kamers voorgehangen⟧.',
    finds: [{ stage: 'behandeling', kind: 'amvb', title: 'ontwerpbesluit drijvende huizen' }],
  },
  {
    why: 'a chamber that treats it',
    text: 'De ⟦Eerste Kamer behandelt het wetsvoorstel Stille Kades in mei 2024⟧.',
    finds: [{ stage: 'behandeling', chamber: 'EK', edtf: '2024-05' }],
  },
  {
    why: 'in few words',
    text: '- Wetsvoorstel vaarrust: ⟦indiening Tweede Kamer Q2 2024⟧.',
    finds: [{ stage: 'indiening', chamber: 'TK', title: 'Wetsvoorstel vaarrust' }],
  },
  {
    why: 'loopt af before its day',
    text: 'De Regeling uitkering bruggen ⟦loopt af op 31 december 2025⟧.',
    finds: [{ stage: 'einde', edtf: '2025-12-31', title: 'Regeling uitkering bruggen' }],
  },
  {
    why: 'the noun',
    text: 'De ⟦beoogde inwerkingtreding van de Wet schone sluizen is 1 juli 2025⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-07-01', title: 'Wet schone sluizen' }],
  },
  {
    why: 'a description is a name too',
    text: '⟦Medio 2024 wordt het wetsvoorstel om spookveren te verbieden bij uw Kamer⟧ ingediend.',
    finds: [
      { stage: 'indiening', edtf: '2024-05/2024-08', title: 'wetsvoorstel om spookveren te verbieden', chamber: 'TK' },
    ],
  },
  {
    why: 'two stages, each with the date before it',
    text: 'Ik wil het wetsvoorstel Kustlijn ⟦deze zomer voor advies aanbieden aan de Raad van State⟧ en ⟦in het najaar aan uw Kamer⟧.',
    finds: [
      { stage: 'raad-van-state', edtf: '2024-22' },
      { stage: 'indiening', edtf: '2024-23' },
    ],
  },
  {
    why: 'a bill that an earlier sentence named',
    text: 'Ik werk aan het wetsvoorstel Digitale loodsen. De ⟦voorziene inwerkingtreding is augustus 2025⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-08', title: 'wetsvoorstel Digitale loodsen' }],
  },
  {
    why: 'de wet for the bill that was named',
    text: 'Dat regelt het wetsvoorstel Vrije oevers. Als het meezit zal de wet ⟦medio 2025 ingaan⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-05/2025-08', title: 'wetsvoorstel Vrije oevers' }],
  },
  {
    why: 'dit wetsvoorstel is the last one',
    text: 'Eerst komt het wetsvoorstel Sluizen. Daarna volgt het wetsvoorstel Bruggen. Dit wetsvoorstel gaat ⟦in 2025 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', title: 'wetsvoorstel Bruggen' }],
  },
  {
    why: 'a pronoun for the bill of its paragraph',
    text: 'Het wetsvoorstel Peilbeheer is bijna klaar. ⟦Dit najaar stuur ik het uw Kamer⟧.',
    finds: [{ stage: 'indiening', edtf: '2024-23', title: 'wetsvoorstel Peilbeheer' }],
  },
  {
    why: 'handed in without saying where',
    text: 'Het wetsvoorstel Peilbeheer wordt ⟦in het tweede kwartaal van 2024 ingediend⟧.',
    finds: [{ stage: 'indiening', edtf: '2024-34' }],
  },
  {
    why: 'what has been done',
    text: 'Het wetsvoorstel Peilbeheer is ⟦op 12 februari 2024 aangeboden aan de Tweede Kamer⟧.',
    finds: [{ stage: 'indiening', edtf: '2024-02-12', state: 'realised', chamber: 'TK' }],
  },
  {
    why: 'done, and no date',
    text: '⟦Het wetsvoorstel Peilbeheer is aangeboden aan de Tweede Kamer.⟧',
    finds: [{ stage: 'indiening', edtf: null, state: 'realised' }],
  },
  {
    why: 'the other chamber',
    text: 'De Wet peilbeheer is ⟦op 5 maart 2024 door de Eerste Kamer aangenomen⟧.',
    finds: [{ stage: 'behandeling', edtf: '2024-03-05', chamber: 'EK' }],
  },
  {
    why: 'plenary debate',
    text: 'De ⟦plenaire behandeling van het wetsvoorstel Peilbeheer is voorzien in mei 2024⟧.',
    finds: [{ stage: 'behandeling', edtf: '2024-05' }],
  },
  {
    why: 'the council gives its advice',
    text: 'De ⟦Raad van State heeft op 6 maart 2024⟧ advies uitgebracht over het wetsvoorstel Peilbeheer.',
    finds: [{ stage: 'raad-van-state', edtf: '2024-03-06' }],
  },
  {
    why: 'an AMvB by name',
    text: 'Het ontwerpbesluit en de AMvB Walstroom worden uitgewerkt. De AMvB Walstroom treedt ⟦per 1 juli 2025 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', kind: 'amvb', title: 'AMvB Walstroom' }],
  },
  {
    why: 'an AMvB is laid before the chamber',
    text: 'De AMvB Walstroom zal ik ⟦in het najaar van 2024 bij uw Kamer voorhangen⟧.',
    finds: [{ stage: 'behandeling', phase: 'voorhang', edtf: '2024-23' }],
  },
  {
    why: 'an AMvB without a name is that of the experiment',
    text: 'Het experiment nachtveerdiensten ⟦start op 1 januari 2025⟧. De regels daarvoor komen in een algemene maatregel van bestuur (AMvB). De ⟦internetconsultatie van de AMvB was in februari 2024⟧.',
    finds: [
      { stage: 'inwerkingtreding', edtf: '2025-01-01' },
      { stage: 'internetconsultatie', edtf: '2024-02', kind: 'amvb', title: 'experiment nachtveerdiensten' },
    ],
  },
  {
    why: 'a period of consultation',
    text: 'Het wetsvoorstel Ligplaatsen stond ⟦van 1 november tot 1 december jl. in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '2023-11-01/2023-12-01', state: 'realised' }],
  },
  {
    why: 'an experiment that has been running',
    text: 'Dat kan met het experiment nachtveerdiensten, dat ⟦sinds 1 januari 2023 loopt⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2023-01-01', state: 'realised' }],
  },
  {
    why: 'an experiment that starts',
    text: 'Het experiment nachtveerdiensten ⟦start naar verwachting op 1 september 2024⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-09-01', kind: 'regeling', state: 'planned' }],
  },
  {
    why: 'a scheme by its act',
    text: 'Via de beleidsregel Stille motoren krijgen schippers ⟦met ingang van 1 april 2024⟧ meer ruimte.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-04-01', title: 'beleidsregel Stille motoren' }],
  },
  {
    why: 'a scheme that is in force',
    text: 'De subsidieregeling Schone Veren is ⟦per 1 februari 2024 van kracht⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-02-01', kind: 'regeling' }],
  },
  {
    why: 'introduced',
    text: 'De regeling Havengeld wordt ⟦per 1 januari 2025 ingevoerd⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-01-01' }],
  },
  {
    why: 'a right from a day',
    text: 'Zo hebben schippers ⟦vanaf 1 augustus 2024 inzagerecht⟧ in hun dossier.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-08-01', title: 'inzagerecht' }],
  },
  {
    why: 'a duty from a day, of the act in its paragraph',
    text: 'De Wet walstroom is aangenomen. Verder hebben alle havens ⟦vanaf 1 januari 2024 verplicht⟧ een aansluiting.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2024-01-01', title: 'Wet walstroom', state: 'realised' }],
  },
  {
    why: 'an end in brackets',
    text: 'Dat kan via de regeling Schone Veren (⟦tot augustus 2025⟧) en andere wegen.',
    finds: [{ stage: 'einde', edtf: '../2025-07-31', title: 'regeling Schone Veren' }],
  },
  {
    why: 'an end in prose',
    text: 'De subsidieregeling Schone Veren ⟦loopt tot en met 2026⟧.',
    finds: [{ stage: 'einde', edtf: '../2026-12-31' }],
  },
  {
    why: 'a scheme that has ended',
    text: 'De subsidieregeling Schone Veren is ⟦in 2023 beëindigd⟧.',
    finds: [{ stage: 'einde', edtf: '2023', state: 'realised' }],
  },
  {
    why: 'when it can be applied for',
    text: '⟦Van 1 april 2024 tot en met 15 mei 2024 kunnen reders subsidie aanvragen⟧ uit de subsidieregeling Schone Veren.',
    finds: [{ stage: 'other', phase: 'aanvraagperiode', edtf: '2024-04-01/2024-05-15' }],
  },
  {
    why: 'a product',
    text: 'De brochure Veilig varen is ⟦in het voorjaar van 2023 gepubliceerd⟧.',
    finds: [{ stage: 'publicatie', edtf: '2023-21', kind: 'product', title: 'brochure Veilig varen' }],
  },
  {
    why: 'a product that is to come',
    text: '⟦Begin 2025 verschijnt⟧ de handreiking Walstroom.',
    finds: [{ stage: 'publicatie', edtf: '2025-01/2025-03', state: 'planned' }],
  },
  {
    why: 'published in the gazette',
    text: 'De Wet peilbeheer is ⟦op 4 maart 2024 in het Staatsblad⟧ gepubliceerd.',
    finds: [{ stage: 'publicatie', edtf: '2024-03-04' }],
  },
  {
    why: 'what was done, before what is still to come',
    text: 'De leidraad Veilig varen is ⟦in het najaar van 2023 gepubliceerd⟧ en zal ieder jaar worden herzien.',
    finds: [{ stage: 'publicatie', state: 'realised', edtf: '2023-23' }],
  },
  {
    why: 'a start of work',
    text: '⟦Dit jaar start ik met⟧ het wetstraject voor walstroom in de zeehavens.',
    finds: [{ stage: 'aankondiging', edtf: '2024' }],
  },
  {
    why: 'a date that moves: where to',
    text: 'De ⟦inwerkingtreding van het wetsvoorstel Vrije oevers verschuift van 1 juli 2024 naar 1 januari 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-01-01' }],
  },
  {
    why: 'one date for each part',
    text: 'De ⟦inwerkingtreding van de Wet walstroom is voorzien op 1 juli 2025⟧ (zeehavens) en 1 januari 2026 (binnenhavens).',
    finds: [
      { stage: 'inwerkingtreding', edtf: '2025-07-01', phase: 'zeehavens' },
      { stage: 'inwerkingtreding', edtf: '2026-01-01', phase: 'binnenhavens' },
    ],
  },
  {
    why: 'two bills in one breath',
    text: 'Het wetsvoorstel Peilbeheer en de AMvB Walstroom gaan ⟦in mei 2024 in internetconsultatie⟧.',
    finds: [{ title: 'wetsvoorstel Peilbeheer' }, { title: 'AMvB Walstroom' }],
  },
  {
    why: 'an act of Europe',
    text: 'De verordening Schone Zeevaart treedt ⟦op 1 mei 2025 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-05-01', kind: 'regeling' }],
  },
  {
    why: 'an act that is one word',
    text: 'De Binnenvaartwet treedt ⟦op 1 juli 2025 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'Binnenvaartwet' }],
  },
  {
    why: 'a quoted name',
    text: 'Het wetsvoorstel «Ruimte voor de rivier» wordt ⟦voor de zomer van 2024 in consultatie⟧ gebracht.',
    finds: [{ stage: 'internetconsultatie', edtf: '../2024-06-20', title: 'wetsvoorstel Ruimte voor de rivier' }],
  },
  {
    why: 'a short form stands for the name',
    text: 'Ik kondig het wetsvoorstel Terugdringen golfslag (WV Golfslag) aan. Het WV Golfslag gaat ⟦in juni 2024 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', title: 'wetsvoorstel Terugdringen golfslag' }],
  },
  {
    why: 'a consultation with a letter too few',
    text: 'Het wetsvoorstel Veilige havens is ⟦in de zomer van 2023 in internetconsulatie⟧ gegaan.',
    finds: [{ stage: 'internetconsultatie', edtf: '2023-22' }],
    damaged: true,
  },
  {
    why: 'a word broken by the scanner',
    text: 'De ⟦inwerking treding van de Wet schone sluizen is 1 juli 2025⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-07-01' }],
    damaged: true,
  },
  {
    why: 'a bill that lost its s',
    text: 'Het wetvoorstel Kustlijn wordt ⟦in mei 2024 ingediend⟧.',
    finds: [{ stage: 'indiening', edtf: '2024-05' }],
    damaged: true,
  },
  {
    why: 'a figure that a scanner read as a letter',
    text: 'De Wet walstroom treedt ⟦op l juli 2O25 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025-07-01' }],
    damaged: true,
  },
  {
    why: 'a hyphen in the consultation',
    text: 'Het wetsvoorstel Kustlijn gaat ⟦in mei 2024 in internet-consultatie⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '2024-05' }],
    damaged: true,
  },
  {
    why: 'an act and its short form',
    text: 'De Walstroomwet (Wsw) ligt er. De ⟦inwerkingtreding van de Wsw is voorzien in 2025⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2025', title: 'Walstroomwet', names: ['Wsw'] }],
  },
  {
    why: 'a change of an act is the bill',
    text: 'De wijziging van de Scheepvaartwet zal ik ⟦in het najaar van 2024 aan uw Kamer⟧ aanbieden.',
    finds: [{ stage: 'indiening', title: 'wijziging van de Scheepvaartwet' }],
  },
  {
    why: 'a scheme with a capital has its name in small letters',
    text: 'De Regeling schone motoren is ⟦op 1 maart 2024 gepubliceerd in de Staatscourant⟧ en treedt ⟦op 1 april 2024 in werking⟧.',
    finds: [
      { stage: 'publicatie', title: 'Regeling schone motoren' },
      { stage: 'inwerkingtreding', edtf: '2024-04-01' },
    ],
  },
  {
    why: 'the answers to the chamber',
    text: 'Ik stuur de ⟦nota naar aanleiding van het verslag bij het wetsvoorstel Peilbeheer in mei 2024⟧.',
    finds: [{ stage: 'behandeling', phase: 'nota naar aanleiding van het verslag' }],
  },
  {
    why: 'a relative clause tells it',
    text: 'Dat regel ik in het wetsvoorstel Nachtvaart, dat ik ⟦in het tweede kwartaal van 2025 wil indienen⟧.',
    finds: [{ stage: 'indiening', edtf: '2025-34', title: 'wetsvoorstel Nachtvaart' }],
  },
  {
    why: 'an order under a bill',
    text: 'Het wetsvoorstel Nachtvaart is af. De algemene maatregel van bestuur gaat ⟦in de loop van 2025 in voorhang⟧.',
    finds: [{ stage: 'behandeling', kind: 'amvb', title: 'AMvB Nachtvaart' }],
  },
  {
    why: 'a bill that the letter never names',
    text: 'Het wetsvoorstel gaat ⟦in mei 2024 in internetconsultatie⟧.',
    finds: [{ stage: 'internetconsultatie', title: 'wetsvoorstel' }],
  },
];

const more: readonly Example[] = [
  {
    why: 'it goes to the Council',
    text: 'Het wetsvoorstel Stille Kades gaat ⟦in het najaar van 2024 naar de Raad van State⟧.',
    finds: [{ stage: 'raad-van-state', edtf: '2024-23', title: 'wetsvoorstel Stille Kades' }],
  },
  {
    why: 'the cabinet agrees to send it',
    text: '⟦Op 10 januari 2024 heeft de ministerraad ingestemd met toezending van het wetsvoorstel Stille Kades aan de Raad van State⟧.',
    finds: [{ stage: 'raad-van-state', edtf: '2024-01-10' }],
  },
  {
    why: 'it comes to the chamber',
    text: 'Het wetsvoorstel Stille Kades komt ⟦in mei 2025 naar de Tweede Kamer⟧.',
    finds: [{ stage: 'indiening', edtf: '2025-05', chamber: 'TK' }],
  },
  {
    why: 'the chamber may look forward to it',
    text: '⟦Uw Kamer kan het wetsvoorstel Stille Kades in mei 2025⟧ tegemoet zien.',
    finds: [{ stage: 'indiening', edtf: '2025-05', title: 'wetsvoorstel Stille Kades' }],
  },
  {
    why: 'brackets around the net',
    text: 'De ⟦(internet)consultatie van het wetsvoorstel Stille Kades start in het najaar van 2024⟧.',
    finds: [{ stage: 'internetconsultatie', edtf: '2024-23' }],
  },
  {
    why: 'the consultation of a bill',
    text: '⟦In het najaar van 2024 start de consultatie⟧ van het wetsvoorstel Stille Kades.',
    finds: [{ stage: 'internetconsultatie', edtf: '2024-23' }],
  },
  {
    why: 'a chamber that has taken it',
    text: 'De ⟦Tweede Kamer heeft het wetsvoorstel Stille Kades op 12 januari 2024 aangenomen⟧.',
    finds: [{ stage: 'behandeling', edtf: '2024-01-12', state: 'realised', chamber: 'TK' }],
  },
  {
    why: 'a chamber that agreed',
    text: '⟦Op 12 januari 2024 heeft de Eerste Kamer ingestemd⟧ met het wetsvoorstel Stille Kades.',
    finds: [{ stage: 'behandeling', edtf: '2024-01-12', chamber: 'EK' }],
  },
  {
    why: 'gaat in before its day',
    text: 'De Wet stille kades ⟦gaat in per 1 januari 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-01-01', title: 'Wet stille kades' }],
  },
  {
    why: 'a day instead of another',
    text: 'De Wet stille kades treedt in plaats van op 1 juli 2025 ⟦op 1 januari 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-01-01' }],
  },
  {
    why: 'a condition in between',
    text: 'Het wetsvoorstel Stille Kades is af en treedt, als de Eerste Kamer ermee instemt, ⟦per 1 augustus 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-08-01' }],
  },
  {
    why: 'an act for a time',
    text: 'De Tijdelijke wet stille kades treedt ⟦op 1 januari 2026 in werking⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'Tijdelijke wet stille kades' }],
  },
  {
    why: 'what is to happen with an act is no part of its name',
    text: 'Ik wil de ⟦invoering van de Wet schone sluizen te verschuiven naar 1 januari 2026⟧.',
    finds: [{ stage: 'inwerkingtreding', title: 'Wet schone sluizen' }],
  },
  {
    why: 'what lies with the Raad van State has been sent there',
    text: '⟦Het wetsvoorstel Stille kades ligt momenteel voor advies bij de Raad van State.⟧',
    finds: [{ stage: 'raad-van-state', state: 'realised', edtf: null }],
  },
  {
    why: 'since a day',
    text: 'Het wetsvoorstel Stille kades ligt ⟦sinds 12 februari 2024 bij de Raad van State⟧.',
    finds: [{ stage: 'raad-van-state', state: 'realised', edtf: '2024-02-12' }],
  },
  {
    why: 'parts of an act with days of their own, behind a colon',
    text: 'De Wet schone sluizen treedt gefaseerd ⟦in werking: artikel 1 tot en met 4 per 1 juli 2026, de overige artikelen per 1 januari 2027⟧.',
    finds: [
      { stage: 'inwerkingtreding', edtf: '2026-07-01', phase: 'artikel 1 tot en met 4' },
      { stage: 'inwerkingtreding', edtf: '2027-01-01', phase: 'de overige artikelen' },
    ],
  },
  {
    why: 'a report so long after an act has come into force dates the report',
    text: 'De invoeringstoets van het Besluit sluistarieven vindt plaats een jaar na inwerkingtreding en zal medio 2027 worden aangeboden.',
    finds: [],
  },
  {
    why: 'a day that hangs on another step is not that step’s',
    text: 'De ⟦inwerkingtreding van het Besluit sluistarieven is voorzien op 1 juli 2026⟧, onder voorbehoud van de voorhang.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2026-07-01' }],
  },
  {
    why: 'this change, where the sentence before says what changes',
    text: 'De wijziging van de Havenwet geeft schippers meer ruimte. Deze wijziging ⟦gaat per 1 januari 2027 in⟧.',
    finds: [{ stage: 'inwerkingtreding', edtf: '2027-01-01', title: 'wijziging van de Havenwet' }],
  },
  {
    why: 'this change, where nothing says of what',
    text: 'Het wetsvoorstel Stille kades is bekend. Schippers gaan minder betalen. Deze wijziging gaat per 1 januari 2027 in.',
    finds: [],
  },
  {
    why: 'a dash ends a name',
    text: 'Wetsvoorstel stille kades – ⟦indiening eind 2026⟧.',
    finds: [{ stage: 'indiening', edtf: '2026-10/2026-12', title: 'Wetsvoorstel stille kades' }],
  },
  {
    why: 'weeks are no part of a name',
    text: 'Het wetsvoorstel Stille kades is er. De ⟦inwerkingtreding van het wetsvoorstel in week 20 of 21⟧ is zeker.',
    finds: [{ stage: 'inwerkingtreding', title: 'wetsvoorstel Stille kades' }],
  },
  {
    why: 'not earlier than',
    text: '⟦U kunt het wetsvoorstel Stille kades niet eerder dan het laatste kwartaal van 2026⟧ tegemoetzien.',
    finds: [{ stage: 'indiening', edtf: '2026-10-01/..' }],
  },
  {
    why: 'what is brought before the Raad van State is not handed in',
    text: 'De verzamelwet stille kades is ⟦op 2 februari 2024 voor spoedadvies aanhangig gemaakt bij de Afdeling advisering van de Raad van State⟧.',
    finds: [{ stage: 'raad-van-state', edtf: '2024-02-02', state: 'realised' }],
  },
];

export const examples: readonly Example[] = [...prose, ...more, ...listsAndTables, ...movedAndCalled, ...declined];
