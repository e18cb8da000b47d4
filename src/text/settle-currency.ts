import type { CurrencyCode } from './currencies.ts';
import type { MoneyContext } from './money-context.ts';

/** Settles signs that several countries share, by what else the document says; null when it stays open. */
export function currencyReader(
  context: MoneyContext,
  language: string,
  dollar: string | null,
): (code: CurrencyCode) => string | null {
  const krona: Readonly<Record<string, string>> = {
    sv: 'SEK',
    da: 'DKK',
    no: 'NOK',
    nb: 'NOK',
    is: 'ISK',
  };
  return (code) => {
    if (code === '$') return dollar;
    if (code === '¥') return context.yuan ? 'CNY' : 'JPY';
    if (code === 'Rs') return context.otherRupee ? null : 'INR';
    if (code === 'Sh') return context.shilling;
    if (code === 'kr') return krona[language] ?? null;
    return code;
  };
}
