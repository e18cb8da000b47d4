import { allMatches } from './all-matches.ts';
import { alternation } from './alternation.ts';
import { DIGIT, LETTER, charClass } from './char-classes.ts';
import { CUE_ADJECTIVES, METRIC_CUES } from './metric-cues.ts';
import type { MetricCue } from './metric-cues.ts';
import { patternHeads } from './pattern-heads.ts';
import { wordEdge } from './word-edge.ts';

/** A cue where it stands in a masked sentence. */
export interface CuePlace {
  readonly cue: MetricCue;
  readonly start: number;
  readonly end: number;
}

/** All cues of a masked sentence; where two overlap the longer stays. */
export function findCues(text: string): CuePlace[] {
  const lower = text.toLowerCase();
  const found = [...cuesByHead(lower), ...cuesWithoutHead(lower)].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      a.cue.weak - b.cue.weak ||
      METRIC_CUES.indexOf(a.cue) - METRIC_CUES.indexOf(b.cue),
  );
  const kept: CuePlace[] = [];
  for (const place of found) {
    if (kept.some((other) => other.start < place.end && place.start < other.end)) continue;
    kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Tries at the start of each word the cues that may begin with its letters. */
function cuesByHead(lower: string): CuePlace[] {
  const found: CuePlace[] = [];
  const ends = new Map<MetricCue, number>();
  for (let at = 0; at < lower.length; at++) {
    if (charClass(lower, at) !== LETTER || !opensWord(lower, at)) continue;
    for (const { cue, pattern } of candidates(lower.slice(at, at + 2))) {
      if (at < (ends.get(cue) ?? 0)) continue;
      pattern.lastIndex = at;
      const length = pattern.exec(lower)?.[0].length;
      if (length === undefined) continue;
      ends.set(cue, at + length);
      found.push(placeOf(cue, lower, at, length));
    }
  }
  return found;
}

function cuesWithoutHead(lower: string): CuePlace[] {
  return WITHOUT_HEAD.flatMap(({ cue, pattern }) =>
    allMatches(lower, pattern)
      .filter((match) => match[0] !== '')
      .map((match) => placeOf(cue, lower, match.index, match[0].length)),
  );
}

function placeOf(cue: MetricCue, lower: string, at: number, length: number): CuePlace {
  const noun = cue.role === 'holder' || cue.role === 'deal';
  return { cue, start: noun ? at - adjectivesBefore(lower, at) : at, end: at + length };
}

function opensWord(lower: string, at: number): boolean {
  const before = at === 0 ? null : charClass(lower, at - 1);
  return before !== LETTER && before !== DIGIT && lower[at - 1] !== '-';
}

/** How many characters of adjectives stand before a noun cue. */
function adjectivesBefore(lower: string, at: number): number {
  if (lower[at - 1] !== ' ') return 0;
  return ADJECTIVES.exec(lower.slice(Math.max(0, at - 90), at))?.[0].length ?? 0;
}

const ADJECTIVES = new RegExp(`${wordEdge('-')}(?:(?:${alternation(CUE_ADJECTIVES)}) ){1,6}$`, 'u');

const CUES = METRIC_CUES.map((cue) => ({
  cue,
  source: `(?:${cue.words.join('|')})(?![\\p{L}\\p{N}])`,
  heads: patternHeads(cue.words.join('|')),
}));

/** Cues with a word that may begin with anything are looked for everywhere. */
const WITHOUT_HEAD = CUES.filter(({ heads }) => heads === null).map(({ cue, source }) => ({
  cue,
  pattern: new RegExp(`${wordEdge('-')}${source}`, 'gu'),
}));

interface CuePattern {
  readonly cue: MetricCue;
  /** Matches where its `lastIndex` stands only. */
  readonly pattern: RegExp;
}

/** The cues by the one or two letters with which a word of theirs may begin. */
const BY_HEAD: ReadonlyMap<string, readonly CuePattern[]> = CUES.reduce(
  (byHead, { cue, source, heads }) => {
    const entry = { cue, pattern: new RegExp(source, 'uy') };
    for (const head of heads ?? []) byHead.set(head, [...(byHead.get(head) ?? []), entry]);
    return byHead;
  },
  new Map<string, readonly CuePattern[]>(),
);

/** The cues by two letters, with those that may begin with the first of them alone. */
const BY_BOTH: ReadonlyMap<string, readonly CuePattern[]> = new Map(
  [...BY_HEAD].map(([head, own]) => [
    head,
    [...new Set([...(BY_HEAD.get(head.charAt(0)) ?? []), ...own])],
  ]),
);

function candidates(head: string): readonly CuePattern[] {
  return BY_BOTH.get(head) ?? BY_BOTH.get(head.charAt(0)) ?? [];
}
