import type { FuzzyDate } from '../../src/domain/edtf.ts';
import type { Event } from '../../src/domain/event.ts';
import type { SourcedEvidence } from '../../src/domain/evidence.ts';
import { freeId, slugify, type EventId, type SourceId } from '../../src/domain/ids.ts';
import { findEvents, sameTelling, type EventMention } from '../../src/text/find-events.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import { spanAt } from '../../src/text/span-at.ts';
import type { Article } from './article.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import { eventIdentity, numbered, type Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

interface Telling {
  readonly article: Article;
  readonly source: SourceId;
  readonly mention: EventMention;
  readonly date: FuzzyDate;
  readonly evidence: SourcedEvidence;
  /** The tellings of the same article that this one is told to come after. */
  readonly after: readonly EventMention[];
}

/** Longest slug of an event. */
const MAX_ID = 60;

/** One event for each datable action; several tellings of one action, in one source or in many, are one event. */
export function proposeEvents(
  inputs: readonly { article: Article; source: SourceId; places: readonly EntityPlace[] }[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): Proposal<Event>[] {
  const reuse = ids.reuse('events');
  const taken = ids.taken('events');
  const seen = new Map<string, number>();
  const idOf = new Map<EventMention, EventId>();
  const groups = groupTellings(inputs.flatMap(tellingsOf));
  const proposals = groups.map((tellings) => {
    const { article, mention } = tellings[0];
    const evidence = distinct(tellings.map((telling) => telling.evidence));
    const identity = numbered(
      eventIdentity(article.file, { evidence, title: mention.title }),
      seen,
    );
    const id = reuse(identity) ?? freeId(slugify(mention.title, MAX_ID) || 'event', taken);
    taken.add(id);
    for (const telling of tellings) idOf.set(telling.mention, id);
    return { identity, id, tellings, evidence };
  });
  return proposals.map(({ identity, id, tellings, evidence }): Proposal<Event> => {
    const [{ mention, date }] = tellings;
    const after = tellings.flatMap((telling) => telling.after.map((earlier) => idOf.get(earlier)));
    return {
      identity,
      record: {
        id,
        title: mention.title,
        date: (tellings.find((telling) => telling.date.edtf !== null) ?? { date }).date,
        entities: [...new Set(tellings.flatMap((telling) => telling.mention.participants))],
        kind: mention.kind,
        realis: mention.realis,
        before: [],
        after: [...new Set(after)]
          .filter((earlier) => earlier !== undefined)
          .filter((earlier) => earlier !== id),
        sameAs: null,
        evidence,
        review: 'machine',
      },
    };
  });
}

function tellingsOf({
  article,
  source,
  places,
}: {
  article: Article;
  source: SourceId;
  places: readonly EntityPlace[];
}): Telling[] {
  const { doc, sentences, dates, bibliography } = article;
  const published = bibliography.published?.value ?? null;
  const mentions = findEvents({ text: doc.text, sentences, entities: places, dates, published });
  return mentions.flatMap((mention): Telling[] => {
    const sentence = spanAt(sentences, mention.start);
    if (!sentence || mention.start >= sentence.end) return [];
    const quote = quoteSentence(
      article,
      sentence,
      mention.start,
      Math.min(mention.end, sentence.end),
    );
    return [
      {
        article,
        source,
        mention,
        date: dateOf(article, mention),
        evidence: { source, ...quote },
        after: mention.after.flatMap((index) => mentions[index] ?? []),
      },
    ];
  });
}

type Group = [Telling, ...Telling[]];

/** Gathers tellings of one action. Only tellings of the same action and a shared participant are ever compared. */
function groupTellings(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const telling of tellings) {
    const { action, participants } = telling.mention;
    const keys = participants.map((participant) => `${action}|${participant}`);
    const known = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((group) => group.some((other) => isSame(other, telling)));
    const group: Group = known ?? [telling];
    if (known) known.push(telling);
    else groups.push(group);
    for (const key of keys) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(group)) byKey.set(key, [...list, group]);
    }
  }
  return groups;
}

function isSame(a: Telling, b: Telling): boolean {
  return sameTelling({ ...a.mention, ...a.date }, { ...b.mention, ...b.date });
}

function distinct(evidence: readonly SourcedEvidence[]): SourcedEvidence[] {
  return evidence.filter(
    (one, i) =>
      evidence.findIndex((other) => other.source === one.source && other.start === one.start) === i,
  );
}

function dateOf({ dates }: Article, { date }: EventMention): FuzzyDate {
  const found = date === null ? undefined : dates[date];
  return found ? fuzzyDate(found) : { edtf: null, earliest: null, latest: null, rule: null };
}
