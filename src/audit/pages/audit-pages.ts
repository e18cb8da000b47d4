import { numbersProven } from './numbers-proven.ts';
import type { PageFinding } from './page-finding.ts';
import { pageProofs, type ProofInput } from './page-proofs.ts';
import { pageSite, type BuiltPage } from './page-site.ts';
import { wordsVerbatim } from './words-verbatim.ts';

/** Holds built pages to the content: what they quote is verbatim, and what they count, price and date is proven. */
export function auditPages(
  pages: readonly BuiltPage[],
  origin: string,
  input: ProofInput,
): PageFinding[] {
  const [site, proofs] = [pageSite(pages, origin), pageProofs(input)];
  return [...wordsVerbatim(site, proofs), ...numbersProven(site, proofs)];
}
