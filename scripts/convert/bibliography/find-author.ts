import { isBylineCue, isPersonName, namesAt, readByline } from './byline-line.ts';
import type { Byline } from './byline-line.ts';
import { isOutletName } from './is-outlet-name.ts';
import { ROLE_WORD } from './role-words.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';

export interface Author {
  /** The names as printed, also of a role account. */
  readonly byline: Stated<string>;
  /** The same when they are persons. */
  readonly author: Stated<string> | null;
  /** What stands behind the names in their line. */
  readonly after: string;
  /** The block with the names. */
  readonly index: number;
}

/** How far from headline and text an author line may stand, in blocks. */
const NEAR = 8;

/** The author line around the headline, or after the text; null when there is none. */
export function findAuthor(page: Page): Author | null {
  const anchor = page.headline >= 0 ? page.headline : page.bodyStart;
  const order = [
    ...range(anchor + 1, Math.min(anchor + NEAR, Math.max(page.bodyStart + 2, anchor + 2))),
    ...range(Math.max(0, anchor - 4), anchor),
    ...range(page.bodyEnd - 1, Math.min(page.bodyEnd + 4, page.lines.length)),
  ];
  for (const i of order) {
    const found = authorAt(page, i);
    if (found !== null) return found;
  }
  for (const i of order) {
    const found = roleAt(page, i) ?? markedAt(page, i) ?? nameBesideDate(page, i);
    if (found !== null) return found;
  }
  for (let i = page.bodyEnd + 1; i >= Math.max(page.bodyStart, page.bodyEnd - CLOSING); i--) {
    const found = contactAt(page, i);
    if (found !== null) return found;
  }
  return null;
}

/** Paragraphs at the end of the text in which it may say who wrote it. */
const CLOSING = 4;

const REPORTER =
  '(?:(?:staff|senior|business|political|sports|crime|education|health|investigative|freelance) )*(?:reporter|writer|journalist|columnist|correspondent|author)';

/** "Contact reporter Jane Roe at …", "Jane Roe is a staff writer for …": a person says below the text who wrote it. */
function contactAt(page: Page, i: number): Author | null {
  const line = page.lines[i];
  if (line === undefined || line.length > 400 || page.blocks[i]!.zone === 'headline') return null;
  const contact = new RegExp(`^(?:contact|reach|email|follow) (?:the )?(?:${REPORTER} )`, 'i').exec(
    line,
  );
  const from = contact?.[0].length ?? 0;
  const byline = namesAt(line.slice(0, from + 80), from);
  if (byline === null || !byline.person || (contact === null && !IS_REPORTER.test(byline.after)))
    return null;
  return authorOf(page, i, byline);
}

const IS_REPORTER = new RegExp(`^is (?:an?|the) ${REPORTER}\\b`, 'i');

function authorAt(page: Page, i: number): Author | null {
  const line = page.lines[i];
  if (line === undefined || page.blocks[i]!.zone === 'headline') return null;
  if (isBylineCue(line)) {
    const next = page.lines[i + 1];
    const byline = next !== undefined && next.length <= 120 ? namesAt(next, 0) : null;
    return byline === null ? null : authorOf(page, i + 1, byline);
  }
  const byline = readByline(line);
  if (byline === null || (!byline.person && line.length > 80)) return null;
  return authorOf(page, i, byline);
}

/** A line that holds nothing but a role: "Admin", "News Desk". */
function roleAt(page: Page, i: number): Author | null {
  const line = page.lines[i];
  if (line === undefined || line.length > 30 || page.blocks[i]!.zone === 'headline') return null;
  if (
    !/^(?:\p{Lu}[\p{L}.]* ){0,3}(?:admin|administrator|staff|editor|desk|team|newsroom|bureau|correspondent|reporter|writer|webmaster)(?: \p{Lu}\p{L}*)?$/iu.test(
      line,
    )
  )
    return null;
  return authorOf(page, i, { names: line, start: 0, end: line.length, person: false, after: '' });
}

/** "icon Name", "avatar Name", "Name logo": the picture of an author or an account before its name. */
function markedAt(page: Page, i: number): Author | null {
  const line = page.lines[i];
  const block = page.blocks[i];
  if (line === undefined || block === undefined || block.zone === 'headline') return null;
  const marked =
    /^(?:icon|avatar|profile(?: picture| image| photo)?|author(?: image| photo)?|picture of|photo of|image of)\s+/i.exec(
      line,
    );
  const from = marked?.[0].length ?? (block.landmark === 'byline' ? 0 : -1);
  if (from < 0 || line.length > 60) return null;
  const byline = namesAt(line, from);
  return byline === null || /[.!?]$/.test(line) ? null : authorOf(page, i, byline);
}

/** A person's name alone in a line, next to the date. */
function nameBesideDate(page: Page, i: number): Author | null {
  const line = page.lines[i];
  if (line === undefined || line.length > 50) return null;
  const name = line.replace(/ in \p{Lu}[\p{L} .]{2,20}$/u, '');
  if (name.length > 40 || !isPersonName(name) || isOutletName(name)) return null;
  if (page.blocks[i]!.zone === 'headline' || i <= page.headline || i > page.bodyStart) return null;
  const dated = [i - 2, i - 1, i + 1, i + 2].some((k) => page.blocks[k]?.furniture === 'dateline');
  if (!dated || name.split(' ').length > 3) return null;
  // "CREATE YOUR ACCOUNT"
  if (name.split(' ').length === 3 && !/\p{Ll}/u.test(name)) return null;
  const byline = namesAt(name, 0);
  return byline === null ? null : authorOf(page, i, byline);
}

function authorOf(page: Page, i: number, byline: Byline): Author | null {
  const start = page.blocks[i]!.start;
  const stated = statedAt(page.doc.text, start + byline.start, start + byline.end);
  if (stated.value.length < 2 || stated.value.length > 120) return null;
  const person = byline.person && !ROLE_WORD.test(stated.value);
  return { byline: stated, author: person ? stated : null, after: byline.after, index: i };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
