import type { NumberMention } from '../../text/numbers-in.ts';

/**
 * Whether a number stands in an address of the site, printed whole or without its scheme: addresses are made from titles and
 * claim nothing. `target` is the path that the link leads to in which the words stand, if any: a drawing may break the address
 * of its own page into lines.
 */
export function inAddress(
  text: string,
  { start, end }: Pick<NumberMention, 'start' | 'end'>,
  { origin, target }: { readonly origin: string; readonly target: string | null },
): boolean {
  const host = origin.replace(/^https?:\/\//, '');
  const token = (text.slice(0, start).match(/\S*$/)?.[0] ?? '').length;
  const before = text.slice(start - token, start);
  if (before.includes(`${host}/`) && !/["<>]/.test(before.slice(before.lastIndexOf(`${host}/`))))
    return true;
  if (target === null) return false;
  const broken = [...`${host}${target.replace(/\/$/, '')}`]
    .map((sign) => sign.replace(/[^\p{L}\p{N}]/u, '\\$&'))
    .join('\\s*');
  const found = new RegExp(broken).exec(text);
  return found !== null && start >= found.index && end <= found.index + found[0].length;
}
