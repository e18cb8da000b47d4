import { contentStart, trimSpan } from './attribution.ts';
import type { Attribution, Paragraph, Span } from './attribution.ts';
import type { QuoteMention } from './find-quotes.ts';
import { speakerAfter, speakerBefore, subjectOf } from './read-speaker.ts';
import type { Speaker } from './read-speaker.ts';

type Told = Pick<Attribution, 'source' | 'cue'>;

/**
 * Gives a quotation to its speaker: right of it, left of it in its sentence, in the sentence before, or the speaker of the
 * quotation before. `earlier` are the attributions of this paragraph so far, `before` the last one of the paragraph before.
 */
export function attributeQuote(
  paragraph: Paragraph,
  quote: QuoteMention,
  earlier: readonly Attribution[],
  before: Attribution | null,
): Attribution | null {
  const { text } = paragraph;
  const own: Span = { start: quote.start, end: quote.end };
  const from = clauseStart(paragraph, quote.start);
  const right = rightOfQuote(paragraph, quote);
  if (right) return { ...right, content: own, direct: true };
  const left = leftOfQuote(paragraph, quote, from);
  if (left) return left;
  if (quote.kind === 'term') return null;
  const previous = earlier.at(-1);
  const goesOn = (source: Attribution['source']): Attribution => ({
    source,
    cue: null,
    content: own,
    direct: true,
  });
  if (text.slice(from, quote.start).trim() === '') {
    if (previous?.source && previous.direct) return goesOn(previous.source);
    const told = sentenceBefore(paragraph, quote);
    if (told) return { ...told, content: own, direct: true };
    const opens = text.slice(paragraph.start, quote.start).trim() === '';
    return before?.source && opens ? goesOn(before.source) : null;
  }
  // "According to Lund, the deal “helps us”": who is named says it.
  const cited = ACCORDING_TO.exec(text.slice(from, quote.start));
  const source = cited
    ? speakerAfter(text, from + cited.index + cited[0].length, quote.start)
    : null;
  if (source) return goesOn(source);
  const subject = subjectOf(text, from, quote.start) ?? previous?.source ?? null;
  return subject ? goesOn(subject) : null;
}

const ACCORDING_TO = /(?:^|\s)[Aa]ccording to(?=\s)/;

/** Where the clause before a quotation starts: its sentence, or the end of the quotation before it. */
function clauseStart({ start, quotes, sentences }: Paragraph, at: number): number {
  const previous = quotes.findLast((quote) => quote.end <= at);
  const sentence = sentences.findLast((item) => item.start <= at);
  return Math.max(start, previous?.end ?? start, sentence?.start ?? start, at - 400);
}

/** The end of the sentence that holds a place. */
function sentenceEnd({ end, sentences }: Paragraph, at: number): number {
  return Math.min(end, sentences.find((item) => item.end > at)?.end ?? end);
}

