import { allMatches } from './all-matches.ts';

/** An action that a noun tells: "Ora's acquisition of Falk", "the takeover of Falk by Ora", "Falk's listing". */
export interface NounAction {
  /** As in action-cues.ts. */
  readonly action: string;
  /** Offsets in the masked text, from whoever stands first to the last name of it. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the names that take part, the one that acts first. */
  readonly parties: readonly number[];
}

/** The actions that nouns of a masked sentence tell, in order. */
export function nounActions(text: string): NounAction[] {
  return PATTERNS.flatMap(({ action, pattern }) =>
    allMatches(text, pattern).map((match) => {
      const { index, 0: words } = match;
      const parties = [...words].flatMap((char, i) => (isMention(char) ? [index + i] : []));
      const through = / by (?:the )?[\uE000-\uE7FF]$/.test(words);
      return {
        action,
        start: index,
        end: index + words.length,
        parties: through ? parties.toReversed() : parties,
      };
    }),
  ).sort((a, b) => a.start - b.start);
}

function isMention(char: string): boolean {
  return char >= '\uE000' && char <= '\uE7FF';
}

const NAME = '[\\uE000-\\uE7FF]';
const ADJECTIVES = '(?:(?!of |by )[\\p{L}-]+ ){0,2}';
const NOUNS: Readonly<Record<string, string>> = {
  acquire: '(?:acquisition|takeover|purchase|buyout)',
  sell: '(?:sale|divestment|disposal)',
  merge: '(?:merger|spin-off|demerger)',
};
const ALONE: Readonly<Record<string, string>> = {
  list: '(?:IPO|initial public offering|listing|flotation|stock market debut)',
  found: '(?:founding|foundation|formation)',
  collapse: '(?:bankruptcy|collapse|insolvency)',
};

const PATTERNS: readonly { readonly action: string; readonly pattern: RegExp }[] = [
  ...Object.entries(NOUNS).flatMap(([action, noun]) => [
    {
      action,
      pattern: new RegExp(
        `${NAME}'s ${ADJECTIVES}${noun} (?:of|with) (?:the )?(?:[\\p{Ll}-]+ ){0,3}${NAME}`,
        'gu',
      ),
    },
    {
      action,
      pattern: new RegExp(
        `(?:[Tt]he )?(?<!'s )\\b${noun} of (?:the )?(?:[\\p{Ll}-]+ ){0,3}${NAME} by (?:the )?${NAME}`,
        'gu',
      ),
    },
    { action, pattern: new RegExp(`${NAME}'s ${ADJECTIVES}${noun} by (?:the )?${NAME}`, 'gu') },
  ]),
  ...Object.entries(ALONE).map(([action, noun]) => ({
    action,
    pattern: new RegExp(`${NAME}'s ${ADJECTIVES}${noun}(?![\\p{L}-])`, 'gu'),
  })),
];
