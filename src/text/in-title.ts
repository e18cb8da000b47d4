const OPENS = /[“"‘«](?:\p{Lu}\p{L}*\s){0,4}$/u;
const GOES_ON = /^(?:[\s-]\p{Lu}[\p{L}’']*){1,5}[,.!?]?[”"’»]/u;

/** Whether an amount is a word of a title in quotes, "The $64,000 Question", and no sum of anybody's. */
export function standsInTitle(text: string, start: number, end: number): boolean {
  return (
    OPENS.test(text.slice(Math.max(0, start - 40), start)) &&
    GOES_ON.test(text.slice(end, end + 60))
  );
}
