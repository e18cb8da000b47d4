import type { AmountMention } from './amount-mention.ts';
import { readQualifiers } from './amount-qualifiers.ts';
import { attachConversions } from './attach-conversions.ts';
import { findVagueMoney } from './find-vague-money.ts';
import { standsInTitle } from './in-title.ts';
import { joinCents, linkRange, scaled } from './link-range.ts';
import { makeMention } from './make-amount.ts';
import { findMoneyAtoms } from './money-atoms.ts';
import { readMoneyContext } from './money-context.ts';
import type { MoneyContext } from './money-context.ts';
import { currencyReader } from './settle-currency.ts';

export type { AmountMention } from './amount-mention.ts';

export interface MoneyOptions {
  /** ISO 639-1 code; decides how "1.250" and "billion" are read. Default "en". */
  readonly language?: string;
  /** Currency of a bare "$" and of "dollars". Default: the context's; null when the page points to no country. */
  readonly dollar?: string | null;
  /** The context of the document that the text is a part of. Default: the text's own. */
  readonly context?: MoneyContext;
}

/** A number with a currency that is cut or garbled ("$1.2 b…"): shown as damaged, never an amount. */
export interface DamagedMoney {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds the amounts of money in a text, in order, without overlaps. What does not parse cleanly is left out. */
export function findMoney(text: string, options: MoneyOptions = {}): readonly AmountMention[] {
  const language = options.language ?? 'en';
  const context = options.context ?? readMoneyContext(text);
  const currencyOf = currencyReader(
    context,
    language,
    options.dollar === undefined ? context.dollar : options.dollar,
  );
  const atoms = findMoneyAtoms(text, language, context);
  const found: AmountMention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i];
    if (!atom || overlapsLast(found, atom.start)) continue;
    const next = atoms[i + 1];
    const cents = next ? joinCents(text, atom, next) : null;
    if (cents !== null && next) {
      found.push(
        makeMention(
          text,
          atom.start,
          next.end,
          cents,
          cents,
          currencyOf(atom.currency ?? null),
          false,
        ),
      );
      i++;
      continue;
    }
    const pair = next ? linkRange(text, atom, next) : null;
    if (pair && next) {
      if (pair.range) {
        found.push(
          makeMention(
            text,
            atom.start,
            next.end,
            pair.low,
            pair.high,
            currencyOf(pair.currency),
            true,
          ),
        );
      } else {
        found.push(
          makeMention(
            text,
            atom.start,
            atom.end,
            pair.low,
            pair.low,
            currencyOf(pair.currency),
            false,
          ),
        );
        found.push(
          makeMention(
            text,
            next.start,
            next.end,
            pair.high,
            pair.high,
            currencyOf(pair.currency),
            false,
          ),
        );
      }
      i++;
      continue;
    }
    if (atom.currency === undefined || atom.damaged || atom.number === null) continue;
    if (standsInTitle(text, atom.start, atom.end)) continue;
    const value = scaled(atom.number, atom.scale);
    found.push(
      makeMention(text, atom.start, atom.end, value, value, currencyOf(atom.currency), false),
    );
  }
  for (const vague of findVagueMoney(text)) {
    if (found.some((mention) => vague.start < mention.end && mention.start < vague.end)) continue;
    const qualifiers = readQualifiers(text, vague.start, vague.end);
    found.push({
      value: null,
      low: vague.low,
      high: vague.high,
      currency: currencyOf(vague.currency),
      per: qualifiers.per,
      precision: 'vague',
      start: vague.start,
      end: vague.end,
      text: text.slice(vague.start, vague.end),
      qualified: { start: qualifiers.start, end: qualifiers.end },
      perUnit: qualifiers.perUnit,
      conversions: [],
    });
  }
  return attachConversions(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Finds numbers with a currency that are cut or garbled, so that a page can show what was set aside. */
export function findDamagedMoney(
  text: string,
  options: MoneyOptions = {},
): readonly DamagedMoney[] {
  return findMoneyAtoms(text, options.language ?? 'en', options.context ?? readMoneyContext(text))
    .filter((atom) => atom.damaged)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function overlapsLast(found: readonly AmountMention[], start: number): boolean {
  const last = found.at(-1);
  return last !== undefined && start < last.end;
}
