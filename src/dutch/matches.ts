/** All matches of a pattern in a text, in order. Unlike `matchAll` it makes no copy of the pattern, which costs more than most searches. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
