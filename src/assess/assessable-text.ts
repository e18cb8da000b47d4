import type { Entity } from '../domain/entity.ts';
import type { Event } from '../domain/event.ts';
import type { Zone } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { Source } from '../domain/source.ts';
import type { DocumentText } from '../text/document-text.ts';
import { findSentences } from '../text/find-sentences.ts';
import type { EntityPlace } from '../text/own-amounts.ts';
import { entityPlaces } from './entity-places.ts';

/** A sentence of a zone, by UTF-16 indices of the document's text. */
export interface AssessableSentence {
  readonly start: number;
  readonly end: number;
  /** Index of the block in `DocumentText.blocks`. */
  readonly block: number;
  /** `headline`, `body`, `faq`, `ai-summary` or `disclaimer`. */
  readonly zone: Zone;
}

/** One document as the judgements read it. */
export interface AssessableText {
  readonly source: Source;
  readonly doc: DocumentText;
  readonly sentences: readonly AssessableSentence[];
  /** Where it names whom. */
  readonly places: readonly EntityPlace[];
  /** Of this source. */
  readonly figures: readonly Figure[];
  /** Those that this source tells. */
  readonly events: readonly Event[];
}

export interface AssessableInput {
  readonly source: Source;
  readonly doc: DocumentText;
  /** Of any source; those of this one are taken. */
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>[];
}

/**
 * A document cut into sentences by what its source's frontmatter says of its lines: furniture is left out, voice zones keep
 * their zone, the first line that is the printed title is the headline, the rest is body.
 */
export function toAssessableText(input: AssessableInput): AssessableText {
  const { source, doc } = input;
  const furniture = new Set(source.furniture.map(({ line }) => line));
  let hasHeadline = false;
  const sentences = doc.blocks.flatMap((block, index): AssessableSentence[] => {
    if (furniture.has(block.line)) return [];
    const text = doc.text.slice(block.start, block.end);
    let zone: Zone =
      source.voiceZones.find(({ lines: [from, to] }) => block.line >= from && block.line <= to)
        ?.zone ?? 'body';
    if (!hasHeadline && source.titleBasis === 'printed' && fold(text) === fold(source.title)) {
      zone = 'headline';
      hasHeadline = true;
    }
    if (zone === 'furniture') return [];
    return findSentences(text).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
      zone,
    }));
  });
  return {
    source,
    doc,
    sentences,
    places: entityPlaces(doc.text, input.entities, sentences),
    figures: input.figures.filter((figure) => figure.source === source.id),
    events: input.events.filter(({ evidence }) =>
      evidence.some((passage) => passage.source === source.id),
    ),
  };
}

/**
 * The documents of a dossier as they are judged, in the order of its sources; those without a text are left out. Gathers the
 * records by source once: with thousands of documents, looking through all records for each is most of the work.
 */
export function toAssessableTexts(
  {
    sources,
    figures,
    events,
    entities,
  }: Omit<AssessableInput, 'source' | 'doc'> & {
    readonly sources: readonly Source[];
  },
  docOf: (source: Source) => DocumentText | null,
): AssessableText[] {
  const figuresOf = Map.groupBy(figures, ({ source }) => source);
  const eventsOf = new Map<string, Event[]>();
  for (const event of events) {
    for (const source of new Set(event.evidence.map((passage) => passage.source)))
      eventsOf.set(source, [...(eventsOf.get(source) ?? []), event]);
  }
  return sources.flatMap((source) => {
    const doc = docOf(source);
    const own = {
      figures: figuresOf.get(source.id) ?? [],
      events: eventsOf.get(source.id) ?? [],
    };
    return doc ? [toAssessableText({ source, doc, entities, ...own })] : [];
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
