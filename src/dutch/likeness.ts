import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** How alike two short strings are, from 0 to 1, case ignored (Jaro-Winkler: Winkler 1990). */
export const likeness = (a: string, b: string): number => jaroWinkler(a, b, { ignoreCase: true });
