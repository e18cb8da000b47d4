/** Answers that are kept at once: enough for the pages that belong together, and no more than memory should hold. */
const MOST = 20_000;

/** Keeps what was made for a text; forgets everything now and then, so that a site of any size can be looked at. */
export function cached<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
