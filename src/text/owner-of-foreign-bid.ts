import { foreignBidPatterns } from './foreign-bid-patterns.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { nameIn } from './name-in.ts';

/** Who makes the bid whose noun stands near an amount: "die Offerte von Falk über $5m", "l’offre de Falk, d’un montant de $5m". */
export function ownerOfForeignBid(
  sentence: MaskedSentence,
  language: string,
  first: number,
  at: number,
): Mention | null {
  const patterns = foreignBidPatterns(language);
  if (patterns === null) return null;
  return nameIn(sentence, patterns.fromNear, sentence.text.slice(first, at + 60));
}
