import type { NameRules } from './foreign-names.ts';
import type { Token } from './name-tokens.ts';

/** "die Deutsche Wohnen": an adjective with a capital inside a German sentence belongs to a name, whatever noun follows. */
export function namesWithNext(tokens: readonly Token[], at: number, rules: NameRules): boolean {
  return (
    rules.capitalNouns &&
    at > 0 &&
    !/[.!?:]$/.test(tokens[at - 1]!.text) &&
    GERMAN_ADJECTIVE.test(tokens[at]!.bare)
  );
}

/** Where in a run such an adjective stands with a word behind it; -1 when none does. */
export function adjectiveIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  initial: boolean,
  rules: NameRules,
): number {
  for (let at = initial ? from + 1 : from; at < to; at++) {
    if (namesWithNext(tokens, at, rules)) return at;
  }
  return -1;
}

const GERMAN_ADJECTIVE =
  /^(?:\p{Lu}\p{Ll}*deutsche|Deutsche|\p{Lu}\p{Ll}{2,}ische|Vereinigte)[nrs]?$/u;
