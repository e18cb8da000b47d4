import type { DocumentText } from '../../../src/text/document-text.ts';
import type { BlockFeatures } from './block-features.ts';
import { foldKey } from './block-features.ts';
import { contentWords } from './content-words.ts';
import { readByline } from '../bibliography/byline-line.ts';
import type { LineReadings } from './line-readings.ts';
import { standsAlone } from './stands-alone.ts';

export interface Headline {
  readonly index: number;
  readonly reason: string;
}

export interface HeadlineContext {
  readonly doc: DocumentText;
  readonly blocks: readonly BlockFeatures[];
  readonly lines: LineReadings;
  /** Blocks that are furniture by their words. */
  readonly furniture: readonly boolean[];
  /** Where the article's text begins. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The page's own title tag, when there is one. */
  readonly pageTitle?: string | null;
}

/** What a headline must reach; below it, no title is better than a wrong one. */
const THRESHOLD = 3;

/** A headline stands at most so many blocks above its dek, scores at most so much less, and is so many words shorter. */
const ABOVE = 3;
const NEARLY = 1;
const LONGER = 4;

/** How far before the text a headline may stand, in blocks. */
const REACH = 60;

/** The block that is the article's headline, or null. */
export function findHeadline(context: HeadlineContext): Headline | null {
  const { blocks, furniture, bodyStart, bodyEnd } = context;
  const topic = topicOf(context);
  const last = Math.min(bodyStart + 3, blocks.length - 1);
  const candidates: Candidate[] = [];
  for (let i = Math.max(0, bodyStart - REACH); i <= last; i++) {
    if (furniture[i] || !readsAsHeadline(context, i)) continue;
    const { words, closed } = blocks[i]!;
    const toMeta = metaBelow(context, i);
    candidates.push({ index: i, words, closed, toMeta, ...scoreOf(context, i, topic, toMeta) });
  }
  const best = bestOf(candidates);
  if (best === null || best.score < THRESHOLD || bodyEnd <= bodyStart) return null;
  return best;
}

interface Candidate extends Headline {
  readonly score: number;
  /** Share of its words that the article's text has too. */
  readonly shared: number;
  readonly words: number;
  readonly closed: boolean;
  /** Blocks down to the next date or byline; infinite when none is near. */
  readonly toMeta: number;
}

/**
 * The highest score, of equals the one nearest above its date or byline, else the last; but a line that stands just above
 * and scores nearly as much is the headline over its dek.
 */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const one of candidates) {
    const better = best === null || one.score > best.score;
    if (better || (one.score === best?.score && one.toMeta <= best.toMeta)) best = one;
  }
  if (best === null) return null;
  const dek = best;
  const above = candidates.filter(
    (one) =>
      one.index < dek.index &&
      dek.index - one.index <= ABOVE &&
      one.shared >= 0.3 &&
      (dek.closed || dek.words >= one.words + LONGER) &&
      one.score >= Math.max(THRESHOLD, dek.score - NEARLY),
  );
  return above[above.length - 1] ?? best;
}

/** Words that the article's first paragraphs share: a headline takes its words from them. */
function topicOf({ blocks, bodyStart, bodyEnd }: HeadlineContext): ReadonlySet<string> {
  const words = new Set<string>();
  let taken = 0;
  for (let i = bodyStart; i < bodyEnd && taken < 400; i++) {
    if (!blocks[i]!.closed || blocks[i]!.words < 10) continue;
    taken += blocks[i]!.words;
    for (const word of contentWords(blocks[i]!.text)) words.add(word);
  }
  return words;
}

