import type { Realis } from '../domain/event.ts';
import type { ActionPlace } from './find-actions.ts';

/**
 * How real a sentence makes an action: its verb first, then the words of hearsay and rumour. An adverb speaks of its own
 * clause only ("has reportedly bought Ora, and Falk signed").
 */
export function readRealis(text: string, place: ActionPlace, clause: string): Realis {
  const lower = text.toLowerCase();
  if (place.negated) return 'denied';
  if (place.mood === 'talks') return 'rumoured';
  if (RUMOUR.test(lower)) return 'rumoured';
  if (place.mood === 'planned') return 'forecast';
  return HEARSAY_ADVERB.test(clause.toLowerCase()) || HEARSAY.test(lower) ? 'reported' : 'actual';
}

const RUMOUR = /\b(?:rumou?rs?|rumou?red|rumou?redly|speculation|speculated)\b/;
const HEARSAY_ADVERB = /\b(?:reportedly|allegedly|purportedly|supposedly)\b/;
const HEARSAY =
  /\b(?:according to|reports? (?:indicate|suggest|say|claim|said)s?|(?:sources?|people|insiders?|officials?)\b[^.;]{0,60}\b(?:said|say|told|familiar)|said to (?:be|have)|is understood to|has learned|first reported|citing (?:people|sources|unnamed|anonymous|reports?))\b/;
