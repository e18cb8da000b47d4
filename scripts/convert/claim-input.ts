import type { SourceId } from '../../src/domain/ids.ts';
import { maskedText, type MaskedText } from '../../src/text/masked-text.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Article } from './article.ts';

/** What the claims of one document are read from. */
export interface ClaimInput {
  readonly article: Article;
  readonly source: SourceId;
  readonly places: readonly EntityPlace[];
  /** Its sentences, which figures and events read alike. */
  readonly masks: MaskedText;
}

export function claimInput(
  article: Article,
  source: SourceId,
  places: readonly EntityPlace[],
): ClaimInput {
  return {
    article,
    source,
    places,
    masks: maskedText(article.doc.text, article.sentences, places),
  };
}
