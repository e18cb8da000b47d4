import { allMatches } from '../../text/all-matches.ts';
import { findHedges } from '../../text/find-hedges.ts';
import { phrasesSource } from '../../text/phrase.ts';
import type { LadderWords } from '../method.ts';

/** How far a deal is said to have got, from a mere possibility (0) to a concluded fact (4): method, section 5, D2. */
export type Rung = 0 | 1 | 2 | 3 | 4;

/** A passage that puts a deal on a rung. Offsets are UTF-16 units of the sentence. */
export interface RungMention {
  readonly rung: Rung;
  readonly start: number;
  readonly end: number;
}

/** The ladder as a reader of sentences; make it once for many. */
export interface StatusLadder {
  /** The rungs that a sentence puts a deal on. What stands in an "if" clause is a supposition and counts for nothing. */
  rungsIn(sentence: string): RungMention[];
  /** What a rung is called, and the key under which a question's values carry it. */
  readonly rungs: LadderWords['rungs'];
}

/** Words between a cue and its noun: "signed [a five year supply] contract". */
const GAP = String.raw`(?:[\p{L}\p{N}'’–-]+\s+){0,4}?`;

/** Makes the method's words into the patterns that find them. */
export function statusLadder(words: LadderWords): StatusLadder {
  const any = (phrases: readonly string[]): string => phrasesSource(phrases);
  const noun = any(words.nouns.flatMap((word) => [word, `${word}s`]));
  const hearsay = any(words.hearsay);
  const pattern = (source: string): RegExp => new RegExp(source, 'giu');
  // Ordered: the first pattern that matches a stretch of text has it.
  const patterns: readonly (readonly [Rung, RegExp])[] = [
    [2, pattern(`${any(words.rumoured)}\\s+${GAP}${noun}`)],
    [0, pattern(`${any(words.possible)}\\s+${GAP}${noun}`)],
    [1, pattern(any(words.talks))],
    [3, pattern(`${hearsay}\\s+${GAP}${any(words.agreed)}`)],
    [
      4,
      pattern(
        `${any(['has', 'have', 'had'])}\\s+(?:${any(['now', 'already'])}\\s+)?${any(words.concluded)}\\s+(?:into\\s+)?${GAP}${noun}`,
      ),
    ],
    [
      4,
      pattern(
        `${any(words.announced)}\\s+${any(['a', 'an', 'the', 'its', 'their'])}\\s+${GAP}${noun}`,
      ),
    ],
    [4, pattern(any(words.done))],
  ];
  // Most sentences hold none of the words and are passed over.
  const sign = new RegExp(
    any([...words.nouns.map((word) => `${word}*`), ...words.talks, ...words.agreed, ...words.done]),
    'iu',
  );
  const supposes = new RegExp(any(words.supposes), 'iu');
  // A deal that is not made stands on no rung. What follows the first words of a match is its own.
  const negated = new RegExp(
    `(?:${any(words.negations)}|n['’]t)\\s+(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]*$`,
    'iu',
  );
  // "denied reports that the two companies had signed": a denial reaches to the end of its clause.
  const denials = words.negations.filter((word) => /^den/.test(word));
  const denied =
    denials.length === 0
      ? null
      : new RegExp(`${any(denials)}(?:(?!\\bbut\\b)[^,;:.]){0,100}$`, 'iu');
  return {
    rungs: words.rungs,
    rungsIn(sentence) {
      if (!sign.test(sentence) || supposes.test(sentence)) return [];
      const found: RungMention[] = [];
      for (const [rung, one] of patterns) {
        for (const match of allMatches(sentence, one)) {
          const mention = {
            rung: rung === 4 && isHearsay(sentence, match.index) ? (3 as const) : rung,
            start: match.index,
            end: match.index + match[0].length,
          };
          const before = sentence.slice(Math.max(0, match.index - 120), match.index + 12);
          if (negated.test(before.slice(-92))) continue;
          if (denied?.test(before.slice(0, -12)) === true) continue;
          if (!found.some(({ start, end }) => mention.start < end && start < mention.end))
            found.push(mention);
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

/** A word of hearsay before a concluded deal makes it a report. */
function isHearsay(sentence: string, before: number): boolean {
  return findHedges(sentence.slice(0, before)).some(({ kind }) => kind === 'hearsay');
}
