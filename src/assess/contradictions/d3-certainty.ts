import type { EntityId } from '../../domain/ids.ts';
import { findHedges } from '../../text/find-hedges.ts';
import { phrasesPattern } from '../../text/phrase.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { contentWords } from '../content-words.ts';
import type { Method } from '../method.ts';
import { quotePassage } from '../quote-passage.ts';

/**
 * D3, soft: what one sentence says somebody will do, another says they only may. Each "will" is held against its best match.
 * Sentences with quotation marks are left out: two people may differ without the text contradicting itself.
 */
export function certaintyContradictions(
  text: AssessableText,
  { contradictions, words }: Pick<Method, 'contradictions' | 'words'>,
): AssessmentFinding[] {
  if (!/^en\b/.test(text.source.language)) return [];
  const stop = new Set(words.stop);
  const plain = text.sentences.filter(
    (sentence) =>
      (sentence.zone === 'body' || sentence.zone === 'faq') &&
      !/["“”«»]/.test(wordsOf(text, sentence)),
  );
  const tellings = (modal: RegExp): Telling[] =>
    plain.flatMap((sentence) => toTelling(text, sentence, modal, stop) ?? []);
  const [surePattern, unsurePattern] = [words.certain, words.uncertain].map(
    (phrases) => new RegExp(phrasesPattern(phrases).source, 'u'),
  ) as [RegExp, RegExp];
  const unsure = tellings(unsurePattern);
  return tellings(surePattern)
    .filter(({ sentence }) => !isWeakened(wordsOf(text, sentence)))
    .flatMap((will) => {
      const best = unsure
        .filter(({ subject }) => subject === will.subject)
        .map(({ sentence, content }) => ({
          sentence,
          shared: [...content].filter((word) => will.content.has(word)),
        }))
        .sort((a, b) => b.shared.length - a.shared.length)[0];
      if (!best || best.shared.length < contradictions.sharedWords) return [];
      const shared = best.shared.map((word) => `“${word}”`).join(', ');
      return [
        makeFinding({
          rule: 'D3',
          verdict: 'soft',
          scope: 'document',
          why: `One passage says what will be, another only what may be (both speak of ${shared}).`,
          figures: [],
          evidence: [quotePassage(text, will.sentence), quotePassage(text, best.sentence)],
        }),
      ];
    });
}

/** Longest way from a name to the verb that it is the subject of, in characters. */
const REACH = 60;

interface Telling {
  readonly sentence: AssessableSentence;
  readonly subject: EntityId;
  /** What it speaks of, without names. */
  readonly content: ReadonlySet<string>;
}

function toTelling(
  text: AssessableText,
  sentence: AssessableSentence,
  modal: RegExp,
  stop: ReadonlySet<string>,
): Telling | null {
  const words = wordsOf(text, sentence);
  const at = sentence.start + words.search(modal);
  if (at < sentence.start) return null;
  const places = text.places.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end,
  );
  const subject = places.findLast(({ end }) => end <= at && at - end <= REACH);
  if (!subject) return null;
  const names = contentWords(
    places.map(({ start, end }) => text.doc.text.slice(start, end)).join(' '),
    stop,
  );
  const content = [...contentWords(words, stop)].filter((word) => !names.has(word));
  return { sentence, subject: subject.entity, content: new Set(content) };
}

function wordsOf({ doc }: AssessableText, { start, end }: AssessableSentence): string {
  return doc.text.slice(start, end);
}

function isWeakened(sentence: string): boolean {
  return findHedges(sentence).some(({ kind }) => kind === 'possibility' || kind === 'condition');
}
