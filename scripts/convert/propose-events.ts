import type { FuzzyDate } from '../../src/domain/edtf.ts';
import type { Event, Realis } from '../../src/domain/event.ts';
import type { SourcedEvidence } from '../../src/domain/evidence.ts';
import { idGiver, slugify, type EventId, type SourceId } from '../../src/domain/ids.ts';
import { findEvents, sameTelling, type EventMention } from '../../src/text/find-events.ts';
import { familyOf, type Telling as ComparedTelling } from '../../src/text/same-telling.ts';
import { spanAt } from '../../src/text/span-at.ts';
import type { Article } from './article.ts';
import type { ClaimInput } from './claim-input.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import { eventIdentity, eventPlace, numbered, type Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

/** One telling of an action in one document. */
export interface Telling {
  /** The document's file. */
  readonly file: string;
  readonly source: SourceId;
  readonly mention: EventMention;
  readonly date: FuzzyDate;
  /** What it is compared with others by. */
  readonly told: ComparedTelling;
  readonly evidence: SourcedEvidence;
  /** The tellings of the same article that this one is told to come after. */
  readonly after: readonly EventMention[];
}

/** Longest slug of an event. */
const MAX_ID = 60;

/**
 * One event for each datable action; several tellings of one action, in one source or in many, are one event. Where sources
 * differ on how real it is (one passes on a rumour of what another calls signed), each way of telling it is a record of its own
 * that points to the first: one contested event, and no source is said to tell what another tells.
 */
export function proposeEvents(
  tellings: readonly Telling[],
  ids: Pick<Identities, 'reuse' | 'eventsAt' | 'taken'>,
): Proposal<Event>[] {
  const reuse = ids.reuse('events');
  const taken = ids.taken('events');
  const giveId = idGiver(taken);
  const seen = new Map<string, number>();
  const idOf = new Map<EventMention, EventId>();
  const groups = groupTellings(tellings);
  const found = groups.flatMap(byRealis).map((version) => {
    const [{ file, mention }] = version.tellings;
    const evidence = distinct(version.tellings.map((telling) => telling.evidence));
    const identity = numbered(eventIdentity(file, { evidence, title: mention.title }), seen);
    return { ...version, identity, evidence, known: reuse(identity) };
  });
  const kept = new Set(found.map(({ known }) => known));
  const proposals = found.map(({ known, ...version }) => {
    const [{ file, mention }] = version.tellings;
    // A title that is made in another way now: the event of this place that nobody else claims.
    const place = eventPlace(file, version.evidence);
    const id =
      known ??
      ids.eventsAt(place).find((earlier) => !kept.has(earlier)) ??
      giveId(slugify(mention.title, MAX_ID) || 'event');
    kept.add(id);
    taken.add(id);
    for (const telling of version.tellings) idOf.set(telling.mention, id);
    return { ...version, id };
  });
  return proposals.map(({ identity, id, tellings, realis, first, evidence }): Proposal<Event> => {
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
        realis,
        before: [],
        after: [...new Set(after)]
          .filter((earlier) => earlier !== undefined)
          .filter((earlier) => earlier !== id),
        sameAs: first === null ? null : (idOf.get(first.mention) ?? null),
        evidence,
        review: 'machine',
      },
    };
  });
}

/** The actions that a document tells. */
export function tellingsOf({ article, source, places, masks }: ClaimInput): Telling[] {
  const { doc, sentences, dates, bibliography, language } = article;
  const published = bibliography.published?.value ?? null;
  const mentions = findEvents({
    text: doc.text,
    sentences,
    entities: places,
    dates,
    published,
    language,
    masks,
  });
  return mentions.flatMap((mention): Telling[] => {
    const sentence = spanAt(sentences, mention.start);
    if (!sentence || mention.start >= sentence.end) return [];
    const quote = quoteSentence(
      article,
      sentence,
      mention.start,
      Math.min(mention.end, sentence.end),
    );
    const date = dateOf(article, mention);
    const { earliest, latest } = date;
    const { action, title, participants, realis } = mention;
    return [
      {
        file: article.file,
        source,
        mention,
        date,
        told: { action, title, participants, realis, earliest, latest },
        evidence: { source, ...quote },
        after: mention.after.flatMap((index) => mentions[index] ?? []),
      },
    ];
  });
}

type Group = [Telling, ...Telling[]];

/** Gathers tellings of one action. Only tellings of one family of actions and a shared participant are ever compared. */
function groupTellings(tellings: readonly Telling[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const telling of tellings) {
    const { action, participants } = telling.mention;
    const keys = participants.map((participant) => `${familyOf(action)}|${participant}`);
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

interface Version {
  readonly tellings: Group;
  readonly realis: Realis;
  /** The first telling of the event that this is another version of; null for the first version itself. */
  readonly first: Telling | null;
}

/** Divides the tellings of one action by how real each source makes it. */
function byRealis(group: Group): Version[] {
  const ofSource = new Map(
    [...Map.groupBy(group, ({ source }) => source)].map(([source, tellings]) => [
      source,
      realisOf(tellings),
    ]),
  );
  // What one source foresees and another tells as done is one event at two times, not a disagreement.
  const told = realisOf(group);
  const versions = Map.groupBy(group, ({ source }) => {
    const own = ofSource.get(source) ?? told;
    return own === 'forecast' ? told : own;
  });
  return [...versions].flatMap(([realis, [first, ...others]]) =>
    first
      ? [{ realis, tellings: [first, ...others], first: first === group[0] ? null : group[0] }]
      : [],
  );
}

/** How real tellings make an event: the first word on it that is no mere outlook. */
function realisOf(tellings: readonly Telling[]): Realis {
  const all = tellings.map(({ mention }) => mention.realis);
  return all.find((realis) => realis !== 'forecast') ?? all[0] ?? 'actual';
}

function isSame(a: Telling, b: Telling): boolean {
  return sameTelling(a.told, b.told);
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
