/** What the page was made of, and its words. */
export const data = JSON.parse(document.getElementById('data').textContent);

/** A text with its values: `{name}`. */
export const say = (key, values = {}) =>
  data.words[key].replace(/\{([\w-]+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
