import { FOREIGN_BID_WORDS } from './foreign-bid-words.ts';
import type { ForeignBidWords } from './foreign-bid-words.ts';

/** The patterns for bids in masked sentences of one language. */
export interface ForeignBidPatterns {
  /** Whether a sentence may tell a bid at all. */
  readonly speaks: RegExp;
  readonly noun: RegExp;
  readonly takeover: RegExp;
  /** Each opens the text behind a noun and holds one name. */
  readonly from: RegExp;
  readonly on: RegExp;
  readonly of: RegExp;
  readonly through: RegExp;
  /** Verbs with the name of their `target`. */
  readonly verbs: readonly RegExp[];
  readonly refuses: RegExp;
  readonly makes: RegExp;
  /** A bid beside an amount. */
  readonly near: RegExp;
  /** A bid, and who made it, in the words before or behind an amount. */
  readonly fromNear: RegExp;
}

/** The patterns for a language of the table; null for others. */
export function foreignBidPatterns(language: string): ForeignBidPatterns | null {
  return PATTERNS.get(language) ?? null;
}

const NAME = '([\\uE000-\\uE7FF])';

function compile(words: ForeignBidWords): ForeignBidPatterns {
  const word = (source: string, flags: string): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${source})(?!\\p{L})`, flags);
  const small = `${words.of}|${words.through}|${words.from}|${words.on}`;
  /** What may stand before a name and belongs to it: "den Chemiekonzern". */
  const lead = `(?:(?:${words.article})\\s?)?(?:(?!(?:${small})\\s)[\\p{L}][\\p{L}'’-]* ){0,4}?`;
  const behind = (before: string, reach: string): RegExp =>
    new RegExp(`^${reach}(?<=[ ,])(?:${before}) ?${lead}${NAME}`, 'iu');
  const own = '[^.;\\uE000-\\uE7FF]{0,60}?';
  const any = '[^.;]{0,80}?';
  const target = '(?<target>[\\uE000-\\uE7FF])';
  const verb = (source: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${source})`, 'giu');
  return {
    speaks: word(
      `${words.noun}|${words.takeover}|${words.toBuy}|${words.buys}|${words.offers}`,
      'iu',
    ),
    noun: word(words.noun, 'giu'),
    takeover: word(words.takeover, 'giu'),
    from: behind(words.from, own),
    on: behind(words.on, any),
    of: behind(words.of, ' '),
    through: behind(words.through, any),
    verbs: [
      verb(
        `(?:${words.wants}) ${own}(?:(?:${words.toBuy}) ${lead}${target}|(?:(?<=[ ])${lead}${target}${own} (?:${words.toBuy})(?!\\p{L})))`,
      ),
      verb(`(?:${words.buys}) ${lead}${target}`),
      verb(
        `(?:${words.offers}) ${any}[\\uE800-\\uEFFF]${own} (?:${words.price}) (?:(?:${words.toBuy}) )?${lead}${target}`,
      ),
    ],
    refuses: new RegExp(`(?<!\\p{L})(?:${words.refuses})(?:(?<= )|(?!\\p{L}))`, 'iu'),
    makes: new RegExp(`(?<!\\p{L})(?:${words.makes})(?:(?<= )|(?!\\p{L}))`, 'iu'),
    near: word(`${words.noun}|${words.offers}`, 'iu'),
    fromNear: new RegExp(
      `(?<![\\p{L}-])(?:${words.noun})(?:,? [\\p{Ll} ]{0,24})?(?: [\\uE800-\\uEFFF])? (?:${words.from}) ?${lead}${NAME}`,
      'iu',
    ),
  };
}

const PATTERNS: ReadonlyMap<string, ForeignBidPatterns> = new Map(
  Object.entries(FOREIGN_BID_WORDS).map(([language, words]) => [language, compile(words)]),
);
