import type { AmountMention } from './amount-mention.ts';
import { unitAfter } from './amount-qualifiers.ts';

/** Takes an amount in another currency that repeats the one before it out of the list and hangs it there. */
export function attachConversions(
  text: string,
  mentions: readonly AmountMention[],
): readonly AmountMention[] {
  const kept: AmountMention[] = [];
  for (const mention of mentions) {
    const main = kept.at(-1);
    if (main && isConversion(text, main, mention)) {
      kept[kept.length - 1] = { ...main, conversions: [...main.conversions, mention] };
    } else {
      kept.push(mention);
    }
  }
  return kept.map((mention) => withUnit(text, mention));
}

/** "50 pounds ($84) per share": the words behind the bracket are about the amount before it. */
function withUnit(text: string, mention: AmountMention): AmountMention {
  const last = mention.conversions.at(-1);
  if (!last || mention.perUnit !== null) return mention;
  const bracket = /^\s?[)\]]/.exec(text.slice(last.qualified.end, last.qualified.end + 3));
  const perUnit =
    last.perUnit ?? (bracket ? unitAfter(text, last.qualified.end + bracket[0].length) : null);
  return perUnit === null ? mention : { ...mention, perUnit };
}

function isConversion(text: string, main: AmountMention, other: AmountMention): boolean {
  const previous = main.conversions.at(-1);
  if (other.currency === main.currency || other.currency === null) return false;
  // Kroner of an unnamed country have no code, and can be converted all the same; "billions" of nothing cannot.
  if (main.currency === null && main.precision === 'vague') return false;
  const from = previous?.qualified.end ?? main.qualified.end;
  if (other.start - from > 40) return false;
  const gap = text.slice(from, other.qualified.start > from ? other.qualified.start : other.start);
  if (previous) return /^\s?[;,/]\s?(?:or\s|and\s)?$/.test(gap);
  if (
    /^(?:\s\p{Ll}{3,14}){0,2}\s?[([]\s?(?:or\s|i\.e\.,?\s|equivalent to\s|equal to\s|worth\s|equivalent\s|=\s?)?$/iu.test(
      gap,
    )
  )
    return true;
  return /^,?\s(?:or|which is|equivalent to|the equivalent of|equal to)\s$/i.test(gap);
}
