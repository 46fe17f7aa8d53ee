/** What a damaged word should read, and by which confusions. */
export interface Reading {
  readonly word: string;
  readonly reason: string;
}
