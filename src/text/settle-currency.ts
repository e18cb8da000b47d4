import type { CurrencyCode } from './currencies.ts';

/** Settles signs that several countries share, by what else the text says; null when it stays open. */
export function currencyReader(
  text: string,
  language: string,
  dollar: string | null,
): (code: CurrencyCode) => string | null {
  const chinese = /\b(?:yuan|renminbi|RMB|CNY)\b/.test(text) && !/\byen\b/i.test(text);
  const notIndian =
    /\b(?:Pakistan|Sri Lanka|Nepal|Mauritius|PKR|LKR)/.test(text) &&
    !/\b(?:India|Indian|Mumbai|Delhi|Sebi|SEBI|RBI|BSE|NSE)\b/.test(text);
  const krona: Readonly<Record<string, string>> = {
    sv: 'SEK',
    da: 'DKK',
    no: 'NOK',
    nb: 'NOK',
    is: 'ISK',
  };
  return (code) => {
    if (code === '$') return dollar;
    if (code === '¥') return chinese ? 'CNY' : 'JPY';
    if (code === 'Rs') return notIndian ? null : 'INR';
    if (code === 'kr') return krona[language] ?? null;
    return code;
  };
}
