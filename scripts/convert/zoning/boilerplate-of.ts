import { BOILERPLATE_PROSE } from './boilerplate-prose.ts';
import type { BoilerplateProse } from './boilerplate-prose.ts';

/** Longer blocks are articles, whatever they mention. */
const LONGEST = 900;

/** All cues at once: most blocks hold none, which one search tells faster than forty. */
const CUES = BOILERPLATE_PROSE.flatMap(({ cues }) => cues);
const [PLAIN, UNICODE] = [CUES.filter((cue) => !cue.unicode), CUES.filter((cue) => cue.unicode)];
/** Whether a word starts is asked once for all cues that start with one: at most places none does. */
const WORD_START = '\\b';
const [WORDS, OTHERS] = [
  PLAIN.filter(({ source }) => startsWithWord(source)),
  PLAIN.filter(({ source }) => !startsWithWord(source)),
];
const ANY_PLAIN = new RegExp(
  [
    `${WORD_START}(?:${WORDS.map(({ source }) => source.slice(WORD_START.length)).join('|')})`,
    ...OTHERS.map(({ source }) => source),
  ].join('|'),
  'gi',
);
/** The cues that need no other beside them. */
const ALONE = BOILERPLATE_PROSE.filter(({ needed }) => needed === 1).flatMap(({ cues }) => cues);

/** Cues of which one alternative alone starts so are written with a group. */
function startsWithWord(source: string): boolean {
  return source.startsWith(WORD_START) && !source.includes(`|${WORD_START}`);
}

/** The kind of boilerplate that a block of prose is, or null. */
export function boilerplateOf(text: string): BoilerplateProse | null {
  if (text.length > LONGEST) return null;
  if (!mayHold(text) && !ALONE.some((cue) => cue.test(text))) return null;
  return (
    BOILERPLATE_PROSE.find(
      (rule) => rule.cues.filter((cue) => cue.test(text)).length >= rule.needed,
    ) ?? null
  );
}

/** Whether two cues may stand in a text: no two of one rule start in one place. */
function mayHold(text: string): boolean {
  ANY_PLAIN.lastIndex = 0;
  const first = ANY_PLAIN.exec(text);
  if (first === null) return false;
  ANY_PLAIN.lastIndex = first.index + 1;
  return ANY_PLAIN.test(text) || UNICODE.some((cue) => cue.test(text));
}