function readsAsHeadline({ doc, blocks, lines }: HeadlineContext, index: number): boolean {
  const block = blocks[index]!;
  const least = isMarkedTitle(doc, index) ? 1 : 3;
  if (block.words < least || block.words > 30 || block.text.length > 220) return false;
  if (/[:;,]$/.test(block.text) || /^[-–•*@#(]/.test(block.text)) return false;
  if (block.goesOn && !/^\p{Ll}\p{Lu}/u.test(block.text)) return false;
  if (lines.isByline(index) || / [>»›] |\bnew window\b/.test(block.text)) return false;
  const date = lines.date(index);
  return date === null || date.rest.length > 25;
}

/** The only heading of the first level in a Markdown file is its title, however short. On a web page it may be the site's name. */
function isMarkedTitle(doc: DocumentText, index: number): boolean {
  return (
    doc.format === 'markdown' &&
    doc.blocks[index]!.level === 1 &&
    doc.blocks.every(({ level }, other) => other === index || level !== 1)
  );
}

function scoreOf(
  context: HeadlineContext,
  index: number,
  topic: ReadonlySet<string>,
  toMeta: number,
): Pick<Candidate, 'score' | 'shared' | 'reason'> {
  const { doc, blocks, bodyStart } = context;
  const block = blocks[index]!;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  const suffixed = suffixedTitle(context, index);
  if (suffixed === 'without') add(2, 'the page title without its site');
  if (suffixed === 'with') add(-1, 'with the name of the site');
  const level = doc.blocks[index]!.level;
  if (isMarkedTitle(doc, index)) add(5, 'the only first-level heading');
  else if (level === 1) add(3, 'first-level heading');
  else if (level === 2) add(1, 'heading');
  if (doc.blocks[index]!.landmark === 'title') add(1, 'marked as headline');
  if (isPageTitle(block, context.pageTitle ?? null)) add(3, 'the page title');
  if (index === 0) add(1.5, 'first line');
  if (standsAlone(blocks, index, bodyStart)) add(2.5, 'alone above the text');
  if (bodyStart - index <= 9 && index < bodyStart) add(1, 'shortly before the text');
  const follows = toMeta < Infinity || dateAbove(context, index);
  if (follows) add(1.5, 'date or byline next to it');
  const own = contentWords(block.text);
  const shared = own.length === 0 ? 0 : own.filter((word) => topic.has(word)).length / own.length;
  if (own.length > 0) {
    if (shared >= 0.6) add(own.length < 3 ? 1.5 : 3, 'words of the text');
    else if (shared >= 0.3) add(1.5, 'words of the text');
    else if (shared === 0) {
      const near = index < bodyStart && bodyStart - index <= ABOVE + 2;
      if (near && own.some((word) => isInCompound(word, topic))) add(1.5, 'a word inside others');
      else add(level === 1 || index === 0 ? -1 : -4, 'no word of the text');
    }
  }
  if (!follows && metaPrecedes(context, index)) add(-2, 'after date and byline');
  if (RELATED.test(blocks[index - 1]?.text ?? '')) add(-3, 'behind a mark of related stories');
  if (block.words > 20) add(-1, 'long');
  const next = blocks[index + 1];
  // "miércoles, 30 de octubre de 2019" begins small as well.
  const isMeta = context.lines.isByline(index + 1) || context.lines.date(index + 1) !== null;
  if (next?.goesOn && next.words > 4 && !isMeta) add(-3, 'goes on in the next line');
  if (shared >= 0.3 && block.repeats > 1 && block.repeats < 4) add(1.5, 'printed twice');
  if (block.words <= 5 && !/\p{Ll}/u.test(block.text)) add(-1.5, 'capitals only');
  if (block.words >= 5 && block.words <= 20) add(0.5, 'length');
  if (block.words < 4) add(-1, 'short');
  if (block.closed && !/[?!]["”’]?$/.test(block.text)) add(-2.5, 'closed as a sentence');
  if (index > bodyStart) add(-1, 'after the first paragraph');
  if (bodyStart - index > 15 && toMeta > NEAR_META) add(-1, 'far from the text');
  return { score, shared, reason: `headline: ${reasons.slice(0, 3).join(', ')}` };
}

/** "Investoren" of "Finanzinvestoren": languages that write words together repeat them inside others. */
function isInCompound(word: string, topic: ReadonlySet<string>): boolean {
  return word.length >= 6 && [...topic].some((other) => other.endsWith(word));
}

/** "Headline | Site" and "Headline" in two lines: the second is the headline. */
function suffixedTitle(
  { blocks, bodyStart }: HeadlineContext,
  index: number,
): 'with' | 'without' | null {
  const own = blocks[index]!.key;
  for (let i = 0; i < Math.min(bodyStart, blocks.length); i++) {
    const other = blocks[i]!.key;
    if (i === index || own.length < 12 || other.length < 12) continue;
    if (other.startsWith(own) && SUFFIX.test(other.slice(own.length))) return 'without';
    if (own.startsWith(other) && SUFFIX.test(own.slice(other.length))) return 'with';
    // "HomeNewsBusinessHeadline": a trail of links whose last step is the page.
    if (other.startsWith('home') && other.endsWith(own)) return 'without';
    if (own.startsWith('home') && own.endsWith(other)) return 'with';
  }
  return null;
}

const SUFFIX = /^ ?[|–—·•»:-]+ ?\S/;

function isPageTitle(block: BlockFeatures, pageTitle: string | null): boolean {
  if (pageTitle === null || block.key.length < 12) return false;
  const title = foldKey(pageTitle);
  return title === block.key || title.startsWith(block.key) || block.key.startsWith(title);
}

const RELATED = /^(?:see also|related|read (?:more|next|also)|more|up next)\b/i;

/** Date or byline stand above, some lines off, and none below: what follows them is a caption or a dek. */
function metaPrecedes({ blocks, lines }: HeadlineContext, index: number): boolean {
  for (let k = 3; k <= 12; k++) {
    const block = blocks[index - k];
    if (block === undefined) return false;
    if (block.words > 25) continue;
    if (lines.date(index - k) !== null || readByline(block.text)?.person) return true;
  }
  return false;
}

/** A date or byline so near below stands under its headline, however far the text is. */
const NEAR_META = 3;

/** How many blocks down the next date or byline stands. */
function metaBelow({ blocks, lines }: HeadlineContext, index: number): number {
  for (let k = 1; k <= 6; k++) {
    const block = blocks[index + k];
    if (block === undefined) return Infinity;
    if (block.words <= 25 && (lines.isByline(index + k) || lines.date(index + k) !== null))
      return k;
  }
  return Infinity;
}

function dateAbove({ blocks, lines }: HeadlineContext, index: number): boolean {
  const before = blocks[index - 1];
  return before !== undefined && before.words <= 8 && lines.date(index - 1) !== null;
}
