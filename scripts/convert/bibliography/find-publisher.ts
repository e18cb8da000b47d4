import type { Author } from './find-author.ts';
import { isPersonName } from './byline-line.ts';
import { agencyNamed, isOutletName } from './is-outlet-name.ts';
import { isNameLine, nameAfter, nameAt } from './name-after.ts';
import type { FoundName } from './name-after.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';
import { foldKey } from '../zoning/block-features.ts';
import { dateInLine } from './date-line.ts';

/** Who puts the page out, as the page says it itself; an outlet that the text cites is an attribution, never this. */
export function findPublisher(page: Page, author: Author | null): Stated<string> | null {
  return (
    fromTitleSuffix(page) ??
    fromHeaderLine(page, author) ??
    fromByline(page, author) ??
    fromDisclaimer(page) ??
    fromCopyright(page) ??
    fromLogo(page)
  );
}

/** The page title "Headline | Name" above the headline itself. */
function fromTitleSuffix(page: Page): Stated<string> | null {
  if (page.headline < 0) return null;
  const title = foldKey(page.lines[page.headline]!);
  for (const [i, line] of page.lines.entries()) {
    if (i > page.bodyStart || i === page.headline || line.length > 300) continue;
    const suffix = / (?:[|–—·•»:-]|::) (?<name>[^|–—·•»]{2,40})$/u.exec(line);
    const name = suffix?.groups?.['name'];
    if (suffix === null || name === undefined) continue;
    if (foldKey(line.slice(0, suffix.index)) !== title) continue;
    const start = page.blocks[i]!.start + line.length - name.length;
    return statedAt(page.doc.text, start, start + name.length);
  }
  return null;
}

/** A line between headline and text, or just above the headline, that holds nothing but an outlet's name. */
function fromHeaderLine(page: Page, author: Author | null): Stated<string> | null {
  const anchor = page.headline >= 0 ? page.headline : page.bodyStart;
  for (let i = Math.max(0, anchor - 3); i < page.bodyStart && i <= anchor + 10; i++) {
    const line = page.lines[i]!;
    if (i === page.headline || i === author?.index) continue;
    if (page.blocks[i]!.zone !== 'furniture') continue;
    // A menu may name another outlet; a name above the date is the page's own.
    const heads = i === 0 && page.blocks[i + 1]?.furniture === 'dateline';
    if (page.blocks[i]!.furniture === 'nav' && i < anchor && !heads) continue;
    const source = /^(?:source|by|from|via|publisher|published (?:by|in|on)):?\s+/i.exec(line);
    const from = source?.[0].length ?? 0;
    const name = line.slice(from);
    if (name.length > 40 || dateInLine(name) !== null || !isNameLine(name)) continue;
    const besideByline =
      author !== null && author.author === null && Math.abs(i - author.index) <= 2;
    // An agency's tag says whose copy it is, not who prints it.
    if (agencyNamed(name) !== null) continue;
    if (isOutletName(name) || (besideByline && isSiteName(name))) {
      const start = page.blocks[i]!.start + from;
      return statedAt(page.doc.text, start, start + name.length);
    }
  }
  return fromDateLine(page);
}

/** "Updated on: November 19, 2019 / 10:07 AM / Daily Example": a part of the date line that names an outlet. */
function fromDateLine(page: Page): Stated<string> | null {
  for (let i = 0; i <= page.bodyStart && i < page.lines.length; i++) {
    if (page.blocks[i]!.furniture !== 'dateline' && page.blocks[i]!.furniture !== 'byline')
      continue;
    const line = page.lines[i]!;
    let at = 0;
    for (const part of line.split(/(?<= )[/|•·–—-](?= )/u)) {
      const name = part.trim();
      if (isOutletName(name) && isNameLine(name) && !/\d/.test(name) && !/^by /i.test(name)) {
        const start = page.blocks[i]!.start + line.indexOf(name, at);
        return statedAt(page.doc.text, start, start + name.length);
      }
      at += part.length;
    }
  }
  return null;
}

