import { boundsOf } from '../domain/edtf.ts';
import { readDateContext } from './date-context.ts';
import type { Told } from './date-context.ts';
import type { DateMention } from './date-expression.ts';
import { NOWHERE } from './date-places.ts';
import type { Place } from './date-places.ts';
import { resolveCalendar } from './resolve-calendar.ts';
import type { ResolveOptions } from './resolve-dates.ts';
import { resolveRelative } from './resolve-relative.ts';
import { toResolved } from './resolved-date.ts';

/** `quarter` is the last quarter told, which "the year-ago quarter" leans on whatever was told since. */
type Resolver = (mention: DateMention, previous: Told | null, quarter: Told | null) => Place;

/** Places each time of a text where its kind and context put it. */
export function makeResolver(mentions: readonly DateMention[], options: ResolveOptions): Resolver {
  const context = readDateContext(mentions, options);
  return function resolve(
    mention: DateMention,
    previous: Told | null,
    quarter: Told | null,
  ): Place {
    const { expression } = mention;
    switch (expression.kind) {
      case 'duration':
        return { ...NOWHERE, kind: 'duration', timex: expression.value };
      case 'set':
        return { ...NOWHERE, kind: 'set', timex: expression.value };
      case 'span': {
        const first = movedTo(expression.from, mention.start);
        const second = movedTo(
          expression.to,
          mention.start + Math.max(0, expression.to.start - expression.from.start),
        );
        const from = resolve(first, previous, quarter);
        const to = resolve(second, { ...from, at: mention.start }, quarter);
        const ends = [
          toResolved(first, from, options.published),
          toResolved(second, to, options.published),
        ];
        if (from.edtf === null || to.edtf === null) return { ...NOWHERE, ends };
        const edtf = `${from.edtf}/${to.edtf}`;
        const bounds = boundsOf(edtf);
        if (bounds === null) return { ...NOWHERE, ends };
        return {
          ...from,
          edtf,
          timex: null,
          certainty: from.certainty === 'stated' ? to.certainty : from.certainty,
          ...bounds,
          ends,
        };
      }
      case 'shift':
      case 'earlier':
      case 'same':
      case 'stretch':
      case 'long-ago':
      case 'reference':
        return resolveRelative(expression, mention, context, previous, quarter);
      default:
        return resolveCalendar(expression, mention, context, quarter);
    }
  };
}

/** The ends of a span follow it when a caller has moved its offsets. */
function movedTo(mention: DateMention, start: number): DateMention {
  return { ...mention, start, end: start + (mention.end - mention.start) };
}
