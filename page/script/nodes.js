/** Elements in the making. What letters say goes in as text only, never as markup. */

/** `el('a', { href }, 'text', other)`; what is null is left out, functions are listeners. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== ''));
  return node;
}

/** The page of a paper on the official site; null for what has none there. */
export const official = (id) =>
  id !== null && /^(?:kst-\d{5}(?:-[A-Z0-9]+)*-\d+|(?:h|ah)-(?:tk|ek)-\d{8}-\d+(?:-\d+)?)$/.test(id)
    ? `https://zoek.officielebekendmakingen.nl/${id}.html`
    : null;

export const officialLink = (id, text = id) => {
  const href = official(id);
  return href === null ? el('span', {}, text) : el('a', { href, rel: 'noopener noreferrer' }, text);
};

/** Puts text on the clipboard; works from disk, too, where the newer way may be refused. */
export function copyText(text) {
  const put = (event) => {
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}

/** Says something to who cannot see that it happened. */
export function announce(text) {
  const place =
    document.getElementById('said') ??
    document.body.appendChild(el('p', { id: 'said', role: 'status', class: 'hidden' }));
  place.textContent = text;
}
