/** What warnings are called, for people; their messages are English, and stand in the tables. */
import type { Warning } from '../types.js';

const warningCodes = [
  'unreadable',
  'no-letter-date',
  'incomplete-id',
  'incomplete-reference',
  'damaged-reference',
  'nothing-found',
  'encoding-conflict',
  'docx-part-not-read',
  'page-unreadable',
  'page-without-text',
  'page-unmapped-font',
  'recognised-text',
  'pdf-damaged',
  'pdf-script',
  'pdf-action',
  'pdf-attachment',
  'measure-title-conflict',
  'measure-without-number',
  'measure-status-conflict',
  'footnote-without-mark',
  'footnote-renumbered',
  'footnote-mark-uncertain',
  'mark-without-footnote',
  'conflicting-metadata',
] as const;
export type WarningCode = (typeof warningCodes)[number];

/** As many tell what it is about. */
const QUOTED = 2;

type SayWarning = (key: `warning.${WarningCode}`) => string;

const isKnown = (code: string): code is WarningCode => warningCodes.some((one) => one === code);

/** What a warning is called; a code that has no words yet is shown as it is. */
export function warningWord(code: string, say: SayWarning): string {
  return isKnown(code) ? say(`warning.${code}`) : code;
}

/** What a warning is called, with what it quotes or the pages it names. */
export function warningText({ code, message = '' }: Warning, say: SayWarning): string {
  const quoted = message.match(/«[^»]*»/g) ?? message.match(/(?<=^Pages? )\d[\d–]*(?:, \d[\d–]*)*/g) ?? [];
  const told = quoted.slice(0, QUOTED).join(', ');
  if (!isKnown(code) && message !== '') return message;
  return told === '' ? warningWord(code, say) : `${warningWord(code, say)}: ${told}`;
}
