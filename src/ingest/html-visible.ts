/** What of a page is the letter: neither machinery nor what is hidden, nor the site around it. */
import { headOfPaper } from './html-roles.js';
import { classesOf, hasClass, hasText, tag, tagsOf, textOf } from './markup.js';
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
  ...['note-close', 'pageactions', 'modal--off-screen', 'verberg', 'tekstueel'],
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

/** What the official site names the text of a publication: around it, it has a table of the day, the chamber and the number. */
const OFFICIAL_TEXTS = ['broodtekst', 'main-column'];
/** Of the paper as well, where they stand apart. */
const isPart = (of: Tag): boolean => of.attributes['id'] === 'noten' || hasClass(of, ...headOfPaper);

/** A lone article is the page where it holds this share of its words. */
const MOST = 0.7;

/** What the page itself names its content, else its body. */
function contentOf(top: Tag): Tag {
  const mains: Tag[] = [];
  const articles: Tag[] = [];
  const texts = new Map<string, Tag>();
  const parts: Tag[] = [];
  let body = top;
  for (const of of tagsOf(top)) {
    if (of.name === 'body') body = of;
    if ((of.name === 'main' || of.attributes['role'] === 'main') && !isUnseen(of) && hasText(of)) mains.push(of);
    if (of.name === 'article' && !isUnseen(of)) articles.push(of);
    const { id = '' } = of.attributes;
    if (OFFICIAL_TEXTS.includes(id) && !texts.has(id) && !isUnseen(of) && hasText(of)) texts.set(id, of);
    if (texts.get(id) === of || (isPart(of) && !isUnseen(of))) parts.push(of);
  }
  const text = OFFICIAL_TEXTS.map((id) => texts.get(id)).find((found) => found !== undefined);
  if (text) {
    const within = new Set(tagsOf(text));
    const around = parts.filter((part) => part === text || (!within.has(part) && isPart(part)));
    return tag('body', around);
  }
  const [main] = mains;
  if (main && mains.length === 1) return main;
  const [article] = articles;
  return article && articles.length === 1 && textOf(article).length > MOST * textOf(body).length ? article : body;
}
