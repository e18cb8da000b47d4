import { findAttributions } from '../../text/find-attributions.ts';
import { findHedges } from '../../text/find-hedges.ts';
import { phrasesPattern } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';
import { classifySpeaker } from './classify-speaker.ts';
import type { JoinedText } from './join-sentences.ts';

/** Words put into a mouth that is named or not. Offsets are UTF-16 indices of the document. */
export interface ReadAttribution {
  readonly kind: 'named' | 'anonymous';
  /** The speaker as printed; null for "reportedly" and its like. */
  readonly speaker: string | null;
  /** The words that attribute: "said", "according to", "reportedly". */
  readonly cue: string | null;
  /** Where the speaker stands, or the word of hearsay. */
  readonly start: number;
  readonly end: number;
  readonly content: { readonly start: number; readonly end: number };
  readonly direct: boolean;
}

const APPOSITION =
  /^,\s(?:(?:Mr|Mrs|Ms|Dr|Prof)\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}(?=[,.;]|$)/u;

/** The attributions of a text, named and anonymous, in order. */
export function readAttributions(
  joined: JoinedText,
  words: Pick<MethodWords, 'anonymous' | 'thought' | 'looseReports' | 'hearsayAlone'>,
): ReadAttribution[] {
  const { text, toDocument } = joined;
  const thought = new Set(words.thought);
  const spoken = findAttributions(text).flatMap((found): ReadAttribution[] => {
    const { source, cue, content, direct } = found;
    if (source === null) return [];
    const cueText = cue ? text.slice(cue.start, cue.end) : null;
    const opens = /(?:^|[.!?”"]\s|\n)$/.test(
      text.slice(Math.max(0, source.start - 2), source.start),
    );
    // "said the warden, Ada Lund": the name stands beside the office.
    const kind = APPOSITION.test(text.slice(source.end, source.end + 60))
      ? 'named'
      : classifySpeaker(source, opens, words);
    if (kind === null) return [];
    // "Lund believes" reads a mind; "analysts believe" hides a source.
    if (kind === 'named' && cueText !== null && thought.has(lemma(cueText, thought))) return [];
    return [
      {
        kind,
        speaker: source.text,
        cue: cueText,
        start: toDocument(source.start),
        end: toDocument(source.end),
        content: { start: toDocument(content.start), end: toDocument(content.end) },
        direct,
      },
    ];
  });
  // Words of hearsay that are anonymous attributions by themselves (method, section 2).
  const saysNobody = new RegExp(`^${phrasesPattern(words.hearsayAlone).source}$`, 'iu');
  const nobody = findHedges(text)
    .filter(({ kind, text: word }) => kind === 'hearsay' && saysNobody.test(word))
    .map(({ start, end, text: word }): ReadAttribution => ({
      kind: 'anonymous',
      speaker: null,
      cue: word,
      start: toDocument(start),
      end: toDocument(end),
      content: { start: toDocument(start), end: toDocument(end) },
      direct: false,
    }));
  return [...spoken, ...nobody].sort((a, b) => a.start - b.start);
}

/** The listed form of a verb: the list holds bases and what no ending gives. */
function lemma(cue: string, listed: ReadonlySet<string>): string {
  const word = cue.toLowerCase().trim();
  const forms = [
    word,
    word.replace(/s$/, ''),
    word.replace(/ed$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ing$/, ''),
  ];
  return forms.find((form) => listed.has(form)) ?? word;
}
