/** The commitments of one block, with what their sentences say of them. */
import type { CommitmentCandidate } from '../../candidates/commitment.js';
import type { DispositionLeaf } from '../../candidates/motion.js';
import type { TextView } from '../../types.js';
import { foldWhole } from '../../dutch/folded.js';
import { startingIn } from '../../sorted.js';
import { nounsIn, promisedByOthers, saidIn } from './grammar-cited.js';
import type { Mention } from './grammar-cited.js';
import { deadlineIn } from './grammar-deadline.js';
import { mask, readDeliveredNext, readFulfilment, readToldBefore } from './grammar-disposition.js';
import { AGAIN, DONE_HERE, readPledges } from './grammar-promise.js';
import type { Pledge } from './grammar-promise.js';
import { madeInOf } from './grammar-made-in.js';
import { measureIn } from './grammar-measure.js';
import { membersIn } from './grammar-members.js';
import { isRegistered, withReply } from './grammar-reply.js';
import { sentences, trimmed } from './grammar-sentence.js';
import type { Stretch } from './grammar-sentence.js';
import { withinOf } from './grammar-term.js';

/** Where a block stands, and what the text above it tells. */
export interface Setting {
  readonly text: string;
  readonly marks: TextView['marks'];
  /** The paragraph, or the cells of a row. */
  readonly cells: readonly Stretch[];
  readonly measure: string | null;
}

/** What a block says: its commitments, and the verdicts on one spoken of before. */
export interface Reading {
  readonly found: CommitmentCandidate[];
  /** `beschouw ik de toezegging als afgedaan`, where the block itself names none before it. */
  readonly verdicts: { readonly leaf: DispositionLeaf; readonly sentence: Stretch }[];
}

const LONGEST = 400;
/** How many sentences further on it may be said that it is done. */
const NEXT_WITHIN = 2;

/** A sentence as printed; of a very long one what stands around the words that make it a find. */
function quote(text: string, sentence: Stretch, around: Stretch): Stretch {
  const whole = trimmed(text, sentence);
  if (whole.end - whole.start <= LONGEST) return whole;
  const from = Math.max(whole.start, around.start - LONGEST / 2);
  const to = Math.min(whole.end, around.end + LONGEST / 2);
  const start = from === whole.start ? from : text.indexOf(' ', from) + 1;
  const end = to === whole.end ? to : text.lastIndexOf(' ', to);
  return { start: Math.min(start, around.start), end: Math.max(end, around.end) };
}

const marksIn = ({ marks }: Setting, { start, end }: Stretch): number[] =>
  startingIn(marks, (m) => m.at, { start, end: end + 1 }).map((m) => m.number);

function fromPledge(setting: Setting, sentence: Stretch, pledge: Pledge): CommitmentCandidate {
  const { text } = setting;
  const { clause, weak, bare, event, within, terms, to } = pledge;
  return {
    range: clause.printed,
    kind: 'made',
    weak,
    bare,
    terms,
    event,
    within,
    to: to === null ? [] : membersIn(text, to),
    madeIn: null,
    cites: clause.printed,
    marks: [],
    measure: measureIn(text, sentence) ?? setting.measure,
    disposition: null,
    delivers: null,
  };
}

/** `toegezegd uw Kamer voor de zomer te informeren`: the term of what was promised. */
const DELIVERS =
  /(?<!\p{L})(?:te|zou|zal)\s+(?:kunnen\s+)?(?:\p{L}*informeren|berichten|\p{L}*sturen|\p{L}*zenden|bieden|aanbieden|delen|rapporteren|terugkomen)(?!\p{L})|(?<!\p{L})(?:terug|met\s[^,;.]{2,60})\s+te\s+komen(?!\p{L})/iu;

/** `Deze notitie is toegezegd in …`: the paper that this is. */
const THIS_PAPER =
  /^\s*(?:deze|dit)\s+\p{L}*(?:brief|notitie|rapportage|nota|reactie|overzicht|verslag|analyse|terugkoppeling)(?=\s+(?:is|was|werd|heb|had)(?!\p{L}))/u;

