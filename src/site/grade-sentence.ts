import type { SourceAssessment } from '../assess/reliability/source-assessment.ts';

/** A grade in words, never the letter alone: with its interval, its coverage and what it rests on. */
export function gradeSentence({
  letter,
  letterRange,
  score,
  low,
  high,
  coverage,
  basis,
}: SourceAssessment): string {
  const share = Math.round(coverage * 100);
  const extent = `${Math.round(score)} of 100, between ${Math.round(low)} and ${Math.round(high)} for what it does not state`;
  if (letter === 'F') return `Cannot be judged: ${share} % of the signals are stated, ${extent}`;
  const letters =
    letterRange[0] === letterRange[1] ? letter : `${letter} (${letterRange.join(' to ')})`;
  return `Reliability ${letters}, by the ${basis === 'document' ? 'document only' : 'document and a track record'}: ${extent}`;
}
