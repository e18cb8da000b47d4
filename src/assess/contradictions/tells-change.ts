import type { Figure } from '../../domain/figure.ts';
import { unwrap } from '../../text/hard-wraps.ts';

/**
 * Words that tell of two times: amounts in such sentences differ because something changed, which is no contradiction.
 * Not: "now", which stands in sentences with one amount as well.
 */
const CHANGE =
  /\b(?:up|down|ris(?:e|es|en|ing)|rose|gr(?:ew|ow[ns]?|owing)|fell|fall(?:s|en|ing)?|slash\w*|cut|drop(?:s|ped)?|declin\w+|increas\w+|decreas\w+|doubl\w+|tripl\w+|quadrupl\w+|compared|versus|previous(?:ly)?|earlier|prior|formerly|initially|originally|once|then|later|since|last (?:year|quarter|month|week)|(?:years?|months?|weeks?) ago|had been|was valued|were valued|by (?:19|20)\d\d|target\w*|forecast\w*|project(?:s|ed|ion)|expect\w*|instead of|from [$€£¥\d])/iu;

/** Whether every passage of a figure tells of a change. */
export function isOfChange({ evidence }: Pick<Figure, 'evidence'>): boolean {
  return evidence.every(({ exact }) => tellsChange(unwrap(exact)));
}

/** Whether a sentence tells of a change or of another time. */
function tellsChange(sentence: string): boolean {
  return CHANGE.test(sentence);
}
