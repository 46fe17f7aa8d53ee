/** A marked-up text as a tree, in the vocabulary of HTML, whichever format it came in. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

/** No letter is nested as deep, nor has as many elements; what is may be made to exhaust the memory. */
export const DEEPEST = 500;
export const MOST_TAGS = 1_000_000;

/** A text is nested deeper, or has more elements, than any letter. */
export class TooComplex extends Error {}

export const tag = (
  name: string,
  children: readonly (Tag | string)[] = [],
  attributes: Tag['attributes'] = {},
): Tag => ({ name, attributes, children });

/** The tag and all below it, in the order of the text. */
export function* tagsOf(top: Tag): Generator<Tag> {
  const stack: Tag[] = [top];
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i -= 1) {
      const child = next.children[i];
      if (typeof child === 'object') stack.push(child);
    }
  }
}

/** All text below a tag, blanks as they stand. */
export function textOf(top: Tag): string {
  const parts: string[] = [];
  const stack: (Tag | string)[] = [top];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i] ?? '');
  }
  return parts.join('');
}

export const classesOf = ({ attributes }: Tag): readonly string[] => (attributes['class'] ?? '').split(/\s+/);

export const hasClass = (of: Tag, ...names: readonly string[]): boolean =>
  classesOf(of).some((name) => names.includes(name));

export const hasText = (of: Tag): boolean => /\S/.test(textOf(of));

/** The children without those that hold nothing but blanks. */
export const filled = ({ children }: Tag): (Tag | string)[] =>
  children.filter((child) => (typeof child === 'string' ? /\S/.test(child) : hasText(child)));
