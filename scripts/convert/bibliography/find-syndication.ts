import { agencyNamed, isOutletName } from './is-outlet-name.ts';
import type { Page } from './page.ts';
import { nameAfter } from './name-after.ts';
import type { FoundName } from './name-after.ts';
import { isDateWord } from './month-names.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';

const CUES: readonly RegExp[] = [
  /\b(?:originally|first) (?:appeared|published|ran|posted) (?:on|in|at|by) (?!\p{L}*day\b)/iu,
  /\bappeared first (?:on|in) /i,
  /\b(?:republished|reprinted|syndicated) (?:from|with permission (?:from|of)|by) /i,
];

/** "Source: X" under a picture or a table is no republication unless X is an agency or a paper. */
const SOURCE = /^(?:sources?(?: (?:and|&) credits?)?|credits?|via|from)\s*:?\s+/i;

/** The outlet or agency from which the page says that it took the text, or null. */
export function findSyndication(page: Page): Stated<string> | null {
  for (const [i, line] of page.lines.entries()) {
    const block = page.blocks[i]!;
    const edge = i < page.bodyStart || i >= page.bodyEnd - 3;
    if (!edge || line.length > 400) continue;
    for (const cue of CUES) {
      const found = nameAfter(line, cue);
      if (found !== null && !isDateWord(found.name)) return at(page, i, found);
    }
    const source = nameAfter(line, SOURCE);
    if (source?.end === line.length && isOutletName(source.name)) return at(page, i, source);
    const agency = block.zone === 'furniture' ? agencyNamed(line) : null;
    if (agency !== null && line.length <= 30 && Math.abs(i - page.bodyStart) <= 8) {
      return { ...statedAt(page.doc.text, block.start, block.end), value: agency };
    }
  }
  return null;
}

function at(page: Page, index: number, found: FoundName): Stated<string> {
  const start = page.blocks[index]!.start;
  return statedAt(page.doc.text, start + found.start, start + found.end);
}
