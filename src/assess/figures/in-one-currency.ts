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

const known = new WeakMap<Figure, readonly Figure[]>();

/** The figure as its quotes print it in another currency: "SEK 4.2bn, or about €370 million". All others without `currency`. */
export function printedConversions(figure: Figure, currency?: string | null): readonly Figure[] {
  // Figures are compared in pairs, and what each prints is read once.
  const all = known.get(figure) ?? readConversions(figure);
  known.set(figure, all);
  return currency === undefined ? all : all.filter((one) => one.currency === currency);
}

function readConversions(figure: Figure): readonly Figure[] {
  return figure.evidence.flatMap(({ exact }) =>
    MAY_CONVERT.test(exact)
      ? findMoney(exact)
          .filter((amount) => amount.value === figure.value && amount.currency === figure.currency)
          .flatMap(({ conversions }) => conversions)
          .filter(({ currency }) => currency)
          .map(({ value, low, high, precision, currency }) => ({
            ...figure,
            value,
            low,
            high,
            precision,
            currency,
          }))
      : [],
  );
}

const MAY_CONVERT = /[([][^)\]]{0,30}\d|\bor [^.;]{0,16}\d|\bequ(?:al|ivalent)\b|\bwhich is\b/;
