import { BOILERPLATE_PROSE } from './boilerplate-prose.ts';
import type { BoilerplateProse } from './boilerplate-prose.ts';

/** Longer blocks are articles, whatever they mention. */
const LONGEST = 900;

/** All cues at once: most blocks hold none, which one search tells faster than forty. */
const CUES = BOILERPLATE_PROSE.flatMap(({ cues }) => cues);
const [PLAIN, UNICODE] = [CUES.filter((cue) => !cue.unicode), CUES.filter((cue) => cue.unicode)];
const ANY_PLAIN = new RegExp(PLAIN.map((cue) => cue.source).join('|'), 'i');

/** The kind of boilerplate that a block of prose is, or null. */
export function boilerplateOf(text: string): BoilerplateProse | null {
  if (text.length > LONGEST) return null;
  if (!ANY_PLAIN.test(text) && !UNICODE.some((cue) => cue.test(text))) return null;
  return (
    BOILERPLATE_PROSE.find(
      (rule) => rule.cues.filter((cue) => cue.test(text)).length >= rule.needed,
    ) ?? null
  );
}
