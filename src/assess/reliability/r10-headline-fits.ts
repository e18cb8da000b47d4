import { allMatches } from '../../text/all-matches.ts';
import { phrasesPattern } from '../../text/phrase.ts';
import { contentWords } from '../content-words.ts';
import { quotePassage } from '../quote-passage.ts';
import { certaintyCues } from '../reading/certainty-cues.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { foreignSignal, unknownSignal, type Signal } from './criterion.ts';

const LEVELS = ['hedged', 'attributed', 'plain'] as const;

/** Headlines attribute at their end or start: "…, Says Lund", "Lund says …". "Lund: …" is left out, as it may be a label. */
function attributes(headline: string, says: readonly string[]): boolean {
  const words = phrasesPattern(says);
  return allMatches(headline, words).some(
    ({ index, 0: found }) =>
      /^\s+\p{Lu}/u.test(headline.slice(index + found.length)) ||
      /\p{Lu}\p{L}*\s$/u.test(headline.slice(0, index)),
  );
}

/** R10: whether the headline is surer than the text. From NewsGuard; only certainty is compared, not content. */
export function headlineFits(reading: Reading): Signal {
  const { text, method, headline, prose, attributions, isEnglish, textOf } = reading;
  if (headline === null) return unknownSignal('The document prints no headline.');
  if (!isEnglish) return foreignSignal();
  const stop = new Set(method.words.stop);
  const head = contentWords(textOf(headline), stop);
  const shared = (sentence: { readonly start: number; readonly end: number }): number =>
    [...contentWords(textOf(sentence), stop)].filter((word) => head.has(word)).length;
  const lede = prose
    .slice(0, method.reliability.ledeSentences)
    .reduce<(typeof prose)[number] | null>(
      (best, sentence) => (best === null || shared(sentence) > shared(best) ? sentence : best),
      null,
    );
  if (lede === null) return unknownSignal('The document has no text under its headline.');
  const isHedged = (part: typeof lede): boolean =>
    certaintyCues(textOf(part), method.words).length > 0;
  const headlineWords = ` ${textOf(headline).toLowerCase()} `;
  const isTentative = method.words.headlineHedges.some((cue) => headlineWords.includes(` ${cue} `));
  const headlineLevel =
    isTentative || isHedged(headline)
      ? 0
      : attributes(textOf(headline), method.words.headlineSays)
        ? 1
        : 2;
  const attributed = attributions.some(
    ({ kind, start }) => kind === 'named' && start >= lede.start && start < lede.end,
  );
  const ledeLevel = isHedged(lede) ? 0 : attributed ? 1 : 2;
  const gap = Math.max(0, headlineLevel - ledeLevel);
  return {
    raw: gap,
    shown: `headline ${LEVELS[headlineLevel]}, lede ${LEVELS[ledeLevel]}`,
    score: Math.max(0, 1 - method.reliability.headlineStep * gap),
    why:
      gap === 0
        ? 'The headline is no surer than the sentence that says the same.'
        : `The headline is ${LEVELS[headlineLevel]}, the sentence that says the same is ${LEVELS[ledeLevel]}.`,
    evidence: [quotePassage(text, headline), quotePassage(text, lede)],
  };
}
