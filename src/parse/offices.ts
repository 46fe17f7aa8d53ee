/** Offices of state as letters name them, and lists of them: «de Ministers van A, van B en voor C en de Staatssecretaris van D». */

const ONE = '(?:[Mm]inister-president|[Mm]inister|[Ss]taatssecretaris)';
const SEVERAL = '(?:[Mm]inisters|[Ss]taatssecretarissen)';
/** What starts a sentence is no part of a ministry's name. */
const WORD =
  "(?!(?:De|Het|Een|Uw|Ik|Wij|In|Op|Met|Hierbij|Hiermee|Deze|Dit|Kamer|Geachte)(?!\\p{L}))[\\p{L}]*\\p{Lu}[\\p{L}’'-]*";
const NAME = `${WORD}(?:(?:,?\\sen\\s|,\\s|\\s-\\s|\\s&\\s|\\s)${WORD})*`;
const OFFICE = `(?:(?:mijn\\s(?:ambts)?(?:collega|collega[’']s),?\\s)?(?:de|het)\\s)?(?:${SEVERAL}|${ONE})(?:\\s(?:van|voor)\\s${NAME})?`;
const MORE = `(?:,\\sen|,|\\sen)\\s(?:(?:de\\s)?(?:${SEVERAL}|${ONE})(?:\\s(?:van|voor)\\s${NAME})?|(?:van|voor)\\s${NAME})`;

/** A list of offices, as it stands behind «mede namens». */
export const OFFICES = `${OFFICE}(?:${MORE})*`;

const HEAD = new RegExp(`^(?:(?:,|en|de|het|mijn|ambtscollega|collega[’']?s?)[\\s,]+)*(${SEVERAL}|${ONE})\\s?`, 'u');
const SPLIT = new RegExp(`(?:,\\sen|,|\\sen)\\s(?=(?:de\\s)?(?:${SEVERAL}|${ONE})|(?:van|voor)\\s)`, 'gu');
const SINGULAR: Readonly<Record<string, string>> = { inisters: 'inister', taatssecretarissen: 'taatssecretaris' };

/** Each office of a list, in the singular where it stood in the plural with others. */
export function officesIn(list: string): string[] {
  let title = '';
  return list
    .split(SPLIT)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const head = HEAD.exec(part);
      if (head) title = (head[1] ?? '').replace(/inisters$|taatssecretarissen$/, (end) => SINGULAR[end] ?? end);
      return `${title} ${head ? part.slice(head[0].length) : part}`.trim();
    });
}
