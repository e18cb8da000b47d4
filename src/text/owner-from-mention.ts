import { isModifier } from './find-subject.ts';
import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Mention } from './mask-sentence.ts';
import { nameIn } from './name-in.ts';
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

/** "Falk chief executive Ines Okafor faces a $5m loss": what only companies have is the company's. */
function employerOf({ sentence, cue, resolve }: OwnerQuestion, mention: Mention): EntityId | null {
  const metric = cue?.cue.metric ?? null;
  if (mention.kind !== 'person' || mention.form !== 'name') return null;
  if (metric === null || !OF_COMPANIES.has(metric) || cue?.cue.role === 'doer') return null;
  const company = nameIn(sentence, LED_BY, sentence.text.slice(0, mention.at));
  return company?.kind === 'organisation' ? resolve(company) : null;
}

const OF_COMPANIES: ReadonlySet<Metric> = new Set([
  'valuation',
  'market-cap',
  'revenue',
  'profit',
  'loss',
  'funding',
]);

/** A court, or a judge by title. */
function decides(text: string, { at, text: name }: Mention): boolean {
  return (
    /\b(?:Court|Tribunal|HC)\b/i.test(name) ||
    /^\.?,? an? (?:\p{Ll}+ )?(?:judge|justice|magistrate)\b/u.test(text.slice(at + 1, at + 40)) ||
    JUDGE.test(text.slice(Math.max(0, at - 30), at))
  );
}

const JUDGE = /\b(?:Judge|Justice|Magistrate|Juez|Jueza|Richter|Richterin|juge)\s$/;
const WHERE = /\b(?:in|of|from|near|at|across|around) (?:(?:the|a) )?(?:[\p{Ll}-]+ ){0,2}$/iu;

const LED_BY =
  /([\uE000-\uE7FF])(?:'s)? (?:(?:founder|chair\p{Ll}*|president) and )?(?:CEO|CFO|COO|boss|chief|chief executive(?: officer)?|chief financial officer|founder|co-founder|chair\p{Ll}*|president|managing director|head) $/u;

/** A mention as the owner; null when it is part of another noun, of a kind that cannot own, or stands for nobody. */
export function ownerFromMention(
  question: OwnerQuestion,
  mention: Mention | null,
  basis: Basis,
  wants: Owner['wants'],
): Owner | null {
  if (!mention || (mention.form === 'name' && isModifier(question.sentence, mention))) return null;
  const employer = employerOf(question, mention);
  if (employer !== null) return { entity: employer, counterparty: null, basis, wants };
  if (wants === 'organisation' && mention.kind === 'person' && mention.form === 'name') return null;
  // A film may gross something, and who is said to buy is no product; else a product's amounts are its maker's.
  const role = question.cue?.cue.role;
  const acts =
    basis === 'subject'
      ? role === 'doer'
      : basis === 'of' && (role === 'seller' || role === 'buyer');
  if (mention.kind === 'product' && !acts) return null;
  // "Judge Roe reduced the award": who decides over money does not own it.
  if (mention.form === 'name' && decides(question.sentence.text, mention)) return null;
  // "a jury in northern Norland awarded": where it was.
  if (
    mention.kind === 'place' &&
    basis === 'subject' &&
    WHERE.test(question.sentence.text.slice(Math.max(0, mention.at - 50), mention.at))
  )
    return null;
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
