import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';

/** The list as it lies on disk, a word a line, and the stretches of it whose words begin alike. */
interface Dictionary {
  readonly text: string;
  readonly stretches: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

let dictionary: Dictionary | null = null;

/** Whether a word in lower case is English, plurals and other forms included; names are none. */
export function isEnglishWord(word: string): boolean {
  if (word.includes('\n')) return false;
  dictionary ??= readDictionary();
  const { text, stretches } = dictionary;
  const line = `\n${word}\n`;
  return (
    stretches
      .get(word.slice(0, ALIKE))
      ?.some(([start, end]) => text.slice(start, end).includes(line)) ?? false
  );
}

/** Letters by which the list is opened. A set of all its words would take longer to fill than most runs to finish. */
const ALIKE = 3;

function readDictionary(): Dictionary {
  const text = `\n${readFileSync(wordListPath, 'latin1').trimEnd()}\n`;
  const stretches = new Map<string, [number, number][]>();
  let last: [number, number] | null = null;
  let beginning = '';
  for (let at = 0; at < text.length - 1;) {
    const end = text.indexOf('\n', at + 1);
    if (last === null || beginning.length < ALIKE || !text.startsWith(beginning, at + 1)) {
      beginning = text.slice(at + 1, Math.min(end, at + 1 + ALIKE));
      last = [at, end + 1];
      const list = stretches.get(beginning);
      if (list === undefined) stretches.set(beginning, [last]);
      else list.push(last);
    } else last[1] = end + 1;
    at = end;
  }
  return { text, stretches };
}
