import type { Heading, ListItem, Paragraph, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { HIDDEN_RANGES } from '../../src/text/hidden-characters.ts';
import type { BlockKind } from '../../src/text/document-text.ts';

/** One block of text on its way into an MDX body. */
export interface BodyBlock {
  readonly kind: BlockKind;
  /** 1 to 6, for headings. */
  readonly level?: number;
  readonly text: string;
}

const stringifier = unified()
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    resourceLink: true,
    // MDX takes a block that begins with one of these words for code; a character reference keeps it text.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
      ...hiddenCharacters().map((character) => ({ character, inConstruct: 'phrasing' as const })),
    ],
  });

/** Characters that a reader of the file would not see; written as references they are seen and still the same text. */
function hiddenCharacters(): string[] {
  return HIDDEN_RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );
}

/**
 * Writes blocks as an MDX body that compiles, runs no code and gives back every character when parsed
 * (law in the tests). Headings start at level 2, because the page prints the title.
 */
export function toBody(blocks: readonly BodyBlock[]): string {
  const children: RootContent[] = [];
  for (const { kind, level, text } of blocks) {
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: wellFormed(text) }],
    };
    if (kind === 'list-item') {
      const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
      const last = children.at(-1);
      if (last?.type === 'list') last.children.push(item);
      else children.push({ type: 'list', ordered: false, spread: false, children: [item] });
    } else if (kind === 'heading') {
      children.push({
        type: 'heading',
        depth: headingDepth(level ?? 2),
        children: paragraph.children,
      });
    } else if (kind === 'quote') {
      children.push({ type: 'blockquote', children: [paragraph] });
    } else {
      children.push(paragraph);
    }
  }
  // Blocks of other kinds than lists are written alike alone and among others; two lists never meet.
  const body = children.map(written).join('\n\n');
  return body === '' || body.endsWith('\n') ? body : `${body}\n`;
}

/** One block as the stringifier writes it. Most need none of its care. */
function written(block: RootContent): string {
  if (block.type === 'paragraph' || block.type === 'heading') {
    const [phrase] = block.children;
    if (phrase?.type === 'text' && isPlain(phrase.value))
      return block.type === 'heading' ? `${'#'.repeat(block.depth)} ${phrase.value}` : phrase.value;
  }
  const root: Root = { type: 'root', children: [block] };
  return stringifier.stringify(root).replace(/\n$/, '');
}

/** Whether Markdown and MDX read a text as itself: one line whose every sign means nothing to them where it stands. */
function isPlain(text: string): boolean {
  if (!FIRST.test(text) || text.endsWith(' ')) return false;
  for (let at = 0; at < text.length; at++) if (!isPlainUnit(text.charCodeAt(at))) return false;
  return true;
}

/** A letter, or a mark that opens words; no list begins so, and no code. */
const FIRST = /^(?!(?:import|export)\b)(?:\p{L}|["'“‘]\p{L})/u;

const ASCII_SIGNS: ReadonlySet<number> = new Set(
  [...` .,;:?!'"()%$/-`].map((sign) => sign.charCodeAt(0)),
);

/** Digits, letters, and signs of ASCII that mean nothing inside a line; beyond ASCII all that is seen. */
function isPlainUnit(unit: number): boolean {
  if (unit < 0x80)
    return (
      (unit >= 97 && unit <= 122) ||
      (unit >= 65 && unit <= 90) ||
      (unit >= 48 && unit <= 57) ||
      ASCII_SIGNS.has(unit)
    );
  return (
    (unit > 0xa0 && unit < 0x1680) ||
    (unit > 0x200f && unit < 0x2028) ||
    (unit > 0x206f && unit < 0x2c00)
  );
}

/**
 * Text files cannot hold half a surrogate pair, and Markdown cannot hold NUL: both become the replacement character.
 * Line breaks inside a block become line feeds.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n');
}

function headingDepth(level: number): Heading['depth'] {
  if (level <= 2) return 2;
  return level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}
