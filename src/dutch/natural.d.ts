/** The two corners of natural that are used; its own typings start at the root, which loads databases. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const jaroWinkler: (a: string, b: string, options?: { ignoreCase?: boolean }) => number;
  export default jaroWinkler;
}
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const porter: { readonly stem: (word: string) => string };
  export default porter;
}
