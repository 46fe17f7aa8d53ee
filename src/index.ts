/** The library's face: read and analyse a letter, and render what was found. */
export { InputError, Interrupted, OutputError, Stop, UsageError } from './errors.js';
export { compare, comparedTables, hasChanges, onlyChanges, onlyTables } from './compare/index.js';
export type { ComparedTable } from './compare/index.js';
export { gaps } from './compare/gaps.js';
export { overdue } from './compare/overdue.js';
export { inDateOrder, timelineLetter } from './compare/letters.js';
export { timeline } from './compare/timeline.js';
export type { Input } from './ingest/index.js';
export { analyse } from './pipeline.js';
export type { Analysis, Options } from './pipeline.js';
export { generic, profiles } from './profiles/dossiers/index.js';
export type { ListedMeasure, Profile, SeriesWords } from './profiles/dossiers/index.js';
export { applyReviews, needsReview, reviewable, speaksOf } from './review/index.js';
export * from './render/diff.js';
export * from './render/index.js';
export { renderNormalised } from './render/normalised.js';
export type * from './types.js';
