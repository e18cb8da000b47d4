import type { QuoteMention } from './find-quotes.ts';
import type { Sentence } from './find-sentences.ts';
import type { SpeechCue } from './find-speech-cues.ts';
import type { Speaker } from './read-speaker.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words or thoughts that the text puts into a mouth. */
export interface Attribution {
  readonly source: Speaker | null;
  /** The words that attribute: "said", "according to"; null for a quotation that goes on without any. */
  readonly cue: Span | null;
  readonly content: Span;
  /** The content holds quotation marks. */
  readonly direct: boolean;
}

/** One paragraph with what was found in it. All offsets are into the whole text. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly quotes: readonly QuoteMention[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly SpeechCue[];
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/** Where the content starts after a verb: whom it was told, and when, stand before it. */
export function contentStart(text: string, from: number): number {
  return from + (BEFORE_CONTENT.exec(text.slice(from, from + 160))?.[0].length ?? 0);
}

const BEFORE_CONTENT =
  /^(?:\s(?:on\s)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|\s(?:in|during|at|on|via|to)\s(?:a|an|the|his|her|their)?\s?[\p{L}.'’-]{1,30}(?:\s[\p{L}.'’-]{1,30}){0,3}(?=\sthat\s|[,:])){0,2}(?:[,:]?\s)?/u;
