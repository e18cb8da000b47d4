import { alternation } from './alternation.ts';
import { findQuotes } from './find-quotes.ts';
import type { QuoteMention } from './find-quotes.ts';
import { findSentences } from './find-sentences.ts';
import type { Sentence } from './find-sentences.ts';
import { speakerAfter, speakerBefore, subjectOf } from './read-speaker.ts';
import type { Speaker } from './read-speaker.ts';
import { MARKED_SPEECH, PLAIN_SPEECH } from './speech-words.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words or thoughts that the text puts into a mouth. Offsets are UTF-16 units. */
export interface Attribution {
  readonly source: Speaker | null;
  /** The words that attribute: "said", "according to"; null for a quotation that goes on without any. */
  readonly cue: Span | null;
  readonly content: Span;
  /** The content holds quotation marks. */
  readonly direct: boolean;
}

/**
 * Finds attributions (source, cue, content): quotations with their speakers left, right or in the sentence before, and
 * reported speech. One paragraph or many may be given; a quotation without a speaker near it goes on from the one before.
 */
export function findAttributions(text: string): readonly Attribution[] {
  const quotes = findQuotes(text);
  const found: Attribution[] = [];
  let last: Attribution | null = null;
  let first = 0;
  for (const { start, end } of paragraphsOf(text)) {
    while ((quotes[first]?.start ?? end) < start) first++;
    let after = first;
    while ((quotes[after]?.start ?? end) < end) after++;
    const made = readParagraph(text, start, end, quotes.slice(first, after), last);
    first = after;
    found.push(...made);
    last = made.findLast((item) => item.direct && item.source !== null) ?? null;
  }
  return found;
}

/** No paragraph of news is longer; what is gets cut, so that the work stays linear in the text. */
const LONGEST_PARAGRAPH = 5000;

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline + 1;
    if (end - start > LONGEST_PARAGRAPH) {
      const cut = text.lastIndexOf('. ', start + LONGEST_PARAGRAPH);
      end = cut > start ? cut + 2 : start + LONGEST_PARAGRAPH;
    }
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end;
  }
  return spans;
}