/** `Conform de toezegging heb ik … gesproken`: what was done in answer to it. */
const ACTED =
  /(?:conform|zoals|naar aanleiding van|overeenkomstig|in lijn met|ter uitvoering van|in vervolg op)(?!\p{L})[^]*(?<!\p{L})(?:heb ik|hebben wij|hebben we|heeft het kabinet)\s(?!toegezegd|u\s|uw\s|de\s(?:tweede\s)?kamer\s)|^\s*\p{L}+\s(?:heb ik|hebben wij),\s(?:conform|zoals)(?!\p{L})/u;

/** What all mentions of an earlier toezegging have, by the sentence around them. */
function cited(
  setting: Setting,
  sentence: Stretch,
  range: Stretch,
  scope: Stretch,
  pledge: Pledge | undefined,
): CommitmentCandidate {
  const { text } = setting;
  const low = foldWhole(text).slice(range.start, range.end);
  const delivery = DELIVERS.test(low) && !AGAIN.test(low);
  const whole = foldWhole(text).slice(sentence.start, sentence.end);
  const here = DONE_HERE.exec(whole) ?? THIS_PAPER.exec(whole);
  const delivers =
    here === null ? null : { start: sentence.start + here.index, end: sentence.start + here.index + here[0].length };
  return {
    range,
    kind: 'cited',
    weak: false,
    bare: false,
    terms: [...deadlineIn(text, sentence, range), ...(pledge?.terms ?? (delivery ? [{ ...range, about: true }] : []))],
    event: pledge?.event ?? null,
    within: pledge?.within ?? (delivery ? withinOf(text, range, range.end) : null),
    to: membersIn(text, scope),
    madeIn: madeInOf(text, range) ?? debateBefore(text, sentence, range),
    cites: scope,
    marks: marksIn(setting, { start: scope.start, end: Math.min(scope.end + 2, sentence.end) }),
    measure: measureIn(text, sentence) ?? setting.measure,
    disposition: null,
    acted:
      ACTED.test(`${whole.slice(0, range.start - sentence.start)}${whole.slice(range.end - sentence.start)}`) ||
      ACTED.test(low),
    delivers: delivers ?? (pledge?.weak === true && !AGAIN.test(whole) ? pledge.frame : null),
  };
}

/** `Tijdens het debat van 3 juni heb ik een toezegging gedaan aan …`: the debate in front of the mention. */
function debateBefore(text: string, sentence: Stretch, range: Stretch): Stretch | null {
  const before = { start: sentence.start, end: range.start };
  return DONE_IN.test(text.slice(before.start, before.end)) ? madeInOf(text, before) : null;
}

const DONE_IN = /^\s*(?:Ook\s)?(?:Tijdens|In|Bij|Gedurende)\s[^;]*\s(?:heb|heeft|hebben|is|zijn|deed)(?!\p{L})/iu;

/** An item that ends in `(toezegging aan het lid Krüs)`: the sentence before the bracket is what was promised. */
function bracketed(
  setting: Setting,
  sentence: Stretch,
  noun: Mention,
  pledge: Pledge | undefined,
): CommitmentCandidate | null {
  const { text } = setting;
  const close = text.indexOf(')', noun.start);
  if (!text.slice(sentence.start, noun.start).endsWith('(') || close < 0 || close >= sentence.end) return null;
  const before = { start: sentence.start, end: noun.start - 1 };
  const alone =
    text.slice(close + 1, sentence.end).trim().length < 3 && text.slice(before.start, before.end).trim().length > 15;
  if (!alone || membersIn(text, { start: noun.start, end: close }).length === 0) return null;
  const own = cited(setting, sentence, trimmed(text, before), { start: noun.start, end: close }, pledge);
  return { ...own, kind: 'made', madeIn: null, delivers: null, disposition: null };
}

