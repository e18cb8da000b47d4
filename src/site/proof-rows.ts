import type { SourcedEvidence } from '../domain/evidence.ts';
import { evidenceId } from '../domain/evidence.ts';
import { passageHref } from './links.ts';
import type { Override } from './load-assessment.ts';

/** What proves a person's decision, as a page shows it. */
export type ProofRow =
  | { readonly kind: 'quote'; readonly id: string; readonly words: string; readonly href: string }
  | { readonly kind: 'page'; readonly words: string; readonly href: string; readonly read: string };

/** The proofs of a decision with the places that they lead to; a passage that is gone is left out: the check tells it. */
export function proofRows(
  evidence: Override['evidence'],
  passages: ReadonlyMap<string, SourcedEvidence>,
): ProofRow[] {
  return evidence.flatMap((proof): ProofRow[] => {
    if (!('quote' in proof))
      return [{ kind: 'page', words: proof.note, href: proof.url, read: proof.accessed }];
    const passage = passages.get(proof.quote);
    if (!passage) return [];
    return [
      {
        kind: 'quote',
        id: evidenceId(passage.source, passage),
        words: passage.exact,
        href: passageHref(passage.source, passage),
      },
    ];
  });
}
