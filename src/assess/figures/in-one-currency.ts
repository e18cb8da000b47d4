import type { Figure } from '../../domain/figure.ts';
import { findMoney } from '../../text/find-money.ts';

/** Two figures as far as they can be compared: the ways to put both into one currency, by the conversions that their own quotes print. */
export function inOneCurrency(a: Figure, b: Figure): readonly (readonly [Figure, Figure])[] {
  if (a.currency === b.currency) return [[a, b]];
  return [
    ...printedConversions(a, b.currency).map((one): [Figure, Figure] => [one, b]),
    ...printedConversions(b, a.currency).map((one): [Figure, Figure] => [a, one]),
  ];
}

/** The figure as its quotes print it in another currency: "SEK 4.2bn, or about €370 million". All others without `currency`. */
export function printedConversions(figure: Figure, currency?: string | null): Figure[] {
  return figure.evidence.flatMap(({ exact }) =>
    MAY_CONVERT.test(exact)
      ? findMoney(exact)
          .filter((amount) => amount.value === figure.value && amount.currency === figure.currency)
          .flatMap(({ conversions }) => conversions)
          .filter((one) => (currency === undefined ? one.currency : one.currency === currency))
          .map(({ value, low, high, precision, currency: other }) => ({
            ...figure,
            value,
            low,
            high,
            precision,
            currency: other,
          }))
      : [],
  );
}

const MAY_CONVERT = /[([][^)\]]{0,30}\d|\bor [^.;]{0,16}\d|\bequ(?:al|ivalent)\b|\bwhich is\b/;
