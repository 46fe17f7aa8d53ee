import type { LetterType } from '../types.js';

/**
 * Words that say what a document is; the first row that matches counts. `head`: at the start of a line of its head,
 * behind dossier and number (`Nr. 207 VERSLAG …`); `text`: also wanted anywhere in its text.
 */
export interface TypeRow {
  readonly type: LetterType;
  readonly head: RegExp;
  readonly text?: RegExp;
  readonly why: string;
}

const ORDINAL = '(?:(?:EERSTE|TWEEDE|DERDE|VIERDE|VIJFDE|ZESDE|NADERE) )?';

export const letterTypes: readonly TypeRow[] = [
  {
    type: 'antwoord',
    head: /^(?:Vergaderjaar \d{4}\S{5} {1,3})?Aanhangsel van de Handelingen|^LIJST VAN VRAGEN EN ANTWOORDEN|^Lijst van vragen en antwoorden : |^Antwoord schriftelijke vragen : |^Antwoorden? op (?:de )?(?:schriftelijke )?(?:Kamer)?vragen|^Antwoord van (?:de )?(?:minister|staatssecretaris)\b/i,
    why: 'answers to written questions',
  },
  {
    type: 'nota',
    head: new RegExp(
      `^${ORDINAL}NOTA (?:NAAR AANLEIDING VAN|VAN WIJZIGING|VAN VERBETERING)|^Nota van [^:]{3,60} : `,
      'i',
    ),
    why: 'nota',
  },
  {
    type: 'verslag',
    head: /^(?:(?:NADER |VOORLOPIG |INBRENG )?VERSLAG(?! AAN)\b|EINDVERSLAG\b|(?:Inbreng v|V)erslag (?:van een |houdende |schriftelijk |van de )[^:]{3,80} : )/,
    why: 'report of a meeting or of a committee',
  },
  {
    type: 'motie',
    head: /^(?:(?:NADER )?GEWIJZIGDE )?MOTIE VAN (?:HET LID|DE LEDEN)/,
    why: 'a motion itself',
  },
  { type: 'agenda', head: /^(?:(?:GEWIJZIGDE |HERZIENE |CONCEPT[- ]?)?AGENDA\b|CONVOCATIE\b)/, why: 'agenda' },
  {
    type: 'kamerbrief',
    head: /^BRIEF VAN\b|^Brief (?:regering|lid Kamer|Kamer|commissie) : |^Brief van (?:de )?(?:minister|staatssecretaris)|^Brief regering$|^Geachte (?:heer |mevrouw )?voorzitter\b|^(?:Aan )?de voorzitter van der? (?:Tweede|Eerste) Kamer/i,
    why: 'a letter to the Kamer',
  },
  {
    type: 'voortgangsrapportage',
    head: /^.{0,40}\bvoortgangsrapportage\b.{0,80}$/i,
    why: 'a progress report names itself in its title; a letter about one is a letter',
  },
  {
    type: 'motie',
    head: /^(?:(?:Nader )?gewijzigde )?Motie van (?:het lid|de leden)/i,
    text: /^gehoord de beraadslaging/im,
    why: 'a motion itself, in a layout of its own',
  },
  {
    type: 'agenda',
    head: /^(?:Vergadering : |(?:herziene |gewijzigde |concept[- ]?)?agenda(?:\s.{0,80})?$)/i,
    text: /^(?:Agendapunten|Agendapunt\b|(?:1[.:]?\s+)?Opening\b)/im,
    why: 'agenda of a committee',
  },
];
