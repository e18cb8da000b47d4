import { allMatches } from '../text/all-matches.ts';
import { findHedges } from '../text/find-hedges.ts';

/** How far a deal is said to have got, from a mere possibility (0) to a concluded fact (4): method, section 5, D2. */
export type Rung = 0 | 1 | 2 | 3 | 4;

/** The words shown for each rung, and the keys under which a question's values carry them. */
export const RUNGS: readonly {
  readonly rung: Rung;
  readonly key: string;
  readonly words: string;
}[] = [
  { rung: 0, key: 'possible', words: 'A possibility' },
  { rung: 1, key: 'talks', words: 'Under discussion' },
  { rung: 2, key: 'rumoured', words: 'Rumoured' },
  { rung: 3, key: 'reported', words: 'Reported as agreed' },
  { rung: 4, key: 'concluded', words: 'Concluded' },
];

/** A passage that puts a deal on a rung. Offsets are UTF-16 units of the sentence. */
export interface RungMention {
  readonly rung: Rung;
  readonly start: number;
  readonly end: number;
}

const NOUN = '(?:deals?|partnerships?|agreements?|collaborations?|contracts?|leases?)';
const HEARSAY = String.raw`(?:reportedly|allegedly|purportedly|supposedly|rumou?red(?:ly)?|(?:is|are|was|were)\s+said\s+to|reports?\s+(?:indicates?|suggests?|says?|claims?))`;
const GAP = String.raw`(?:[\p{L}\p{N}'’–-]+\s+){0,4}?`;

/** Ordered: the first pattern that matches a stretch of text has it. Each row: the rung, and what the text says. */
const PATTERNS: readonly (readonly [Rung, RegExp])[] = [
  [2, new RegExp(String.raw`\brumou?red\s+${GAP}${NOUN}\b`, 'giu')],
  [
    0,
    new RegExp(
      String.raw`\b(?:possible|potential(?:ly)?|eventual|would-be)\s+${GAP}${NOUN}\b`,
      'giu',
    ),
  ],
  [
    1,
    /\b(?:in\s+(?:advanced\s+|early\s+)?(?:talks|discussions|negotiations)|(?:talks|discussions|negotiations)\s+(?:are|were)\s+(?:underway|under\s+way|ongoing))\b/giu,
  ],
  [
    3,
    new RegExp(
      String.raw`\b${HEARSAY}\s+${GAP}(?:entered|signed|agreed|reached|struck|inked|closed|leased|sealed)\b`,
      'giu',
    ),
  ],
  [
    4,
    new RegExp(
      String.raw`\b(?:has|have|had)\s+(?:now\s+|already\s+)?(?:signed|entered|struck|inked|sealed|closed|reached|concluded)\s+(?:into\s+)?${GAP}${NOUN}\b`,
      'giu',
    ),
  ],
  [
    4,
    new RegExp(
      String.raw`\b(?:signed|entered\s+into|struck|inked|sealed|announced)\s+(?:a|an|the|its|their)\s+${GAP}${NOUN}\b`,
      'giu',
    ),
  ],
  [4, /\b(?:leased|decided\s+to\s+lease)\b/giu],
];

/** Words without which no pattern matches: most sentences have none and are passed over. */
const SIGN =
  /deal|partnership|agree|collaboration|contract|lease|talks|discussions|negotiations|entered|signed|reached|struck|inked|closed|sealed/i;

/** A clause that only supposes. Not: "even if", "as if", "what if" headings are rare enough. */
const SUPPOSES = /\b(?:if|whether|unless)\b/iu;

/** A deal that is not made stands on no rung. What follows the first words of a match is its own. */
const NEGATED =
  /\b(?:not|never|no|nor|neither|without|yet\s+to|denie[sd]|denying|n['’]t)\s+(?:[\p{L}-]+\s+){0,3}[\p{L}-]*$/iu;

/** A word of hearsay before a concluded deal makes it a report. */
function isHearsay(sentence: string, before: number): boolean {
  return findHedges(sentence.slice(0, before)).some(({ kind }) => kind === 'hearsay');
}

/** The rungs that a sentence puts a deal on. What stands in an "if" clause is a supposition and counts for nothing. */
export function rungsIn(sentence: string): RungMention[] {
  if (!SIGN.test(sentence) || SUPPOSES.test(sentence)) return [];
  const found: RungMention[] = [];
  for (const [rung, pattern] of PATTERNS) {
    for (const match of allMatches(sentence, pattern)) {
      const mention = {
        rung: rung === 4 && isHearsay(sentence, match.index) ? (3 as const) : rung,
        start: match.index,
        end: match.index + match[0].length,
      };
      if (NEGATED.test(sentence.slice(Math.max(0, match.index - 80), match.index + 12))) continue;
      if (!found.some(({ start, end }) => mention.start < end && start < mention.end))
        found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
