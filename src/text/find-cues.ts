import { allMatches } from './all-matches.ts';
import { alternation } from './alternation.ts';
import { DIGIT, LETTER, charClass } from './char-classes.ts';
import { CUE_ADJECTIVES, METRIC_CUES } from './metric-cues.ts';
import type { MetricCue } from './metric-cues.ts';
import { patternHeads, patternTail } from './pattern-heads.ts';
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
    for (const { cue, pattern } of candidates(lower, at)) {
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
  return WITHOUT_HEAD.filter(({ tail }) => tail.test(lower)).flatMap(({ cue, pattern }) =>
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

/** Letters by which cues are found: more of them leave fewer to try. */
const LONGEST_HEAD = 4;

const CUES = METRIC_CUES.map((cue) => ({
  cue,
  source: `(?:${cue.words.join('|')})(?![\\p{L}\\p{N}])`,
  heads: patternHeads(cue.words.join('|'), LONGEST_HEAD),
}));

/** Cues with a word that may begin with anything are looked for everywhere, where the noun stands that ends them. */
const WITHOUT_HEAD = CUES.filter(({ heads }) => heads === null).map(({ cue, source }) => ({
  cue,
  pattern: new RegExp(`${wordEdge('-')}${source}`, 'gu'),
  tail: new RegExp(cue.words.map(patternTail).join('|'), 'u'),
}));

interface CuePattern {
  readonly cue: MetricCue;
  /** Matches where its `lastIndex` stands only. */
  readonly pattern: RegExp;
}

/** The cues by the letters with which a word of theirs may begin. */
const BY_HEAD: ReadonlyMap<string, readonly CuePattern[]> = CUES.reduce(
  (byHead, { cue, source, heads }) => {
    const entry = { cue, pattern: new RegExp(source, 'uy') };
    for (const head of heads ?? []) byHead.set(head, [...(byHead.get(head) ?? []), entry]);
    return byHead;
  },
  new Map<string, readonly CuePattern[]>(),
);

/** The cues by all letters that they are known by, with those that may begin with the first of these alone. */
const BY_LETTERS: ReadonlyMap<string, readonly CuePattern[]> = new Map(
  [...BY_HEAD.keys()].map((head) => [
    head,
    [...new Set(prefixesOf(head).flatMap((prefix) => BY_HEAD.get(prefix) ?? []))],
  ]),
);

function prefixesOf(head: string): string[] {
  return [...head].map((_, at) => head.slice(0, at + 1));
}

const NONE: readonly CuePattern[] = [];

function candidates(lower: string, at: number): readonly CuePattern[] {
  for (let length = LONGEST_HEAD; length > 0; length--) {
    const known = BY_LETTERS.get(lower.slice(at, at + length));
    if (known !== undefined) return known;
  }
  return NONE;
}
