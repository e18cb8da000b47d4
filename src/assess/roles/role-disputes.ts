import type { EntityId, SourceId } from '../../domain/ids.ts';
import type { Method } from '../method.ts';
import { supplyPatterns } from './supply-verbs.ts';
import { findRoles, type RoleTelling, type RoleText } from './find-roles.ts';

/** Sources that disagree on who supplies whom. */
export type RoleDispute =
  | {
      readonly kind: 'role-swap';
      /** The two parties, in the order of their ids. */
      readonly parties: readonly [EntityId, EntityId];
      readonly tellings: readonly RoleTelling[];
    }
  | {
      readonly kind: 'role-filler';
      /** Whom the sources agree on, and in which role; they differ on the other role. */
      readonly agreed: EntityId;
      readonly role: 'receiver' | 'supplier';
      readonly tellings: readonly RoleTelling[];
    };

/** Where sources exchange two parties, or put different ones in one role. Independent of the order of the input. */
export function roleDisputes(
  texts: readonly RoleText[],
  { words, contradictions, supply }: Pick<Method, 'words' | 'contradictions' | 'supply'>,
): RoleDispute[] {
  const stop = new Set(words.stop);
  const patterns = supplyPatterns(supply);
  return disputedRoles(
    texts.flatMap((text) => findRoles(text, stop, patterns)),
    contradictions,
  );
}

/** `roleDisputes` by what each document was found to tell: those of one source in the order of its text. */
export function disputedRoles(
  told: readonly RoleTelling[],
  { fillerWords }: Pick<Method['contradictions'], 'fillerWords'>,
): RoleDispute[] {
  const tellings = told.toSorted((a, b) => compare(a.evidence.source, b.evidence.source));
  return [
    ...swaps(tellings),
    ...fillers(tellings, 'receiver', fillerWords.supplier),
    ...fillers(tellings, 'supplier', fillerWords.receiver),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function swaps(tellings: readonly RoleTelling[]): RoleDispute[] {
  const byPair = Map.groupBy(tellings, ({ supplier, receiver }) =>
    [supplier, receiver].sort().join(' '),
  );
  return [...byPair.values()].flatMap((group): RoleDispute[] => {
    const [first] = group;
    if (!first) return [];
    const [a, b] = [first.supplier, first.receiver].sort();
    const one = group.filter(({ supplier }) => supplier === a);
    const other = group.filter(({ supplier }) => supplier === b);
    if (a === undefined || b === undefined || !disagree(one, other)) return [];
    return [{ kind: 'role-swap', parties: [a, b], tellings: firstOfEach(group) }];
  });
}

function fillers(
  tellings: readonly RoleTelling[],
  role: 'receiver' | 'supplier',
  sharedWords: number,
): RoleDispute[] {
  const open = role === 'receiver' ? 'supplier' : 'receiver';
  return [...Map.groupBy(tellings, (telling) => telling[role])].flatMap(
    ([agreed, group]): RoleDispute[] => {
      const differing = group.filter((one) =>
        group.some(
          (other) =>
            one[open] !== other[open] &&
            one.evidence.source !== other.evidence.source &&
            mayBeOneMatter(one, other) &&
            shared(one.thing, other.thing) >= sharedWords &&
            // A source that names both sees no contradiction.
            !namesBoth(group, open, one[open], other[open]),
        ),
      );
      if (differing.length < 2) return [];
      return [{ kind: 'role-filler', agreed, role, tellings: firstOfEach(differing) }];
    },
  );
}

function namesBoth(
  group: readonly RoleTelling[],
  open: 'receiver' | 'supplier',
  a: EntityId,
  b: EntityId,
): boolean {
  return group.some(
    (one) =>
      one[open] === a &&
      group.some((other) => other[open] === b && other.evidence.source === one.evidence.source),
  );
}

function disagree(one: readonly RoleTelling[], other: readonly RoleTelling[]): boolean {
  return one.some((a) =>
    other.some((b) => a.evidence.source !== b.evidence.source && mayBeOneMatter(a, b)),
  );
}

/** A sale and a lease between the same parties are two matters. */
function mayBeOneMatter(a: RoleTelling, b: RoleTelling): boolean {
  return a.manner === b.manner || a.manner === 'open' || b.manner === 'open';
}

/** Words that begin alike are one: "computing", "computers". */
const STEM = 6;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const stems = new Set([...b].map((word) => word.slice(0, STEM)));
  return new Set([...a].map((word) => word.slice(0, STEM)).filter((stem) => stems.has(stem))).size;
}

/** One telling for each source and direction: the publisher's own words before a machine summary's, then the first. */
function firstOfEach(tellings: readonly RoleTelling[]): RoleTelling[] {
  const key = ({ supplier, receiver, evidence }: RoleTelling): string =>
    [evidence.source, supplier, receiver].join(' ');
  const found = new Map<string, RoleTelling>();
  for (const telling of tellings) {
    const known = found.get(key(telling));
    if (!known || (known.evidence.zone === 'ai-summary' && telling.evidence.zone !== 'ai-summary'))
      found.set(key(telling), telling);
  }
  return [...found.values()];
}

/** The sources that a dispute is between. */
export function disputants({ tellings }: Pick<RoleDispute, 'tellings'>): SourceId[] {
  return [...new Set(tellings.map(({ evidence }) => evidence.source))];
}
