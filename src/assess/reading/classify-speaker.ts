import type { Speaker } from '../../text/read-speaker.ts';
import { phrasesPattern } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';

/** Whether a speaker can be gone back to; null when it is neither (a thing, a pronoun, "the operator", a paper). */
export type SpeakerClass = 'named' | 'anonymous' | null;

/**
 * Named: a run of proper nouns, or he or she. Anonymous: a head of the method's list, such as "analysts" or "some", without a
 * name (method, section 2). `opens` says that the speaker is the first word of its sentence, where a capital proves nothing.
 */
export function classifySpeaker(
  { text }: Pick<Speaker, 'text'>,
  opens: boolean,
  { anonymous, looseReports }: Pick<MethodWords, 'anonymous' | 'looseReports'>,
): SpeakerClass {
  const tokens = text.replace(/[’']s$/, '').split(/\s+/);
  const last = tokens.at(-1) ?? '';
  if (/^(?:he|she)$/i.test(last)) return 'named';
  if (/^(?:they|it|we|i|you|who|which|that|this|these|those)$/i.test(last)) return null;
  const head = headOf(tokens);
  const plain = head.toLowerCase();
  const named = (opens ? tokens.slice(1) : tokens).some(isName);
  // "An Ora spokesman": the company speaks.
  if (/^spokes/.test(plain)) return named ? 'named' : 'anonymous';
  // Reports of nobody in particular. Not: "its annual report", which can be looked up.
  if (/^reports?$/.test(plain)) {
    const loose = new RegExp(`^(?:${phrasesPattern(looseReports).source}\\s)*reports?$`, 'iu');
    return loose.test(text) ? 'anonymous' : null;
  }
  const isListed =
    anonymous.includes(plain) || anonymous.includes(plain.replace(/(?<=.{3})s$/, ''));
  if (isListed) return 'anonymous';
  return isName(head) || isName(last) ? 'named' : null;
}

/** "Two people close to the matter": the noun before what hangs on it. */
function headOf(tokens: readonly string[]): string {
  const hang = tokens.findIndex((token, i) => i > 0 && HANGS.test(token));
  return tokens[(hang < 0 ? tokens.length : hang) - 1] ?? '';
}

const HANGS = /^(?:of|at|in|for|from|with|on|close|familiar|who|near|inside|within|briefed)$/i;

/** A capital, or a capital inside as in eBay. */
function isName(token: string): boolean {
  return /^\p{Lu}|^\p{Ll}{1,3}\p{Lu}/u.test(token);
}