/** `"…," Lund said` and `"…," said Lund`. */
function rightOfQuote(paragraph: Paragraph, quote: QuoteMention): Told | null {
  const { text, quotes, cues } = paragraph;
  const next = quotes.find((other) => other.start >= quote.end);
  const limit = Math.min(quote.end + 220, next?.start ?? paragraph.end, paragraph.end);
  const after = text.slice(quote.end, limit);
  const inner = text.slice(Math.max(quote.start, quote.end - 3), quote.end);
  const marked = /[,?!…—-]["”'»]{1,2}$/.test(inner) || /^\s?[,—–]/.test(after);
  // Without a comma only a name that directly follows, with a verb that ends the sentence: `"…" user Lund had posted.`
  if (!marked && !/^\s(?:\p{Lu}|the\s|an?\s|he\s|she\s|they\s)/u.test(after)) return null;
  if (!marked && /[.]["”'»]{1,2}$/.test(inner)) return null;
  const from = quote.end + (/^\s?[,—–]?\s?/.exec(after)?.[0].length ?? 0);
  const to = Math.min(limit, sentenceEnd(paragraph, from));
  const cue = cues.find((item) => item.start >= from && item.end <= to);
  if (cue) {
    const opens =
      cue.start === from || (cue.foreign && AUXILIARY.test(text.slice(from, cue.start)));
    const source = opens ? speakerAfter(text, cue.end, to) : speakerBefore(text, from, cue.start);
    if (
      !marked &&
      (!source ||
        source.start > from + 2 ||
        !/^\W/.test(text.slice(cue.end, cue.end + 1)) ||
        /\p{L}/u.test(text.slice(cue.end, to)))
    ) {
      return null;
    }
    if (opens || (source && source.start - from < 120)) {
      return source ? { source, cue: { start: cue.start, end: cue.end } } : null;
    }
  }
  const according = /^(?:according\sto|so|laut|selon|según|enligt)\s/i.exec(text.slice(from, to));
  if (!according) return null;
  const source = speakerAfter(text, from + according[0].length - 1, to);
  return source ? { source, cue: { start: from, end: from + according[0].length - 1 } } : null;
}

/** "…, a déclaré Lund" */
const AUXILIARY = /^(?:a|ont|avait|hat|hatte|ha|han|har|hade|habe)\s(?:\p{L}+\s)?$/u;

/** `Lund said, "…"` and `Lund said that it was "…" and went`. */
function leftOfQuote(paragraph: Paragraph, quote: QuoteMention, from: number): Attribution | null {
  const { text, cues } = paragraph;
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i];
    if (!cue || cue.end > quote.start) continue;
    if (cue.start < from) break;
    const before = speakerBefore(text, from, cue.start);
    const source = cue.verb.endsWith('ing')
      ? (besideParticiple(text, from, cue.start) ??
        saidBefore(paragraph, from, cue.start) ??
        subjectOf(text, from, cue.start) ??
        before)
      : (before ?? subjectOf(text, from, cue.start));
    if (!source) continue;
    const gap = text.slice(cue.end, quote.start);
    const direct = /^[\s,:]*(?:that[\s,]*)?$/.test(gap) || /[,:]\s*$/.test(gap);
    const tail = text.slice(
      quote.end,
      Math.min(sentenceEnd(paragraph, quote.end), quote.end + 300),
    );
    const runs = /^\s?[\p{Ll},]/u.test(tail) && !/[.?!]["”]$/.test(quote.text);
    const end = runs ? quote.end + tail.replace(/[.!?]$/, '').length : quote.end;
    const content =
      direct && !runs
        ? { start: quote.start, end: quote.end }
        : trimSpan(text, contentStart(text, cue.end), end);
    return { source, cue: { start: cue.start, end: cue.end }, content, direct: true };
  }
  return null;
}

/** "It cost $5m, he said, adding": who said what stands before a participle. */
function saidBefore({ text, cues }: Paragraph, from: number, at: number): Speaker | null {
  const cue = cues.findLast(
    ({ start, end, verb }) => start >= from && end < at && !verb.endsWith('ing'),
  );
  return cue && /^,\s$/.test(text.slice(cue.end, at)) ? speakerBefore(text, from, cue.start) : null;
}

/** "chief executive Ada Lund admitting", "Ada Lund, who runs the mill, noting": not the subject of the sentence speaks. */
function besideParticiple(text: string, from: number, at: number): Attribution['source'] {
  const match =
    /(?<name>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3})(?:, who [^.;“"]{1,140},)? $/u.exec(
      text.slice(from, at),
    );
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const start = from + match.index;
  return { start, end: start + name.length, text: name, kind: 'person' };
}

/** The sentence before ends in a colon or names who speaks. */
function sentenceBefore({ text, sentences, cues }: Paragraph, quote: QuoteMention): Told | null {
  const sentence = sentences.findLast((item) => item.end <= quote.start);
  if (!sentence) return null;
  const cue = cues.findLast((item) => item.start >= sentence.start && item.end <= sentence.end);
  const according = /^According\sto(?=\s)/.exec(text.slice(sentence.start, sentence.end));
  if (according && !cue) {
    const end = sentence.start + according[0].length;
    const named = speakerAfter(text, end, sentence.end);
    if (named) return { source: named, cue: { start: sentence.start, end } };
  }
  const subject = subjectOf(text, sentence.start, sentence.end);
  if (!cue) return subject ? { source: subject, cue: null } : null;
  const source = speakerBefore(text, sentence.start, cue.start) ?? subject;
  return source ? { source, cue: { start: cue.start, end: cue.end } } : null;
}
