/** What looks like a milestone and is none, or of which the bill or the date is not sure. */
import type { Example } from '../../types.js';

export const declined: readonly Example[] = [
  {
    why: 'the chamber has passed a motion',
    text: 'Het wetsvoorstel Kustlijn is af. Uw Kamer heeft op 3 maart 2024 de motie van het lid Boot aangenomen.',
    finds: [],
  },
  {
    why: 'what is only supposed',
    text: 'Mocht het wetsvoorstel Kustlijn in 2027 in werking treden, dan heeft dat gevolgen.',
    finds: [],
  },
  {
    why: 'towns that were asked about a bill',
    text: 'Over het wetsvoorstel Kustlijn zijn op 3 februari 2024 de gemeenten geconsulteerd.',
    finds: [],
  },
  { why: 'a bill that is amended', text: 'Het wetsvoorstel Kustlijn is op 1 mei 2024 gewijzigd.', finds: [] },
  { why: 'doctors are consulted, too', text: 'De consultatie van huisartsen loopt tot en met 9 juni 2024.', finds: [] },
  {
    why: 'a letter about a bill is not the bill',
    text: 'Voor de zomer van 2024 stuur ik uw Kamer een brief over het wetsvoorstel Kustlijn.',
    finds: [],
  },
  {
    why: 'two bills were named and the wetsvoorstel may be either',
    text: 'De wetsvoorstellen zijn af: het wetsvoorstel Sluizen en het wetsvoorstel Bruggen. De kosten zijn hoog. Het wetsvoorstel gaat in 2025 in internetconsultatie.',
    finds: [],
  },
  {
    why: 'what members ask is no plan',
    text: 'De leden vragen of inwerkingtreding van de Wet schone sluizen per 1 januari 2026 haalbaar is.',
    finds: [],
  },
  { why: 'a question', text: 'Gaat het wetsvoorstel Kustlijn in 2025 in internetconsultatie?', finds: [] },
  {
    why: 'an article of a law that is cited',
    text: 'Bij de plenaire behandeling op 21 februari 2024 kwam artikel 84 van de Havenwet ter sprake.',
    finds: [],
  },
  { why: 'what holds since long', text: 'De Wet open vaart geldt sinds 1 mei 2023.', finds: [] },
  {
    why: 'since its start, without a day',
    text: 'Sinds de start hebben 200 schippers gebruik gemaakt van deze experimenteerregeling.',
    finds: [],
  },
  { why: 'a report that the chamber gets', text: 'Het rapport is op 3 maart 2024 aan uw Kamer aangeboden.', finds: [] },
  {
    why: 'the date belongs to a debate',
    text: 'Het wetsvoorstel Kustlijn kwam aan de orde in het debat van 12 februari 2024 over de internetconsultatie.',
    finds: [],
  },
  {
    why: 'until it is in force',
    text: 'De havens wachten niet tot het wetsvoorstel Kustlijn in werking is getreden.',
    finds: [],
  },
  { why: 'consultation of doctors', text: 'Na consultatie van de huisarts in mei 2024 volgt een gesprek.', finds: [] },
  {
    why: 'an advice that is worked on',
    text: 'Wij verwerken het advies van de Raad van State over het wetsvoorstel Kustlijn.',
    finds: [],
  },
  {
    why: 'an act of long ago is no planning',
    text: 'De Wet waterstaat is op 1 januari 2010 in werking getreden.',
    finds: [],
  },
  { why: 'a year in a name', text: 'De subsidieregeling Schone Veren 2023-2025 helpt reders.', finds: [] },
  { why: 'money from a day is no scheme', text: 'Vanaf 2026 is er structureel geld voor havens.', finds: [] },
  {
    why: 'research starts, not the experiment',
    text: 'Het onderzoek naar het experiment nachtveerdiensten start in april 2024.',
    finds: [],
  },
  { why: 'a programme is no scheme', text: 'Het programma Schoon Water loopt eind 2025 af.', finds: [] },
  {
    why: 'a motion that was handed in',
    text: 'De motie over het wetsvoorstel Kustlijn is op 4 maart 2024 ingediend.',
    finds: [],
  },
  { why: 'general talk of acts', text: 'In 2025 komen er nieuwe wetten en regels voor de scheepvaart.', finds: [] },
  {
    why: 'wet- en regelgeving is no bill',
    text: 'De norm wordt in 2025 vastgelegd in wet- en regelgeving.',
    finds: [],
  },
  {
    why: 'the answers that are dated, not the bill',
    text: 'In reactie op de internetconsultatie zijn op 3 maart 2024 gesprekken gevoerd over het wetsvoorstel Kustlijn.',
    finds: [],
  },
  {
    why: 'two dates and nothing that tells them apart',
    text: 'De inwerkingtreding van de Wet walstroom is 1 juli 2025 dan wel, als het tegenzit met de bouw van de kades, 1 januari 2026.',
    finds: [],
  },
  { why: 'a scheme for quarrels has no planning', text: 'De geschillenregeling is sinds 2020 van kracht.', finds: [] },
  {
    why: 'a pledge without a date',
    text: 'Ik zal het wetsvoorstel Kustlijn in internetconsultatie brengen.',
    finds: [],
  },
  {
    why: 'a duty that no act is named for',
    text: 'Schippers zijn vanaf 1 mei 2024 verplicht zich te melden.',
    finds: [],
  },
  {
    why: 'a date that will not be met',
    text: 'Het wetsvoorstel Kustlijn is vertraagd. Daarmee is inwerkingtreding per 1 januari 2025 niet haalbaar.',
    finds: [],
  },
  {
    why: 'another subject in the sentence',
    text: 'Deze regels gelden vanaf 1 januari 2026, als het Besluit ligplaatsen is gewijzigd.',
    finds: [],
  },
  {
    why: 'money until a year is no scheme until then',
    text: 'Er is tot en met 2027 geld beschikbaar via de Regeling schone motoren.',
    finds: [],
  },
  {
    why: 'a neighbour in the list is not meant',
    text: '- Het wetsvoorstel Sluizen komt eraan.\n- De beoogde inwerkingtreding is 1 januari 2026.',
    finds: [],
  },
  {
    why: 'the day of a question about it',
    text: 'Op 3 februari 2024 zijn vragen gesteld over de inwerkingtreding van de Wet schone sluizen.',
    finds: [],
  },
  {
    why: 'the day of a debate in which something else was said',
    text: 'Bij de behandeling van het wetsvoorstel in uw Kamer op 12 december 2023 is dit toegezegd.',
    finds: [],
  },
  {
    why: 'what the commission asked for',
    text: 'De commissie heeft mij verzocht om voor 29 april 2024 de nota naar aanleiding van het verslag bij het wetsvoorstel Kustlijn in te dienen.',
    finds: [],
  },
  {
    why: 'from when a rule in it holds',
    text: 'Het wetsvoorstel Kustlijn bevat een verbod dat vanaf 2030 geldt voor dieselschepen.',
    finds: [],
  },
  {
    why: 'the day of its debate and not of its start',
    text: 'De brief noemt, zoals gemeld in de behandeling van de Wet schone sluizen op 1 december 2023, de invoering van de Wet schone sluizen.',
    finds: [],
  },
  {
    why: 'what follows an advice',
    text: 'Het wetsvoorstel Kustlijn is af. Op het advies van de Raad van State volgt een reactie van de minister.',
    finds: [],
  },
  {
    why: 'an evaluation that the chamber gets',
    text: 'De evaluatie van de Wet schone sluizen komt in april 2024 naar de Tweede Kamer.',
    finds: [],
  },
];
