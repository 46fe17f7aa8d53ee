/** Entering letters one by one: what each finds in the manifest, and where its file goes. */
import path from 'node:path';
import { enter, type Entered, fieldsOf, ownEntry, type Refusal } from '../corpus/enter.js';
import { comparable, isBelow, sameFile } from '../corpus/entry.js';
import type { Item } from '../corpus/manifest-text.js';
import { InputError } from '../errors.js';
import type { CorpusAdd } from '../types.js';
import { type Folder, sha256Of } from './corpus-folder.js';
import type { Incoming } from './corpus-incoming.js';
import type { Copy } from './corpus-write.js';

export type LetterAdded = CorpusAdd['letters'][number];

/** What became of one letter. */
export interface Outcome {
  readonly letter: LetterAdded;
  readonly entered: Entered;
  /** A file that the manifest named until now and names no more. */
  readonly left: string | null;
}

/** The manifest while letters enter it; nothing is written. */
export class Entering {
  readonly copies: Copy[] = [];
  /** Files that came in this run, with their bytes: they may not be in the folder yet. */
  private readonly came = new Map<string, string>();

  constructor(
    private readonly folder: Folder,
    public items: readonly Item[],
    private readonly replace: boolean,
  ) {}

  /** Throws InputError where the letter cannot be entered; the list is then as it was. */
  async take(incoming: Incoming): Promise<Outcome> {
    const own = ownEntry(this.items, incoming);
    if ('refused' in own) throw refusal(incoming, own);
    const before = own.at === null ? undefined : fieldsOf(this.items)[own.at]?.file;
    const onDisk = before === undefined ? null : await this.bytesAt(before);
    // Two letters of one run that claim one id are a mistake, not a replacement.
    const replace = this.replace && !(before !== undefined && this.came.has(comparable(before)));
    const entered = enter(this.items, own, incoming, onDisk, replace);
    if ('refused' in entered) throw refusal(incoming, entered);
    const copied = await this.place(incoming, entered, before, own.at);
    this.items = entered.items;
    if (entered.file !== null && incoming.sha256 !== null) this.came.set(comparable(entered.file), incoming.sha256);
    const { id = null, type = null, date = null, title = null, file = null } = entered.fields;
    const isLeft = before !== undefined && onDisk !== null && file !== null && !sameFile(before, file);
    return {
      letter: { source: incoming.name, action: entered.action, copied, file, id, type, date, title },
      entered,
      left: isLeft ? before : null,
    };
  }

  /** Plans the copy where one is needed; never over a file of other content, but for the one that is replaced. */
  private async place(
    incoming: Incoming,
    entered: Entered,
    before: string | undefined,
    at: number | null,
  ): Promise<boolean> {
    const { file, put, action } = entered;
    const { sha256 } = incoming;
    if (!put || file === null || sha256 === null) return false;
    const taken = new InputError(incoming.name, 'name-taken', { details: { held: file } });
    if (fieldsOf(this.items).some((one, n) => n !== at && one?.file !== undefined && sameFile(one.file, file)))
      throw taken;
    const there = await this.bytesAt(file);
    if (there === sha256) return false;
    const over = there !== null;
    if (over && !(action === 'replaced' && before !== undefined && sameFile(before, file))) throw taken;
    this.copies.push({ from: incoming.name, to: path.join(this.folder.path, file), sha256, over });
    return true;
  }

  private async bytesAt(file: string): Promise<string | null> {
    if (!isBelow(file)) return null;
    return this.came.get(comparable(file)) ?? (await sha256Of(path.join(this.folder.path, comparable(file))));
  }
}

function refusal({ name, file, inside, sha256 }: Incoming, { refused, held, id }: Refusal): InputError {
  // The very file that was entered, with other bytes since.
  const isChanged = refused === 'other-bytes' && inside && file !== null && sameFile(held, file);
  const details = { held, id: id === '' ? held : id, found: (sha256 ?? '').slice(0, 12) };
  return new InputError(name, isChanged ? 'entry-changed' : refused, { details });
}
