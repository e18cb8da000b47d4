import type { Speaker } from '../../text/read-speaker.ts';
import type { MethodWords } from '../method.ts';

/** Whether a speaker can be gone back to; null when it is neither (a thing, a pronoun, a paper without a name). */
export type SpeakerClass = 'named' | 'anonymous' | null;

/**
 * Named: a run of proper nouns, or he or she. Anonymous: a head such as "analysts" or "some" without a name (method, section 2).
 * `opens` says that the speaker is the first word of its sentence, where a capital proves nothing.
 */
export function classifySpeaker(
  { text, kind }: Pick<Speaker, 'text' | 'kind'>,
  opens: boolean,
  { anonymous }: Pick<MethodWords, 'anonymous'>,
): SpeakerClass {
  const tokens = text.replace(/[’']s$/, '').split(/\s+/);
  const head = tokens.at(-1) ?? '';
  const bare = head.toLowerCase().replace(/(?<=.{3})s$/, '');
  if (/^(?:he|she)$/i.test(head)) return 'named';
  if (/^(?:they|it|we|i|you|who|which|that|this|these|those)$/i.test(head)) return null;
  // "An Ora spokesman": the company speaks.
  const names = (opens ? tokens.slice(1) : tokens).some(isName);
  if (/^spokes/.test(bare)) return names ? 'named' : 'anonymous';
  if (anonymous.includes(bare) || anonymous.includes(head.toLowerCase())) return 'anonymous';
  if (kind === 'unnamed') return 'anonymous';
  if (!isName(head)) return null;
  if (opens && tokens.length === 1 && !/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(head)) {
    return kind === 'person' && /^(?:Some|Many|Most|Others|Another|Several)$/.test(head)
      ? 'anonymous'
      : 'named';
  }
  return 'named';
}

/** A capital, or a capital inside as in xAI. */
function isName(token: string): boolean {
  return /^\p{Lu}|^\p{Ll}{1,3}\p{Lu}/u.test(token);
}
