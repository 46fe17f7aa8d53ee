import type { TextView } from '../../src/types.js';

/** A text without structure, for extractors that need none. */
export const bare = (text: string): TextView => ({ text, note: null, blocks: [], marks: [] });
