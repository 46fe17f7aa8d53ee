/** The words of the `corpus` commands. */
import type { Details } from '../errors.js';
import type { CorpusAction, CorpusEntry, CorpusFault } from '../types.js';
import type { Screen, ScreenKey } from './types.js';

export type CorpusKey =
  | `corpus.action.${CorpusAction}`
  | `corpus.held.${CorpusEntry['held']}`
  | `corpus.fault.${CorpusFault['code']}`
  | `corpus.cure.${CorpusFault['code']}`
  | `corpus.column.${'action' | 'date' | 'id' | 'type' | 'title' | 'held' | 'file' | 'place' | 'fault' | 'note'}`
  | 'corpus.copied'
  | 'corpus.add-head'
  | 'corpus.add-dry'
  | 'corpus.list-head'
  | 'corpus.list-empty'
  | 'corpus.unlisted'
  | 'corpus.unlisted-cure'
  | 'corpus.verify-head'
  | 'corpus.verify-fine'
  | 'corpus.faults'
  | 'corpus.notes'
  | 'corpus.unread'
  | 'corpus.entry'
  | 'corpus.line'
  | 'corpus.no-sha256'
  | 'corpus.unread-file';

export interface CorpusScreen extends Omit<Screen, 'say'> {
  readonly say: (key: CorpusKey | ScreenKey, values?: Details) => string;
}

export interface CorpusOptions {
  /** CSV for Dutch Excel. */
  readonly excel?: boolean;
  readonly screen: CorpusScreen;
}
