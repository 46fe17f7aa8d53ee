/** What of a page is the letter: neither machinery nor what is hidden, nor the site around it. */
import { classesOf, hasText, tag, tagsOf, textOf } from './markup.js';
import type { Tag } from './markup.js';

/** Never text of a letter. */
const MACHINERY = new Set([
  ...[
    'head',
    'script',
    'style',
    'template',
    'noscript',
    'svg',
    'canvas',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
  ],
  ...['img', 'picture', 'map', 'nav', 'button', 'select', 'input', 'textarea', 'datalist', 'dialog', 'del'],
]);
const AROUND = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar']);
/** Menus of sites that have no element for them, by id or class. */
const MENUS = new Set([
  ...['navigation', 'nav-main', 'nav-top', 'breadcrumb', 'breadcrumbs', 'breadcrumb-container', 'skiplinks'],
  ...['social-media-links', 'cookiebar'],
]);
/** Classes by which sites hide what only screen readers read out, the sign that closes a note, and what one may do with a page. */
const UNSEEN = new Set([
  ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'element-invisible', 'element-hidden'],
  ...['note-close', 'pageactions', 'modal--off-screen'],
]);
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

function isUnseen(of: Tag): boolean {
  const { name, attributes } = of;
  return (
    MACHINERY.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    AROUND.has(attributes['role'] ?? '') ||
    HIDING.test(attributes['style'] ?? '') ||
    classesOf(of).some((c) => UNSEEN.has(c) || MENUS.has(c)) ||
    MENUS.has(attributes['id'] ?? '')
  );
}

/** The tree of what people see. */
export function visible(top: Tag): Tag {
  const seen = (of: Tag): Tag =>
    tag(
      of.name,
      of.children.flatMap((child): (Tag | string)[] =>
        typeof child === 'string' ? [child] : isUnseen(child) ? [] : [seen(child)],
      ),
      of.attributes,
    );
  return seen(contentOf(top));
}

/** What the official site names the text of a publication, and its notes: around them it has a table of the day, the chamber and the number. */
const OFFICIAL_TEXT = new Set(['broodtekst', 'main-column']);
const OFFICIAL_NOTES = 'noten';

/** A lone article is the page where it holds this share of its words. */
const MOST = 0.7;

/** What the page itself names its content, else its body. */
function contentOf(top: Tag): Tag {
  const mains: Tag[] = [];
  const articles: Tag[] = [];
  const texts: Tag[] = [];
  const notes: Tag[] = [];
  let body = top;
  for (const of of tagsOf(top)) {
    if (of.name === 'body') body = of;
    if ((of.name === 'main' || of.attributes['role'] === 'main') && !isUnseen(of) && hasText(of)) mains.push(of);
    if (of.name === 'article' && !isUnseen(of)) articles.push(of);
    if (OFFICIAL_TEXT.has(of.attributes['id'] ?? '') && !isUnseen(of) && hasText(of)) texts.push(of);
    if (of.attributes['id'] === OFFICIAL_NOTES && !isUnseen(of)) notes.push(of);
  }
  const [text] = texts;
  if (text && texts.length === 1) {
    const within = new Set(tagsOf(text));
    return tag('body', [text, ...notes.filter((n) => !within.has(n))]);
  }
  const [main] = mains;
  if (main && mains.length === 1) return main;
  const [article] = articles;
  return article && articles.length === 1 && textOf(article).length > MOST * textOf(body).length ? article : body;
}
