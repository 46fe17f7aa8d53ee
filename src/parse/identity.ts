/** Which paper a document is: its dossiers, its number and its id, as its head prints them. */
import { budgetKind } from '../dutch/budget-dossiers.js';
import { DOSSIER, kindLine, NUMBER, portalIds, portalSession } from '../profiles/front-lines.js';
import type { Warning } from '../types.js';

export interface Identity {
  /** Five figures each, or the Roman number of a dossier of the Eerste Kamer; each once. */
  readonly dossiers: readonly string[];
  readonly number: string | null;
  readonly id: string | null;
  readonly vergaderjaar: string | null;
  readonly warnings: readonly Warning[];
}

interface Dossier {
  readonly number: string;
  readonly suffix: string | null;
  readonly title: string;
}

const DOSSIER_LINE = new RegExp(`^${DOSSIER}(?:\\s+(\\S.*))?$`, 'u');
const NUMBER_LINE = new RegExp(`^(?:${DOSSIER}\\s+)?${NUMBER}(?=\\s|$)`, 'u');
/** `34 775 A 52 BRIEF VAN …`: the number without a word before it. */
const BARE_NUMBER = new RegExp(`^${DOSSIER}\\s+(\\d{1,4})\\s+(?=\\p{Lu}{4})`, 'u');
/** Questions of a committee that are no Kamerstuk yet open with the number under which the Tweede Kamer registers them. */
const REGISTERED = /^(20\d\dD\d{5})\s+(?=\p{Lu}{4})/u;
const ALONE = /^[A-Z]{1,2}$/;
const SESSION = /(?:^|\n)Vergaderjaar:?\s+(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})\b/i;
const OFFICIAL_ID = /^(kst-[\dA-Z]+(?:-[\dA-Z]+){1,3}|ah-(?:tk|ek)-\d{8}-\d+)$/;
/** The one paper of a budget that has no chapter. */
const NOTA = /Rijks financi|Miljoenennota|Voorjaarsnota|Najaarsnota/i;

/** @param furniture lines of the publisher, among which is the document's own id. */
export function identify(head: readonly string[], furniture: readonly string[]): Identity {
  const dossiers = head.flatMap((line) => dossierOf(line));
  const number = numberOf(head);
  const shown = [...new Set(head.flatMap(shownId))];
  const portal = shown.length === 1 ? (shown[0] ?? null) : null;
  const printed = furniture.map((f) => OFFICIAL_ID.exec(f.trim())?.[1]).find((id) => id !== undefined) ?? null;
  const [first] = dossiers;
  const own = first && number !== null ? idOf(first, number) : null;
  const registered = REGISTERED.exec(head[0] ?? '')?.[1] ?? null;
  const warnings: Warning[] = [];
  if (first && own !== null && lacksPart(first)) {
    const message = `Dossier ${first.number} is a budget; without its chapter the number ${number ?? ''} tells no paper.`;
    warnings.push({ code: 'incomplete-id', message, span: null });
  }
  if (own !== null && portal !== null && own !== portal) {
    const message = `The head prints «${own}», the page above it «${portal}»: no id was taken from them.`;
    warnings.push({ code: 'conflicting-metadata', message, span: null });
  }
  const sure = warnings.length === 0 ? (own ?? portal) : null;
  const parts = portal?.split('-') ?? [];
  return {
    dossiers: [...new Set([...dossiers.map((d) => d.number), ...(dossiers.length === 0 ? parts.slice(1, 2) : [])])],
    number: number ?? parts.at(-1) ?? null,
    id: printed ?? sure ?? (warnings.length > 0 ? null : registered),
    vergaderjaar: sessionOf(head),
    warnings,
  };
}

function dossierOf(line: string): Dossier[] {
  const match = DOSSIER_LINE.exec(line);
  if (!match) return [];
  const [, two = '', three = '', council, chapter, roman, title = ''] = match;
  return [{ number: roman ?? two + three, suffix: council ?? chapter ?? null, title }];
}

function numberOf(head: readonly string[]): string | null {
  for (const [i, line] of head.entries()) {
    const match = NUMBER_LINE.exec(line);
    const number = match?.[6] ?? match?.[7] ?? BARE_NUMBER.exec(line)?.[6];
    if (number !== undefined) return number.replace(/^0+(?=\d)/, '');
    // In papers of the Eerste Kamer the letter may have a line of its own.
    if (ALONE.test(line) && kindLine.test(head[i + 1] ?? '')) return line;
  }
  return null;
}

const idOf = ({ number, suffix }: Dossier, paper: string): string =>
  ['kst', number, ...(suffix === null ? [] : [suffix]), paper].join('-');

const lacksPart = ({ number, suffix, title }: Dossier): boolean =>
  suffix === null && budgetKind(number) !== null && !NOTA.test(title);

function shownId(line: string): string[] {
  for (const pattern of portalIds) {
    const match = pattern.exec(line);
    if (match) return [['kst', match[1], match[2], match[3]].filter((part) => part !== undefined).join('-')];
  }
  return [];
}

function sessionOf(head: readonly string[]): string | null {
  const match = SESSION.exec(head.join('\n').replace(/([-–—])\n(?=\d)/g, '$1'));
  const [, from = '', to = ''] = match ?? head.map((line) => portalSession.exec(line)).find((m) => m !== null) ?? [];
  if (from === '') return null;
  return `${from}-${to.length === 2 ? from.slice(0, 2) + to : to}`;
}
