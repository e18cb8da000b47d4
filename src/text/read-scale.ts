import { alternation } from './alternation.ts';
import { SIGNS_AFTER } from './currencies.ts';
import { GAP } from './money-atom.ts';
import { SCALES_BY_LANGUAGE, SCALE_LETTERS, SCALE_SHORTS, SCALE_WORDS } from './scales.ts';

const SCALE_RIGHT = new RegExp(
  `^\\+?(?:${GAP}|-|${GAP}?-${GAP}?)?(?<word>${alternation([...Object.keys(SCALE_WORDS), ...Object.values(SCALES_BY_LANGUAGE).flatMap((words) => Object.keys(words))])})(?<dot>\\.)?(?![\\p{L}\\p{N}])`,
  'iu',
);

const SHORT_RIGHT = new RegExp(
  `^\\+?(?<gap>(?:${GAP}|-)?)(?<word>${alternation(Object.keys(SCALE_SHORTS))})(?![\\p{L}\\p{N}])`,
  'iu',
);

const LETTER_RIGHT = /^(?<gap>[ \u00a0\u202f-]?)(?<word>[kmbt])(?![\p{L}\p{N}&’'…]|\.\.)/iu;

/** "5 M€", "3 Md€", "20 k€". */
const GLUED_EURO = /^[ \u00a0\u202f]?(?<word>k|m|md|mds|mrd|mia|bn)(?<sign>[€$£])/iu;

/** "68,3 ME", "1,2 MdE": euros without their sign, in French. */
const LETTERED_EURO = /^[ \u00a0\u202f]?(?<word>k|M|Md|Mds)E(?:UR)?(?![\p{L}\p{N}])/u;

interface Scale {
  readonly factor: number;
  readonly length: number;
  readonly currency?: string;
}

export function readScale(rest: string, language: string, signed: boolean): Scale | null {
  const word = SCALE_RIGHT.exec(rest);
  if (word) {
    const key = (word.groups?.['word'] ?? '').toLowerCase().replace(/\s/g, ' ');
    const factor = SCALES_BY_LANGUAGE[language]?.[key] ?? SCALE_WORDS[key];
    if (factor !== undefined) {
      const dotted = word.groups?.['dot'] !== undefined;
      // The period of "Mrd." belongs to the word only where the currency follows.
      const keep =
        /^(?:mrd|mio|mill|mia|bio|mld|mln|tsd|tys|md|cr)$/.test(key) &&
        /^[ \u00a0\u202f]?(?:[€$£]|\p{L})/u.test(rest.slice(word[0].length));
      return { factor, length: word[0].length - (dotted && !keep ? 1 : 0) };
    }
  }
  const glued = GLUED_EURO.exec(rest);
  if (glued) {
    const key = (glued.groups?.['word'] ?? '').toLowerCase();
    const factor = key === 'm' ? 1e6 : key === 'k' ? 1e3 : 1e9;
    const sign = glued.groups?.['sign'] ?? '';
    return { factor, length: glued[0].length, currency: SIGNS_AFTER[sign] ?? '$' };
  }
  const lettered = language === 'fr' ? LETTERED_EURO.exec(rest) : null;
  if (lettered) {
    const key = lettered.groups?.['word'] ?? '';
    const factor = key === 'M' ? 1e6 : key === 'k' ? 1e3 : 1e9;
    return { factor, length: lettered[0].length, currency: 'EUR' };
  }
  const short = SHORT_RIGHT.exec(rest);
  if (short) {
    const factor = SCALE_SHORTS[(short.groups?.['word'] ?? '').toLowerCase()];
    const glued = short.groups?.['gap'] !== '-' || signed;
    if (factor !== undefined && glued) return { factor, length: short[0].length };
  }
  const letter = LETTER_RIGHT.exec(rest);
  if (letter) {
    const key = (letter.groups?.['word'] ?? '').toLowerCase();
    const gap = letter.groups?.['gap'] ?? '';
    const factor = SCALE_LETTERS[key];
    if (factor !== undefined && (gap === '' || (signed && key !== 't'))) {
      return { factor, length: letter[0].length };
    }
  }
  return null;
}
