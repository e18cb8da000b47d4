import { quotePassage } from '../quote-passage.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import type { Signal } from './criterion.ts';

/** R4: whether the publisher answers for the text. From JTI, clause 10. */
export function standsBehind(reading: Reading): Signal {
  const { text, method, disclaimer, summary, textOf } = reading;
  const { standsBehind: scores } = method.reliability;
  const declines = disclaimer.filter((sentence) => {
    const words = textOf(sentence).toLowerCase().replace(/\s+/g, ' ');
    return method.words.disclaims.some((phrase) => words.includes(phrase));
  });
  if (declines.length > 0) {
    return {
      raw: 'disclaimer',
      shown: 'disclaims liability',
      score: scores.disclaimer,
      why: 'The page declines to answer for what it prints.',
      evidence: declines.map((sentence) => quotePassage(text, sentence)),
    };
  }
  const [first] = summary;
  if (first) {
    return {
      raw: 'machine summary',
      shown: 'prints a machine-made summary',
      score: scores.machineSummary,
      why: 'The page prints a summary that a machine made.',
      evidence: [quotePassage(text, first)],
    };
  }
  return {
    raw: 'no disclaimer',
    shown: 'no disclaimer',
    score: scores.otherwise,
    why: 'Nothing on the page takes distance from the text.',
    evidence: [],
  };
}
