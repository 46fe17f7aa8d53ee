import { hinted } from '../profiles/hinted.js';
import type { CleanBlock, LetterData } from '../types.js';
import { OFFICES, officesIn } from './offices.js';

type Signatory = LetterData['signatories'][number];

const OFFICE =
  '(?:minister(?:-president)?|staatssecretaris|voorzitter|griffier|directeur(?:-generaal)?|secretaris-generaal|adjunct-griffier|informateur|formateur)';
const ROLE = new RegExp(`^(?:(?:de|het)\\s+)?((?:fungerend\\s+)?${OFFICE}\\b[^.;:!?]{0,160}?),?$`, 'i');
const INITIALS = '(?:(?:mr|drs|dr|ir|ing|prof|mw|dhr)\\.\\s+){0,3}(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,6}';
const ROLE_AND_NAME = hinted(
  /,\s[^]*\./,
  new RegExp(
    `^(?:(?:[Dd]e|[Hh]et)\\s+)?((?:[Ff]ungerend\\s+)?${OFFICE.replace(/(?<![a-z])([a-z])(?=[a-z]{3})/g, (c) => `[${c.toUpperCase()}${c}]`)}(?!\\p{L})[^.;:!?]{0,160}?),\\s+(${INITIALS}[^,.;:]{2,40})$`,
    'u',
  ),
);
/** A member's name as committees print it: particles, a surname, hardly more. */
const SURNAME =
  "(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]en|[Tt]er|[Ee]l)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}’'-]{1,30})?";
/** Chair and clerk of a committee, with the name on the same line. */
const OFFICER = hinted(
  /^(?:[Dd]e\s+(?:fungerend|voorzitter|adjunct|griffier)|Adjunct|Griffier)/,
  new RegExp(
    `^(?:[Dd]e\\s+|(?=Adjunct|Griffier))((?:fungerend\\s+)?(?:voorzitter|(?:[Aa]djunct-)?[Gg]riffier)\\s+van\\s+de\\s[^.;:!?]{3,160}?),\\s+(${SURNAME})$`,
    'u',
  ),
);
const NAME_AND_ROLE = hinted(
  /[Vv]oorzitter|[Gg]riffier/,
  new RegExp(`^(${INITIALS}[\\p{L}’' -]{2,40}?),?\\s+((?:[Vv]oorzitter|[Gg]riffier)(?!\\p{L})[^.;:!?]{3,160})$`, 'u'),
);
const NAME =
  /^(?:(?:mr|drs|dr|ir|ing|prof|mw|dhr)\.\s+){0,3}[\p{Lu}][\p{L}.’' -]{2,50}(?:\s(?:MSc|BSc|LLM|MA|MBA|PhD))?$/u;
const INITIALLED = new RegExp(`^${INITIALS}[\\p{L}’' -]{2,40}(?:\\s(?:MSc|BSc|LLM|MA|MBA|PhD))?$`, 'u');
/** `Antwoord van Minister Verzinsel (Fictieve Zaken)`: who answers, or says why the answer comes later. */
const ANSWERS = hinted(
  /^(?:Antwoord|Mededeling) van /,
  new RegExp(
    `^(?:Antwoord|Mededeling) van (?:de )?((?:[Mm]inister|[Ss]taatssecretaris)(?:-president)?)\\s+(${SURNAME})\\s+\\(([^()]{2,120})\\)`,
    'u',
  ),
);
/** … with another: «en Staatssecretaris Duinzand (Fictieve Zaken)». */
const ANSWERS_TOO = hinted(
  /^\s+en\s/,
  new RegExp(
    `^\\s+en\\s+(?:van\\s+)?((?:[Mm]inister|[Ss]taatssecretaris))\\s+(${SURNAME})\\s+\\(([^()]{2,120})\\)`,
    'u',
  ),
);
const NAMES_OFFICE = /minister|secretaris|voorzitter|griffier|directeur|formateur/i;
/** The office of whoever answers may stand in a paragraph with all on whose behalf. */
const LONGEST_LINE = 900;
/** A paragraph so long is running text. */
const RUNNING_TEXT = 220;

/**
 * Who signed: office and name on lines of their own. Behind the letter's last long paragraph a name may be any;
 * before it, above an annex, it must have initials. Chair and clerk count in their own form, wherever it stands.
 */
export function readSignatories(text: string, blocks: readonly CleanBlock[]): LetterData['signatories'] {
  const lines = blocks.map((b) => text.slice(b.range.start, b.range.end).trim());
  const last = lines.findLastIndex((l) => l.length > RUNNING_TEXT);
  const found = lines.flatMap((line, i): Signatory[] => {
    // Every form names an office; most lines name none.
    if (line.length > LONGEST_LINE || !NAMES_OFFICE.test(line)) return [];
    const pair = OFFICER.exec(line) ?? ROLE_AND_NAME.exec(line);
    if (pair) return [{ role: pair[1] ?? '', name: pair[2] ?? '' }];
    const turned = NAME_AND_ROLE.exec(line);
    if (turned) return [{ role: turned[2] ?? '', name: turned[1] ?? '' }];
    if (ANSWERS.test(line)) return answering(line);
    const role = ROLE.exec(line)?.[1];
    const name = lines[i + 1] ?? '';
    const officer =
      /^De (?:fungerend )?(?:voorzitter|(?:adjunct-)?griffier) van de .*,$/.test(line) && MEMBER.test(name);
    const isName =
      officer || i > last ? NAME.test(name) && !LIST_HEAD.test(name) : /^De\s/i.test(line) && INITIALLED.test(name);
    if (role !== undefined && isName) return [{ role, name }];
    // The name above its office, as web pages set them.
    const above = lines[i - 1] ?? '';
    const turnedOver = i > last && INITIALLED.test(above) && !ROLE.test(lines[i - 2] ?? '') && !line.endsWith(',');
    return role !== undefined && turnedOver ? [{ role, name: above }] : [];
  });
  return [...new Map(found.map((s) => [`${s.name} ${s.role}`.toLowerCase(), s])).values()];
}

function answering(line: string): Signatory[] {
  const [all = '', role = '', name = '', of = ''] = ANSWERS.exec(line) ?? [];
  const [, role2, name2, of2] = ANSWERS_TOO.exec(line.slice(all.length)) ?? [];
  const first = { role: `${role} (${of})`, name };
  return role2 === undefined ? [first] : [first, { role: `${role2} (${of2 ?? ''})`, name: name2 ?? '' }];
}

const RESOLVED = /(?:^|,\s)(?:en )?gaat over tot de orde van de dag\.?$/i;
const MEMBER = new RegExp(`^${SURNAME}$`, 'u');
/** Surnames that stood on lines of their own; each one word with its particles. */
const MEMBERS = /(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Tt]en|[Tt]er|[Ee]l)\s){0,3}\p{Lu}[\p{L}’'-]{1,30}/gu;

/** Who moved a motion: the names below its last words. */
export function readMovers(text: string, blocks: readonly CleanBlock[]): LetterData['signatories'] {
  const lines = blocks.map((b) => text.slice(b.range.start, b.range.end).trim());
  const from = lines.findIndex((line) => RESOLVED.test(line)) + 1;
  const found: string[] = [];
  for (const line of from > 0 ? lines.slice(from, from + 30) : []) {
    if (line.replace(MEMBERS, '').trim() !== '') break;
    found.push(...(line.match(MEMBERS) ?? []));
  }
  return found.map((name) => ({ name, role: 'lid' }));
}

const NAMING = /namens/i;
/** A line of the signature, in which the office may hold commas. */
const ALONE = /^mede namens (?:de |het )?(\p{L}[^.;:]{3,160}?),?$/iu;
const BEHALF = new RegExp(`(?<!\\p{L})[Mm]ede namens (${OFFICES})`, 'gu');
/** Others than ministers: committees, organisations. */
const OTHERS =
  /\bmede namens (?:de |het )?(?!(?:minister|staatssecretaris))(\p{L}[^.;:\n]{3,120}?)(?=,?\s+(?:over|op|van harte|bied|informeer|doe|zend|stuur|aan|uw)\b|[,.;\n]|$)/giu;

/** «de staatssecretaris» alone tells of nobody. */
const tellsWho = (office: string): boolean => /\s/.test(office) || /president$/i.test(office);

/** The offices on whose behalf the letter was written as well, each once. */
export function readOnBehalfOf(text: string): string[] {
  if (!NAMING.test(text)) return [];
  const found = text.split('\n').flatMap((line) => {
    if (!NAMING.test(line)) return [];
    const offices = [...line.matchAll(BEHALF)].flatMap((m) => officesIn(m[1] ?? ''));
    const alone = offices.some(tellsWho) ? null : ALONE.exec(line);
    const others = [...line.matchAll(OTHERS)].map((m) => (m[1] ?? '').trim());
    return alone ? [alone[1] ?? ''] : [...offices, ...(offices.length > 0 ? [] : others)];
  });
  const named = found.filter(tellsWho);
  return [...new Map(named.map((f) => [f.toLowerCase(), f])).values()];
}

const LIST_HEAD = /^(?:Overzicht (?:van )?(?:de )?)?bijlagen?(?:\(n\))?:?$/i;
const ATTACHMENT = /^(?:bijlage\s+)?(\d{1,2})[.:)]?\s+[–-]?\s?(\S.{3,200})$/i;

