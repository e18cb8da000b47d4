import { BOILERPLATE_PROSE } from './boilerplate-prose.ts';
import type { BoilerplateProse } from './boilerplate-prose.ts';

/** Longer blocks are articles, whatever they mention. */
const LONGEST = 900;

/** The kind of boilerplate that a block of prose is, or null. */
export function boilerplateOf(text: string): BoilerplateProse | null {
  if (text.length > LONGEST) return null;
  return (
    BOILERPLATE_PROSE.find(
      (rule) => rule.cues.filter((cue) => cue.test(text)).length >= rule.needed,
    ) ?? null
  );
}
