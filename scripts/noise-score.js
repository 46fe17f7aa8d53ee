/** Judges a normalised letter against the truth that the generator kept. */

/** Damage that the count of words leaves to others: line breaks, citations and numerals have their own rules. */
const WORD_KINDS = new Set(['trema', 'stroke', 'round', 'joined', 'capital', 'split', 'merged', 'broken']);

/** Each word by its place in the damaged text: what the cleaned text has there, against what was typed. */
export function judgeWords(truth, normalised) {
  const counts = { words: 0, damaged: 0, right: 0, missed: 0, wrong: 0, harmful: 0, notes: [] };
  const texts = [normalised.body, ...normalised.notes];
  const owner = (at) => texts.find((t) => t.pieces.some((p) => p.start <= at && at < p.end));
  for (const { start, end, clean, printed, kind } of truth) {
    if (kind !== null && !WORD_KINDS.has(kind)) continue;
    counts.words += 1;
    const text = owner(start);
    const got = text ? text.text.slice(text.toClean(start), text.toClean(end)).trim() : '';
    if (kind === null) {
      if (got === clean) continue;
      counts.harmful += 1;
      counts.notes.push(`HARM ${clean} → ${got}`);
      continue;
    }
    counts.damaged += 1;
    if (got === clean) counts.right += 1;
    else if (got === printed) counts.missed += 1;
    else counts.wrong += 1;
    if (got !== clean)
      counts.notes.push(`${got === printed ? 'MISSED' : 'WRONG'} ${kind} ${clean}: ${printed} → ${got}`);
  }
  return counts;
}

/** What readers rely on, without where it stands: ids, values, statuses and dates. */
function findings(result) {
  const state = (s) => s?.value ?? null;
  return [
    ...(result.references ?? []).map((r) => `reference ${r.ids.join(' ')} ${r.chamber ?? ''}`),
    ...(result.dates ?? []).map((d) => `date ${d.edtf}`),
    ...(result.footnotes ?? []).map((f) => `footnote ${f.number} ${f.marker ? 'marked' : 'unmarked'}`),
    ...(result.measures ?? []).map((m) => `measure ${m.number} ${state(m.status)}`),
    ...(result.motions ?? []).map((m) => `motion ${m.ids.join(' ')} ${state(m.disposition)}`),
    ...(result.commitments ?? []).map(
      (c) => `commitment ${c.kind} ${c.ids.join(' ')} ${c.due?.edtf ?? ''} ${state(c.disposition)}`,
    ),
    ...(result.planning ?? []).flatMap((p) => p.milestones.map((m) => `milestone ${m.stage} ${m.date?.edtf ?? ''}`)),
    ...(result.amounts ?? []).map((a) => `amount ${a.eur}`),
  ];
}

/** Findings of two results as bags. */
export function compareFindings(clean, damaged) {
  const lost = findings(clean);
  const extra = [];
  let hits = 0;
  for (const finding of findings(damaged)) {
    const at = lost.indexOf(finding);
    if (at < 0) extra.push(finding);
    else {
      lost.splice(at, 1);
      hits += 1;
    }
  }
  return { hits, lost, extra };
}
