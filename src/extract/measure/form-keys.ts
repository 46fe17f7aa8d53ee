const LETTERS = /[a-z]{3,}(?![?*{])/g;

interface Group {
  readonly alternatives: readonly string[];
  /** Behind the group and what tells how often it stands. */
  readonly end: number;
  /** It may be absent, or only looks around. */
  readonly optional: boolean;
}

/** The group that opens at a place of a pattern. */
function groupAt(form: string, at: number): Group {
  const alternatives = [''];
  let depth = 1;
  let end = at + 1;
  for (; end < form.length && depth > 0; end += 1) {
    const sign = form.charAt(end);
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === '|' && depth === 1) alternatives.push('');
    else if (depth > 0) alternatives.push(`${alternatives.pop() ?? ''}${sign}`);
  }
  const often = /^(?:[?*]|\{\d*,?\d*\})/.exec(form.slice(end))?.[0] ?? '';
  const optional = /^(?:[?*]|\{0)/.test(often) || /^\?[!=<]/.test(alternatives[0] ?? '');
  return { alternatives: alternatives.map((one) => one.replace(/^\?:/, '')), end: end + often.length, optional };
}

/**
 * Letters one of which stands in every text that a pattern fits, so that other texts need not be
 * tried: the longest that it has, or those of the alternatives of one group.
 * @param form a pattern of letters, classes and groups.
 */
export function keysOf(form: string): readonly string[] {
  const { alternatives: parts } = groupAt(`(${form})`, 0);
  const each = parts.map(keysOfPart);
  return each.every((keys) => keys.length > 0) ? each.flat() : [];
}

function keysOfPart(form: string): readonly string[] {
  const found: (readonly string[])[] = [];
  let plain = '';
  for (let at = 0; at < form.length;) {
    if (form.charAt(at) !== '(') {
      plain += form.charAt(at);
      at += 1;
      continue;
    }
    const { alternatives, end, optional } = groupAt(form, at);
    const keys = optional ? [] : keysOf(alternatives.join('|'));
    if (keys.length > 0) found.push(keys);
    plain += '|';
    at = end;
  }
  for (const [letters] of plain.replace(/\[[^\]]*\]/g, '|').matchAll(LETTERS)) found.push([letters]);
  const shortest = (keys: readonly string[]): number => Math.min(...keys.map((key) => key.length));
  return found.sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? [];
}
