import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import type { CuePlace } from './find-cues.ts';
import { nameIn } from './name-in.ts';
import type { OwnerQuestion } from './owner.ts';

/** The other side of an amount, after its cue: "from Ora", "led by Ora", "into Ora", "to Ora". */
export function findCounterparty(question: OwnerQuestion, cue: CuePlace): EntityId | null {
  const { sentence, at } = question;
  const pattern = cue.cue.metric === null ? undefined : OTHER_SIDES[cue.cue.metric];
  if (!pattern) return null;
  const rest = sentence.text.slice(Math.min(cue.end, at + 1), Math.max(cue.end, at) + 140);
  const name = nameIn(sentence, pattern, rest);
  return name ? question.resolve(name) : null;
}

const OTHER_SIDES: { readonly [metric in Metric]?: RegExp } = {
  investment:
    /\b(?:in|into|to) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u,
  funding:
    /\b(?:from|led by|backed by|investors including|co-led by) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,6}([\uE000-\uE7FF])/u,
  debt: /\b(?:from|to|by|with) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u,
  cost: /\b(?:by|from|to|with) (?:the )?(?:[\uE000-\uE7FF]'s )?(?:[\p{Ll}-]+ ){0,4}([\uE000-\uE7FF])/u,
};
