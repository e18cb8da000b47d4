import { allMatches } from './all-matches.ts';
import { alternation } from './alternation.ts';
import { CONDITION, DENIAL, HEARSAY, INTENT, POSSIBILITY, VAGUENESS } from './hedge-words.ts';
import { wordEdge } from './word-edge.ts';

export type HedgeKind = 'possibility' | 'hearsay' | 'intent' | 'condition' | 'vagueness' | 'denial';

/** A word that weakens or turns a statement. Offsets are UTF-16 units. */
export interface HedgeMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: HedgeKind;
}

/** Finds hedges by their kind. Guards keep out the month May, "impossible" denials of possibility, and words that only look alike. */
export function findHedges(text: string): readonly HedgeMention[] {
  const found: HedgeMention[] = [];
  for (const match of allMatches(text, HEDGE)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined || isGuarded(text, start, end, match[0])) continue;
    found.push({ start, end, text: match[0], kind });
  }
  return found;
}

const KINDS: readonly HedgeKind[] = [
  'hearsay',
  'denial',
  'possibility',
  'intent',
  'condition',
  'vagueness',
];
const WORDS: Readonly<Record<HedgeKind, readonly string[]>> = {
  hearsay: HEARSAY,
  denial: DENIAL,
  possibility: POSSIBILITY,
  intent: INTENT,
  condition: CONDITION,
  vagueness: VAGUENESS,
};

/** One pass; at one place the longest word wins whatever its kind, so "believed to be" is hearsay and "believed" possibility. */
const HEDGE = new RegExp(
  `${wordEdge('-')}(?:(?=(?<all>${alternation(KINDS.flatMap((kind) => WORDS[kind]))})(?![\\p{L}\\p{N}]))(?:${KINDS.map((kind) => `(?<${kind}>(?:${alternation(WORDS[kind])})(?<=\\k<all>)(?![\\p{L}\\p{N}]))`).join('|')}))`,
  'giu',
);

const MONTH_BEFORE =
  /(?<!\p{L})(?:in|by|since|until|of|from|during|early|mid|late|last|next|this)[\s-]$/iu;

function isGuarded(text: string, start: number, end: number, word: string): boolean {
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 24);
  switch (word.toLowerCase()) {
    case 'may':
      // Capital May is the month beside a number or after a preposition; else the modal of a title-case headline.
      return word === 'May' && (/^\s\d/.test(right) || MONTH_BEFORE.test(left));
    case 'possible':
      return (
        /(?<!\p{L})(?:never|not|no)(?!\p{L})(?:\s\S+){0,5}\s$/iu.test(left) ||
        /as\s(?:\p{L}+\s)?as\s$/iu.test(left)
      );
    case 'about':
    case 'around':
      // "about 40", not "about the mill".
      return !/^\s(?:an?\s|the\s)?(?:[$€£¥₹]|\p{Lu}{0,3}\d|hundreds|thousands|millions|billions|half|a\s)/u.test(
        right,
      );
    case 'target':
    case 'targets':
    case 'projects':
    case 'eyes':
    case 'plans for':
    case 'si':
    case 'om':
    case 'hope':
    case 'fear':
    case 'fears':
      return /(?<!\p{L})(?:the|an?|his|her|its|their|of|new|these|those|several|many)\s$/iu.test(
        left,
      );
    default:
      return false;
  }
}
