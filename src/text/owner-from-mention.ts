import { isModifier } from './find-subject.ts';
import type { Metric } from '../domain/figure.ts';
import type { Mention } from './mask-sentence.ts';
import type { Basis, Owner, OwnerQuestion } from './owner.ts';

/** "tax revenue": what countries take in. */
function isPublic({ sentence, cue }: OwnerQuestion): boolean {
  return (
    cue !== null &&
    /tax|export|customs|oil|royalt|budget|government|tourism/i.test(
      sentence.text.slice(Math.max(0, cue.start - 40), cue.end + 20),
    )
  );
}

/** What only companies and people have. Countries have debts, costs, losses and taxes. */
const NEVER_OF_PLACES: ReadonlySet<Metric> = new Set([
  'valuation',
  'market-cap',
  'profit',
  'funding',
]);

/** A mention as the owner; null when it is part of another noun, of a kind that cannot own, or stands for nobody. */
export function ownerFromMention(
  question: OwnerQuestion,
  mention: Mention | null,
  basis: Basis,
  wants: Owner['wants'],
): Owner | null {
  if (!mention || (mention.form === 'name' && isModifier(question.sentence, mention))) return null;
  if (wants === 'organisation' && mention.kind === 'person' && mention.form === 'name') return null;
  // A film may gross something, and who is said to buy is no product; else a product's amounts are its maker's.
  const role = question.cue?.cue.role;
  const acts =
    basis === 'subject'
      ? role === 'doer'
      : basis === 'of' && (role === 'seller' || role === 'buyer');
  if (mention.kind === 'product' && !acts) return null;
  // "Norland sales rose", "Norland's largest bank raised": a market or a home, and nobody's earnings.
  const metric = question.cue?.cue.metric;
  if (
    mention.kind === 'place' &&
    metric !== undefined &&
    metric !== null &&
    (NEVER_OF_PLACES.has(metric) || (metric === 'revenue' && !isPublic(question)))
  )
    return null;
  const entity = question.resolve(mention);
  if (entity === null) return null;
  return {
    entity,
    counterparty: null,
    basis: mention.form === 'name' ? basis : mention.form,
    wants,
  };
}
