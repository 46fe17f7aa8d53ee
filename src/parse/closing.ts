import type { CleanBlock, LetterData } from '../types.js';

const OFFICE =
  '(?:minister(?:-president)?|staatssecretaris|voorzitter|griffier|directeur(?:-generaal)?|secretaris-generaal|adjunct-griffier)';
const ROLE = new RegExp(`^(?:de|het)\\s+(${OFFICE}\\b[^.;:!?]{0,160}?),?$`, 'i');
const ROLE_AND_NAME = new RegExp(
  `^(?:de|het)\\s+(${OFFICE}\\b[^.;:!?]{0,160}?),\\s+((?:\\p{Lu}\\.\\s?){1,5}[^,.;:]{2,40})$`,
  'iu',
);
const NAME =
  /^(?:(?:mr|drs|dr|ir|ing|prof|mw|dhr)\.\s+){0,3}[\p{Lu}][\p{L}.’' -]{2,50}(?:\s(?:MSc|BSc|LLM|MA|MBA|PhD))?$/u;
/** A line of the signature, in which the office may hold commas. */
const ALONE = /^mede namens (?:de |het )?(\p{L}[^.;:]{3,120}?),?$/iu;
const BEHALF =
  /\bmede namens (?:de |het )?(\p{L}[^.;:\n]{3,120}?)(?=,?\s+(?:over|op|van harte|bied|informeer|doe|zend|stuur|aan|uw)\b|[,.;\n]|$)/giu;

/** Who signed, and for whom else. Looked for behind the letter's last long paragraph. */
export function readSignatories(text: string, blocks: readonly CleanBlock[]): LetterData['signatories'] {
  const lines = blocks.map((b) => text.slice(b.range.start, b.range.end));
  const last = lines.findLastIndex((l) => l.length > 220);
  const found: LetterData['signatories'] = [];
  for (let i = Math.max(0, last + 1); i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const both = ROLE_AND_NAME.exec(line);
    const role = ROLE.exec(line);
    const name = lines[i + 1] ?? '';
    if (both) found.push({ role: both[1] ?? '', name: both[2] ?? '' });
    else if (role && NAME.test(name)) found.push({ role: role[1] ?? '', name });
  }
  return found;
}

/** The offices on whose behalf the letter was written as well, each once. */
export function readOnBehalfOf(text: string): string[] {
  const found = text.split('\n').flatMap((line) => {
    const alone = ALONE.exec(line);
    return alone ? [alone[1] ?? ''] : [...line.matchAll(BEHALF)].map((m) => (m[1] ?? '').trim());
  });
  return [...new Map(found.map((f) => [f.toLowerCase(), f])).values()];
}

const LIST_HEAD = /^(?:Overzicht (?:van )?(?:de )?)?bijlagen?(?:\(n\))?:?$/i;
const ATTACHMENT = /^(?:bijlage\s+)?(\d{1,2})[.:)]?\s+[–-]?\s?(\S.{3,200})$/i;

/** The list of attachments under its own heading. */
export function readAttachments(text: string, blocks: readonly CleanBlock[]): LetterData['attachments'] {
  const lines = blocks.map((b) => ({ kind: b.kind, text: text.slice(b.range.start, b.range.end) }));
  const head = lines.findLastIndex((l) => LIST_HEAD.test(l.text));
  if (head < 0) return [];
  const found: LetterData['attachments'] = [];
  for (const line of lines.slice(head + 1)) {
    const match = ATTACHMENT.exec(line.text);
    if (match) found.push({ number: Number(match[1]), title: (match[2] ?? '').replace(/[;.]$/, '') });
    else if (line.kind === 'item') found.push({ number: null, title: line.text.replace(/[;.]$/, '') });
    else break;
  }
  return found;
}
