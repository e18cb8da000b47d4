import type { ActionPlace } from './find-actions.ts';
import type { Clause } from './find-clauses.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

export interface TitleParts {
  readonly subject: Mention;
  /** A name for the subject when it is a pronoun; null leaves the pronoun. */
  readonly name: string | null;
  readonly action: ActionPlace;
  readonly clause: Clause;
}

/** The words of the source that name an event: subject, verb and what follows, at most 90 characters, cut between words. */
export function eventTitle(text: string, sentence: MaskedSentence, parts: TitleParts): string {
  const { subject, name, action, clause } = parts;
  const end = eventEnd(sentence.text, action, clause);
  const from = subject.at < action.from ? action.from : clause.start;
  const verbal = text.slice(sentence.origin[from] ?? text.length, lastOf(sentence, end));
  const doer = subject.at < action.from ? `${name ?? subject.text} ` : '';
  return cut(`${doer}${verbal}`.replace(/\s+/g, ' ').trim());
}

/** Where in the masked text the words end that belong to the action. */
export function eventEnd(text: string, action: ActionPlace, clause: Clause): number {
  const rest = text.slice(action.from, clause.end);
  return action.from + (STOP.exec(rest)?.index ?? rest.length);
}

/** Offset in the document after the character before `end` of the masked text, whole names included. */
function lastOf(sentence: MaskedSentence, end: number): number {
  const mention = sentence.mentions.find((one) => one.at === end - 1);
  return mention ? mention.end : (sentence.origin[end - 1] ?? 0) + 1;
}

/** What a title does without. */
const STOP =
  /[;:(]| [—–-] |—|,? (?:which|who|while|whereas|because|although|according to|as part of|in a (?:bid|move|effort)|in order)\b|, (?![\uE000-\uE7FF\d])|[.!?]["”’)]*$/u;

function cut(title: string): string {
  const trimmed = title.replace(/[\s,;:–—-]+$/, '');
  if (trimmed.length <= LONGEST) return trimmed.replace(DANGLING, '');
  const at = trimmed.lastIndexOf(' ', LONGEST);
  return trimmed
    .slice(0, at > 0 ? at : LONGEST)
    .replace(/[\s,;:–—-]+$/, '')
    .replace(DANGLING, '');
}

const LONGEST = 90;
const DANGLING =
  /(?: (?:and|or|of|the|a|an|to|in|on|at|for|with|from|by|as|its|their|that|after|before|during|into|over))+$/i;
