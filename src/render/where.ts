import type { Span } from '../types.js';
import type { Say } from './types.js';

export type Place = Pick<Span, 'line' | 'page'>;

/** Where something stands, for a reader who looks it up: the line, behind its page where the letter has pages. */
export const whereText = ({ line, page }: Place, say: Say): string =>
  page === null ? say('line', { line }) : say('page-line', { page, line });
