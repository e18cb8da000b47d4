import { formatFuzzyDate } from '../../domain/format-date.ts';
import { findDates } from '../../text/find-dates.ts';
import { resolveDates } from '../../text/resolve-dates.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import { quotePassage } from '../quote-passage.ts';

/** What a percentage can be at most the whole of. Not: "150 % of last year's sales", which is a comparison. */
const WHOLES =
  'respondents|voters|votes|people|adults|users|customers|subscribers|employees|workers|staff|shares|stock|equity|capital|population|households|patients|students|pupils|seats|members|participants|residents|citizens|companies|firms|children|women|men';
const SHARE = new RegExp(
  String.raw`(?<![\d.,])(?<number>\d[\d.,]{0,20})\s?(?:%|percent|per\scent|pct)\s+of\s+(?:(?:the|all|its|their|our|his|her)\s+)?(?:[\p{L}’'-]+\s+){0,2}?(?:${WHOLES})(?!\p{L})`,
  'giu',
);
const NEGATIVE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<sign>[-−–]|minus\s)(?<number>\d[\d.,]{0,20})\s+(?:${WHOLES}|vehicles|cars|homes|units|jobs|deaths|cases|orders)(?!\p{L})`,
  'giu',
);

/** A span has a number at either end; looking for dates is dear. */
function joinsNumbers(words: string): boolean {
  const first = words.search(/\d/);
  const last = words.search(/\d\D*$/);
  return /\b(?:to|until|till|through|and)\b|[–—-]/u.test(words.slice(first + 1, last + 1));
}

/** P8: percentages above 100 of a whole, negative counts, spans that end before they start. */
export function impossibleCounts(text: AssessableText): {
  readonly findings: readonly AssessmentFinding[];
  /** How many statements could be checked. */
  readonly checked: number;
} {
  const results = text.sentences
    .filter(({ zone }) => zone !== 'disclaimer')
    .flatMap((sentence) => checksOf(text, sentence));
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

function checksOf({ doc, source }: AssessableText, sentence: AssessableSentence): Result[] {
  const words = doc.text.slice(sentence.start, sentence.end);
  const shares = [...words.matchAll(SHARE)].map((match): Result => {
    const number = Number((match.groups?.['number'] ?? '').replace(/,/g, ''));
    return {
      sentence,
      why: number > 100 ? `As printed, “${match[0]}”: no part is more than the whole.` : null,
    };
  });
  const negatives = [...words.matchAll(NEGATIVE)]
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
