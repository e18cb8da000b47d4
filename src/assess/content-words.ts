/** The distinct words of a text that say what it is about: four letters or more, lower case, no stop words, 's cut off. */
export function contentWords(text: string, stop: ReadonlySet<string>): Set<string> {
  const words = [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)].map(([word]) =>
    word.replace(/['’]s?$/u, ''),
  );
  return new Set(words.filter((word) => word.length >= 4 && !stop.has(word)));
}
