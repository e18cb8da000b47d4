/**
 * Words and letters that multiply the number before them. A word means the same in every language unless `SCALES_BY_LANGUAGE`
 * says otherwise. Keys are in lower case, without a final period.
 */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  quadrillion: 1e15,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
  crs: 1e7,
  // German
  tausend: 1e3,
  tsd: 1e3,
  millionen: 1e6,
  mio: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  billionen: 1e12,
  // French
  mille: 1e3,
  milliard: 1e9,
  milliards: 1e9,
  md: 1e9,
  mds: 1e9,
  mrds: 1e9,
  // Spanish
  millón: 1e6,
  millon: 1e6,
  millones: 1e6,
  'mil millones': 1e9,
  billón: 1e12,
  billones: 1e12,
  // Swedish
  tusen: 1e3,
  miljon: 1e6,
  miljoner: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  mdr: 1e9,
  biljon: 1e12,
  biljoner: 1e12,
  // Two words
  'lakh crore': 1e12,
  'thousand crore': 1e10,
  'hundred crore': 1e9,
  'hundred thousand': 1e5,
  'hundred million': 1e8,
  'hundred billion': 1e11,
  'thousand million': 1e9,
  'thousand billion': 1e12,
  'million million': 1e12,
};

/** What a word means only in one language: a German "Billion" and a French "billion" are a million million. */
export const SCALES_BY_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { billion: 1e12, bio: 1e12, mill: 1e6, mia: 1e9 },
  fr: { billion: 1e12, billions: 1e12, trillion: 1e18 },
  es: { mil: 1e3, trillón: 1e18 },
  en: { mil: 1e6, mill: 1e6, bil: 1e9, tril: 1e12 },
  it: { mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
  pt: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    'mil milhões': 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
  },
  nl: { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9, mrd: 1e9, biljoen: 1e12 },
  da: { mill: 1e6, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9, mia: 1e9 },
  no: { mill: 1e6, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9, mrd: 1e9 },
  pl: { tys: 1e3, mln: 1e6, milion: 1e6, milionów: 1e6, mld: 1e9, miliard: 1e9, miliardów: 1e9 },
};

/** Short forms that may be glued to the number ("5bn") or follow it after a space. */
export const SCALE_SHORTS: Readonly<Record<string, number>> = {
  mn: 1e6,
  mm: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  trln: 1e12,
};

/** Letters: glued to the number, or after a space when a currency sign stands before it. */
export const SCALE_LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
};

/** Plurals that state a size and no number, with the range that they span. */
export const VAGUE_SCALES: Readonly<Record<string, readonly [number, number]>> = {
  hundreds: [1e2, 1e3],
  thousands: [1e3, 1e6],
  lakhs: [1e5, 1e7],
  millions: [1e6, 1e9],
  crores: [1e7, 1e9],
  billions: [1e9, 1e12],
  trillions: [1e12, 1e15],
  tausende: [1e3, 1e6],
  millionen: [1e6, 1e9],
  milliarden: [1e9, 1e12],
  milliers: [1e3, 1e6],
  milliards: [1e9, 1e12],
  miles: [1e3, 1e6],
  millones: [1e6, 1e9],
  tusentals: [1e3, 1e6],
  miljontals: [1e6, 1e9],
  miljardtals: [1e9, 1e12],
  miljoner: [1e6, 1e9],
  miljarder: [1e9, 1e12],
};

/** Words before a scale ("hundreds of millions") with the multiples that they span. */
export const VAGUE_MULTIPLES: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 100],
  dozens: [10, 100],
  scores: [10, 100],
  hundreds: [100, 1000],
  thousands: [1000, 1e6],
  several: [2, 10],
  'a few': [2, 10],
  'a couple': [2, 3],
  'a handful': [2, 10],
  hunderte: [100, 1000],
  dutzende: [10, 100],
  mehrere: [2, 10],
  dizaines: [10, 100],
  centaines: [100, 1000],
  plusieurs: [2, 10],
  decenas: [10, 100],
  cientos: [100, 1000],
  varios: [2, 10],
  tiotals: [10, 100],
  hundratals: [100, 1000],
  flera: [2, 10],
};
