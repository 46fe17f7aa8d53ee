/**
 * Words beside which a scanner's specks can be told from stops and hyphens. Data only, as parts of
 * regular expressions.
 */

/** They end no sentence: a stop behind them, before a small letter, is a speck. */
export const NEVER_LAST = '[Dd]e|[Hh]et|[Ee]en|[Vv]an|der|den|te|[Ee]n|of';

/** No compound opens with one of them and a hyphen: «de-escalatie» and «een-op-een» do. */
export const NEVER_HYPHENED =
  '[Dd]e(?!-[eiu])|[Hh]et|[Vv]an|der|te|is|zijn|[Ee]n|[Oo]ok|[Mm]et|[Dd]eze|[Uu]w|wordt|[Ee]en(?!-(?:op|na|twee)\\b)';

/** No compound ends with a hyphen and one of them. */
export const NEVER_JOINED = 'de|het|een|van|dat|te|is';

/** Small words that stand beside others behind a blank only. */
export const NEVER_DOTTED = 'de|het|een|van|der|te|dat|die|over|bij|in|op|met|voor|aan|om|is|zijn';
