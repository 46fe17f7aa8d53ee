import { textOf } from './markup.js';
import type { Tag } from './markup.js';

/** Sites whose addresses say no more than the citation that they stand behind. */
const OFFICIAL = /^https?:\/\/(?:[\w-]+\.)*(?:officielebekendmakingen|overheid|tweedekamer|eerstekamer)\.nl\b/i;
const LONGEST = 300;

const plain = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** The address of a link that its text does not print, as print has it behind the text; null where there is none. */
export function addressBehind(link: Tag): string | null {
  const address = (link.attributes['href'] ?? '').trim();
  if (!/^https?:\/\/[^\s()]+$/i.test(address) || address.length > LONGEST || OFFICIAL.test(address)) return null;
  const text = textOf(link);
  return text.trim() === '' || plain(text).includes(plain(address)) ? null : address;
}
