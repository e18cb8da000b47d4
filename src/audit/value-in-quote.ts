import type { Figure } from '../domain/figure.ts';
import { quotePlace } from './quote-place.ts';
import { formatAmount } from '../domain/format-amount.ts';
import { findMoney, type AmountMention } from '../text/find-money.ts';
import { readMoneyContext } from '../text/money-context.ts';
import { findUndisclosed } from '../text/find-undisclosed.ts';
import { saysPeriod } from '../text/says-period.ts';
import type { AuditFinding, AuditInput } from './audit.ts';
import { unwrap } from '../text/hard-wraps.ts';

/** The amount follows from its quote: read again, the quote gives the same value, currency and period. */
export function valueInQuote({ dossier, seeds }: AuditInput): AuditFinding[] {
  const options = new Map(
    dossier.sources.map(({ id, language, seed }) => {
      const doc = seeds.get(seed.file)?.doc;
      return [id, { language, ...(doc ? { context: readMoneyContext(doc.text) } : {}) }];
    }),
  );
  const files = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file]));
  return dossier.figures.flatMap((figure): AuditFinding[] => {
    if (figure.precision === 'derived') return [];
    const quotes = figure.evidence.map(({ exact }) => unwrap(exact));
    const finding = (key: string, message: string, remedy: string): AuditFinding[] => [
      {
        rule: 'value-in-quote',
        severity: 'error',
        at: { collection: 'figures', id: figure.id, path: [key] },
        message,
        remedy,
        ...quotePlace(figure, files.get(figure.source)),
      },
    ];
    if (figure.precision === 'undisclosed') {
      return quotes.some((quote) => findUndisclosed(quote).length > 0)
        ? []
        : finding(
            'precision',
            'Unexpected precision "undisclosed", expected a quote that says that the sum was not made public.',
            'Quote those words, or state the amount.',
          );
    }
    const read = quotes.flatMap((quote) =>
      findMoney(quote, options.get(figure.source)).flatMap(withConversions),
    );
    const same = read.filter((amount) => isSameAmount(amount, figure));
    if (same.length === 0) {
      const found =
        read.length === 0 ? 'no amount' : read.map((amount) => formatAmount(amount)).join('; ');
      return finding(
        'value',
        `Unexpected amount ${formatAmount(figure)}, expected one that the quote states: ${found}.`,
        'Correct value, low, high or currency, or quote the sentence that states this amount.',
      );
    }
    if (
      same.some(({ per }) => per === figure.per) ||
      quotes.some((quote) => saysPeriod(quote, figure.per))
    )
      return [];
    const stated = [...new Set(same.map(({ per }) => per ?? 'null'))].join(' or ');
    return finding(
      'per',
      `Unexpected period ${figure.per ?? 'null'}, expected ${stated}: the quote states ${stated === 'null' ? 'no period' : 'this one'}.`,
      `Set per: ${stated}, or quote the words that give the period.`,
    );
  });
}

function withConversions(amount: AmountMention): readonly AmountMention[] {
  return [amount, ...amount.conversions];
}

function isSameAmount(amount: AmountMention, figure: Figure): boolean {
  return (
    amount.value === figure.value &&
    amount.low === figure.low &&
    amount.high === figure.high &&
    amount.currency === figure.currency
  );
}
