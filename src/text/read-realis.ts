import type { Realis } from '../domain/event.ts';
import type { ActionPlace } from './find-actions.ts';

/** How real a sentence makes an action: its verb first, then the words of hearsay and rumour before it. */
export function readRealis(text: string, place: ActionPlace): Realis {
  const lower = text.toLowerCase();
  if (place.negated) return 'denied';
  if (place.mood === 'talks') return 'rumoured';
  if (RUMOUR.test(lower)) return 'rumoured';
  if (place.mood === 'planned') return 'forecast';
  return HEARSAY.test(lower) ? 'reported' : 'actual';
}

const RUMOUR = /\b(?:rumou?rs?|rumou?red|rumou?redly|speculation|speculated)\b/;
const HEARSAY =
  /\b(?:reportedly|allegedly|purportedly|supposedly|according to|reports? (?:indicate|suggest|say|claim|said)s?|(?:sources?|people|insiders?|officials?)\b[^.;]{0,60}\b(?:said|say|told|familiar)|said to (?:be|have)|is understood to|has learned|first reported|citing (?:people|sources|unnamed|anonymous|reports?))\b/;
