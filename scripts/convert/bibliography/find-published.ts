import type { LineDate } from './date-line.ts';
import { dateInLine } from './date-line.ts';
import type { Page } from './page.ts';
import type { Stated } from './stated.ts';

/** How many blocks around headline and text a date without a label may stand. */
const NEAR = 7;

const PUBLISHED =
  /(?<!\p{L})(?:first )?(?:published|posted|publiée?|publicad[oa]|publicación|publicação|fecha|pubblicat[oa]|veröffentlicht|erschienen|publicerad|gepubliceerd|released|date)(?!\p{L})/iu;
const UPDATED =
  /(?<!\p{L})(?:updated?|modified|last (?:edited|changed)|revised|mis(?:e)? à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|aktualisiert|uppdaterad|bijgewerkt|corrected)(?!\p{L})/iu;
const DECOY =
  /©|\(c\)|\bcopyright\b|\b(?:photo|image|picture|file|taken|photograph|pictured|screenshot|archived?|retrieved|accessed|effective|expires?|born|since|established|founded|deadline|through|until|by end|event|join us|register)\b/i;

interface Candidate {
  readonly date: LineDate;
  readonly start: number;
  readonly score: number;
  readonly labelled: boolean;
}

export interface PrintedDate {
  readonly stated: Stated<string>;
  /** The line itself calls it the day of publication. */
  readonly labelled: boolean;
}

/** The day of publication as the page prints it; null when it prints none, which is the common case. */
export function findPublished(page: Page): PrintedDate | null {
  const candidates: Candidate[] = [];
  page.lines.forEach((line, i) => {
    const found = candidateAt(page, line, i);
    if (found !== null) candidates.push(found);
  });
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.score > 0 && (best === null || candidate.score > best.score)) best = candidate;
  }
  if (best === null) return null;
  // A month that is stamped on the page, and its day in print: the day says more.
  const month = best.date.edtf;
  const { date, start } =
    candidates.find(
      (one) => one.score > 0 && month.length === 7 && one.date.edtf.startsWith(`${month}-`),
    ) ?? best;
  return {
    stated: {
      value: date.edtf,
      evidence: { start: start + date.start, end: start + date.end },
      from: 'text',
    },
    labelled: best.labelled,
  };
}

function candidateAt(page: Page, line: string, i: number): Candidate | null {
  const block = page.blocks[i]!;
  if (block.zone === 'disclaimer' || block.zone === 'ai-summary') return null;
  const start = block.start;
  const opening = i <= page.bodyStart + 1 && i >= page.bodyStart ? datelineDate(line) : null;
  if (opening !== null) return { date: opening, start, score: 4, labelled: true };
  if (line.length > 200 || (block.zone === 'headline' && i === page.headline)) return null;
  const date = publishedBehindUpdate(line, page.dayFirst) ?? dateInLine(line, page.dayFirst);
  if (date === null || CREDIT.test(line) || IN_BRACKETS.test(line)) return null;
  const before = line.slice(0, date.start);
  if (DECOY.test(line) && !PUBLISHED.test(before) && !UPDATED.test(before)) return null;
  const restWords = date.rest.split(/[^\p{L}]+/u).filter((word) => word.length > 2).length;
  if (restWords > 14) return null;
  // A sentence about a day is no date line.
  if (block.zone === 'body' && /[.!?]["”]?$/.test(line) && !PUBLISHED.test(before)) return null;
  const labelled = labelOf(before);
  const anchor = page.headline >= 0 ? page.headline : page.bodyStart;
  const near =
    (i >= anchor - 3 && i <= anchor + NEAR && i < page.bodyEnd) ||
    (i <= page.bodyStart && i >= page.bodyStart - NEAR);
  const behind = i >= page.bodyEnd - 1 && i <= page.bodyEnd + 4;
  const inText = i > page.bodyStart + 2 && i < page.bodyEnd - 1;
  const standsFirst = labelled !== null && i < page.bodyStart;
  let score = near ? 3 : behind || standsFirst ? 0 : -5;
  if (labelled === 'published') score += near ? 3 : behind ? 4 : 2;
  if (SIGNED.test(before)) score += near ? 1 : 4;
  if (labelled === 'updated') score += near ? -1 : behind || standsFirst ? 2 : -1;
  if (inText && labelled === null && !(near && restWords <= 3)) score -= 4;
  if (i < anchor - 3 && labelled === null) score -= 5;
  const list = block.furniture === 'related' || block.furniture === 'comments';
  if (list && labelled === null) score -= 6;
  if (date.edtf.length < 10) score -= 2;
  score -= Math.min(restWords, 10) * 0.15;
  score -= Math.abs(i - anchor) * 0.05;
  return { date, start, score, labelled: labelled === 'published' };
}

/** "Updated: 5 July 2010Published: 4 July 2010": the day behind the second label. */
function publishedBehindUpdate(line: string, dayFirst: boolean): LineDate | null {
  const at = line.search(PUBLISHED);
  if (at <= 0 || !UPDATED.test(line.slice(0, at))) return null;
  const date = dateInLine(line.slice(at), dayFirst);
  return date && { ...date, start: at + date.start, end: at + date.end };
}

/** "En janvier 2017, à Dunkerque. | ADA LUND / AFP": when a picture was taken. */
const CREDIT = /\p{Lu}{2,}[\s-]\p{Lu}{2,}\s?\/\s?\p{Lu}{2,}(?:\s\p{Lu}+)?\)?$/u;
/** "(07/21/2021)": of what stands below it. */
const IN_BRACKETS = /^\([^()]{6,24}\)$/;
/** "Ada Lund | 4 May 2020" */
const SIGNED = /^(?:[Bb]y )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}\s{0,3}[|•·]\s{0,3}$/u;

/** The last label before a date decides: "Published …, updated …". */
function labelOf(before: string): 'published' | 'updated' | null {
  const updated = before.search(UPDATED);
  const published = before.search(PUBLISHED);
  if (updated >= 0 && !/first published/i.test(before)) return 'updated';
  return published >= 0 ? 'published' : null;
}

/** "NEW YORK, Nov. 19, 2019 (GLOBE NEWSWIRE) -- …": the day in the opening of a release. */
function datelineDate(line: string): LineDate | null {
  const opening = line.slice(0, 120);
  const date = dateInLine(opening);
  if (date === null || date.edtf.length < 10) return null;
  const before = opening.slice(0, date.start);
  const after = line.slice(date.end, date.end + 60);
  const place = /^[\p{L}\s.,’'/&()-]{2,60}[,(–—:-]\s*\(?$/u.test(before) && /^\p{Lu}/u.test(before);
  const closed = /^\)?\s*(?:\([^)]{2,40}\)\s*)?(?:[–—:/]|--?\s|\/[^/]{2,40}\/)/u.test(after);
  return place && closed ? date : null;
}
