import { phrasesPattern, phrasesSource } from '../../text/phrase.ts';
import type { SupplyRow, SupplyWords } from '../method.ts';

export type SupplyDirection = SupplyRow['direction'];
export type SupplyManner = SupplyRow['manner'];

/** The words of supply as patterns; names are masked by single characters of a private area (mask-sentence.ts). */
export interface SupplyPatterns {
  readonly verbs: readonly (Pick<SupplyRow, 'direction' | 'manner'> & {
    readonly pattern: RegExp;
  })[];
  /** What stands before the name of the other party. */
  readonly partners: RegExp;
  readonly figurative: RegExp;
  /** What stands before a verb that tells of no supply. */
  readonly refused: RegExp;
}

/** Makes the method's words of supply into patterns (role swap, role filler); make them once for many texts. */
export function supplyPatterns(words: SupplyWords): SupplyPatterns {
  return {
    verbs: words.verbs.map(({ direction, manner, phrases, after, notBefore }) => {
      const before = after ? `(?<=${phrasesSource(after)}\\s)` : '';
      const behind = notBefore ? `(?!\\s+${phrasesSource(notBefore)})` : '';
      const pattern = new RegExp(`${before}${phrasesSource(phrases)}${behind}`, 'giu');
      return { direction, manner, pattern };
    }),
    partners: new RegExp(`${phrasesSource(words.partners)}\\s$`, 'iu'),
    figurative: new RegExp(phrasesPattern(words.figurative).source, 'iu'),
    refused: new RegExp(
      `(?:${phrasesSource(words.refused)}|n['’]t)\\s+(?:[\\p{L}\\uE000-\\uE7FF'-]+\\s+){0,3}$`,
      'iu',
    ),
  };
}
