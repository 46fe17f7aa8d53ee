/** Gives each node of a syntax tree to `visit`, those that hold others first. */
export function eachNode(node, visit) {
  if (typeof node !== 'object' || node === null) return;
  visit(node);
  for (const child of Object.values(node)) eachNode(child, visit);
}

/** A text with edits made in it: each puts its text in place of a stretch; those of one place stay in their order. */
export function edited(code, edits) {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const kept = sorted.map(({ start }, i) => code.slice(sorted[i - 1]?.end ?? 0, start));
  return sorted.map(({ text }, i) => kept[i] + text).join('') + code.slice(sorted.at(-1)?.end ?? 0);
}
