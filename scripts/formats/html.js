/** A letter as web pages: as the official site, a converter and an editor by hand each write one. */
import { escaped, groupsOf, listIn } from './letter.js';

/** How each kind of page writes marks and notes. */
const styles = {
  official: {
    mark: (numbers) =>
      `<sup>${numbers.map((n) => `<a class="nootnum supernote-click-ID-${n}" href="#ID-${n}">${n}</a>`).join(', ')}</sup>`,
    notes: (notes) => {
      const one = ({ number, text }) => `<div class="voet noot snp-mouseoffset" id="supernote-note-ID-${number}">
<h5 class="note-close"><a class="note-close" href="#close-ID-${number}">X</a> Noot</h5><sup><span class="nootnum"><a id="ID-${number}" name="ID-${number}"></a>${number}</span></sup>
<p>${escaped(text)}</p></div>`;
      return `<div id="noten">\n<hr>\n${notes.map(one).join('\n')}\n</div>`;
    },
    page: (body) => `<body>
<header role="banner"><nav><ul><li><a href="/">Home</a></li><li><a href="/zoeken">Zoeken op 1 mei 2020</a></li></ul></nav></header>
<main>
<div class="stuk">
${body}
</div>
</main>
<footer role="contentinfo"><p>Over deze site, versie van 3 maart 2019</p></footer>
<script>var dossier = "Kamerstuk 39 999, nr. 1";</script>
</body>`,
  },
  pandoc: {
    mark: (numbers) =>
      numbers
        .map((n) => `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`)
        .join(''),
    notes: (notes) => {
      const one = ({ number, text }) =>
        `<li id="fn${number}"><p>${escaped(text)}<a href="#fnref${number}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`;
      return `<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes">\n<hr />\n<ol>\n${notes.map(one).join('\n')}\n</ol>\n</section>`;
    },
    page: (body) => `<body>\n${body}\n</body>`,
  },
  byHand: {
    mark: (numbers) => `<sup>${numbers.join(', ')}</sup>`,
    notes: (notes) => notes.map(({ number, text }) => `<p><sup>${number}</sup> ${escaped(text)}</p>`).join('\n'),
    page: (body) => `<body>\n<!-- Kamerstuk 39 999, nr. 2 -->\n${body}\n<p hidden>1 april 2001</p>\n</body>`,
  },
};

/** The page of a letter in one of the styles, `title` its own. */
export function pageOf({ parts, notes }, style, title) {
  const { mark, notes: list, page } = styles[style];
  const runs = (of) =>
    of
      .map(({ text, bold, marks }) => {
        const words = bold && text !== '' ? `<strong>${escaped(text)}</strong>` : escaped(text);
        return marks.length > 0 ? words + mark(marks) : words;
      })
      .join('');
  const body = groupsOf(parts).map((group) => groupHtml(group, runs, style));
  const content = [...body, list(notes)].join('\n');
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>p { margin: 0 }</style>
</head>
${page(content)}
</html>
`;
}

function groupHtml({ kind, parts }, runs, style) {
  const items = () => parts.map((p) => `<li>${runs(p.runs)}</li>`).join('\n');
  const [first] = parts;
  if (kind === 'bullets') return `<ul>\n${items()}\n</ul>`;
  if (kind === 'numbers') {
    const start = Number.parseInt(first.number, 10);
    const attribute = Number.isNaN(start) ? ' type="a"' : start > 1 ? ` start="${start}"` : '';
    return `<ol${attribute}>\n${items()}\n</ol>`;
  }
  if (kind === 'row') return tableHtml(parts, runs);
  if (kind === 'heading') return `<h${first.level}>${runs(first.runs)}</h${first.level}>`;
  const isHead = style === 'official' && /^(?:39|40) \d{3}\b/.test(first.text);
  return isHead ? `<h1 class="dossiertitel">${runs(first.runs)}</h1>` : `<p>${runs(first.runs)}</p>`;
}

function tableHtml(rows, runs) {
  const cell = (name, content, span) => `<${name}${span > 1 ? ` colspan="${span}"` : ''}>${content}</${name}>`;
  const line = ({ cells }, name) => {
    const out = [];
    for (let i = 0; i < cells.length; i += 1) {
      let span = 1;
      // A cell before empty ones covers them, but in a row of which it is the last.
      while (name === 'th' && i + span < cells.length - 1 && cells[i + span].length === 0) span += 1;
      const list = listIn(cells[i]);
      const content = list
        ? `${escaped(list.before)}<ul>${list.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
        : runs(cells[i]);
      out.push(cell(name, content, span));
      i += span - 1;
    }
    return `<tr>${out.join('')}</tr>`;
  };
  const [head, ...rest] = rows;
  return `<table>\n<thead>${line(head, 'th')}</thead>\n<tbody>\n${rest.map((r) => line(r, 'td')).join('\n')}\n</tbody>\n</table>`;
}
