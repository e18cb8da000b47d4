import type { EntityId } from '../../domain/ids.ts';
import type { RoleDispute } from '../roles/role-disputes.ts';
import { dealsIn, type Parties, type StatusTelling, type StatusText } from './deals-in.ts';
import type { StatusLadder } from './status-ladder.ts';

/** One deal that sources put on rungs far apart. */
export interface DealDispute<T extends StatusTelling = StatusTelling> {
  /** Whose deal it is, the two most often told first; more where sources name different companies in one role. */
  readonly parties: readonly EntityId[];
  /** The highest rung of each source, in the order of their ids; the publisher's own words before a machine summary's. */
  readonly tellings: readonly T[];
}

/**
 * Deals, pair by pair, on which sources differ by `gap` rungs or more. Two pairs are one deal where sources fill one of its
 * roles with different companies (role filler). Independent of the order of the input.
 */
export function dealDisputes(
  texts: readonly StatusText[],
  ladder: StatusLadder,
  options: DisputedBy,
): DealDispute[] {
  return disputedDeals(
    texts.flatMap((text) => dealsIn(text, ladder)),
    options,
  );
}

/** What makes tellings a dispute. */
export interface DisputedBy {
  /** Rungs between two tellings. */
  readonly gap: number;
  readonly roles: readonly RoleDispute[];
}

/** `dealDisputes` by what each document was found to tell: those of one source in the order of its text. */
export function disputedDeals<T extends StatusTelling>(
  told: readonly T[],
  { gap, roles }: DisputedBy,
): DealDispute<T>[] {
  const sorted = told.toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  const keyOf = dealKeys(roles);
  const byDeal = Map.groupBy(
    sorted.filter(({ parties }) => parties !== null),
    ({ parties }) => keyOf(parties ?? ['', '']),
  );
  return [...byDeal]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, tellings]): DealDispute<T>[] => {
      const highest = [...Map.groupBy(tellings, ({ source }) => source).values()].map(highestOf);
      const rungs = highest.map(({ rung }) => rung);
      if (highest.length < 2 || Math.max(...rungs) - Math.min(...rungs) < gap) return [];
      return [{ parties: partiesOf(tellings), tellings: highest }];
    });
}

/** The telling that stands highest: the publisher's own words before others, then the first. */
export function highestOf<T extends StatusTelling>(tellings: readonly T[]): T {
  const rung = Math.max(...tellings.map((telling) => telling.rung));
  const on = tellings.filter((telling) => telling.rung === rung);
  const best = on.find(({ sentence }) => sentence.zone === 'body') ?? on[0];
  if (!best) throw new Error('Cannot choose a telling: found none, expected at least one.');
  return best;
}

/** A key that is the same for every pair of one deal: companies that fill one role of it stand for each other. */
function dealKeys(roles: readonly RoleDispute[]): (parties: Parties) => string {
  const byAgreed = Map.groupBy(
    roles.filter((dispute) => dispute.kind === 'role-filler'),
    ({ agreed }) => agreed,
  );
  const standIn = (id: EntityId, other: EntityId): EntityId => {
    const fillers = (byAgreed.get(other) ?? []).flatMap((dispute) => {
      const open = dispute.role === 'receiver' ? 'supplier' : 'receiver';
      const ids = dispute.tellings.map((telling) => telling[open]);
      return ids.includes(id) ? ids : [];
    });
    return [id, ...fillers].sort()[0] ?? id;
  };
  // Thousands of documents tell of the same pairs.
  const keys = new Map<string, string>();
  return ([a, b]) => {
    const pair = `${a} ${b}`;
    const key = keys.get(pair) ?? [standIn(a, b), standIn(b, a)].sort().join(' ');
    keys.set(pair, key);
    return key;
  };
}

function partiesOf(tellings: readonly StatusTelling[]): EntityId[] {
  const count = new Map<EntityId, number>();
  for (const { parties } of tellings)
    for (const id of parties ?? []) count.set(id, (count.get(id) ?? 0) + 1);
  return [...count.keys()].sort(
    (a, b) => (count.get(b) ?? 0) - (count.get(a) ?? 0) || (a < b ? -1 : 1),
  );
}
