/** A letter as the official publication writes it in XML. */
import { escaped, groupsOf, listIn, titled } from './letter.js';

/** The publication with a letter's text; `meta` are its fields by name. */
export function publicationOf({ parts, notes }, meta) {
  const texts = new Map(notes.map(({ number, text }) => [number, text]));
  const written = new Set();
  const mark = (number) => {
    if (written.has(number)) return `<nootref refid="ID-${number}"/>`;
    written.add(number);
    return `<noot id="ID-${number}" type="voet"><noot.nr>${number}</noot.nr><noot.al>${escaped(texts.get(number) ?? '')}</noot.al></noot>`;
  };
  const runs = runsWith(mark);
  const { head, rest } = headOf(parts);
  const body = bodyXml(groupsOf(rest), runs);
  const fields = Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${escaped(content)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie>
<metadata>
${fields.join('\n')}
</metadata>
<kamerstuk>
${headXml(head)}
<algemeen><vrije-tekst><tekst status="goed">
${body}
</tekst></vrije-tekst></algemeen>
</stuk>
</kamerstuk>
</officiele-publicatie>
`;
}

/** Writes the words of a line, with each note's mark as the publication has it. */
export const runsWith = (mark) => (of) =>
  of
    .map(({ text, bold, marks }) => {
      const words = bold && text !== '' ? `<nadruk type="vet">${escaped(text)}</nadruk>` : escaped(text);
      return words + marks.map(mark).join('<sup>, </sup>');
    })
    .join('');

/** The lines up to number and kind of the paper. */
export function headOf(parts) {
  const number = parts.findIndex(({ text }) => /^Nr\. \d+$/.test(text));
  const end = number < 0 ? 0 : number + 2;
  return { head: parts.slice(0, end).map(({ text }) => text), rest: parts.slice(end) };
}

function headXml(head) {
  if (head.length === 0) return '<stuk>';
  const dossier = head.findIndex((line) => /^\d\d \d{3}$/.test(line));
  const above = head.slice(0, dossier).map((line) => `<tekstregel>${escaped(line)}</tekstregel>`);
  const title = head.slice(dossier + 1, -2).join(' ');
  return `<kamerstukkop>${above.join('')}</kamerstukkop>
<dossier><dossiernummer><dossiernr>${escaped(head[dossier])}</dossiernr></dossiernummer><titel>${escaped(title)}</titel></dossier>
<stuk>
<stuknr>Nr. <ondernummer kamer="2">${escaped(head.at(-2).replace(/^Nr\. /, ''))}</ondernummer></stuknr>
<titel>${escaped(head.at(-1))}</titel>`;
}

/** Headings open parts within parts. */
function bodyXml(groups, runs) {
  const out = [];
  const open = [];
  for (const { kind, parts } of groups) {
    const [first] = parts;
    if (kind === 'heading') {
      while (open.length > 0 && open.at(-1) >= first.level) {
        out.push('</divisie>');
        open.pop();
      }
      open.push(first.level);
      const { number, title } = titled(first.text);
      const words = first.runs.some((run) => run.marks.length > 0) ? runs(first.runs) : escaped(title);
      out.push(`<divisie><kop>${number === null ? '' : `<nr>${number}</nr>`}<titel>${words}</titel></kop>`);
    } else if (kind === 'bullets' || kind === 'numbers') {
      const items = parts.map((p) => `<li><li.nr>${p.number ?? '–'}</li.nr><al>${runs(p.runs)}</al></li>`);
      out.push(`<lijst type="expliciet">\n${items.join('\n')}\n</lijst>`);
    } else if (kind === 'row') out.push(tableXml(parts, runs));
    else if (/^De (?:Minister|Staatssecretaris) /.test(first.text) && first.text.length < 90)
      out.push(`<ondertekening><functie>${runs(first.runs)}</functie></ondertekening>`);
    else out.push(`<al>${runs(first.runs)}</al>`);
  }
  return [...out, ...open.map(() => '</divisie>')].join('\n');
}

export function tableXml(rows, runs) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, i) => `c${i + 1}`);
  const entry = (cell, i) => {
    const list = listIn(cell);
    const content = list
      ? `${list.before === '' ? '' : `<al>${escaped(list.before)}</al>`}<lijst type="bullet">${list.items.map((item) => `<li><al>${escaped(item)}</al></li>`).join('')}</lijst>`
      : `<al>${runs(cell)}</al>`;
    return `<entry colname="c${i + 1}">${content}</entry>`;
  };
  // Empty cells need no entry: the names of the columns tell where the others stand.
  const row = ({ cells }) =>
    `<row>${cells.map((cell, i) => (cell.length === 0 && i < cells.length - 1 ? '' : entry(cell, i))).join('')}</row>`;
  const [head, ...rest] = rows;
  return `<table><tgroup cols="${width}">${names.map((n, i) => `<colspec colnum="${i + 1}" colname="${n}"/>`).join('')}
<thead>${row(head)}</thead>
<tbody>
${rest.map(row).join('\n')}
</tbody></tgroup></table>`;
}
