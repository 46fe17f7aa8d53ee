/**
 * The few ways a run can stop. An error carries a code, the file and figures, no sentences: its
 * words, with the cure, are made in `cli/words.ts`, and each class has its exit code here.
 */

/** Why an input could not be used. */
export type InputReason =
  | 'missing'
  | 'folder-without-letters'
  | 'empty'
  | 'binary'
  | 'not-utf8'
  | 'unreadable'
  | 'too-large'
  | 'too-many-pages'
  | 'too-slow'
  | 'too-much-memory'
  | 'pdf-truncated'
  | 'pdf-password'
  | 'scan'
  | 'pdf-unmapped'
  | 'xml-broken'
  | 'xml-other'
  | 'too-complex'
  | 'without-text'
  | 'own-report'
  | 'docx-damaged'
  | 'docx-password'
  | 'office-other'
  | 'word-97'
  | 'unpacks-too-large'
  | 'not-a-result'
  | 'result-without-text'
  | 'manifest'
  | 'reviews-broken'
  | 'no-folder'
  | 'manifest-broken'
  | 'several-letters'
  | 'other-bytes'
  | 'entry-changed'
  | 'other-entry'
  | 'name-taken'
  | 'changed'
  | 'fault';

/** Why an output could not be written. */
export type OutputReason = 'no-folder' | 'is-a-folder' | 'no-permission' | 'disk-full' | 'too-many-rows' | 'failed';

/** What is wrong with a command line. */
export type UsageReason =
  | 'refused'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'missing-value'
  | 'too-many-arguments'
  | 'bad-value'
  | 'no-command'
  | 'csv-without-table'
  | 'unknown-table'
  | 'unknown-format'
  | 'unknown-extension'
  | 'other-extension'
  | 'unknown-schema'
  | 'one-letter-only'
  | 'stdin-twice'
  | 'stdin-nameless'
  | 'output-is-input'
  | 'output-exists'
  | 'binary-on-terminal'
  | 'conflict';

/** Figures and names that the words of an error are filled with. */
export type Details = Readonly<Record<string, string | number>>;

interface Parts {
  readonly details?: Details;
  /** The error underneath, kept for who debugs. */
  readonly cause?: unknown;
}

/** What every stop has in common; catch this one to catch them all. */
export abstract class Stop extends Error {
  abstract readonly exitCode: number;
  abstract readonly code: string;
  readonly file: string | null;
  readonly details: Details;

  constructor(code: string, file: string | null, { details = {}, cause }: Parts = {}) {
    super(file === null ? code : `${file}: ${code}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.file = file;
    this.details = details;
  }
}

/** An input could not be read, is no letter, or is over a limit; the other inputs go on. */
export class InputError extends Stop {
  readonly exitCode = 3;
  override readonly file: string;
  constructor(
    file: string,
    readonly code: InputReason,
    parts?: Parts,
  ) {
    super(code, file, parts);
    this.file = file;
  }

  /** The same error under the name by which the user knows the file. */
  named(file: string): InputError {
    return file === this.file ? this : new InputError(file, this.code, { details: this.details, cause: this });
  }
}

/** An output could not be written. */
export class OutputError extends Stop {
  readonly exitCode = 4;
  override readonly file: string;
  constructor(
    file: string,
    readonly code: OutputReason,
    parts?: Parts,
  ) {
    super(code, file, parts);
    this.file = file;
  }

  /** The same error under the name by which the user knows the file. */
  named(file: string): OutputError {
    return file === this.file ? this : new OutputError(file, this.code, { details: this.details, cause: this });
  }
}

/** The command line asks for something that does not exist or does not fit. */
export class UsageError extends Stop {
  readonly exitCode = 2;
  constructor(
    readonly code: UsageReason,
    details?: Details,
  ) {
    super(code, null, details === undefined ? {} : { details });
  }
}

/** The user stopped the run (SIGINT). */
export class Interrupted extends Stop {
  readonly exitCode = 130;
  readonly code = 'interrupted';
  constructor() {
    super('interrupted', null);
  }
}