/** "By Jane Roe, Daily Example": what follows the names. */
function fromByline(page: Page, author: Author | null): Stated<string> | null {
  if (author === null || author.after === '') return null;
  const line = page.lines[author.index]!;
  const from = line.lastIndexOf(author.after);
  const cue =
    /^(?:[,|/–—•·-]|for|of|in)\s*(?:(?:staff|senior|chief|special)? ?(?:writer|reporter|editor|correspondent)\s*[,|/-]?\s*)?(?:for |of )?/i;
  const skipped = cue.exec(author.after);
  const found = skipped === null ? null : nameAt(line, from + skipped[0].length);
  if (found === null || !isOutletName(found.name) || agencyNamed(found.name) !== null) return null;
  // "| Today at 11:33 a.m." is a time.
  if (/^(?:Today|Yesterday)$/.test(found.name)) return null;
  return at(page, author.index, found);
}

/** A disclaimer in which the publisher names itself: "does not reflect the views of NAME", "NAME shall not be liable". */
function fromDisclaimer(page: Page): Stated<string> | null {
  const views =
    /\b(?:views|opinions|position|policy)(?: (?:and|or) (?:views|opinions|policies))? of /i;
  for (const [i, line] of page.lines.entries()) {
    if (page.blocks[i]!.zone !== 'disclaimer') continue;
    const found = nameAfter(line, views);
    if (found !== null && !GENERIC.test(found.name)) return at(page, i, found);
    for (const sentence of line.matchAll(/(?:^|[.!?] )(?=\p{Lu})/gu)) {
      const subject = nameAt(line, sentence.index + sentence[0].length);
      if (subject === null || GENERIC.test(subject.name)) continue;
      if (REFUSES.test(line.slice(subject.end, subject.end + 80))) return at(page, i, subject);
    }
  }
  return null;
}

const REFUSES =
  /^ (?:shall|will|does|is|are|accepts|assumes|cannot)\b.{0,20}\b(?:liable|responsible|guarantee|endorse|liability|responsibility)\b/;

const GENERIC =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|all)\b|^(?:the |our |its )?(?:authors?|writers?|publishers?|company|owner|website|site|we|they|it|this|any|contributors?|editors?|employer|readers?)\b/i;

/** "© 2020 Daily Example. All rights reserved." */
function fromCopyright(page: Page): Stated<string> | null {
  const cue =
    /(?:©|\(c\)|\bcopyright\b)(?: ?©)?,?(?: ?(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)?\d\d|present))?,?)?(?: by)?(?: -)? ?(?=\p{L})/iu;
  for (const [i, line] of page.lines.entries()) {
    if (page.blocks[i]!.furniture !== 'legal' || line.length > 400) continue;
    const found = nameAfter(line, cue);
    if (found === null || found.name.length < 3 || found.name.length > 50) continue;
    if (GENERIC.test(found.name) || agencyNamed(found.name) !== null) continue;
    if (isPersonName(found.name) && !isOutletName(found.name)) continue;
    return at(page, i, found);
  }
  return null;
}

/** "Watch Example News", in the page's head. */
function watched(line: string): string | undefined {
  const name = /^(?:watch|listen to) (?<name>.{2,30})$/i.exec(line)?.groups?.['name'];
  return name !== undefined && isNameLine(name) && isOutletName(name) ? name : undefined;
}

/** "Daily Example logo", "Site icon Daily Example": the alternative text of the sign in the page's head. */
function fromLogo(page: Page): Stated<string> | null {
  for (let i = 0; i < Math.min(page.bodyStart, 12); i++) {
    const line = page.lines[i]!;
    const name =
      /^(?<name>\p{Lu}[\p{L}\p{N}&.'’ -]{1,30}) logo$/iu.exec(line)?.groups?.['name'] ??
      /^(?:site[- ]icon|website-icon|icône du site|icono del sitio|icona del sito) (?<name>.{2,40})$/iu.exec(
        line,
      )?.groups?.['name'] ??
      watched(line);
    if (name === undefined || /^(?:site|company|header|footer|main)$/i.test(name)) continue;
    const start = page.blocks[i]!.start + line.indexOf(name);
    return statedAt(page.doc.text, start, start + name.length);
  }
  return null;
}

function at(page: Page, index: number, found: FoundName): Stated<string> {
  const start = page.blocks[index]!.start;
  return statedAt(page.doc.text, start + found.start, start + found.end);
}

/** Two to four capitalised words that are no person's name. */
function isSiteName(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.length > 2 && isNameLine(name);
}
