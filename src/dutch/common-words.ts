/** The words that carry Dutch sentences. Where several readings of a scan exist, these are the likely ones. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'aan al alle alleen als ander andere anders beide bij binnen dan dat de deze die dit doen door een eerder eerste elk elke en er ' +
    'even geen goed had hadden heb hebben heeft hem hen het hier hierbij hij hoe hun ieder iedere iemand iets ik in inmiddels is ja ' +
    'jaar kan komen kunnen laat maar maken meer met mij mijn moet moeten na naar nee niet niets nog nu of om omdat onder ons onze ' +
    'ook op over samen sinds te tegen ten ter toch toe tot tussen twee u uit uw van veel verder via volgens voor waar waarbij waarin ' +
    'waarmee was wat we weer wel werd werken wie wij wil willen worden wordt zal ze zeer zelf zich zij zijn zo zoals zodat zonder ' +
    'zou zouden zullen mei juni juli zie per dag wet'
  ).split(' '),
);

/** Words that run into the next one where a scanner loses the blank; none of them opens Dutch compounds freely. */
export const gluedWords: ReadonlySet<string> = new Set(
  'de het een is er dat die dit deze van en te ik wij we uw zijn wordt ook als niet om'.split(' '),
);
