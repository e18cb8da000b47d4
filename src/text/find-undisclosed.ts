import { allMatches } from './all-matches.ts';

/** A passage that says that a sum or terms were not made public. */
export interface UndisclosedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is withheld: nouns of money and terms. Not: identities, dates, locations. */
const WITHHELD = String.raw`(?:(?:financial|exact|precise|specific|total|dollar|purchase)\s+)*(?:terms|details|amount|price|sum|value|size|figures?|cost|valuation)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${WITHHELD}\b[^.;!?]{0,60}?\b(?:not|never|n['’]t)\s+(?:yet\s+)?(?:been\s+)?(?:made\s+public|disclosed|revealed|announced|released|published)\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:neither|no|none)\b[^.;!?]{0,60}?\b(?:disclosed|revealed|released)\b[^.;!?]{0,30}?\b${WITHHELD}\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:did|do|does|have|has|had|would|will)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:disclosed?|reveale?d?|release[d]?|comment\s+on)\b[^.;!?]{0,40}?\b${WITHHELD}\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:declined|refused)\s+to\s+(?:disclose|reveal|release)\b[^.;!?]{0,40}?\b${WITHHELD}\b`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:for|at)\s+an?\s+undisclosed\s+(?:sum|amount|price|fee)\b|\bundisclosed\s+(?:financial\s+)?(?:terms|sum|amount|price)\b`,
    'giu',
  ),
];

/** Words without which no pattern matches: nearly all sentences have none and are passed over. */
const SIGN = /disclos|reveal|releas|announced|published|made\s+public|comment\s+on/i;

/** Finds the passages of a sentence that say that its money was not disclosed (method, X4). */
export function findUndisclosed(text: string): UndisclosedMention[] {
  if (!SIGN.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0));
}
