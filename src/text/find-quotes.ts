/** A passage between quotation marks. Offsets are UTF-16 units and include the marks. */
export interface QuoteMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `direct`: someone's words, a clause or more. `term`: a name, a title, a word held at arm's length. */
  readonly kind: 'direct' | 'term';
  /** No closing mark: the quotation goes on in the next paragraph, or the mark is lost. */
  readonly open: boolean;
}

/**
 * Finds quotations with straight, curly, angle and low marks. A quotation that opens in several paragraphs and closes only in
 * the last is one mention per paragraph. Marks of inches, minutes and omitted letters are none.
 */
export function findQuotes(text: string): readonly QuoteMention[] {
  const found: QuoteMention[] = [];
  let offset = 0;
  let talks = false;
  for (const line of text.split(/(?<=\n)/)) {
    const dashed = dashQuote(line, talks);
    if (dashed === null) readLine(line, offset, found);
    else found.push({ ...dashed, start: offset + dashed.start, end: offset + dashed.end });
    if (line.trim() !== '') talks = dashed !== null || ANNOUNCES.test(line);
    offset += line.length;
  }
  return found;
}

/**
 * "– We are glad, säger Ada Lund.": a paragraph behind a dash is somebody's words where a verb of speech ends it, or where the line
 * before announces them or is such a paragraph itself.
 */
function dashQuote(line: string, talks: boolean): QuoteMention | null {
  const body = DASHED.exec(line)?.[0];
  if (body === undefined) return null;
  const tail = SPOKEN.exec(line);
  if (tail === null && !talks) return null;
  const start = line.length - line.trimStart().length;
  const end = tail === null ? line.trimEnd().length : tail.index;
  return { start, end, text: line.slice(start, end), kind: 'direct', open: false };
}

const DASHED = /^\s*[–—-]\s?\p{Lu}(?=.{12})/u;
const SPOKEN =
  /,\s(?:säger|sade|sa|menar|skriver|berättar|förklarar|konstaterar|fortsätter|tillägger|uppger|kommenterar|sier|siger|sagde|dice|dijo|afirma|explica|señala|asegura|dit|explique|affirme|lance|confie|déclare|résume)\s(?=\p{L}[^.]{1,90}\.?\s*$)/u;
/** "Chief executive Ada Lund:" */
const ANNOUNCES =
  /^[^.!?]{0,60}\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+(?: (?:säger|sade|kommenterar))?:\s*$/u;

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"”',
  '``': "''",
};

function readLine(line: string, offset: number, found: QuoteMention[]): void {
  let open: { at: number; closers: string } | null = null;
  for (const match of line.matchAll(/``|''|["“”„«»‹›'‘’]/g)) {
    const mark = match[0];
    const at = match.index;
    if (SINGLE.has(mark)) {
      if (open?.closers === "'’" && closesSingle(line, open.at, at)) {
        push(line, offset, open.at, at + 1, false, found);
        open = null;
      } else if (open === null && mark !== '’' && opensSingle(line, at)) {
        open = { at, closers: "'’" };
      }
      continue;
    }
    // What opened as a single mark was none: a double one stands before its end.
    if (open?.closers === "'’" && CLOSERS[mark] !== undefined) open = null;
    if (open !== null && open.closers.includes(mark) && (mark !== '"' || closesHere(line, at))) {
      push(line, offset, open.at, at + mark.length, false, found);
      open = null;
      continue;
    }
    if (open !== null || CLOSERS[mark] === undefined) continue;
    if (mark === '"' && !opensHere(line, at)) continue;
    open = { at, closers: CLOSERS[mark] ?? '' };
  }
  // Without its end a quotation runs to the end of the paragraph, as it does when the next one opens again.
  if (open !== null && open.closers !== "'’" && line.trimEnd().length - open.at > 20) {
    push(line, offset, open.at, line.trimEnd().length, true, found);
  }
}

const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’']);

/** A single mark opens where a word begins: "'We are glad,' he said", and not in "rock 'n' roll" or "the '90s". */
function opensSingle(line: string, at: number): boolean {
  return (
    /^$|[\s(—–]/u.test(line.charAt(at - 1)) &&
    /^\p{L}/u.test(line.slice(at + 1)) &&
    !/^(?:n|em|til|tis|twas|cause)['’\s]/iu.test(line.slice(at + 1, at + 8))
  );
}

/** It closes behind an end mark or a word; behind an s, which may be a possessive, only where few words are held. */
function closesSingle(line: string, from: number, at: number): boolean {
  const [before, behind] = [line.charAt(at - 1), line.charAt(at + 1)];
  if (/[\p{L}\p{N}]/u.test(behind)) return false;
  if (/[.,!?…]/.test(before)) return true;
  return /[\p{L}\p{N}%]/u.test(before) && (before !== 's' || at - from < 40);
}

/** A straight mark opens where no letter or digit stands before it (5'11" is a height). */
function opensHere(line: string, at: number): boolean {
  return !/[\p{L}\p{N}.,!?]/u.test(line.charAt(at - 1)) && /\S/.test(line.charAt(at + 1));
}

function closesHere(line: string, at: number): boolean {
  return /\S/.test(line.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(line.charAt(at + 1));
}

function push(
  line: string,
  offset: number,
  from: number,
  to: number,
  open: boolean,
  found: QuoteMention[],
): void {
  const text = line.slice(from, to);
  const inner = text.replace(/^(?:``|["“„«»‹'‘])|(?:''|["”“»«›'’])$/g, '').trim();
  if (inner === '') return;
  found.push({ start: offset + from, end: offset + to, text, kind: kindOf(inner), open });
}

/** A clause: an end mark inside, a comma after four words, or four words of which most are small. */
function kindOf(inner: string): 'direct' | 'term' {
  const words = inner.split(/\s+/);
  if (words.length >= 2 && /[.!?…—-]$/.test(inner)) return 'direct';
  if (words.length >= 4 && inner.endsWith(',')) return 'direct';
  if (words.length < 4) return 'term';
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 >= words.length - 1 ? 'direct' : 'term';
}
