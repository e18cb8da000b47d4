import type { Dossier } from '../../domain/dossier.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { SourceId } from '../../domain/ids.ts';
import { ENTITY_KIND_WORDS } from '../../domain/words.ts';
import { figureTitle } from '../figure-title.ts';
import { recordHref } from '../links.ts';
import { labelsOf } from '../source-label.ts';

/** What can be found, in the order in which results are listed by kind. */
export const SEARCH_KINDS = ['Disputes', 'Amounts', 'Events', 'Who', 'Sources'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A record as readers look for it. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly href: string;
  readonly title: string;
  /** The verbatim quotes that it rests on; for a source, what is published of its text. Results show excerpts of this. */
  readonly words: string;
  /** Other words under which it may be looked for: aliases, answers. */
  readonly also: string;
  /** Short names of the sources that it rests on. */
  readonly sources: readonly string[];
}

/** Everything that can be found: each question, figure, event, entity and source. `texts` is what is published of each source. */
export function searchRecords(
  dossier: Dossier,
  texts: ReadonlyMap<SourceId, string>,
): SearchRecord[] {
  const labels = labelsOf(dossier.sources);
  const label = (source: SourceId): string => labels.get(source) ?? source;
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const labelled = (evidence: readonly { readonly source: SourceId }[]): string[] => [
    ...new Set(evidence.map(({ source }) => label(source))),
  ];
  return [
    ...dossier.questions.map((one): SearchRecord => {
      const evidence = one.positions.flatMap((position) => position.evidence);
      return {
        kind: 'Disputes',
        href: recordHref('questions', one.id),
        title: one.question,
        words: quotes(evidence),
        also: Object.values(one.values).join(' … '),
        sources: labelled(evidence),
      };
    }),
    ...dossier.figures.map((one): SearchRecord => ({
      kind: 'Amounts',
      href: recordHref('figures', one.id),
      title: figureTitle(one, names.get(one.entity ?? '') ?? null),
      words: quotes(one.evidence),
      also: '',
      sources: [label(one.source)],
    })),
    ...dossier.events.map((one): SearchRecord => ({
      kind: 'Events',
      href: recordHref('events', one.id),
      title: one.title,
      words: quotes(one.evidence),
      also: one.entities.map((id) => names.get(id) ?? '').join(' … '),
      sources: labelled(one.evidence),
    })),
    ...dossier.entities.map((one): SearchRecord => ({
      kind: 'Who',
      href: recordHref('entities', one.id),
      title: one.name,
      words: ENTITY_KIND_WORDS[one.kind],
      also: one.aliases.join(' … '),
      sources: [],
    })),
    ...dossier.sources.map((one): SearchRecord => ({
      kind: 'Sources',
      href: recordHref('sources', one.id),
      title: one.title,
      words: texts.get(one.id) ?? '',
      also: [one.publisher, one.author].filter((name) => name !== null).join(' … '),
      sources: [label(one.id)],
    })),
  ];
}

function quotes(evidence: readonly Pick<Evidence, 'exact'>[]): string {
  return [...new Set(evidence.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()))].join(' … ');
}
