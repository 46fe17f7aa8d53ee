/** What a form of the grammar is: a pattern, the reason that it is there, and what it reads. */
import type { Point } from '../../dutch/date-expression.js';
import type { Groups } from './parts.js';

export interface Reading {
  readonly point: Point;
  /** Offset behind the last character. */
  readonly end: number;
  readonly damaged: boolean;
  /** A date only where its surroundings say so: `in maart`. */
  readonly bare: boolean;
}

/** A point, with what is to be said of it, or null: it looks like a date and is none. */
export type Read = Point | { readonly point: Point; readonly bare?: boolean; readonly damaged?: boolean } | null;

export interface Form {
  readonly name: string;
  readonly why: string;
  readonly form: RegExp;
  readonly read: (groups: Groups, text: string, end: number) => Read;
}

/** Patterns are tried at one place at a time, so that the whole stays linear. */
export const form = (source: string): RegExp => new RegExp(source, 'iy');

export const int = (figures: string | undefined): number => Number(figures ?? NaN);
