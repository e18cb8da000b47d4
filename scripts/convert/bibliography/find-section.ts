import { dateInLine } from './date-line.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';

const CUE =
  /^(?:(?:posted|filed|published|categori[sz]ed|listed) (?:in|under):?\s+|(?:category|section|categories|rubrik|catégorie|categoría|categoria):\s*)/i;

/** The section of the paper: "Posted in …", the words before the date line's date, or the end of a breadcrumb. */
export function findSection(page: Page): Stated<string> | null {
  for (const [i, line] of page.lines.entries()) {
    if (page.blocks[i]!.zone !== 'furniture' || line.length > 80) continue;
    const cue = CUE.exec(line);
    const name = cue === null ? '' : line.slice(cue[0].length);
    if (/^\p{Lu}[\p{L}\p{N}&' -]{0,40}$/u.test(name)) {
      return at(page, i, line.length - name.length, line.length);
    }
  }
  for (let i = Math.max(0, page.headline - 3); i < page.headline; i++) {
    const line = page.lines[i]!;
    const date = line.length <= 80 ? dateInLine(line) : null;
    const before = date === null ? '' : line.slice(0, date.start).replace(/[\s|/•·–—,:-]+$/u, '');
    if (
      /^\p{Lu}[\p{L}&' ]{0,24}$/u.test(before) &&
      before.split(' ').length <= 3 &&
      !NO_SECTION.test(before)
    ) {
      return at(page, i, 0, before.length);
    }
    const crumb =
      /^home\s*(?:[>»/›]\s*[\p{L}&' -]{2,30}\s*){0,3}[>»/›]\s*(?<last>\p{Lu}[\p{L}&' -]{1,30})$/iu.exec(
        line,
      );
    const last = crumb?.groups?.['last'];
    if (last !== undefined) return at(page, i, line.length - last.length, line.length);
  }
  return null;
}

const NO_SECTION =
  /^(?:published|posted|updated|last|on|by|date|written|modified|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|created|first)\b/i;

function at(page: Page, index: number, from: number, to: number): Stated<string> {
  const start = page.blocks[index]!.start;
  return statedAt(page.doc.text, start + from, start + to);
}
