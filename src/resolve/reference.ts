/** What only all citations of a document together can tell: chambers, missing chapters, addresses. */
import { budgetKind } from '../dutch/budget-dossiers.js';
import { addressOf, dossierId, isChapter, kstId } from '../dutch/kamerstuk.js';
import type { Citation, Dossier } from '../dutch/kamerstuk.js';
import type { Reference } from '../types.js';

/** A reference without what its place in the source tells. */
export type ResolvedReference = Omit<Reference, 'printed' | 'footnote' | 'sentence' | 'span'>;

/** Since 2003-2004 the papers of the Eerste Kamer carry letters; before, figures in the same dossiers. */
const LETTERS_SINCE = '2003-2004';
/** The lowest dossier opened after that change: the budget of 2004. */
const FIRST_DOSSIER_SINCE = 29200;
/** `I` and what a scan makes of it: the stroke that II has lost. */
const ONE_STROKE = /^[I1l|!iⅠ]$/;
const FIGURES = /-\d+$/;

/** What a document shows of a dossier. */
interface Evidence {
  /** Chapters with which it is cited. */
  readonly chapters: Map<string, Dossier>;
  /** It is cited as a dossier of the Tweede Kamer. */
  tweedeKamer: boolean;
}

function gather(citations: readonly Citation[]): ReadonlyMap<string, Evidence> {
  const seen = new Map<string, Evidence>();
  for (const { dossiers, chamber } of citations) {
    for (const dossier of dossiers) {
      const evidence = seen.get(dossier.number) ?? { chapters: new Map<string, Dossier>(), tweedeKamer: false };
      if (dossier.suffix !== null) evidence.chapters.set(dossier.suffix, dossier);
      evidence.tweedeKamer ||= chamber === 'TK';
      seen.set(dossier.number, evidence);
    }
  }
  return seen;
}

/** Whether `Kamerstukken I` must have been II: a number in figures, where the Eerste Kamer gives letters. */
function lostStroke(citation: Citation, evidence: Evidence | undefined): boolean {
  const { kind, chamber, chamberPrinted, ids, vergaderjaar, dossiers } = citation;
  // Meetings are numbered in both chambers.
  if (kind !== 'kamerstuk') return false;
  if (chamber !== 'EK' || !ONE_STROKE.test(chamberPrinted ?? '') || !ids.every((id) => FIGURES.test(id))) return false;
  if (vergaderjaar !== null) return vergaderjaar >= LETTERS_SINCE;
  return evidence?.tweedeKamer === true || Number(dossiers[0]?.number) >= FIRST_DOSSIER_SINCE;
}

/** The nota that opens a budget or accounts for it has no chapter; its first two numbers are the nota itself. */
const isNota = (dossier: string, ids: readonly string[]): boolean =>
  budgetKind(dossier) !== null && ids.every((id) => /-[12]$/.test(id));

const LETTERED = /-[A-Z]{1,3}$/;

function lacksChapter({ dossiers, ids }: Citation, evidence: Evidence | undefined): boolean {
  const [first] = dossiers;
  // In the Eerste Kamer the nota has letters of its own beside those of the chapters.
  if (!first || first.suffix !== null || ids.every((id) => LETTERED.test(id))) return false;
  const hasChapters = [...(evidence?.chapters.keys() ?? [])].some(isChapter);
  return (budgetKind(first.number) !== null || hasChapters) && !isNota(first.number, ids);
}

function probably({ ids, dossiers }: Citation, evidence: Evidence | undefined): Reference['probably'] {
  const [only, ...others] = evidence?.chapters.values() ?? [];
  const [id, ...more] = ids;
  if (!only || !id || others.length > 0 || more.length > 0) return undefined;
  const reason = `dossier ${dossiers[0]?.number ?? ''} is cited elsewhere in this document with chapter ${only.suffix ?? ''} only`;
  return { id: kstId(only, id.slice(id.lastIndexOf('-') + 1)), reason: `${reason} (${dossierId(only)})` };
}

/** Pages on officielebekendmakingen.nl exist for these; Eerste Kamer papers in figures share their id with others. */
function urlsOf({ kind, ids, chamber }: Citation, incomplete: boolean): string[] {
  if (incomplete || kind === 'toezegging' || kind === 'document') return [];
  const shared = kind === 'kamerstuk' && chamber === 'EK';
  return ids.filter((id) => !(shared && FIGURES.test(id))).map(addressOf);
}

function resolveOne(citation: Citation, seen: ReadonlyMap<string, Evidence>): ResolvedReference {
  const evidence = seen.get(citation.dossiers[0]?.number ?? '');
  const repaired = lostStroke(citation, evidence);
  const chamber = repaired ? 'TK' : citation.chamber;
  const incomplete = lacksChapter(citation, evidence);
  const likely = incomplete ? probably(citation, evidence) : undefined;
  return {
    kind: citation.kind,
    ids: [...citation.ids],
    alsoIn: [...citation.alsoIn],
    chamber,
    vergaderjaar: citation.vergaderjaar,
    attachment: citation.attachment,
    pages: citation.pages,
    damaged: citation.damaged || repaired,
    incomplete,
    ...(likely ? { probably: likely } : {}),
    urls: urlsOf({ ...citation, chamber }, incomplete),
  };
}

/**
 * Citations of one document to references, one for one in the same order. Ids are what was printed:
 * what a missing chapter probably is stands beside them, and `Kamerstukken I` becomes II only
 * where the number cannot be one of the Eerste Kamer.
 */
export function resolveReferences(citations: readonly Citation[]): ResolvedReference[] {
  const seen = gather(citations);
  return citations.map((citation) => resolveOne(citation, seen));
}
