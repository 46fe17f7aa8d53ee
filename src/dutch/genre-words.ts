/** Words and abbreviations of letters to parliament that the dictionary lacks; a scan of them is sound. */
export const genreWords: ReadonlySet<string> = new Set(
  (
    'tlv opp oogo onswv amvb mazl vso sbo sbao pabo havo vmbo vwo mbo hbo wo po vo jl nr nrs resp bijv incl excl kst tk ek evt m.b.t ' +
    'eén mln mrd blz enz etc art vgl dhr mw mr dr drs prof ing ir st ca ' +
    'ocw vws szw bzk jenv onderwijszorgarrangementen onderwijszorgarrangement thuiszitters samenwerkingsverbanden hoorrecht co ' +
    'app apps e-mail online website websites toolkit'
  ).split(' '),
);
