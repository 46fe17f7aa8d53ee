import { marginLabels, senderLines } from '../profiles/furniture.js';
import { endsSentence } from '../dutch/letters.js';
import type { Line } from '../types.js';

/** Lines of the margin column are short. */
const WIDEST = 36;
/** So many lines that only a sender's block has make one. */
const LEAST = 3;

/**
 * The margin column of a letter's first page (ministry, address, telephone, references), where the
 * reading order puts it behind the text: the last lines of the page, from the first that only such
 * a block has. A block that stands before the text is the letter's head, and stays.
 */
export function senderBlock(page: readonly Line[]): readonly Line[] {
  const first = page.findLastIndex((line) => line.text.trim().length > WIDEST) + 1;
  const block = page.slice(first);
  const opens = block.findIndex((line) => isSender(line));
  if (opens < 0 || first < page.length / 2) return [];
  const lines = block.slice(opens);
  const sure = lines.filter((line) => isSender(line)).length;
  return sure >= LEAST && !lines.some((line) => endsSentence(line.text) && line.text.includes(' ')) ? lines : [];
}

const isSender = ({ text }: Line): boolean =>
  senderLines.some((pattern) => pattern.test(text.trim())) ||
  marginLabels.some((label) => label.toLowerCase() === text.trim().toLowerCase());
