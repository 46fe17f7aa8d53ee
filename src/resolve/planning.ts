import type { PlanningCandidate } from '../candidates/planning.js';
import type { CleanText, DateFinding, Planning, Reference } from '../types.js';
import type { Places } from './places.js';

interface Found {
  readonly in: CleanText;
  readonly candidate: PlanningCandidate;
}

/** Stub. */
export function resolvePlanning(
  _found: readonly Found[],
  _dates: readonly DateFinding[],
  _references: readonly Reference[],
  _places: Places,
  _on: string | null,
): Planning[] {
  return [];
}
