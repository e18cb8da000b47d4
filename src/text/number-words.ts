/** English number words below a hundred. */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** German, French, Spanish and Swedish number words, as they stand before "million" and the like. */
export const FOREIGN_NUMBERS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  en: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  femton: 15,
  tjugo: 20,
  trettio: 30,
};

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * Reads a number in English words: "twenty-five million", "two hundred and fifty thousand", "half a billion",
 * "one and a half million", "a quarter of a million", "three point five billion". Null for words that are none.
 */
export function readNumberWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'of');
  if (words.length === 0) return null;
  let total = 0;
  let current: number | null = null;
  let lastScale = Infinity;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const small = SMALL_NUMBERS[word];
    const scale = SCALES[word];
    if (small !== undefined) {
      if (
        current !== null &&
        !(current % 100 === 0 && current > 0) &&
        !isTensAndUnit(current, small)
      ) {
        return null;
      }
      current = (current ?? 0) + small;
    } else if (word === 'a' || word === 'an') {
      const next = words[i + 1];
      if (next === 'half' || next === 'quarter' || current !== null) continue;
      current = 1;
    } else if (word === 'half' || word === 'quarter' || word === 'quarters') {
      const part = word === 'half' ? 0.5 : 0.25;
      if (word === 'quarters') current = (current ?? 1) * part;
      else if (current === null && total > 0) total += lastScale * part;
      else current = (current ?? 0) + part;
    } else if (word === 'dozen') {
      current = (current ?? 1) * 12;
    } else if (word === 'hundred') {
      current = (current ?? 1) * 100;
    } else if (word === 'point') {
      let unit = 0.1;
      for (i += 1; i < words.length; i++) {
        const digit = SMALL_NUMBERS[words[i] ?? ''];
        if (digit === undefined || digit > 9) break;
        current = (current ?? 0) + digit * unit;
        unit /= 10;
      }
      i -= 1;
    } else if (scale !== undefined) {
      if (current === null || scale >= lastScale) return null;
      total += current * scale;
      current = null;
      lastScale = scale;
    } else {
      return null;
    }
  }
  const value = total + (current ?? 0);
  return Math.round(value * 1e6) / 1e6;
}

function isTensAndUnit(current: number, small: number): boolean {
  return current % 100 >= 20 && current % 10 === 0 && small > 0 && small < 10;
}
