import { ownCopy } from '../../text/own-copy.ts';

/**
 * Keeps what was made for a text; what has not been asked for in a while is forgotten, so that a site of any size can be
 * looked at. Keeps a copy of the text: what is cut from a page would hold the whole of its markup in memory.
 * @param most Answers that are kept at least, and half of those that are kept at most. Default 20,000.
 */
export function cached<T>(make: (text: string) => T, most = 20_000): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const kept = before.get(text);
    const own = ownCopy(text);
    const value = kept ?? make(own);
    if (recent.size >= most) [recent, before] = [new Map(), recent];
    recent.set(own, value);
    return value;
  };
}
