import { quotePassage } from '../quote-passage.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { foreignSignal, type Signal } from './criterion.ts';
import { pointerPatterns } from './pointer-patterns.ts';

/** R7: whether a reader can go and look. IFCN, principle 2: sources "in enough detail that readers can replicate". */
export function traceableOrigin(reading: Reading): Signal {
  const { text, method, prose, attributions, isEnglish, textOf } = reading;
  const { traceability } = method.reliability;
  for (const { rung, words, pattern } of pointerPatterns(method.pointers)) {
    // The words that point are English; an address speaks every language.
    if (!isEnglish && rung !== 'address') continue;
    const found = prose.filter((sentence) => textOf(sentence).search(pattern) >= 0);
    if (found.length === 0) continue;
    return {
      raw: words,
      shown: words,
      score: traceability[rung],
      why: `The best pointer to where the facts come from is ${words}.`,
      evidence: found.map((sentence) => quotePassage(text, sentence)),
    };
  }
  if (!isEnglish) return foreignSignal();
  const according = attributions.find(
    ({ kind, cue }) => kind === 'named' && /^according/i.test(cue ?? ''),
  );
  if (according) {
    const sentence = prose.find(
      ({ start, end }) => according.start >= start && according.start < end,
    );
    return {
      raw: 'according to a name',
      shown: `according to ${according.speaker ?? ''}`,
      score: traceability.accordingTo,
      why: 'The text names where a fact comes from, but not where it can be read.',
      evidence: [quotePassage(text, sentence ?? according)],
    };
  }
  return {
    raw: 'none',
    shown: 'no pointer',
    score: traceability.none,
    why: 'No address, filing, post, court, statement or outlet is given where a fact could be looked up.',
    evidence: [],
  };
}
