import { allMatches } from './all-matches.ts';
import { contentStart, overlaps, trimSpan } from './attribution.ts';
import type { Attribution, Paragraph, Span } from './attribution.ts';
import type { Sentence } from './find-sentences.ts';
import { speakerAfter, speakerBefore, subjectOf } from './read-speaker.ts';
import type { Speaker } from './read-speaker.ts';

/** Reported speech in one sentence: "Lund said it is late", "It is late, Lund said", "According to Lund, it is late". */
export function attributeSentence(
  paragraph: Paragraph,
  sentence: Sentence,
): readonly Attribution[] {
  const { text, quotes } = paragraph;
  const made: Attribution[] = [];
  const quoted = (at: number): boolean =>
    quotes.some((quote) => at > quote.start && at < quote.end && quote.kind === 'direct');
  const push = (source: Speaker, cue: Span, from: number, to: number): void => {
    const raw = trimSpan(text, from, to);
    const stop = /[.,;]$/.test(text.slice(raw.start, raw.end)) ? 1 : 0;
    const content = { start: raw.start, end: raw.end - stop };
    if (content.end - content.start < 8) return;
    if (made.some((other) => overlaps(other.content, content))) return;
    const direct = /["“”„«]/.test(text.slice(content.start, content.end));
    made.push({ source, cue: { start: cue.start, end: cue.end }, content, direct });
  };
  for (const match of allMatches(sentence.text, ACCORDING)) {
    const at = sentence.start + match.index;
    const nameFrom = at + match[0].length - 1;
    const source = quoted(at) ? null : speakerAfter(text, nameFrom, sentence.end);
    if (!source) continue;
    const cue = { start: at, end: nameFrom };
    const comma = text.slice(source.end, source.end + 200).search(/,\s/);
    if (match.index < 3 && comma >= 0) push(source, cue, source.end + comma + 1, sentence.end);
    else if (match.index > 8) push(source, cue, sentence.start, at);
  }
  for (const cue of paragraph.cues) {
    if (cue.start < sentence.start || cue.end > sentence.end || quoted(cue.start)) continue;
    const participle = cue.verb.endsWith('ing');
    const rest = text.slice(cue.end, Math.min(sentence.end, cue.end + 400));
    const ahead = text.slice(Math.max(sentence.start, cue.start - 4), cue.start);
    if (
      /[,?!]["”]?\s$/.test(ahead) &&
      cue.plain &&
      !participle &&
      cue.start - sentence.start > 12
    ) {
      const source = speakerAfter(text, cue.end, Math.min(sentence.end, cue.end + 200));
      if (source) {
        push(source, cue, sentence.start, cue.start);
        continue;
      }
    }
    const before = speakerBefore(text, Math.max(sentence.start, cue.start - 300), cue.start);
    const source = participle ? (subjectOf(text, sentence.start, cue.start) ?? before) : before;
    if (!source) continue;
    const lead = text.slice(sentence.start, source.start);
    if (
      cue.plain &&
      isShort(rest) &&
      /,["”]?\s*(?:but\s|and\s)?$/.test(lead) &&
      lead.trim().split(/\s+/, 5).length > 3
    ) {
      push(source, cue, sentence.start, source.start);
      continue;
    }
    const addressee = /^(?:told|tell)/.test(cue.verb)
      ? Math.max(0, (ADDRESSEE.exec(rest)?.[0].length ?? 0) - 1)
      : 0;
    if (cue.plain ? CLAUSE_AHEAD.test(rest.slice(addressee)) : THAT_AHEAD.test(rest.slice(0, 80))) {
      push(source, cue, contentStart(text, cue.end + addressee), sentence.end);
    }
  }
  return made;
}

const ACCORDING = /(?<!\p{L})according\sto\s/giu;

/** Nothing but a place or a time follows the verb: what was said stands before it. */
function isShort(rest: string): boolean {
  const tail = rest.replace(/[.!?]["”]?$/, '').trim();
  return tail.split(/\s+/, 8).length <= 6 && !/\sthat\s/.test(rest);
}

const ADDRESSEE =
  /^\s(?:[\p{L}.'’-]{1,30}\s){1,5}?(?=that\s|["“]|the\s|he\s|she\s|it\s|they\s|his\s|her\s|[A-Z])/u;
const CLAUSE_AHEAD = /^[,:]?\s[\p{L}\p{N}"“„«$€£]/u;
const THAT_AHEAD = /^(?:\s\p{L}{1,30}){0,6}?(?:\sthat\s|:\s|,?\s["“„«])/u;