const SPEECH = `(?:${alternation([...PLAIN_SPEECH, ...MARKED_SPEECH])})`;
const PLAIN = new RegExp(`^(?:${alternation(PLAIN_SPEECH)})$`, 'iu');
const CUE = new RegExp(`(?<![\\p{L}\\p{N}-])(?<verb>${SPEECH})(?![\\p{L}-])`, 'giu');
/** What makes a noun of the next word: "the plan", "Lund's claim". */
const NOUN_AHEAD =
  /(?:(?<!\p{L})(?:the|an?|his|her|its|their|our|my|your|this|of|no|any|new|each|every|another|first|recent|for|in|on|with)|['’]s)\s$/iu;
const ACCORDING = /(?<!\p{L})according\sto\s/giu;
const LABEL =
  /^\s*(?<name>\p{Lu}[\p{Lu} .'’-]{2,30}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}):\s+(?=\S)/u;

function readParagraph(
  text: string,
  start: number,
  end: number,
  quotes: readonly QuoteMention[],
  before: Attribution | null,
): readonly Attribution[] {
  const made: Attribution[] = [];
  const label = LABEL.exec(text.slice(start, end));
  if (label?.groups?.['name'] !== undefined && /^\s*\p{Lu}[\p{Lu} .'’-]+:/u.test(label[0])) {
    // A transcript: "LUND: Well, …".
    const at = start + label[0].indexOf(label.groups['name']);
    const source: Speaker = {
      start: at,
      end: at + label.groups['name'].length,
      text: label.groups['name'],
      kind: 'person',
    };
    const content = trimSpan(text, start + label[0].length, end);
    return [{ source, cue: { start: source.end, end: source.end + 1 }, content, direct: true }];
  }
  const sentences = findSentences(text.slice(start, end)).map((s) => ({
    ...s,
    start: s.start + start,
    end: s.end + start,
  }));
  for (const quote of quotes) {
    const attribution = readQuote(text, quote, quotes, start, end, made, before);
    if (attribution) made.push(attribution);
  }
  for (const sentence of sentences) {
    for (const attribution of readSentence(text, sentence, quotes)) {
      if (!made.some((other) => overlaps(other.content, attribution.content)))
        made.push(attribution);
    }
  }
  return made.sort((a, b) => a.content.start - b.content.start);
}

/** The verbs of speech in a text, without the nouns that look like them. */
function cuesIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(CUE)].filter(
    (match) => !NOUN_AHEAD.test(text.slice(Math.max(0, match.index - 12), match.index)),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function trimSpan(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** Where the sentence around a place in a paragraph starts, not counting ends inside quotations. */
function clauseStart(
  text: string,
  at: number,
  paragraph: number,
  quotes: readonly QuoteMention[],
): number {
  const previous = quotes.findLast((quote) => quote.end <= at);
  const from = Math.max(paragraph, previous?.end ?? paragraph, at - 400);
  const left = text.slice(from, at);
  let cut = 0;
  const cuts = findSentences(left);
  const lastSentence = cuts.at(-1);
  if (lastSentence) cut = lastSentence.start;
  return from + cut;
}

function readQuote(
  text: string,
  quote: QuoteMention,
  quotes: readonly QuoteMention[],
  start: number,
  end: number,
  made: readonly Attribution[],
  before: Attribution | null,
): Attribution | null {
  const own: Span = { start: quote.start, end: quote.end };
  const next = quotes.find((other) => other.start >= quote.end);
  const right = rightOfQuote(text, quote, Math.min(end, next?.start ?? end));
  if (right) return { ...right, content: own, direct: true };
  const left = leftOfQuote(text, quote, start, end, quotes);
  if (left) return left;
  const previous = made.at(-1);
  const bare = text.slice(clauseStart(text, quote.start, start, quotes), quote.start).trim() === '';
  if (quote.kind === 'term') {
    // A second term of one sentence goes with the first.
    if (previous && previous.direct && previous.content.end >= quote.start) return null;
    return null;
  }
  if (bare) {
    if (previous?.source && previous.direct)
      return { source: previous.source, cue: null, content: own, direct: true };
    const told = sentenceBefore(text, quote, start);
    if (told) return { ...told, content: own, direct: true };
    if (before?.source && text.slice(start, quote.start).trim() === '')
      return { source: before.source, cue: null, content: own, direct: true };
    return null;
  }
  const subject = subjectOf(text, clauseStart(text, quote.start, start, quotes), quote.start);
  if (subject) return { source: subject, cue: null, content: own, direct: true };
  return previous?.source
    ? { source: previous.source, cue: null, content: own, direct: true }
    : null;
}

/** `"…," Lund said` and `"…," said Lund`. */
function rightOfQuote(
  text: string,
  quote: QuoteMention,
  limit: number,
): Pick<Attribution, 'source' | 'cue'> | null {
  const inner = text.slice(Math.max(quote.start, quote.end - 3), quote.end);
  const after = text.slice(quote.end, Math.min(limit, quote.end + 220));
  if (!/[,?!…—-]["”'»]{1,2}$/.test(inner) && !/^\s?[,—–]/.test(after)) return null;
  const lead = /^\s?[,—–]?\s?/.exec(after)?.[0] ?? '';
  const from = quote.end + lead.length;
  const rest = sentenceHead(text.slice(from, from + after.length - lead.length));
  for (const match of cuesIn(rest)) {
    const cue = { start: from + match.index, end: from + match.index + match[0].length };
    if (match.index === 0) {
      const source = speakerAfter(text, cue.end, from + rest.length);
      return source ? { source, cue } : null;
    }
    const source = speakerBefore(text, from, cue.start);
    if (source && source.start - from < 120) {
      // "…," a court filing says of the man who said: the first verb decides.
      return { source, cue };
    }
    break;
  }
  const according = /^according\sto\s/i.exec(rest);
  if (according) {
    const source = speakerAfter(text, from + according[0].length - 1, from + rest.length);
    if (source) return { source, cue: { start: from, end: from + according[0].length - 1 } };
  }
  return null;
}

/** Text up to the end of its first sentence. */
function sentenceHead(text: string): string {
  const first = findSentences(text)[0];
  return first ? text.slice(0, first.end) : text;
}

/** `Lund said, "…"` and `Lund said that it was "…" and went`. */
function leftOfQuote(
  text: string,
  quote: QuoteMention,
  start: number,
  end: number,
  quotes: readonly QuoteMention[],
): Attribution | null {
  const from = clauseStart(text, quote.start, start, quotes);
  const left = text.slice(from, quote.start);
  for (const match of cuesIn(left).toReversed()) {
    const cue = { start: from + match.index, end: from + match.index + match[0].length };
    const verb = match[0].toLowerCase();
    const source = verb.endsWith('ing')
      ? (subjectOf(text, from, cue.start) ?? speakerBefore(text, from, cue.start))
      : (speakerBefore(text, from, cue.start) ?? subjectOf(text, from, cue.start));
    if (!source) continue;
    const gap = text.slice(cue.end, quote.start);
    const direct = /^[\s,:]*(?:that[\s,]*)?$/.test(gap) || /[,:]\s*$/.test(gap);
    const tail = sentenceHead(text.slice(quote.end, Math.min(end, quote.end + 300)));
    const runs = /^\s?[\p{Ll},]/u.test(tail) && !/[.?!]["”]$/.test(quote.text);
    const content =
      direct && !runs
        ? { start: quote.start, end: quote.end }
        : trimSpan(
            text,
            contentStart(text, cue.end),
            runs ? quote.end + tail.replace(/[.!?]$/, '').length : quote.end,
          );
    return { source, cue, content, direct: true };
  }
  return null;
}

/** The sentence before ends in a colon or names who speaks. */
function sentenceBefore(
  text: string,
  quote: QuoteMention,
  start: number,
): Pick<Attribution, 'source' | 'cue'> | null {
  const sentences = findSentences(text.slice(start, quote.start));
  const last = sentences.at(-1);
  if (!last) return null;
  const from = start + last.start;
  const to = start + last.end;
  for (const match of cuesIn(last.text).toReversed()) {
    const source = speakerBefore(text, from, from + match.index) ?? subjectOf(text, from, to);
    if (source)
      return {
        source,
        cue: { start: from + match.index, end: from + match.index + match[0].length },
      };
  }
  const subject = subjectOf(text, from, to);
  return subject ? { source: subject, cue: null } : null;
}

/** After the verb: "that", whom it was told to, and when stand before the content. */
function contentStart(text: string, from: number): number {
  const rest = text.slice(from, from + 160);
  const lead =
    /^(?:\s(?:on\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|\s(?:in|during|at|on|via|to)\s(?:a|an|the|his|her|their)?\s?(?:[\p{L}.'’-]+\s?){1,4}(?=\sthat\s|[,:])){0,2}(?:[,:]?\s)?/u.exec(
      rest,
    )?.[0] ?? '';
  return from + lead.length;
}

const CLAUSE_AHEAD =
  /^(?:,|:)?\s(?:that\s|["“„«]|(?:the|a|an|this|these|those|his|her|its|their|our|my|he|she|it|they|we|i|there|no|not|some|many|most|all|if|what|how|whether|more|one)\s|\p{Lu}|\$?\d)/iu;
const THAT_AHEAD = /^(?:\s\p{L}+){0,6}?(?:\sthat\s|:\s|,?\s["“„«])/u;

/** Reported speech in one sentence. */
function readSentence(
  text: string,
  sentence: Sentence,
  quotes: readonly QuoteMention[],
): readonly Attribution[] {
  const made: Attribution[] = [];
  const quoted = (at: number): boolean =>
    quotes.some((quote) => at > quote.start && at < quote.end && quote.kind === 'direct');
  const push = (source: Speaker, cue: Span, from: number, to: number): void => {
    const raw = trimSpan(text, from, to);
    const content = {
      start: raw.start,
      end: raw.end - (/[.,;]$/.test(text.slice(raw.start, raw.end)) ? 1 : 0),
    };
    if (content.end - content.start < 8) return;
    if (made.some((other) => overlaps(other.content, content))) return;
    made.push({
      source,
      cue,
      content,
      direct: /["“”„«]/.test(text.slice(content.start, content.end)),
    });
  };
  for (const match of sentence.text.matchAll(ACCORDING)) {
    const at = sentence.start + match.index;
    if (quoted(at)) continue;
    const nameFrom = at + match[0].length - 1;
    const source = speakerAfter(text, nameFrom, sentence.end);
    if (!source) continue;
    const cue = { start: at, end: nameFrom };
    const comma = text.slice(source.end, sentence.end).search(/,\s/);
    if (match.index < 3 && comma >= 0) push(source, cue, source.end + comma + 1, sentence.end);
    else if (match.index > 8) push(source, cue, sentence.start, at);
  }
  for (const match of cuesIn(sentence.text)) {
    const cue = {
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    };
    if (quoted(cue.start)) continue;
    const verb = match[0].toLowerCase();
    const rest = text.slice(cue.end, sentence.end);
    const ahead = text.slice(sentence.start, cue.start);
    const plain = PLAIN.test(verb);
    const object = /^told?|^tell/.test(verb)
      ? (/^\s(?:[\p{L}.'’-]+\s){1,5}?(?=that\s|["“]|the\s|he\s|she\s|it\s|they\s|his\s|her\s|[A-Z])/u.exec(
          rest,
        )?.[0].length ?? 0)
      : 0;
    if (/[,?!]["”]?\s$/.test(ahead) && plain && !verb.endsWith('ing')) {
      const source = speakerAfter(text, cue.end, sentence.end);
      if (source && match.index > 12) {
        push(source, cue, sentence.start, cue.start);
        continue;
      }
    }
    const participle = verb.endsWith('ing');
    const source = participle
      ? (subjectOf(text, sentence.start, cue.start) ??
        speakerBefore(text, sentence.start, cue.start))
      : speakerBefore(text, sentence.start, cue.start);
    if (!source) continue;
    const tail = rest.replace(/[.!?]["”]?$/, '');
    const short = tail.trim().split(/\s+/).length <= 6 && !/\sthat\s/.test(tail);
    const lead = text.slice(sentence.start, source.start);
    if (
      plain &&
      short &&
      /,["”]?\s*(?:but\s|and\s)?$/.test(lead) &&
      lead.trim().split(/\s+/).length > 3
    ) {
      push(source, cue, sentence.start, source.start);
      continue;
    }
    if (
      plain
        ? CLAUSE_AHEAD.test(rest.slice(Math.max(0, object - 1))) || /^\s\p{L}+/u.test(rest)
        : THAT_AHEAD.test(rest.slice(0, 80))
    ) {
      push(source, cue, contentStart(text, cue.end + Math.max(0, object - 1)), sentence.end);
    }
  }
  return made;
}