/** `los ik een toezegging in over de sluis`: the particle of the verb stands in the mention. */
const PARTICLE = /^\s+(?:in|na|gestand|tegemoet)\s+(?:over|inzake|om|aan|uit)(?!\p{L})/iu;

function readSentence(
  setting: Setting,
  sentence: Stretch,
): { found: CommitmentCandidate[]; verdict: DispositionLeaf | null } {
  const { text } = setting;
  const nouns = nounsIn(text, sentence);
  const own = nouns.filter((n) => n.own);
  const said = own.length > 0 ? null : saidIn(text, sentence);
  const pledges = readPledges(text, sentence);
  const said2 = (mention: Mention): DispositionLeaf | null =>
    readFulfilment(mask(text, sentence, mention, own), sentence.start) ??
    (PARTICLE.test(text.slice(mention.noun.end, mention.noun.end + 24))
      ? readFulfilment(
          mask(
            text,
            sentence,
            mention.noun,
            own.filter((m) => m !== mention),
          ),
          sentence.start,
        )
      : null);
  const [first, ...more] = own;
  const item = first === undefined || more.length > 0 ? null : bracketed(setting, sentence, first, pledges[0]);
  if (item !== null) return { found: [item], verdict: null };
  const [pledge] = own.length > 0 || !isRegistered(text, sentence) ? [] : pledges;
  if (pledge !== undefined) {
    const range = quote(text, sentence, pledge.clause.printed);
    return { found: [cited(setting, sentence, range, sentence, { ...pledge, weak: false })], verdict: null };
  }
  if (own.length > 0) {
    const found = own.map((n, i) => {
      const next = own[i + 1]?.start ?? sentence.end;
      const scope = { start: n.start, end: Math.min(next, sentence.end) };
      return {
        ...cited(
          setting,
          sentence,
          n,
          { start: scope.start, end: Math.max(n.end, Math.min(scope.end, n.end + 60)) },
          pledges[0],
        ),
        disposition: said2(n),
      };
    });
    return { found, verdict: null };
  }
  const pointer = nouns[0];
  const verdict = pointer === undefined ? null : readFulfilment(mask(text, sentence, pointer, []), sentence.start);
  if (said !== null) {
    return {
      found: [
        {
          ...cited(setting, sentence, quote(text, sentence, said), sentence, pledges[0]),
          disposition: verdict ?? readToldBefore(text, sentence),
        },
      ],
      verdict: null,
    };
  }
  const ours = pledges.filter((p) => !promisedByOthers(text, sentence, p.frame.start));
  return { found: ours.map((p) => fromPledge(setting, sentence, p)), verdict };
}

/** The commitments of a block, in order. */
export function readBlock(setting: Setting): Reading {
  const reading: Reading = { found: [], verdicts: [] };
  for (const cell of setting.cells) {
    let last: { index: number; order: number } | null = null;
    for (const [order, sentence] of sentences(setting.text, cell.start, cell.end).entries()) {
      const { found, verdict } = readSentence(setting, sentence);
      const before = last === null ? undefined : reading.found[last.index];
      const near = last !== null && order - last.order <= NEXT_WITHIN;
      const next = found.length === 0 && near ? readDeliveredNext(setting.text, sentence) : null;
      const leaf = verdict ?? next;
      const isBelow = last !== null && order === last.order + 1;
      const isReply = before !== undefined && isBelow && leaf === null;
      const replied = isReply ? withReply(setting.text, sentence, before, found) : null;
      if (replied !== null && last !== null) {
        reading.found[last.index] = replied;
        continue;
      }
      if (leaf !== null && before !== undefined && last !== null) {
        reading.found[last.index] = { ...before, disposition: before.disposition ?? leaf };
      } else if (verdict !== null) reading.verdicts.push({ leaf: verdict, sentence });
      reading.found.push(...found);
      if (found.at(-1)?.kind === 'cited') last = { index: reading.found.length - 1, order };
    }
  }
  return reading;
}