/** What a letter ends with: `Bijlage 2: Rapport`. */
const LAST = /^bijlage\s+\d{1,2}\s?[.:–-]\s+\S/i;

/** The line above a list without a heading that ends the letter: it counts from 1 to the last annex that the letter cites. */
function countedFrom(lines: readonly { readonly text: string }[], text: string): number {
  const cited = [...text.matchAll(/(?<!\p{L})bijlagen?\s(\d{1,2}(?:(?:,\s|\sen\s)\d{1,2})*)/giu)];
  const count = Math.max(0, ...cited.flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? []).map(Number));
  const last = lines.slice(lines.length - count);
  const counts = count > 1 && last.every((line, at) => Number(ATTACHMENT.exec(line.text)?.[1]) === at + 1);
  return counts ? lines.length - count - 1 : lines.length - 1;
}

/** The list of attachments under its own heading, or as the letter's last lines. */
export function readAttachments(text: string, blocks: readonly CleanBlock[]): LetterData['attachments'] {
  const lines = blocks.map((b) => ({ kind: b.kind, text: text.slice(b.range.start, b.range.end) }));
  const listed = lines.findLastIndex((l) => LIST_HEAD.test(l.text));
  const head =
    listed >= 0
      ? listed
      : Math.min(
          lines.findLastIndex((l) => !LAST.test(l.text)),
          countedFrom(lines, text),
        );
  const found: LetterData['attachments'] = [];
  for (const line of lines.slice(head + 1)) {
    const match = ATTACHMENT.exec(line.text);
    if (match) found.push({ number: Number(match[1]), title: (match[2] ?? '').replace(/[;.]$/, '') });
    else if (line.kind === 'item') found.push({ number: null, title: line.text.replace(/[;.]$/, '') });
    else break;
  }
  return found;
}
