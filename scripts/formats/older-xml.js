/** A letter as the official publication wrote it in XML until 2010: flat, notes behind the text, items as typed. */
import { escaped, groupsOf } from './letter.js';
import { headOf, runsWith, tableXml } from './xml.js';

/** How a head is set, by its level. */
const SETTINGS = ['vet', 'cur', 'rom'];

/** The publication with a letter's text; `id` is the paper's own. */
export function olderPublicationOf({ parts, notes }, id) {
  const runs = runsWith((number) => `<voetref refid="v1.${number}" nr="${number}"></voetref>`);
  const { head, rest } = headOf(parts);
  const body = groupsOf(rest).flatMap((group) => groupXml(group, runs));
  const note = ({ number, text }) =>
    `<voetnoot id="v1.${number}" nr="${number}">\n<al>${escaped(text)}</al>\n</voetnoot>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<kamerwrk kamer="2" publtype="kst">
<metadata>
<meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${id}/metadata.xml" />
</metadata>
${headXml(head)}
${body.join('\n')}
</stuk>
</body>
${notes.map(note).join('\n')}
</kamerwrk>
`;
}

function headXml(head) {
  if (head.length === 0) return '<body>\n<stuk>';
  const dossier = head.findIndex((line) => /^\d\d \d{3}$/.test(line));
  const above = head.slice(0, dossier).map((line, i) => (i === 0 ? titled('titel', line) : titled('subtitel', line)));
  const session = head.map((line) => /^Vergaderjaar (\d{4})\D(\d{4})$/.exec(line)).find((m) => m !== null);
  return `<kop>${above.join('')}</kop>
<frontm>
<versie dtd="0.10" conv="1.0" markup="1xa"></versie>
<ordernr>KST00000</ordernr>
<vergjaar>${session ? `${session[1]}-${session[2]}` : ''}</vergjaar>
<onderw>
<nummer>${escaped(head[dossier])}</nummer>
<naam>${escaped(head.slice(dossier + 1, -2).join('\n'))}</naam>
</onderw>
</frontm>
<body>
<stuk>
<ltrlabel>Nr. </ltrlabel>
<nummer>${escaped(head.at(-2).replace(/^Nr\. /, ''))}</nummer>
<titel>${escaped(head.at(-1))} </titel>`;
}

const titled = (name, text) => `<${name}>${escaped(text)}</${name}>`;

function groupXml({ kind, parts }, runs) {
  const [first] = parts;
  if (kind === 'heading') {
    const setting = SETTINGS[Math.min(first.level, SETTINGS.length) - 1];
    return [`<tuskop letat="${setting}">${runs(first.runs)} </tuskop>`];
  }
  if (kind === 'bullets' || kind === 'numbers') return parts.map((p) => `<al>${p.number ?? '–'} ${runs(p.runs)}</al>`);
  if (kind === 'row') return [tableXml(parts, runs)];
  if (/^De (?:Minister|Staatssecretaris) /.test(first.text) && first.text.length < 90)
    return [`<ondtek><functie>${runs(first.runs)}</functie></ondtek>`];
  return [`<al>${runs(first.runs)}</al>`, '<witreg></witreg>'];
}
