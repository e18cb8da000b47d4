import { formatFuzzyDate } from '../../domain/format-date.ts';
import { findDates } from '../../text/find-dates.ts';
import { resolveDates } from '../../text/resolve-dates.ts';
import { phrasesSource } from '../../text/phrase.ts';
import type { MethodWords } from '../method.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { quotePassage } from '../quote-passage.ts';

/** Patterns of what is counted: a share of a whole, and a number below nothing. */
export interface CountPatterns {
  readonly share: RegExp;
  readonly negative: RegExp;
}

/** Makes the method's words of what is counted into patterns; make them once for many texts. */
export function countPatterns({
  wholes,
  counted,
}: Pick<MethodWords, 'wholes' | 'counted'>): CountPatterns {
  return {
    share: new RegExp(
      String.raw`(?<![\d.,])(?<number>\d[\d.,]{0,20})\s?(?:%|percent|per\scent|pct)\s+of\s+(?:(?:the|all|its|their|our|his|her)\s+)?(?:[\p{L}’'-]+\s+){0,2}?${phrasesSource(wholes)}`,
      'giu',
    ),
    negative: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<sign>[-−–]|minus\s)(?<number>\d[\d.,]{0,20})\s+${phrasesSource([...wholes, ...counted])}`,
      'giu',
    ),
  };
}

/** A span has a number at either end; looking for dates is dear. */
function joinsNumbers(words: string): boolean {
  const first = words.search(/\d/);
  const last = words.search(/\d\D*$/);
  return /\b(?:to|until|till|through|and)\b|[–—-]/u.test(words.slice(first + 1, last + 1));
}

/** P8: percentages above 100 of a whole, negative counts, spans that end before they start. */
export function impossibleCounts(
  text: AssessableText,
  patterns: CountPatterns,
): {
  readonly findings: readonly AssessmentFinding[];
  /** How many statements could be checked. */
  readonly checked: number;
} {
  const results = text.sentences
    .filter(({ zone }) => zone !== 'disclaimer')
    .flatMap((sentence) => checksOf(text, sentence, patterns));
  return {
    checked: results.length,
    findings: results.flatMap(({ why, sentence }) =>
      why === null
        ? []
        : [
            makeFinding({
              rule: 'P8',
              verdict: 'fail',
              scope: 'document',
              why,
              figures: [],
              evidence: [quotePassage(text, sentence)],
            }),
          ],
    ),
  };
}

interface Result {
  readonly sentence: AssessableSentence;
  /** Null: possible. */
  readonly why: string | null;
}

function checksOf(
  { doc, source }: AssessableText,
  sentence: AssessableSentence,
  { share, negative }: CountPatterns,
): Result[] {
  const words = doc.text.slice(sentence.start, sentence.end);
  const shares = [...words.matchAll(share)].map((match): Result => {
    const number = Number((match.groups?.['number'] ?? '').replace(/,/g, ''));
    return {
      sentence,
      why: number > 100 ? `As printed, “${match[0]}”: no part is more than the whole.` : null,
    };
  });
  const negatives = [...words.matchAll(negative)]
    // "2019–40 homes": the dash joins numbers; "a range – 40 homes": it is punctuation.
    .filter((match) => match.groups?.['sign'] !== '–' || /^$/.test(words.slice(0, match.index)))
    .map((match): Result => ({
      sentence,
      why: `As printed, “${match[0]}”: a count is not below nothing.`,
    }));
  const mayHoldSpan = joinsNumbers(words);
  const spans = resolveDates(findDates(mayHoldSpan ? words : '', { language: source.language }), {
    published: null,
    text: words,
  }).flatMap(({ ends: [from, to], text: printed }): Result[] => {
    if (!from || !to || from.earliest === null || to.latest === null) return [];
    const reversed =
      from.certainty === 'stated' && to.certainty === 'stated' && to.latest < from.earliest;
    return [
      {
        sentence,
        why: reversed
          ? `As printed, “${printed}” ends ${formatFuzzyDate(to)}, before it begins, ${formatFuzzyDate(from)}.`
          : null,
      },
    ];
  });
  return [...shares, ...negatives, ...spans];
}
