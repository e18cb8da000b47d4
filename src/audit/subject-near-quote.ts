import type { Entity } from '../domain/entity.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { DocumentText } from '../text/document-text.ts';
import { namesEntity } from '../text/names-entity.ts';
import { quotePlace } from './quote-place.ts';
import type { AuditFinding, AuditInput } from './audit.ts';
import { restoreFirst } from './restore-first.ts';
import { unwrap } from '../text/hard-wraps.ts';

/** Whose amount it is stands in the quote or in its paragraph; a pronoun needs the sentence that names its owner as a second quote. */
export function subjectNearQuote(input: AuditInput): AuditFinding[] {
  const { dossier, seeds } = input;
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const files = new Map(dossier.sources.map(({ id, seed }) => [id, seed.file]));
  return dossier.figures.flatMap((figure) => {
    const file = files.get(figure.source);
    const doc = file === undefined ? undefined : seeds.get(file)?.doc;
    return (['entity', 'counterparty'] as const).flatMap((key): AuditFinding[] => {
      const entity = figure[key] === null ? undefined : entities.get(figure[key]);
      if (!doc || !entity || isNamed(entity, figure.evidence, doc)) return [];
      return [
        {
          rule: 'subject-near-quote',
          severity: 'error',
          at: { collection: 'figures', id: figure.id, path: [key] },
          message: `Unexpected ${key} "${entity.name}", expected a name that stands in the quote or its paragraph.`,
          remedy:
            restoreFirst(input, figure.source) ??
            `Quote the sentence that names ${entity.name} as well, add the spelling used there to its aliases, or set ${key}: null.`,
          ...quotePlace(figure, file),
        },
      ];
    });
  });
}

function isNamed(
  { name, aliases }: Entity,
  evidence: readonly Evidence[],
  doc: DocumentText,
): boolean {
  return evidence.some(({ exact, start }) => {
    if (namesEntity(unwrap(exact), [name, ...aliases])) return true;
    const at = doc.fromSeed(start) ?? -1;
    const block = doc.blocks.find((candidate) => candidate.start <= at && at < candidate.end);
    return (
      block !== undefined && namesEntity(doc.text.slice(block.start, block.end), [name, ...aliases])
    );
  });
}
