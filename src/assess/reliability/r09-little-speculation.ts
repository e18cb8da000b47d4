import { quotePassage } from '../quote-passage.ts';
import { certaintyCues } from '../reading/certainty-cues.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { foreignSignal, unknownSignal, type Signal } from './criterion.ts';

/** R9: how much of the text is conjecture. From the CoNLL-2010 shared task: a sentence with one cue is uncertain. */
export function littleSpeculation({ text, method, prose, isEnglish, textOf }: Reading): Signal {
  if (!isEnglish) return foreignSignal();
  const { speculationForZero, speculationMinSentences } = method.reliability;
  if (prose.length < speculationMinSentences)
    return unknownSignal(`The text has fewer than ${speculationMinSentences} sentences.`);
  const uncertain = prose.filter(
    (sentence) => certaintyCues(textOf(sentence), method.words).length > 0,
  );
  const share = uncertain.length / prose.length;
  return {
    raw: share,
    shown: `${uncertain.length} of ${prose.length} sentences`,
    score: 1 - Math.min(1, share / speculationForZero),
    why: `${uncertain.length} of ${prose.length} sentences say what may, might, would or is expected to be.`,
    evidence: uncertain.map((sentence) => quotePassage(text, sentence)),
  };
}
