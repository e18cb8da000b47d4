import { bodyBlocks } from '../text/body-blocks.ts';
import { firstDifference } from '../text/first-difference.ts';
import { nearestPassage } from '../text/nearest-passage.ts';
import { placeBlocks } from '../text/place-blocks.ts';
import type { AuditFinding, AuditInput } from './audit.ts';
import { restoreFirst } from './restore-first.ts';

/** The body of a source holds the document's own words, in the document's order, and no others. */
export function bodyInSeed(input: AuditInput): AuditFinding[] {
  const { dossier, seeds, bodies } = input;
  const files = new Map(dossier.sources.map((source) => [source.id, source.seed.file]));
  return bodies.flatMap(({ collection, id, tree }): AuditFinding[] => {
    const file = collection === 'sources' ? files.get(id) : undefined;
    const doc = file === undefined ? undefined : seeds.get(file)?.doc;
    if (file === undefined || !doc) return [];
    return placeBlocks(doc, bodyBlocks(tree)).strangers.map((block) => {
      const near = nearestPassage(doc, block.text);
      const [found, nearest] = firstDifference(block.text, near?.text ?? '');
      return {
        rule: 'body-in-seed',
        severity: 'error',
        at: { collection, id, bodyLine: block.line, bodyColumn: 1 },
        message: `Unexpected text “${found}”, expected words of ${file} that follow the block before.${near ? ` Nearest: “${nearest}”.` : ''}`,
        remedy:
          restoreFirst(input, id) ??
          'Restore the words of the document; put your own remarks into a figure, event or question.',
        ...(near ? { other: { seed: file, line: near.line } } : {}),
      };
    });
  });
}
