import { agencyNamed, isOutletName } from './is-outlet-name.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';

const NAME =
  "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*(?: (?:of |and |the |& )?[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*){0,5}";

const PATTERNS: readonly RegExp[] = [
  `\\b(?:originally|first) (?:appeared|published|ran|posted) (?:on|in|at|by) (?:the )?(?<name>${NAME})`,
  `\\bappeared first (?:on|in) (?:the )?(?<name>${NAME})`,
  `\\b(?:republished|reprinted|syndicated) (?:from|with permission (?:from|of)|by) (?:the )?(?<name>${NAME})`,
  `^(?:source|via):?\\s+(?:the )?(?<name>${NAME})\\.?$`,
].map((source) => new RegExp(source, 'iu'));

/** The outlet or agency from which the page says that it took the text, or null. */
export function findSyndication(page: Page): Stated<string> | null {
  for (const [i, line] of page.lines.entries()) {
    const block = page.blocks[i]!;
    const edge = i < page.bodyStart || i >= page.bodyEnd - 3;
    if (!edge || line.length > 400) continue;
    for (const [k, pattern] of PATTERNS.entries()) {
      const name = pattern.exec(line)?.groups?.['name']?.replace(/[.,]$/, '');
      if (name === undefined) continue;
      // "Source: X" under a picture or a table is no republication unless X is an agency or a paper.
      if (k === 3 && agencyNamed(name) === null && !isOutletName(name)) continue;
      const start = block.start + line.lastIndexOf(name);
      return statedAt(page.doc.text, start, start + name.length);
    }
    const agency = block.zone === 'furniture' ? agencyNamed(line) : null;
    if (agency !== null && line.length <= 30 && Math.abs(i - page.bodyStart) <= 8) {
      return { ...statedAt(page.doc.text, block.start, block.end), value: agency };
    }
  }
  return null;
}
