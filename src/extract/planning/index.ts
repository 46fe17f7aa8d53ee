import type { PlanningCandidate } from '../../candidates/planning.js';
import type { ViewExtractor } from '../../types.js';

export const planning: ViewExtractor<PlanningCandidate> = { id: 'planning', about: 'stub', find: () => [], examples: [] };
