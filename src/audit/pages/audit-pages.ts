import { numbersProven } from './numbers-proven.ts';
import type { PageFinding } from './page-finding.ts';
import { pageProofs, type ProofInput } from './page-proofs.ts';
import { pageSite, type BuiltPage } from './page-site.ts';
import { wordsVerbatim } from './words-verbatim.ts';

/** Holds pages to the content one by one; what they link to may come later. */
export interface PageAudit {
  /** Looks at a page. Sooner is better for pages that many others link to. */
  add(page: BuiltPage): void;
  /** What is wrong with the pages, in the order of their files. */
  findings(): PageFinding[];
}

/** Holds built pages to the content: what they quote is verbatim, and what they count, price and date is proven. */
export function pageAudit(origin: string, input: ProofInput): PageAudit {
  const site = pageSite(origin);
  const proofs = pageProofs(input);
  const verbatim = wordsVerbatim(proofs);
  const numbers = numbersProven(site, proofs);
  const found: PageFinding[] = [];
  return {
    add(page) {
      site.add(page);
      found.push(...verbatim(page));
      numbers.add(page);
    },
    findings: () =>
      [...found, ...numbers.findings()].sort((a, b) =>
        a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
      ),
  };
}

/** The same for pages that are all at hand. */
export function auditPages(
  pages: readonly BuiltPage[],
  origin: string,
  input: ProofInput,
): PageFinding[] {
  const audit = pageAudit(origin, input);
  for (const page of pages) audit.add(page);
  return audit.findings();
}
