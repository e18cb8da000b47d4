import type { Realis } from '../domain/event.ts';
import type { EntityId } from '../domain/ids.ts';

/** What two tellings need to be compared across documents. */
export interface Telling {
  readonly action: string;
  readonly title: string;
  readonly participants: readonly EntityId[];
  readonly realis: Realis;
  /** Days between which it happened, YYYY-MM-DD; null where open. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Whether two tellings are of one event: one kind of action, the same participants, no dates or amounts that exclude each
 * other. With two participants in common that is enough; with one, the titles must say nearly the same or the day be the same,
 * because a company launches and raises more than once. How real each makes it does not matter: a rumour and a signature may
 * be of one deal.
 */
export function sameTelling(a: Telling, b: Telling): boolean {
  if (familyOf(a.action) !== familyOf(b.action)) return false;
  if (isApart(a, b) || isApart(b, a)) return false;
  const shared = a.participants.filter((id) => b.participants.includes(id)).length;
  if (shared === 0) return false;
  if (shared === 1 && a.action !== b.action) return false;
  // "Falk buys Ora", "Falk buys Sorin": each names a party that the other does not.
  if (shared === 1 && a.participants.length > 1 && b.participants.length > 1) return false;
  if (haveOtherSums(a.title, b.title)) return false;
  if (shared >= 2) return true;
  const sameDay =
    a.earliest !== null &&
    a.earliest === a.latest &&
    a.earliest === b.earliest &&
    a.latest === b.latest;
  return sameDay || likeness(a.title, b.title) >= ALIKE;
}

/** Whether both titles tell of money, and of no sum in common. */
function haveOtherSums(a: string, b: string): boolean {
  if (!/\d/.test(a) || !/\d/.test(b)) return false;
  const [sumsA, sumsB] = [sumsOf(a), sumsOf(b)];
  return sumsA.size > 0 && sumsB.size > 0 && ![...sumsA].some((sum) => sumsB.has(sum));
}

/** Actions that are told of one deal in different words. */
const FAMILIES: readonly (readonly string[])[] = [
  ['sign', 'partner', 'lease'],
  ['acquire', 'merge'],
  ['leave', 'dismiss'],
  ['end', 'close'],
];

/** The action that stands for all that are told of one deal; an action of no family stands for itself. */
export function familyOf(action: string): string {
  return FAMILIES.find((family) => family.includes(action))?.[0] ?? action;
}

function isApart(a: Telling, b: Telling): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

/** The numbers of a title that are money, without signs and scales. */
function sumsOf(title: string): Set<string> {
  return new Set(
    [...title.matchAll(/(?:[$€£¥₹]|\b(?:USD|EUR|GBP|INR|SEK|Rs\.?) ?)(\d[\d.,]*)/g)].map((match) =>
      (match[1] ?? '').replace(/[.,]$/, ''),
    ),
  );
}

const ALIKE = 0.5;

/** Share of the longer words that two titles have in common. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, Math.min(x.size, y.size));
}

function wordsOf(title: string): Set<string> {
  return new Set(
    (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.has(word)),
  );
}

const EMPTY: ReadonlySet<string> = new Set([
  'with',
  'from',
  'that',
  'have',
  'been',
  'will',
  'into',
  'which',
  'their',
]);
