import { attributeQuote } from './attribute-quote.ts';
import { attributeSentence } from './attribute-sentence.ts';
import { overlaps, trimSpan } from './attribution.ts';
import type { Attribution, Paragraph, Span } from './attribution.ts';
import { findQuotes } from './find-quotes.ts';
import type { QuoteMention } from './find-quotes.ts';
import { findSentences } from './find-sentences.ts';
import { findSpeechCues } from './find-speech-cues.ts';

/**
 * Finds attributions (source, cue, content): quotations with their speakers left, right or in the sentence before, and
 * reported speech. One paragraph or many may be given; a quotation without a speaker near it goes on from the one before.
 */
export function findAttributions(text: string): readonly Attribution[] {
  const quotes = findQuotes(text);
  const found: Attribution[] = [];
  let last: Attribution | null = null;
  let first = 0;
  for (const span of paragraphsOf(text)) {
    while ((quotes[first]?.start ?? span.end) < span.start) first++;
    let after = first;
    while ((quotes[after]?.start ?? span.end) < span.end) after++;
    const made = readParagraph(text, span, quotes.slice(first, after), last);
    first = after;
    found.push(...made);
    last =
      made.findLast((item) => item.direct && item.source !== null) ?? announced(text, span) ?? null;
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

function readParagraph(
  text: string,
  { start, end }: Span,
  quotes: readonly QuoteMention[],
  before: Attribution | null,
): readonly Attribution[] {
  const transcript = readTranscript(text, start, end);
  if (transcript) return [transcript];
  const cues = findSpeechCues(text, start, end);
  const sentences = findSentences(text.slice(start, end)).map((sentence) => ({
    ...sentence,
    start: sentence.start + start,
    end: sentence.end + start,
  }));
  const paragraph: Paragraph = { text, start, end, quotes, sentences, cues };
  const made: Attribution[] = [];
  for (const quote of quotes) {
    const attribution = attributeQuote(paragraph, quote, made, before);
    if (attribution && !made.some((other) => overlaps(other.content, attribution.content))) {
      made.push(attribution);
    }
  }
  for (const sentence of sentences) {
    for (const attribution of attributeSentence(paragraph, sentence)) {
      if (made.some((other) => overlaps(other.content, attribution.content))) continue;
      made.push(attribution);
    }
  }
  return made.sort((a, b) => a.content.start - b.content.start);
}

/** "Chief executive Ada Lund:" speaks in the paragraph behind it. */
function announced(text: string, { start, end }: Span): Attribution | null {
  const name = ANNOUNCED.exec(text.slice(start, Math.min(end, start + 120)))?.groups?.['name'];
  if (name === undefined) return null;
  const at = text.indexOf(name, start);
  const source = { start: at, end: at + name.length, text: name, kind: 'person' } as const;
  return { source, cue: null, content: { start: at, end: at }, direct: true };
}

const ANNOUNCED =
  /^[^.!?:]{0,60}?(?<name>\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+)(?: (?:säger|sade|kommenterar))?:\s*$/u;

const LABEL = /^\s{0,20}(?<name>\p{Lu}[\p{Lu} .'’-]{2,30}):\s+(?=\S)/u;

/** "LUND: Well, …" */
function readTranscript(text: string, start: number, end: number): Attribution | null {
  const label = LABEL.exec(text.slice(start, end));
  const name = label?.groups?.['name'];
  if (!label || name === undefined) return null;
  const at = start + label[0].indexOf(name);
  return {
    source: { start: at, end: at + name.length, text: name, kind: 'person' },
    cue: { start: at + name.length, end: at + name.length + 1 },
    content: trimSpan(text, start + label[0].length, end),
    direct: true,
  };
}
