import type { Author } from './find-author.ts';
import { isPersonName } from './byline-line.ts';
import { isOutletName } from './is-outlet-name.ts';
import type { Page } from './page.ts';
import { statedAt } from './stated.ts';
import type { Stated } from './stated.ts';
import { foldKey } from '../zoning/block-features.ts';
import { dateInLine } from './date-line.ts';

const NAME =
  "(?:[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*|(?:of|and|the|&|de|la|le|du)(?= ))(?: (?:[\\p{Lu}\\d(][\\p{L}\\p{N}&.'’)-]*|of|and|the|&|de|la|le|du))*";

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
    if (page.blocks[i]!.zone !== 'furniture' || (page.blocks[i]!.furniture === 'nav' && i < anchor))
      continue;
    const source = /^(?:source|by|from|via|publisher|published (?:by|in|on)):?\s+/i.exec(line);
    const from = source?.[0].length ?? 0;
    const name = line.slice(from);
    if (name.length > 40 || dateInLine(name) !== null || !whole(name)) continue;
    const besideByline = author !== null && Math.abs(i - author.index) <= 2;
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
      if (isOutletName(name) && whole(name) && !/\d/.test(name) && !/^by /i.test(name)) {
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
  const block = page.blocks[author.index]!;
  const line = page.lines[author.index]!;
  const match = new RegExp(
    `^(?:[,|/–—•·-]|for|of|in)\\s*(?:(?:staff|senior|chief|special)? ?(?:writer|reporter|editor|correspondent)\\s*[,|/-]?\\s*)?(?:for |of )?(?<name>${NAME})`,
    'iu',
  ).exec(author.after);
  const name = match?.groups?.['name'];
  if (name === undefined || !isOutletName(name) || dateInLine(name) !== null) return null;
  const start = block.start + line.lastIndexOf(name);
  return statedAt(page.doc.text, start, start + name.length);
}

/** A disclaimer in which the publisher names itself: "does not reflect the views of NAME", "NAME shall not be liable". */
function fromDisclaimer(page: Page): Stated<string> | null {
  const patterns = [
    new RegExp(
      `\\b(?:views|opinions|position|policy)(?: (?:and|or) (?:views|opinions|policies))? of (?<name>${NAME})(?=[.,;]| and | or |$)`,
      'u',
    ),
    new RegExp(
      `(?:^|[.!?] )(?<name>${NAME}) (?:shall|will|does|is|are|accepts|assumes|cannot) ?(?:not|no)? ?(?:be )?(?:held )?(?:liable|responsible|guarantee|endorse|liability|responsibility)`,
      'u',
    ),
  ];
  for (const [i, line] of page.lines.entries()) {
    if (page.blocks[i]!.zone !== 'disclaimer') continue;
    for (const pattern of patterns) {
      const name = pattern.exec(line)?.groups?.['name'];
      if (name === undefined || GENERIC.test(name)) continue;
      const start = page.blocks[i]!.start + line.indexOf(name);
      return statedAt(page.doc.text, start, start + name.length);
    }
  }
  return null;
}

const GENERIC =
  /^(?:the |our |its )?(?:authors?|writers?|publishers?|company|owner|website|site|we|they|it|this|any|contributors?|editors?|employer|readers?)\b/i;

/** "© 2020 Daily Example. All rights reserved." */
function fromCopyright(page: Page): Stated<string> | null {
  const pattern = new RegExp(
    `(?:©|\\(c\\)|copyright)(?: ?©)?,?(?: (?:19|20)\\d\\d(?: ?[-–] ?(?:(?:19|20)?\\d\\d|present))?,?)?(?: by)? (?:- )?(?<name>${NAME})`,
    'iu',
  );
  for (const [i, line] of page.lines.entries()) {
    if (page.blocks[i]!.furniture !== 'legal' || line.length > 400) continue;
    const name = pattern
      .exec(line)
      ?.groups?.['name']?.replace(/\s*(?:[.,]|All [Rr]ights.*|, (?:Inc|LLC|Ltd).*)$/u, '')
      .replace(/[.,]?\s+All(?: [Rr]ights.*)?$/u, '')
      .replace(/\.$/, '');
    if (
      name === undefined ||
      name.length < 3 ||
      GENERIC.test(name) ||
      (isPersonName(name) && !isOutletName(name))
    )
      continue;
    const start = page.blocks[i]!.start + line.indexOf(name);
    return statedAt(page.doc.text, start, start + name.length);
  }
  return null;
}

/** "Daily Example logo": the alternative text of the sign in the page's head. */
function fromLogo(page: Page): Stated<string> | null {
  for (let i = 0; i < Math.min(page.bodyStart, 12); i++) {
    const match = /^(?<name>\p{Lu}[\p{L}\p{N}&.'’ -]{1,30}) logo$/iu.exec(page.lines[i]!);
    const name = match?.groups?.['name'];
    if (name === undefined || /^(?:site|company|header|footer|main)$/i.test(name)) continue;
    const start = page.blocks[i]!.start;
    return statedAt(page.doc.text, start, start + name.length);
  }
  return null;
}

function whole(name: string): boolean {
  return new RegExp(`^${NAME}$`, 'u').test(name) && !/[:;!?]/.test(name);
}

/** Two to four capitalised words that are no person's name. */
function isSiteName(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 4 && words.length > 2 && whole(name);
}
