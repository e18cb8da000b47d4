import { counted } from '../counted.ts';
import { quotePassage } from '../quote-passage.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { foreignSignal, type Signal } from './criterion.ts';

/** R6: direct quotes with a named speaker. From DirectQuote and the Trust Project. */
export function attributedQuotes({ text, method, quotes, isEnglish }: Reading): Signal {
  if (!isEnglish) return foreignSignal();
  const attributed = quotes.filter(({ speaker }) => speaker !== null);
  const count = attributed.length;
  const { quotesForFull } = method.reliability;
  return {
    raw: count,
    shown: counted(count, 'quote'),
    score: Math.min(1, count / quotesForFull),
    why:
      count === 0
        ? 'No direct quote has a named speaker.'
        : `${count} direct ${count === 1 ? 'quote has' : 'quotes have'} a named speaker; ${quotesForFull} count in full.`,
    evidence: attributed.map((quote) => quotePassage(text, quote)),
  };
}
