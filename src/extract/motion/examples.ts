import type { Example } from '../../types.js';
export const examples: readonly Example[] = [];
