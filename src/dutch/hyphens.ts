/** Words before which a hyphen at a line's end stands for a shared part: «onderwijs- en zorgaanbod». */
export const sharedPart: ReadonlySet<string> = new Set([
  'en',
  'of',
  'tot',
  'en/of',
  'dan',
  'noch',
  'maar',
  'respectievelijk',
]);

/** First parts that keep their hyphen in Dutch spelling (Leidraad, 6.6 and 6.7). */
export const keepsHyphen: ReadonlySet<string> = new Set([
  'niet',
  'oud',
  'ex',
  'non',
  'adjunct',
  'aspirant',
  'assistent',
  'collega',
  'interim',
  'kandidaat',
  'chef',
  'meester',
  'leerling',
  'sint',
  'substituut',
  'loco',
  'quasi',
  'pseudo',
]);

/** First parts of verbs and of what is made of them: never set off by a hyphen. */
export const verbPrefixes: ReadonlySet<string> = new Set(
  'aan achter af be bij binnen boven buiten door ge her in mede mee na om onder ont op over rond samen tegen terug toe tussen uit ver voor voort weg'.split(
    ' ',
  ),
);

/** First parts that are initialisms though written small: «ggz-instelling», «vo-scholen» (Leidraad, 6.9). */
export const initialisms: ReadonlySet<string> = new Set(
  'po vo so vso sbo mbo hbo wo havo vwo vmbo ict ggz jggz ggd wmo awbz zzp mvo ekv btw bbp cao lhbti lhbtiq mkb ngo atv wao ww tbs'.split(
    ' ',
  ),
);

/** Two letters that would be read as one sound, so that a hyphen parts them: «zee-egel», «mede-eigenaar» (Leidraad, 6.4). */
export const collides = (left: string, right: string): boolean =>
  /^(?:aa|ae|ai|au|ee|ei|eu|ie|ii|ij|oe|oi|oo|ou|ui|uu)$/i.test(left.slice(-1) + right.slice(0, 1));
