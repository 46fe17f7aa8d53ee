import type { LetterType } from '../types.js';

/** Words at the head of a document that say what it is; the first that matches counts. */
export const letterTypes: readonly { readonly type: LetterType; readonly pattern: RegExp; readonly why: string }[] = [
  {
    type: 'antwoord',
    pattern:
      /Aanhangsel van de Handelingen|^LIJST VAN VRAGEN EN ANTWOORDEN|^Antwoorden? op (?:de )?(?:schriftelijke )?(?:Kamer)?vragen/im,
    why: 'answers to written questions',
  },
  { type: 'nota', pattern: /^NOTA (?:NAAR AANLEIDING VAN|VAN WIJZIGING)/im, why: 'nota' },
  {
    type: 'verslag',
    pattern: /^(?:(?:NADER )?VERSLAG VAN|VERSLAG\b|(?:NADER )?VERSLAG$|INBRENG VERSLAG)/m,
    why: 'report of a meeting or of a committee',
  },
  {
    type: 'motie',
    pattern: /^(?:GEWIJZIGDE |NADER GEWIJZIGDE )?MOTIE VAN (?:HET LID|DE LEDEN)/im,
    why: 'a motion itself',
  },
  { type: 'agenda', pattern: /^(?:GEWIJZIGDE |CONCEPT[- ]?)?AGENDA\b/m, why: 'agenda' },
  {
    type: 'voortgangsrapportage',
    pattern: /^.{0,40}\bvoortgangsrapportage\b.{0,80}$/im,
    why: 'a progress report names itself in its title',
  },
  {
    type: 'kamerbrief',
    pattern:
      /^BRIEF VAN\b|^Geachte (?:heer |mevrouw )?voorzitter\b|^Aan de voorzitter van de (?:Tweede|Eerste) Kamer/im,
    why: 'a letter to the Kamer',
  },
];
