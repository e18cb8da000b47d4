import type { EntityId } from '../domain/ids.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import type { OwnedAmount } from './owned-amount.ts';

/** "Falk and Ora made $5m and $6m respectively": the first amount is the first one's. Anything else stays as it is. */
export function spreadRespectively(
  sentence: MaskedSentence,
  found: readonly OwnedAmount[],
  resolve: (mention: Mention) => EntityId | null,
): readonly OwnedAmount[] {
  if (found.length < 2 || !/\brespectively\b/.test(sentence.text)) return found;
  const first = sentence.amounts[0]?.at ?? 0;
  const names = sentence.mentions.filter(
    (mention) =>
      mention.at < first && mention.form === 'name' && isListed(sentence.text, mention.at),
  );
  if (names.length !== found.length) return found;
  return found.map((one, index) => {
    const name = names[index];
    return name
      ? { ...one, entity: resolve(name), counterparty: null, basis: 'respectively' }
      : one;
  });
}

function isListed(text: string, at: number): boolean {
  return (
    /[\uE000-\uE7FF](?:'s)?(?:, and |, | and )$/.test(text.slice(0, at)) ||
    /^(?:'s)?(?:, and |, | and )[\uE000-\uE7FF]/.test(text.slice(at + 1))
  );
}
