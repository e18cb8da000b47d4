import type { EntityKind } from '../domain/entity.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Mention } from './mask-sentence.ts';
import { tradesIn } from './nouns-beside.ts';

/** A name that was met on the way, with how much the text had made it its subject. */
export interface Met {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Offset in the document. */
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  readonly role: 'subject' | 'owner' | 'other' | 'aside';
  /** Nouns that stand beside the name: "chipmaker Falk", "Falk, a chipmaker". */
  readonly nouns: readonly string[];
}

export interface ReferenceContext {
  readonly met: readonly Met[];
  readonly sentence: number;
  readonly block: number;
  readonly mainEntity: EntityId | null;
}

/** Whom a pronoun or definite phrase speaks of; null when nobody fits. */
export function resolveReference(mention: Mention, context: ReferenceContext): EntityId | null {
  if (mention.form === 'name') return mention.entity;
  const { met: all } = context;
  const oldest = Math.max(0, all.length - REMEMBERED);
  const isCompany = mention.noun !== null && COMPANIES.has(mention.noun);
  const fits = (met: Met): boolean =>
    met.at < mention.start &&
    fitsKind(mention, met.kind) &&
    !(isCompany && PUBLIC_BODY.test(met.entity));
  if (mention.noun !== null) {
    for (let i = all.length - 1; i >= oldest; i--) {
      const met = all[i]!;
      if (met.nouns.includes(mention.noun) && fits(met)) return met.entity;
    }
  }
  const { noun } = mention;
  if (mention.form === 'phrase' && noun !== null && !COMMON.has(noun)) {
    // "the bank" after "Falk Bank": its name says what it is.
    const called = all.findLast(
      (met, i) =>
        i >= oldest &&
        (fits(met) || (PUBLIC.has(noun) && met.kind === 'place' && met.at < mention.start)) &&
        isCalled(met, noun),
    );
    if (called) return called.entity;
    if (PUBLIC.has(noun)) return null;
  }
  const told = mention.form === 'phrase' ? toldOf(mention, all.slice(oldest).filter(fits)) : null;
  if (told !== null) return told;
  const last = all.findLast((met) => met.at < mention.start);
  let best: { entity: EntityId; score: number } | null = null;
  for (let i = all.length - 1; i >= oldest; i--) {
    const met = all[i]!;
    const away = context.sentence - met.sentence;
    // A pronoun reaches back two sentences of its paragraph, a phrase across the whole text.
    if (mention.form === 'pronoun') {
      if (away > 3) break;
      if (met.block !== context.block && away > 1) continue;
    }
    if (!fits(met)) continue;
    const main = met.entity === context.mainEntity ? MAIN_WEIGHT[mention.form] : 0;
    const alone = mention.form === 'pronoun' || met === last;
    const here = away === 0 && met.role === 'subject' && alone ? HERE_WEIGHT[mention.form] : 0;
    const score =
      ROLE_WEIGHT[met.role] - (away === 0 ? 0 : away === 1 ? 0.6 : 1 + away * 0.4) + main + here;
    // Of equals the last: they are read from the end.
    if (best === null || score > best.score) best = { entity: met.entity, score };
  }
  // Whoever was only mentioned in passing is not meant.
  if (best !== null && best.score > 0) return best.entity;
  return mention.kind === 'organisation' || (mention.kind === null && mention.form === 'pronoun')
    ? context.mainEntity
    : null;
}

/** Whether the name of somebody met holds a noun: "Falk Bank", "Ora Airlines". */
function isCalled({ entity }: Met, noun: string): boolean {
  const words = entity.split('-');
  return words.includes(noun) || words.includes(`${noun}s`);
}

/** What no public body is called. */
const COMPANIES: ReadonlySet<string> = new Set(
  'company firm business startup start-up retailer manufacturer maker producer conglomerate unicorn carmaker chipmaker drugmaker airline corporation giant'.split(
    ' ',
  ),
);
const PUBLIC_BODY =
  /(?:^|-)(?:ministry|government|department|commission|court|council|parliament|congress|senate|authority|tribunal|treasury|police|federation|association|union|committee|cabinet|secretary)(?:-|$)/;

/** Nouns that most companies are called by, and that stand in names of others. */
const COMMON: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'group',
  'business',
  'unit',
  'major',
]);

/** Nouns of public bodies, which no company is called by. */
const PUBLIC: ReadonlySet<string> = new Set(
  'government ministry regulator watchdog council city country'.split(' '),
);

/** The one company of which the text has told what a phrase says of it: "the shipping group" after "Falk, a shipping company". */
function toldOf(mention: Mention, met: readonly Met[]): EntityId | null {
  const words = mention.text.split(/\s+/);
  const trades = tradesIn(
    words.slice(1, words.length - (mention.noun?.split(' ').length ?? 1)).join(' '),
  );
  if (trades.length === 0) return null;
  const owners = new Set(
    met
      .filter(({ nouns }) => trades.some((trade) => nouns.includes(trade)))
      .map((one) => one.entity),
  );
  const [only] = owners;
  return owners.size === 1 && only !== undefined ? only : null;
}

const MAIN_WEIGHT: Readonly<Record<Mention['form'], number>> = { name: 0, pronoun: 1, phrase: 1 };

/** "Falk said it" speaks of the subject, "Falk valued the company" of another. */
const HERE_WEIGHT: Readonly<Record<Mention['form'], number>> = {
  name: 0,
  pronoun: 1.2,
  phrase: -0.8,
};

/** Names that a text is taken to have in mind. */
const REMEMBERED = 200;

const ROLE_WEIGHT: Readonly<Record<Met['role'], number>> = {
  subject: 2,
  owner: 1.8,
  other: 0.6,
  aside: -1,
};

function fitsKind(mention: Mention, kind: EntityKind): boolean {
  if (mention.kind === 'person') return kind === 'person';
  if (mention.kind === 'organisation') return kind === 'organisation';
  return kind !== 'place';
}
