import { exactPhrasesPattern, phrasesSource } from '../../text/phrase.ts';
import type { PointerRow } from '../method.ts';

/** A phrase by which a text says where a fact can be looked up. */
export interface PointerPattern extends Pick<PointerRow, 'rung' | 'words'> {
  readonly pattern: RegExp;
}

/** What needs no words: an address of the web, a DOI, the number of a security. */
const ADDRESSES: readonly PointerPattern[] = [
  {
    rung: 'address',
    words: 'an address',
    pattern:
      /\bhttps?:\/\/\S+|\bwww\.[\w-]+\.\w+\S*|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|io|eu)\/\S+/giu,
  },
  {
    rung: 'address',
    words: 'a numbered publication or security',
    pattern: /\bdoi:\s?10\.\d{4,}\/\S+|\bISIN [A-Z]{2}\w{10}\b/gu,
  },
];

/** Pointers from strong to weak (method, R7), with the method's phrases. */
export function pointerPatterns(rows: readonly PointerRow[]): readonly PointerPattern[] {
  return [
    ...ADDRESSES,
    ...rows.map(({ rung, words, phrases, notBefore }) => {
      const { source, flags } = exactPhrasesPattern(phrases);
      const barred = notBefore ? `(?!\\s+${phrasesSource(notBefore)})` : '';
      return { rung, words, pattern: new RegExp(`${source}${barred}`, flags) };
    }),
  ];
}
