import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import type { Method } from '../method.ts';
import { isRunning } from './is-running.ts';
import { joinSentences } from './join-sentences.ts';
import { readAttributions, type ReadAttribution } from './read-attributions.ts';
import { readQuotes, type ReadQuote } from './read-quotes.ts';

/** What the criteria count in, read once for each document. */
export interface Reading {
  readonly text: AssessableText;
  readonly method: Method;
  readonly headline: AssessableSentence | null;
  /** Sentences of body and questions-and-answers that run as prose: no headings, no items of lists. */
  readonly prose: readonly AssessableSentence[];
  readonly summary: readonly AssessableSentence[];
  readonly disclaimer: readonly AssessableSentence[];
  readonly attributions: readonly ReadAttribution[];
  readonly quotes: readonly ReadQuote[];
  /** The recognisers of attribution and doubt know English only (method, section 12). */
  readonly isEnglish: boolean;
  textOf(sentence: { readonly start: number; readonly end: number }): string;
}

/** Reads what the criteria count in. Signals come from body and faq only (method, section 2). */
export function readDocumentSignals(text: AssessableText, method: Method): Reading {
  const { doc, sentences } = text;
  const prose = sentences.filter(
    (sentence) => (sentence.zone === 'body' || sentence.zone === 'faq') && isRunning(doc, sentence),
  );
  const joined = joinSentences(doc.text, prose);
  const isEnglish = /^en\b/.test(text.source.language);
  const attributions = isEnglish ? readAttributions(joined, method.words) : [];
  return {
    text,
    method,
    headline: sentences.find(({ zone }) => zone === 'headline') ?? null,
    prose,
    summary: sentences.filter(({ zone }) => zone === 'ai-summary'),
    disclaimer: sentences.filter(({ zone }) => zone === 'disclaimer'),
    attributions,
    quotes: readQuotes(joined, attributions, method.reliability.quoteWords),
    isEnglish,
    textOf: ({ start, end }) => doc.text.slice(start, end),
  };
}
