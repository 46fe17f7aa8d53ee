/** What a renderer is given and gives. Renderers are pure: they print nothing and know no terminal. */
import type { Details } from '../errors.js';
import type { CorrectionKind, LetterResult, State } from '../types.js';
import type { TableName } from './tables.js';
import type { WarningCode } from './warning-words.js';

/** The words that people read; the command line has them in Dutch and in English. */
export type ScreenKey =
  | 'references'
  | 'dates'
  | 'footnotes'
  | 'corrections'
  | 'documents'
  | 'damaged'
  | 'incomplete'
  | 'deadlines'
  | 'pages'
  | 'line'
  | 'page-line'
  | 'no-date'
  | 'no-title'
  | 'coming'
  | 'look'
  | 'more'
  | 'no-rows'
  | 'no-corrections'
  | 'probably'
  | 'measures'
  | 'motions'
  | 'commitments'
  | 'made'
  | 'cited'
  | 'planning'
  | 'milestones'
  | `warning.${WarningCode}`
  | `state.${State}`
  | `correction.${CorrectionKind}`;

export type Say = (key: ScreenKey, values?: Details) => string;

/** Colours by what they mean; each wraps a text and leaves its width alone. */
export interface Theme {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  /** A status by its meaning; its words stand beside it, so that colour is never alone. */
  readonly state: (state: State, text: string) => string;
}

/** The paper that people read from. */
export interface Screen {
  readonly width: number;
  readonly theme: Theme;
  readonly say: Say;
}

export interface RenderOptions {
  /** More than one letter was asked for, so JSON is an array. */
  readonly many: boolean;
  /** The table that is wanted, where the format can show one. */
  readonly table?: TableName;
  /** CSV for Dutch Excel: BOM, semicolons, CRLF, decimal commas. */
  readonly excel?: boolean;
  readonly screen: Screen;
}

/** A text that is written letter by letter, so that a thousand letters need not be in memory. */
export interface Rendering {
  readonly open: string;
  readonly letter: (result: LetterResult) => string;
  readonly close: () => string;
}

/** The same for a format that is not text, which is known only when all letters are. */
export interface Packing {
  readonly open: '';
  readonly letter: (result: LetterResult) => '';
  readonly close: () => Promise<Uint8Array>;
}

export type Renderer = (options: RenderOptions) => Rendering;
