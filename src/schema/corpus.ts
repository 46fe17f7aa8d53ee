/** What the `corpus` commands write: which letters a folder holds, what was entered, what is wrong. */
import { z } from 'zod';
import { letterType } from './letter.js';
import { count } from './parts.js';

const number = z.int().positive();
const text = z.string().nullable();

const head = {
  id: text,
  type: letterType.nullable(),
  date: text,
  title: text,
};

export const corpusAction = z
  .enum(['entered', 'filled', 'replaced', 'updated', 'unchanged'])
  .describe('filled: an entry that was not held got its file; updated: only what is known of the letter changed.');

export const corpusAdd = z
  .strictObject({
    schema: z.literal('pobrief/corpus-add@1'),
    manifest: z.string(),
    dryRun: z.boolean().describe('Nothing was written.'),
    letters: z.array(
      z.strictObject({
        source: z.string().describe('The file that was read, or the id that was given.'),
        action: corpusAction,
        copied: z.boolean(),
        file: text.describe('Below the folder, with forward slashes; null where the letter is not held.'),
        ...head,
      }),
    ),
  })
  .meta({ id: 'pobrief/corpus-add@1', title: 'Letters entered in a manifest, as pobrief corpus add writes it' });

export const corpusEntry = z.strictObject({
  entry: number.describe('Its place in the manifest, from 1.'),
  ...head,
  held: z.enum(['yes', 'no', 'missing']).describe('missing: the manifest names a file that is not there.'),
  file: text,
  dossiers: z.array(z.string()),
  vergaderjaar: text,
  url: text,
  sha256: text,
});

export const corpusList = z
  .strictObject({
    schema: z.literal('pobrief/corpus-list@1'),
    manifest: z.string(),
    entries: z.array(corpusEntry).describe('In date order; what has no date comes last.'),
    unlisted: z.array(z.string()).describe('Letters in the folder that the manifest does not name.'),
  })
  .meta({ id: 'pobrief/corpus-list@1', title: 'The letters of a folder, as pobrief corpus list writes it' });

const place = {
  entry: number.nullable(),
  line: number.nullable().describe('In the manifest.'),
  id: text,
  file: text,
};

export const corpusFault = z.strictObject({
  code: z.enum([
    ...(['manifest-missing', 'manifest-broken', 'entry', 'field', 'nameless', 'outside'] as const),
    ...(['file-missing', 'sha256', 'file-twice', 'id-twice', 'unlisted', 'conflict'] as const),
  ]),
  ...place,
  field: text,
  manifest: text.describe('What the manifest says.'),
  found: text.describe('What is so: the sha256 of the file, what the letter prints, what the JSON lacks.'),
  expected: text.describe('What a field should be.'),
  first: number.nullable().describe('The entry that names the same file or id before this one.'),
});

export const corpusVerify = z
  .strictObject({
    schema: z.literal('pobrief/corpus-verify@1'),
    manifest: z.string(),
    entries: count,
    letters: count.describe('Files of entries that were read.'),
    faults: z.array(corpusFault),
    notes: z.array(z.strictObject({ code: z.enum(['no-sha256']), ...place })),
    unread: z.array(z.strictObject({ file: z.string(), code: z.string() })).describe('Could not be read: exit code 3.'),
  })
  .meta({ id: 'pobrief/corpus-verify@1', title: 'What is wrong in a corpus, as pobrief corpus verify writes it' });
