/** Text that was deflated and written in base64, as it was. */
async function unpacked(base64) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** What the page was made of, and its words. */
export const data = JSON.parse(await unpacked(document.getElementById('data').textContent));

/** A text with its values: `{name}`. */
export const say = (key, values = {}) =>
  data.words[key].replace(/\{([\w-]+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
