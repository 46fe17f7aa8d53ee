/** Members to whom something was promised: `aan de leden A (ABC) en Van B`, `het lid C`, `mevrouw D`. */
import type { Submitter } from '../../types.js';
import type { Stretch } from './grammar-sentence.js';

const PARTICLE = "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Ll]a|[Oo]p|['’]t)";
const NO_NAME =
  '(?:Kamer\\p{L}*|Tweede|Eerste|Uw|Minister\\p{L}*|Staatssecretaris\\p{L}*|Zoals|Ik|In|Tijdens|Over|Om|Met|Hiermee|Dat)';
const CAPITALISED = `(?!${NO_NAME}(?!\\p{L}))(?:[dDO]['’])?(?:IJ|\\p{Lu})\\p{Ll}[\\p{L}'’]*`;
const NAME = `(?:${PARTICLE}\\s{1,3}){0,3}${CAPITALISED}(?:-(?:${PARTICLE}\\s){0,2}${CAPITALISED})?(?:\\s(?:(?:van|de|den|der)\\s){0,2}${CAPITALISED})?`;
const PARTY = '(?:\\s*\\(((?:\\p{Lu}|50)[\\p{L}\\d+]*(?:[-/ ][\\p{L}\\d+]+){0,3})\\))?';

const MEMBER =
  /(?<!\p{L})(?:(?:het|de|den)\s+)?(?:(?:voormalige?|toenmalige?|oud)[\s-]+)?(?:(?:(?:Tweede\s+|Eerste\s+)?Kamer)?[lI1|](?:id|eden)|(?:de\s+)?(?:heer|heren|mevrouw|dames))\s+(?=['’]?\p{L})/giu;
const ONE = new RegExp(`(${NAME})(?![\\p{L}\\d])${PARTY}`, 'uy');
const NEXT =
  /\s*(?:c\.s\.)?(?:,\s*(?:en\s+)?|\s(?:en|alsmede)\s+)(?:(?:aan\s+)?(?:het\s+lid|de\s+leden|de\s+heer|mevrouw)\s+)?(?=(?:(?:van|de|den|der|ten|ter|el)\s)*\p{Lu})/uy;
const PREPOSED = /(?:(?:motie|amendement|vraag|vragen|verzoek|voorstel|initiatief\p{L}*)\s+van|door|met|namens)\s+$/iu;

/** The members whom a stretch names as those promised to. A motion's are not. */
export function membersIn(text: string, { start, end }: Stretch): Submitter[] {
  const part = text.slice(start, Math.min(end, start + 600));
  const found: Submitter[] = [];
  for (const lead of part.matchAll(MEMBER)) {
    if (PREPOSED.test(part.slice(Math.max(0, lead.index - 30), lead.index))) continue;
    let at = lead.index + lead[0].length;
    for (let count = 0; count < 8; count += 1) {
      ONE.lastIndex = at;
      const one = ONE.exec(part);
      if (one === null) break;
      const [, name = '', party] = one;
      const clean = name.replace(/\s+/g, ' ');
      if (clean !== '' && !found.some((m) => m.name === clean)) found.push({ name: clean, party: party ?? null });
      at += one[0].length;
      NEXT.lastIndex = at;
      const next = NEXT.exec(part);
      if (next === null) break;
      at += next[0].length;
    }
  }
  return found;
}
