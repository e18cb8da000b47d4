import type { Metric } from '../domain/figure.ts';
import type { CuePlace } from './find-cues.ts';
import { NOBODY } from './owner.ts';
import type { Owner, OwnerQuestion } from './owner.ts';
import { ownerOfDeal } from './owner-of-deal.ts';

/** The owner of the value of a thing, which measures `metric`: a stake has one, a market has none. */
export function ownerOfThing(question: OwnerQuestion, cue: CuePlace, metric: Metric): Owner {
  const before = question.sentence.text.slice(0, cue.start);
  if (/\b(?:market|industry|sector)\b[^,;]{0,30}$/.test(before)) return { ...NOBODY, metric };
  return { ...ownerOfDeal(question, cue), metric };
}
