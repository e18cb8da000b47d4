import { boundsOf, type FuzzyDate } from '../../src/domain/edtf.ts';
import type { ResolvedDate } from '../../src/text/resolved-date.ts';
import { spansWithin } from '../../src/text/spans-within.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import type { Article, ArticleSentence } from './article.ts';

/** An amount in its sentence; offsets in the document. */
export interface AmountPlace {
  readonly sentence: ArticleSentence;
  readonly start: number;
}

/** A clause of its own that says when something else will be. */
const FORECASTS =
  /(?:[,;]|\band\b|\bwhich\b|\bthat\b)[^.;]*\b(?:expect(?:s|ed)?|will|due|set|plans?|aims?|hopes?|scheduled|subject to)\b[^.;]*$/u;

/** "the biggest deal since 2000", "the highest price since May": how long nothing was so big, and no date of the amount. */
const SUPERLATIVE_SINCE =
  /\b(?:\p{Ll}{2,}est|most|least|first|worst|best|record)\b[^.;]{0,90}\bsince (?:the |at least |early |mid-|late )*$/iu;

/** What stands before the amount that another is compared with: "rose to $5bn from $4bn". */
const COMPARED =
  /(?<![\p{L}\p{N}])(?:from|against|versus|vs\.?|than|compared (?:with|to)|von|gegenüber|nach|statt|contre|frente a|desde|från|jämfört med|mot)\s+(?:(?:a|an|the|about|around|some|only|just|revised|restated|rund|etwa|knapp|environ|unos|cirka|omkring)\s+)*$/iu;

/** A date that looks back from another: "a year earlier", "im Vorjahr". */
const LOOKS_BACK =
  /(?<!\p{L})(?:earlier|ago|before|previous|prior|last year|year-ago|vorjahr\p{L}*|zuvor|précédente?|plus tôt|auparavant|anterior|antes|föregående|tidigare)(?!\p{L})/iu;

/** "a year earlier": the same time a year before that of the amount that it is compared with. */
const YEAR_BEFORE =
  /^(?:(?:a|one|the) year (?:earlier|before|prior|previously)|(?:the )?(?:previous|prior|preceding) year|(?:ein|im) Jahr (?:zuvor|davor)|(?:un|l['’]) ?an(?:née)? (?:plus tôt|auparavant)|un año (?:antes|atrás)|ett år tidigare|året innan)$/iu;

/** ", which was founded in 1998,": what interrupts a sentence dates nothing outside. */
const ASIDE = /, (?:which|who|whose) [^,;]{3,120},/gu;

/** Days of a year: a date that lies further back than this from the publication is that of the amount that was. */
const YEAR = 366;

/**
 * Finds for amounts of an article the time that they speak of: the date that stands nearest in the sentence and belongs to no
 * other amount; else some time up to the publication (method, T12).
 */
export function timesOf(article: Article): (place: AmountPlace) => FuzzyDate {
  const datesIn = spansWithin(article.dates);
  const amountsIn = spansWithin(article.amounts.map(({ qualified }) => qualified));
  const { text } = article.doc;
  const published = article.bibliography.published?.value ?? null;
  const timeOf = ({ sentence, start: at }: AmountPlace): FuzzyDate => {
    const isCompared = (start: number): boolean =>
      COMPARED.test(text.slice(Math.max(sentence.start, start - 60), start));
    const amounts = amountsIn(sentence).map(({ start }) => start);
    /** Where the amount stands that a date is about, when it is one that another is compared with; else null. */
    const comparedBefore = (date: ResolvedDate): number | null => {
      const before = amounts.findLast((start) => start < date.start) ?? null;
      return before !== null && isCompared(before) && isOfBefore(date, text, published)
        ? before
        : null;
    };
    const own = isCompared(at) && amounts.some((start) => start !== at);
    const asides = [...text.slice(sentence.start, sentence.end).matchAll(ASIDE)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }));
    const isAside = (one: number): boolean =>
      asides.some(({ start, end }) => start < one && one < end && !(start < at && at < end));
    const [near] = datesIn(sentence)
      .filter(({ kind, edtf }) => kind === 'date' && edtf !== null)
      // "rose to $5bn from $4bn in 2017": the amount that was has the date, and the new one has not.
      .filter((date) => {
        const before = comparedBefore(date);
        return own ? before === at : before === null;
      })
      // "valued at $2bn, expects to close by the end of March": the date is that of the forecast.
      .filter(({ start }) => start < at || !FORECASTS.test(text.slice(at, start)))
      .filter(({ start }) => !SUPERLATIVE_SINCE.test(text.slice(sentence.start, start)))
      .filter(({ start }) => !isAside(start))
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    const before = amounts.findLast((start) => start < at);
    if (near && own && before !== undefined && YEAR_BEFORE.test(near.text)) {
      const than = timeOf({ sentence, start: before });
      return yearBefore(than) ?? fuzzyDate(near);
    }
    return near ? fuzzyDate(near) : upTo(published);
  };
  return timeOf;
}

/** The same stretch of the year before; null when the time is not known from one end to the other. */
function yearBefore({ edtf, anchor }: FuzzyDate): FuzzyDate | null {
  if (edtf === null || !/^\d{4}(?:-\d\d)?(?:\/\d{4}-\d\d)?$/.test(edtf)) return null;
  const moved = edtf.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));
  const bounds = boundsOf(moved);
  return bounds === null
    ? null
    : {
        edtf: moved,
        earliest: bounds.earliest,
        latest: bounds.latest,
        rule: 'T4',
        ...(anchor ? { anchor } : {}),
      };
}

/** Whether a date behind two amounts that are compared is that of the second: it looks back, or lies more than a year back. */
function isOfBefore(
  { start, end, edtf }: ResolvedDate,
  text: string,
  published: string | null,
): boolean {
  if (LOOKS_BACK.test(text.slice(start, end))) return true;
  const latest = edtf === null ? null : (boundsOf(edtf)?.latest ?? null);
  const known = published === null ? null : (boundsOf(published)?.latest ?? null);
  if (latest === null || known === null) return true;
  return Date.parse(known) - Date.parse(latest) > YEAR * 86_400_000;
}

/** Some time up to the publication. */
function upTo(published: string | null): FuzzyDate {
  return published === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(published)
    ? { edtf: null, earliest: null, latest: null, rule: null }
    : {
        edtf: `[..${published}]`,
        earliest: null,
        latest: boundsOf(published)?.latest ?? null,
        rule: 'T12',
        anchor: published,
      };
}
