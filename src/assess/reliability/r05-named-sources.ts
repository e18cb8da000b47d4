import { quotePassage } from '../quote-passage.ts';
import type { ReadAttribution } from '../reading/read-attributions.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { sentencesOf } from '../reading/sentences-of.ts';
import { foreignSignal, type Signal } from './criterion.ts';

/** R5: how many of those who are said to have said something are named. From JTI, clause 12. */
export function namedSources(reading: Reading): Signal {
  if (!reading.isEnglish) return foreignSignal();
  const named = reading.attributions.filter(({ kind }) => kind === 'named');
  const all = reading.attributions.length;
  if (all === 0) {
    return {
      raw: 0,
      shown: 'no attribution',
      score: 0,
      why: 'The text attributes nothing to anybody.',
      evidence: [],
    };
  }
  const anonymous = all - named.length;
  return {
    raw: named.length / all,
    shown: `${named.length} of ${all} named`,
    score: named.length / all,
    why: `${named.length} of ${all} attributions name who speaks; ${anonymous} ${anonymous === 1 ? 'does' : 'do'} not${words(reading.attributions)}.`,
    evidence: sentencesOf(reading, reading.attributions).map((sentence) =>
      quotePassage(reading.text, sentence),
    ),
  };
}

/** The anonymous speakers in their own words, each once. */
function words(attributions: readonly ReadAttribution[]): string {
  const said = new Set(
    attributions
      .filter(({ kind }) => kind === 'anonymous')
      .map(({ speaker, cue }) => `“${(speaker ?? cue ?? '').toLowerCase()}”`),
  );
  return said.size === 0 ? '' : ` (${[...said].join(', ')})`;
}
