import { allMatches } from './all-matches.ts';
import { FOREIGN_SPEECH, MARKED_SPEECH, PLAIN_SPEECH } from './speech-words.ts';

/** A verb of speech or thought. Offsets are UTF-16 units. */
export interface SpeechCue {
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly verb: string;
  /** Takes any clause; other verbs need "that", a colon or a quotation mark. */
  readonly plain: boolean;
  /** A verb of another language than English, which may have an auxiliary. */
  readonly foreign: boolean;
}

/** Finds the verbs of speech in `text[from, to)`, without the nouns that look like them ("the plan", "Lund's claim"). */
export function findSpeechCues(text: string, from: number, to: number): readonly SpeechCue[] {
  const cues: SpeechCue[] = [];
  for (const match of allMatches(text.slice(from, to), WORD)) {
    const verb = match[0].toLowerCase();
    if (!VERBS.has(verb)) continue;
    const start = from + match.index;
    const end = start + match[0].length;
    if (/[-\p{N}]/u.test(text.charAt(start - 1)) || text.charAt(end) === '-') continue;
    const foreign = FOREIGN.has(verb);
    if (!foreign && NOUN_AHEAD.test(text.slice(Math.max(0, start - 14), start))) continue;
    if (isInfinitive(text, start)) continue;
    cues.push({ start, end, verb, plain: PLAIN.has(verb), foreign });
  }
  return cues;
}

/** "seems to believe" is mind-reading and "declined to say" is silence; "went on to say" is speech. */
function isInfinitive(text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 24), start);
  return (
    /\sto\s$/.test(left) &&
    !/(?:went\son|continued|goes\son|quick|returned|was\squoted)\sto\s$/.test(left)
  );
}

const PLAIN: ReadonlySet<string> = new Set(PLAIN_SPEECH);
const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_SPEECH);
const VERBS: ReadonlySet<string> = new Set([...PLAIN_SPEECH, ...MARKED_SPEECH, ...FOREIGN_SPEECH]);
/** Latin letters: other scripts have none of the verbs. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ÿ]+/g;

const NOUN_AHEAD =
  /(?:(?<!\p{L})(?:the|an?|his|her|its|their|our|my|your|this|of|no|any|new|each|every|another|first|recent|fresh|further|growing|renewed|repeated|strong|more|many|several|such|latest|previous|earlier|annual|financial|quarterly|media|press|union|made|for|in|on|with)|['’]s)\s$/iu;
