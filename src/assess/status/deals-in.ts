import type { EntityId, SourceId } from '../../domain/ids.ts';
import type { AssessableSentence, AssessableText } from '../assessable-text.ts';
import type { QuotableText } from '../quote-passage.ts';
import type { Rung, RungMention, StatusLadder } from './status-ladder.ts';

/** Two organisations, in the order of their ids: whose deal it is. */
export type Parties = readonly [EntityId, EntityId];

/** One passage that puts a deal on a rung. */
export interface StatusTelling {
  readonly source: SourceId;
  /** Null: the document does not tell whose deal it is. */
  readonly parties: Parties | null;
  readonly rung: Rung;
  readonly sentence: AssessableSentence;
  /** Where the words of the rung stand in the sentence. */
  readonly mention: RungMention;
}

/** What status is read from: a document with the names in it. */
export type StatusText = QuotableText & Pick<AssessableText, 'places'>;

/**
 * The deals of a document and the rungs that it puts them on, in the order of the text. The parties are those of the sentence;
 * a sentence that names none or one ("the rumoured deal") speaks of the deal told last before it that fits, else of the next.
 */
export function dealsIn(text: StatusText, ladder: StatusLadder): StatusTelling[] {
  const tellings = text.sentences
    .filter(({ zone }) => zone !== 'disclaimer')
    .flatMap((sentence) =>
      ladder
        .rungsIn(text.doc.text.slice(sentence.start, sentence.end))
        .map((mention) => ({ sentence, mention, ...partiesOf(text, sentence, mention) })),
    );
  return tellings.map(({ sentence, mention, parties, named }, i) => {
    const fits = (other: { readonly parties: Parties | null }): boolean =>
      other.parties !== null &&
      (named.length === 0 || named.some((id) => other.parties?.includes(id)));
    const known =
      parties ??
      tellings.slice(0, i).findLast(fits)?.parties ??
      tellings.slice(i + 1).find(fits)?.parties ??
      mostNamed(text, named);
    return { source: text.source.id, parties: known, rung: mention.rung, sentence, mention };
  });
}

interface Named {
  readonly parties: Parties | null;
  /** The organisations of the sentence. */
  readonly named: readonly EntityId[];
}

function partiesOf(
  { doc, places }: StatusText,
  sentence: AssessableSentence,
  mention: RungMention,
): Named {
  const inside = places.filter(
    ({ kind, start, end }) =>
      kind === 'organisation' && start >= sentence.start && end <= sentence.end,
  );
  const named = [...new Set(inside.map(({ entity }) => entity))];
  const [from, to] = [sentence.start + mention.start, sentence.start + mention.end];
  // "the rumoured Falk-Ora deal" names both within; "between Falk and Ora" behind.
  const within = inside.filter(({ start, end }) => start >= from && end <= to);
  const before = inside.filter(({ start }) => start < from);
  const after = inside.filter(({ start }) => start >= to);
  const linked = after.filter(({ start }) => LINK.test(doc.text.slice(to, start)));
  const subject = before.at(-1);
  const pair =
    distinct(within) ??
    (subject ? distinct([...linked.slice(0, 1), subject]) : distinct(after)) ??
    distinct(before.toReversed()) ??
    distinct([...before.toReversed(), ...after]);
  return { parties: pair, named };
}

/** What stands before the other party: "with", "from", "to". Not: "in the customs house of". */
const LINK = /(?:^|\s)(?:with|from|to|by|for|between|alongside)\s(?:[\p{L}’'-]+\s){0,4}$/iu;

function distinct(places: readonly { readonly entity: EntityId }[]): Parties | null {
  const [a, b] = [...new Set(places.map(({ entity }) => entity))].slice(0, 2).sort();
  return a === undefined || b === undefined ? null : [a, b];
}

/** Without any sentence that names two: the organisations that the document names most. */
function mostNamed({ places }: StatusText, named: readonly EntityId[]): Parties | null {
  const counts = Map.groupBy(
    places.filter(({ kind }) => kind === 'organisation'),
    ({ entity }) => entity,
  );
  const others = [...counts.keys()]
    .filter((id) => !named.includes(id))
    .sort((a, b) => counts.get(b)!.length - counts.get(a)!.length || (a < b ? -1 : 1));
  return distinct([...named, ...others].map((entity) => ({ entity })));
}
