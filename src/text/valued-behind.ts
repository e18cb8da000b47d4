import type { Mention } from './mask-sentence.ts';
import { nameIn } from './name-in.ts';
import type { OwnerQuestion } from './owner.ts';

/** Whom an amount values that stands before it: "Ora's stake means a value of $5m for Falk". */
export function valuedBehind({ sentence, at }: OwnerQuestion): Mention | null {
  return nameIn(sentence, FOR_NAME, sentence.text.slice(at, at + 90));
}

const FOR_NAME =
  /^.(?: \([^()]{1,30}\))? (?:for|on) (?:the )?(?:[\p{Ll}-]+ ){0,3}([\uE000-\uE7FF])/u;
