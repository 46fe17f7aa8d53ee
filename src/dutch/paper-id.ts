/** What an id says of its paper: dossier, year of sitting, address. Only papers with a page of their own. */
import { budgetKind } from './budget-dossiers.js';
import { addressOf } from './kamerstuk.js';

export interface PaperId {
  readonly id: string;
  readonly dossiers: readonly string[];
  readonly vergaderjaar: string | null;
  /** Null where the id lacks the chapter of its budget, and so names no paper. */
  readonly url: string | null;
}

const KAMERSTUK = /^kst-(\d{5}|[CLXVI]{1,10})((?:-[A-Z\d]{1,8})*)-(\d{1,5}|[A-Z]{1,3})$/;
const YEARLY = /^(?:h|ah)-(?:tk|ek)-(\d{4})(\d{4})-\d{1,5}(?:-\d{1,5})?$/;
const DOCUMENT = /^\d{4}[DZ]\d{5}$/;

/** Reads an id as officielebekendmakingen.nl or the Tweede Kamer writes it; null where it is none. */
export function readPaperId(text: string): PaperId | null {
  const [, dossier, suffix = '', number = ''] = KAMERSTUK.exec(text) ?? [];
  if (dossier !== undefined) {
    const id = `kst-${dossier}${suffix}-${number.replace(/^0+(?=\d)/, '')}`;
    // The first two papers of a budget are the nota itself, which has no chapter.
    const incomplete = suffix === '' && budgetKind(dossier) !== null && !/^(?:[12]|[A-Z]+)$/.test(number);
    return { id, dossiers: [dossier], vergaderjaar: null, url: incomplete ? null : addressOf(id) };
  }
  const [, from, to] = YEARLY.exec(text) ?? [];
  if (from !== undefined && to !== undefined && Number(to) === Number(from) + 1) {
    return { id: text, dossiers: [], vergaderjaar: `${from}-${to}`, url: addressOf(text) };
  }
  return DOCUMENT.test(text) ? { id: text, dossiers: [], vergaderjaar: null, url: null } : null;
}
