import type { Event } from '../../src/domain/event.ts';
import { freeId, slugify, type SourceId } from '../../src/domain/ids.ts';
import type { FuzzyDate } from '../../src/domain/edtf.ts';
import { findEvents, sameTelling, type EventMention } from '../../src/text/find-events.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Article } from './article.ts';
import { eventIdentity, numbered, type Identities } from './identities.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

interface Telling {
  readonly article: Article;
  readonly source: SourceId;
  readonly mention: EventMention;
  readonly date: FuzzyDate;
}

/** One event for each datable action; several tellings of one action, in one source or in many, are one event. */
export function proposeEvents(
  inputs: readonly { article: Article; source: SourceId; places: readonly EntityPlace[] }[],
  ids: Pick<Identities, 'reuse' | 'taken'>,
): Proposal<Event>[] {
  const groups: Telling[][] = [];
  for (const { article, source, places } of inputs) {
    const { doc, sentences, dates, bibliography } = article;
    const mentions = findEvents({
      text: doc.text,
      sentences,
      entities: places,
      dates,
      published: bibliography.published?.value ?? null,
    });
    for (const mention of mentions) {
      const telling = { article, source, mention, date: dateOf(article, mention) };
      const group = groups.find((tellings) => tellings.some((other) => isSame(other, telling)));
      if (group) group.push(telling);
      else groups.push([telling]);
    }
  }
  const reuse = ids.reuse('events');
  const taken = ids.taken('events');
  const seen = new Map<string, number>();
  return groups.flatMap((tellings): Proposal<Event>[] => {
    const [first] = tellings;
    if (!first) return [];
    const best = tellings.find(({ date }) => date.edtf !== null) ?? first;
    const evidence = tellings.flatMap(({ article, source, mention }) => {
      const sentence = article.sentences.find(
        ({ start, end }) => start <= mention.start && end >= mention.start,
      );
      return sentence
        ? [
            {
              source,
              ...quoteSentence(
                article,
                sentence,
                mention.start,
                Math.min(mention.end, sentence.end),
              ),
            },
          ]
        : [];
    });
    const [quote] = evidence;
    if (!quote) return [];
    const identity = numbered(
      eventIdentity(first.article.file, { evidence, title: first.mention.title }),
      seen,
    );
    const id = reuse(identity) ?? freeId(slugify(first.mention.title, 60) || 'event', taken);
    taken.add(id);
    return [
      {
        identity,
        record: {
          id,
          title: first.mention.title,
          date: best.date,
          entities: [...new Set(tellings.flatMap(({ mention }) => mention.participants))],
          kind: first.mention.kind,
          realis: first.mention.realis,
          before: [],
          after: [],
          sameAs: null,
          evidence: evidence.filter(
            (one, i) =>
              evidence.findIndex(
                (other) => other.source === one.source && other.start === one.start,
              ) === i,
          ),
          review: 'machine',
        },
      },
    ];
  });
}

function isSame(a: Telling, b: Telling): boolean {
  return sameTelling({ ...a.mention, ...a.date }, { ...b.mention, ...b.date });
}

function dateOf({ dates }: Article, { date }: EventMention): FuzzyDate {
  const found = date === null ? undefined : dates[date];
  return found ? fuzzyDate(found) : { edtf: null, earliest: null, latest: null, rule: null };
}
