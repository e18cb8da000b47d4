/** Answers that are kept at least, and half of those that are kept at most. */
const MOST = 20_000;

/**
 * Keeps what was made for a text; what has not been asked for in a while is forgotten, so that a site of any size can be
 * looked at.
 */
export function cached<T>(make: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? make(text);
    if (recent.size >= MOST) [recent, before] = [new Map(), recent];
    recent.set(text, value);
    return value;
  };
}
