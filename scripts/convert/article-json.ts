import type { Event } from '../../src/domain/event.ts';
import type { SourceId } from '../../src/domain/ids.ts';
import type { AmountMention } from '../../src/text/find-money.ts';
import type { Attribution } from '../../src/text/attribution.ts';
import { findAttributions } from '../../src/text/find-attributions.ts';
import { findQuotes } from '../../src/text/find-quotes.ts';
import type { Article } from './article.ts';
import { namedSpeaker } from './named-speaker.ts';
import { proposeRecords } from './convert-documents.ts';
import { fuzzyDate } from './fuzzy-date.ts';
import type { Proposal } from './proposal.ts';
import { findIdentities } from './identities.ts';

/** Nothing is known of earlier runs. */
const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };

/**
 * What the recognisers find, one JSON line for each document, for whoever wants to measure or reuse them. `start` and `end`
 * are code points of the document; values are in the frontmatter's own terms.
 */
export function articleJson(articles: readonly Article[]): string[] {
  const records = proposeRecords(articles, findIdentities(EMPTY, EMPTY));
  const names = new Map(records.entities.map(({ record }) => [record.id, record]));
  const figures = Map.groupBy(records.figures, ({ record }) => record.source);
  const events = new Map<SourceId, Proposal<Event>[]>();
  for (const event of records.events) {
    for (const source of new Set(event.record.evidence.map((evidence) => evidence.source)))
      events.set(source, [...(events.get(source) ?? []), event]);
  }
  return articles.map((article, i) => {
    const { doc, bibliography, blocks, language, amounts, dates } = article;
    const source = records.sources[i]?.record.id ?? '';
    const span = ({ start, end }: { start: number; end: number }) => ({
      start: doc.toSeed(start),
      end: doc.toSeedEnd(end),
    });
    const speech = speakingText(article);
    const attributions = findAttributions(speech);
    const speakerOf = namedSpeaker(records.places[i] ?? [], attributions);
    const speaker = (said: Attribution | undefined) => {
      if (!said?.source) return null;
      const { text, kind } = said.source;
      const { entity, text: words } = speakerOf(said);
      const name = entity === null ? words : (names.get(entity)?.name ?? words);
      return { ...span(said.source), text, kind, entity, name };
    };
    const amount = (mention: AmountMention) => {
      const { text, value, low, high, currency, per, precision } = mention;
      return { ...span(mention), text, value, low, high, currency, per, precision };
    };
    return JSON.stringify({
      file: article.file,
      bibliography: {
        title: bibliography.title?.value ?? null,
        publisher: bibliography.publisher?.value ?? null,
        author: bibliography.author?.value ?? null,
        byline: bibliography.byline?.value ?? null,
        published: bibliography.published?.value ?? null,
        section: bibliography.section?.value ?? null,
        url: bibliography.url,
        syndicatedFrom: bibliography.syndicatedFrom?.value ?? null,
        upstream: bibliography.upstream,
      },
      language,
      blocks: blocks.map((block) => ({ kind: block.kind, zone: block.zone, ...span(block) })),
      mentions: {
        amounts: amounts.map(amount),
        dates: dates.map((date) => ({
          ...span(date),
          text: date.text,
          kind: date.kind,
          timex: date.timex,
          ...fuzzyDate(date),
        })),
        entities: (records.places[i] ?? []).map((place) => ({
          ...span(place),
          text: doc.text.slice(place.start, place.end),
          entity: place.entity,
          name: names.get(place.entity)?.name ?? doc.text.slice(place.start, place.end),
          kind: place.kind,
        })),
        quotes: findQuotes(speech).map((quote) => ({
          ...span(quote),
          text: quote.text,
          kind: quote.kind,
          speaker: speaker(
            attributions.find(
              ({ direct, content }) =>
                direct && content.start < quote.end && quote.start < content.end,
            ),
          ),
        })),
        attributions: attributions.map((said) => ({
          ...span(said.content),
          text: doc.text.slice(said.content.start, said.content.end),
          speaker: speaker(said),
          cue: said.cue && {
            ...span(said.cue),
            text: doc.text.slice(said.cue.start, said.cue.end),
          },
          direct: said.direct,
        })),
      },
      figures: (figures.get(source) ?? []).map(({ record }) => ({
        ...placeOf(record.evidence),
        ...withNames(record, names),
      })),
      events: (events.get(source) ?? []).map(({ record }) => ({
        ...placeOf(record.evidence),
        ...record,
      })),
    });
  });
}

/** The text with everything that does not speak blanked out, so that offsets stay. */
function speakingText({ doc, blocks }: Article): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, zone } of blocks) {
    if (zone !== 'furniture' && zone !== 'disclaimer') continue;
    parts.push(doc.text.slice(at, start), doc.text.slice(start, end).replace(/\S/g, ' '));
    at = end;
  }
  return parts.join('') + doc.text.slice(at);
}

function placeOf([first]: readonly { start: number; end: number }[]): {
  start: number;
  end: number;
} | null {
  return first ? { start: first.start, end: first.end } : null;
}

/** A figure with the names that its ids stand for. */
function withNames<
  T extends { readonly entity: string | null; readonly counterparty: string | null },
>(
  figure: T,
  names: ReadonlyMap<string, { readonly name: string }>,
): T & { entityName: string | null; counterpartyName: string | null } {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id)?.name ?? id));
  return {
    ...figure,
    entityName: nameOf(figure.entity),
    counterpartyName: nameOf(figure.counterparty),
  };
}
