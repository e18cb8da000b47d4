import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentText } from '../../src/text/document-text.ts';
import { htmlDepth } from '../../src/text/html-depth.ts';
import { readHtml } from '../../src/text/read-html.ts';

/** A page above this size takes the readability library too long. */
const LARGEST = 4_000_000;
/** So does one with more elements inside each other, or with more tags: real pages have some dozens, and some thousands. */
const DEEPEST = 300;
const MOST_TAGS = 100_000;

/**
 * The blocks of an HTML page that the readability library takes for the article; null when it finds none. The library
 * only marks: text and offsets stay those of the unedited file.
 */
export function findBodyBlocks(html: string, doc: DocumentText): ReadonlySet<number> | null {
  if (html.length > LARGEST || isTangled(html)) return null;
  const content = readable(html);
  if (content === null) return null;
  const wanted = readHtml(content);
  const texts = wanted.blocks.map((block) => keyOf(wanted.text.slice(block.start, block.end)));
  const own = doc.blocks.map((block) => keyOf(doc.text.slice(block.start, block.end)));
  return align(own, texts);
}

function isTangled(html: string): boolean {
  return htmlDepth(html) > DEEPEST || (html.match(/</g)?.length ?? 0) > MOST_TAGS;
}

function readable(html: string): string | null {
  try {
    const { document } = parseHTML(html);
    return new Readability(document as unknown as Document).parse()?.content ?? null;
  } catch {
    // Damaged markup that the library cannot read: the zoning of plain text decides.
    return null;
  }
}

function keyOf(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

/**
 * The indices of `own` that answer to `wanted`, in order. Texts that stand once in both are sure; they fence in the
 * places of those that stand several times.
 */
function align(own: readonly string[], wanted: readonly string[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  own.forEach((text, i) => {
    const list = places.get(text);
    if (list === undefined) places.set(text, [i]);
    else list.push(i);
  });
  const found = new Set<number>();
  const anchors: number[] = [];
  for (const text of wanted) {
    const list = places.get(text);
    if (list?.length === 1) {
      found.add(list[0]!);
      anchors.push(list[0]!);
    }
  }
  anchors.sort((a, b) => a - b);
  const low = anchors[Math.floor(anchors.length * 0.02)] ?? 0;
  const high = anchors[Math.ceil(anchors.length * 0.98) - 1] ?? own.length - 1;
  for (const text of new Set(wanted)) {
    const list = places.get(text);
    if (list === undefined || list.length === 1) continue;
    for (const place of list) if (place >= low - 3 && place <= high + 3) found.add(place);
  }
  return found;
}
