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

/**
 * The words of the source that name an event: subject, verb, what follows, and what is told with a "that"; at most 130
 * characters, cut where a phrase begins.
 */
export function eventTitle(text: string, sentence: MaskedSentence, parts: TitleParts): string {
  const { subject, name, action, clause } = parts;
  const end = contentEnd(sentence.text, eventEnd(sentence.text, action, clause));
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

/** "told the staff that | access had been cut off": what is told, a clause of its own, belongs to the telling. */
function contentEnd(text: string, end: number): number {
  if (!/ that $/.test(text.slice(0, end))) return end;
  const content = /^[^,;:()—]+/u.exec(text.slice(end))?.[0] ?? '';
  return end + content.replace(/[.!?]["”’)]*$/u, '').length;
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
  const room = trimmed.slice(0, LONGEST + 1);
  const phrase = [...room.matchAll(PHRASE)].at(-1)?.index ?? -1;
  const at = phrase >= SHORTEST ? phrase : room.lastIndexOf(' ');
  return trimmed
    .slice(0, at > 0 ? at : LONGEST)
    .replace(/[\s,;:–—-]+$/, '')
    .replace(DANGLING, '');
}

const LONGEST = 130;
/** A title is not cut to fewer characters for the sake of a whole phrase. */
const SHORTEST = 50;
/** Where a phrase begins that a title can do without. */
const PHRASE =
  / (?:and|or|of|to|in|on|at|for|with|from|by|as|that|after|before|during|into|over|through|via|under|against|between|amid|while|when|where)\b/gi;
const DANGLING =
  /(?: (?:and|or|of|the|a|an|to|in|on|at|for|with|from|by|as|its|their|that|after|before|during|into|over))+$/i;
