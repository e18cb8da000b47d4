import type { Dossier } from '../../src/domain/dossier.ts';
import { COLLECTIONS } from '../../src/schema/collections.ts';

/** The records that no person has checked yet, one path a line, with a count for each collection. */
export function unreviewedText(dossier: Dossier, folder: string): string {
  const lines = COLLECTIONS.flatMap((collection) => {
    const all = dossier[collection];
    const open = all.filter(({ review }) => review === 'machine');
    if (all.length === 0) return [];
    return [
      `${collection}: ${open.length} of ${all.length} not reviewed`,
      ...open.map(({ id }) => `  ${folder}/${collection}/${id}.mdx`),
    ];
  });
  return [
    ...lines,
    'Set "review: reviewed" in a record when you have checked it against its quotes.',
  ].join('\n');
}
