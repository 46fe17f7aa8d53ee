import { matches } from './matches.js';

/** Figures behind a word, a stop or a year, without a blank. */
const GLUED = /(?<=[\p{L}.,;:!?)»”’]|(?<!\d)(?:19|20)\d\d)\d{1,3}(?![\p{L}\d])/gu;

/** The figures that stand behind a word or a year without a blank, as marks of notes do. */
export const gluedFigures = (text: string): string[] => matches(text, GLUED).map(([figures]) => figures);
