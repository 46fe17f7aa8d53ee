/** The entries of a manifest as they are written: those that nobody touches stay so to the letter. */

/** An entry, and how it is written; a text of null is still to be made. */
export interface Item {
  readonly raw: unknown;
  readonly text: string | null;
}

/** An entry that was read, with the line on which it begins, from 1. */
export interface Written extends Item {
  readonly text: string;
  readonly line: number;
}

/** The entries of a list, with their lines. @param json a text that parses as an array */
export function splitList(json: string): Written[] {
  const found: Written[] = [];
  let [depth, line, start, startLine] = [0, 1, -1, 1];
  let quoted = false;
  const end = (at: number): void => {
    const text = json.slice(start, at).trimEnd();
    if (start >= 0) found.push({ raw: JSON.parse(text) as unknown, text, line: startLine });
    start = -1;
  };
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at] ?? '';
    if (sign === '\n') line += 1;
    if (depth === 1 && sign === ',' && !quoted) {
      end(at);
      continue;
    }
    if (depth === 1 && sign === ']' && !quoted) end(at);
    if (depth === 1 && start < 0 && /[^\s\]]/.test(sign)) [start, startLine] = [at, line];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '[' || sign === '{')) depth += 1;
    else if (!quoted && (sign === ']' || sign === '}')) depth -= 1;
  }
  return found;
}

/** The text of a manifest; what is new is written as its neighbours are, an entry a line or a field a line. */
export function joinList(items: readonly Item[]): string {
  const texts = items.flatMap(({ text }) => text ?? []);
  const flat = texts.length > 0 && texts.every((text) => !text.includes('\n'));
  const entries = items.map(({ raw, text }) => text ?? (flat ? oneLine(raw) : indented(raw)));
  return entries.length === 0 ? '[]\n' : `[\n  ${entries.join(',\n  ')}\n]\n`;
}

const indented = (raw: unknown): string => JSON.stringify(raw, null, 2).replaceAll('\n', '\n  ');

function oneLine(raw: unknown): string {
  if (Array.isArray(raw)) return `[${raw.map(oneLine).join(', ')}]`;
  if (typeof raw !== 'object' || raw === null) return JSON.stringify(raw);
  const fields = Object.entries(raw).map(([name, value]) => `${JSON.stringify(name)}: ${oneLine(value)}`);
  return `{${fields.join(', ')}}`;
}
