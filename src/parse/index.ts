import { otherDossiers, sameMetadata } from '../dutch/same-metadata.js';
import type { Document, Known, Letter, LetterData, Normalised, Warning } from '../types.js';
import { readAttachments, readMovers, readOnBehalfOf, readSignatories } from './closing.js';
import { dateOf, readFrontMatter } from './front-matter.js';
import type { FrontMatter } from './front-matter.js';
import { readSections } from './sections.js';

/**
 * The letter as a whole: what it is, who wrote it, how it is divided. What the letter does not
 * print comes from flags or manifest; a flag wins over print, print over the manifest.
 */
export function parse(document: Document, normalised: Normalised, given: Known, manifest: Known): Letter {
  const { text } = normalised.body;
  const furniture = normalised.deletions.map((d) => document.text.slice(d.range.start, d.range.end));
  const front = readFrontMatter(text, normalised.blocks, furniture);
  const warnings: Warning[] = [];
  const own = document.known ?? {};
  const choose = chooser(
    given,
    [
      { name: 'the metadata of the file', known: own },
      { name: 'the manifest', known: manifest },
    ],
    warnings,
  );
  const signatories = readSignatories(text, normalised.blocks);
  // A minister who writes to «uw Kamer» writes a letter, also where its head was not kept.
  const signed = signatories.some((s) => /^(?:minister|staatssecretaris)/i.test(s.role)) && /\buw Kamer\b/i.test(text);
  warnings.push(...front.warnings);
  const type = given.type ?? front.type ?? manifest.type ?? (signed ? 'kamerbrief' : 'other');
  const date = choose('date', front.date);
  const data: LetterData = {
    type,
    id: choose('id', front.id),
    dossiers: [...(given.dossiers ?? firstFilled(front.dossiers, own.dossiers, manifest.dossiers))],
    number: front.number ?? numberOf(given.id ?? own.id ?? manifest.id),
    vergaderjaar: choose('vergaderjaar', front.vergaderjaar),
    title: choose('title', front.title),
    date,
    dateBasis: date === null ? null : basisOf(given, front, own),
    peildatum: type === 'voortgangsrapportage' ? readPeildatum(normalised) : null,
    signatories: type === 'motie' ? readMovers(text, normalised.blocks) : signatories,
    onBehalfOf: readOnBehalfOf(text),
    addressee: front.addressee,
    ownReference: front.ownReference ?? marginReference(furniture),
    attachments: readAttachments(text, normalised.blocks),
  };
  conflicts(front, given, own, manifest, warnings);
  const marked = document.format === 'markdown' || document.structure !== undefined;
  const sections = readSections(text, normalised.blocks, marked);
  return { normalised, data, opening: front.opening, sections, warnings };
}

/** Who says something of the letter besides its own text. */
interface Witness {
  readonly name: string;
  readonly known: Known;
}

const firstFilled = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? [];

const basisOf = (given: Known, front: FrontMatter, own: Known): LetterData['dateBasis'] => {
  if (given.date !== undefined) return 'given';
  if (front.date !== null) return 'printed';
  return own.date === undefined ? 'manifest' : 'inferred';
};

/** Gives the value of a field that counts, with a warning where two sources say different things. */
function chooser(given: Known, witnesses: readonly Witness[], warnings: Warning[]) {
  return (field: keyof typeof sameMetadata, printed: string | null): string | null => {
    const sources = [
      { value: given[field], name: 'the flag' },
      { value: printed ?? undefined, name: 'the letter itself' },
      ...witnesses.map(({ name, known }) => ({ value: known[field], name })),
    ].filter((s): s is { value: string; name: string } => s.value !== undefined);
    const [winner, ...others] = sources;
    for (const other of others) {
      if (winner && !sameMetadata[field](winner.value, other.value)) {
        const message = `${field}: ${winner.name} says «${winner.value}», ${other.name} «${other.value}»; the first counts.`;
        warnings.push({ code: 'conflicting-metadata', message, span: null });
      }
    }
    return winner?.value ?? null;
  };
}

function conflicts(front: FrontMatter, given: Known, own: Known, manifest: Known, warnings: Warning[]): void {
  const other = given.dossiers ?? own.dossiers ?? manifest.dossiers;
  if (front.dossiers.length > 0 && other && otherDossiers(front.dossiers, other)) {
    const message = `dossiers: the letter itself says «${front.dossiers.join(', ')}», flag, metadata or manifest «${other.join(', ')}».`;
    warnings.push({ code: 'conflicting-metadata', message, span: null });
  }
}

const numberOf = (id: string | undefined): string | null =>
  /^kst-\d{5}(?:-[\dA-Z]+)?-([\dA-Z]+)$/.exec(id ?? '')?.[1] ?? null;

/** `52104969`, `2024-0000123456`, `IENW/BSK-2024/1234`: figures, with or without letters. */
const REFERENCE = /^(?=.*\d{3})[A-Z\d][A-Z\d/.-]{5,30}$/i;
const BESIDES = /(?:^|\s)(?:Onze referentie|Ons kenmerk|Kenmerk):?\s+((?=\S*\d{3})[A-Z\d][A-Z\d/.-]{5,30})$/i;

/** The reference number that the margin repeats on every page. */
function marginReference(furniture: readonly string[]): string | null {
  const label = furniture.findIndex((f) => /^(?:Onze referentie|Ons kenmerk|Kenmerk)$/i.test(f.trim()));
  const value = furniture.slice(label + 1, label + 3).find((f) => REFERENCE.test(f.trim()));
  const besides = furniture.map((f) => BESIDES.exec(f.trim())?.[1]).find((f) => f !== undefined);
  return (label >= 0 ? value?.trim() : undefined) ?? besides ?? null;
}

const PEILDATUM = /\bpeildatum:?\s+(?:(?:van|is|op)\s+)?(\d{1,2}\s+\p{L}{3,9}\s+\d{4})/giu;

/** A report's own reference date, where it names exactly one. */
function readPeildatum(normalised: Normalised): string | null {
  const texts = [normalised.body.text, ...normalised.notes.map((n) => n.text)];
  const found = new Set(texts.flatMap((t) => [...t.matchAll(PEILDATUM)].map((m) => dateOf(m[1] ?? ''))));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
