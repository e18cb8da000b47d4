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
  const front = OPENS_WITH.test(sentence.text.slice(clause.start, subject.at));
  // Named before its verb, or behind all that is told of it: "Founded in 2006, Falk".
  const named = !front && (subject.at < action.from || subject.at >= clause.end);
  const from = named ? action.from : clause.start;
  const words = text.slice(sentence.origin[from] ?? text.length, lastOf(sentence, end));
  const verbal = named && from === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const doer = named ? `${name ?? subject.text} ` : '';
  return cutTitle(`${doer}${verbal}`.replace(/\s+/g, ' ').trim());
}

/** "The merger of Falk and Ora was completed": what a clause opens with belongs to its title. */
const OPENS_WITH =
  /^\s?(?:(?:The|the|A|a|An|an)\s)(?:[\p{Ll}-]+\s){1,4}(?:of|between)\s(?:the\s)?$/u;

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

/** Words as a title: at most 130 characters, cut where a phrase begins, without a small word at the end. */
export function cutTitle(title: string): string {
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
