import type { EntityKind } from '../../src/domain/entity.ts';

export interface ClusterMention {
  /** Index of the document among those given. */
  readonly document: number;
  /** UTF-16 range in that document's text. */
  readonly start: number;
  readonly end: number;
}

/** One entity with all its names over all documents. */
export interface EntityCluster {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names, without `name` itself. */
  readonly aliases: readonly string[];
  readonly mentions: readonly ClusterMention[];
}

export interface ClusterDocument {
  readonly text: string;
  /** The passages that names are read from: sentences of headline, body and FAQ. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** The entities that the documents speak of, the most often named first; the order of the documents does not matter. */
export function clusterEntities(_documents: readonly ClusterDocument[]): EntityCluster[] {
  return [];
}
