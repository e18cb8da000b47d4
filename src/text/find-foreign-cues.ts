import { allMatches } from './all-matches.ts';
import type { CuePlace } from './find-cues.ts';
import { FOREIGN_METRIC_CUES } from './foreign-metric-cues.ts';
import type { MetricCue } from './metric-cues.ts';
import { wordEdge } from './word-edge.ts';

/** All cues of a masked sentence in a language of the table; where two overlap the longer stays. */
export function findForeignCues(text: string, language: string): CuePlace[] {
  const lower = text.toLowerCase();
  const found = (PATTERNS.get(language) ?? [])
    .flatMap(({ cue, pattern }) =>
      allMatches(lower, pattern).map((match) => ({
        cue,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.cue.weak - b.cue.weak);
  const kept: CuePlace[] = [];
  for (const place of found) {
    if (kept.some((other) => other.start < place.end && place.start < other.end)) continue;
    kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether there are cues for a language that is not English. */
export function hasForeignCues(language: string): boolean {
  return PATTERNS.has(language);
}

const PATTERNS: ReadonlyMap<
  string,
  readonly { readonly cue: MetricCue; readonly pattern: RegExp }[]
> = new Map(
  Object.entries(FOREIGN_METRIC_CUES).map(([language, cues]) => [
    language,
    cues.map((cue) => ({
      cue,
      pattern: new RegExp(`${wordEdge()}(?:${cue.words.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    })),
  ]),
);
