import type { AuditInput } from './audit.ts';

/**
 * For words that do not stand in a document: what to do first when the document is no longer the one that was read. Null
 * when it is, so that the words are to blame.
 */
export function restoreFirst(
  { dossier, seeds }: Pick<AuditInput, 'dossier' | 'seeds'>,
  source: string,
): string | null {
  const seed = dossier.sources.find(({ id }) => id === source)?.seed;
  const found = seed && seeds.get(seed.file);
  return found && found.sha256 !== seed.sha256
    ? `Restore ${seed.file} first: the document was changed after this was read from it.`
    : null;
}
