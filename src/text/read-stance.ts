import type { Stance } from '../domain/stance.ts';
import { findAttributions } from './find-attributions.ts';
import { findHedges } from './find-hedges.ts';

/** A stance with the words that gave it; null words mean that nothing weakens the statement. */
export interface StanceReading {
  readonly stance: Stance;
  /** The cue, verbatim; null for `asserts`. */
  readonly cue: string | null;
}

/**
 * How a sentence stands to what it says at `[start, end)` (method, X4). Reads the passage and what stands left of it in the
 * sentence; where the sentence opens with a concession ("Although …,") only what follows its first comma. Offsets are UTF-16
 * units into the sentence. Never gives `implies` or `denies`: people set those.
 */
export function readStance(sentence: string, start: number, end: number): Stance {
  return readStanceWithCue(sentence, start, end).stance;
}

/** `readStance` with the words that decided. */
export function readStanceWithCue(sentence: string, start: number, end: number): StanceReading {
  const from = scopeStart(sentence, start);
  const scope = sentence.slice(from, end);
  const undisclosed = UNDISCLOSED.exec(scope);
  if (undisclosed) return { stance: 'undisclosed', cue: undisclosed[0] };
  const hedges = findHedges(scope);
  const hearsay = hedges.find((hedge) => hedge.kind === 'hearsay');
  if (hearsay) return { stance: 'hearsay', cue: hearsay.text };
  const attribution = findAttributions(sentence).find(
    ({ content }) => content.start < end && start < content.end,
  );
  const source = attribution?.source ?? null;
  if (source?.kind === 'unnamed') return { stance: 'hearsay', cue: source.text };
  const hedge = hedges.find(
    ({ kind, text }) =>
      kind === 'possibility' || kind === 'condition' || (kind === 'intent' && EXPECTING.test(text)),
  );
  if (hedge) return { stance: 'hedges', cue: hedge.text };
  if (source !== null && attribution?.cue) {
    return {
      stance: 'attributes',
      cue: sentence.slice(attribution.cue.start, attribution.cue.end),
    };
  }
  if (attribution?.direct && source !== null) return { stance: 'attributes', cue: source.text };
  return { stance: 'asserts', cue: null };
}

const UNDISCLOSED =
  /not\s(?:yet\s)?been\smade\spublic|undisclosed|(?:not|neither[^.]{0,80})\s(?:been\s)?disclos\p{L}*/iu;

/** The doxastic verbs of the method: an intention alone ("plans to") is a fact about the one who has it. */
const EXPECTING = /^(?:expect|hope|forecast|project|set to|poised|due to|scheduled|slated)/i;

const CONCESSION = /^\s*["“]?(?:Although|While|Though|Since|As|Because|When|After)\s/;

function scopeStart(sentence: string, start: number): number {
  if (!CONCESSION.test(sentence)) return 0;
  const comma = sentence.indexOf(', ');
  return comma >= 0 && comma < start ? comma + 2 : 0;
}
