import { Parser } from 'htmlparser2';
import type { BlockKind, DocumentText, Landmark } from './document-text.ts';
import {
  BLOCK_ELEMENTS,
  HIDDEN_CLASS,
  HIDDEN_ELEMENTS,
  KIND_OF,
  LANDMARK_OF,
} from './html-elements.ts';
import { landmarkOfAttributes } from './html-landmarks.ts';
import { textBuilder } from './text-builder.ts';
import type { UnnumberedBlock } from './text-builder.ts';

/** A cell with this much text holds paragraphs of a page laid out with tables. */
const LAYOUT_CELL = 160;

/** What an open element passes on to the text inside it. */
interface Frame {
  readonly hidden: boolean;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly landmark: Landmark | null;
  readonly link: boolean;
  readonly keepsLines: boolean;
}

const ROOT: Frame = {
  hidden: false,
  kind: 'paragraph',
  level: null,
  landmark: null,
  link: false,
  keepsLines: false,
};

/** The visible text of an HTML page or fragment, one block per line, mapped to offsets in the unedited file. */
export function readHtml(decoded: string): DocumentText {
  const builder = textBuilder(decoded);
  const blocks: UnnumberedBlock[] = [];
  const stack: Frame[] = [ROOT];
  let block: { start: number; frame: Frame; linked: number } | null = null;
  let space: { start: number; end: number } | null = null;

  const endBlock = (): void => {
    space = null;
    if (block === null) return;
    const { start, frame, linked } = block;
    const end = builder.length;
    const kind = frame.kind === 'cell' && end - start > LAYOUT_CELL ? 'paragraph' : frame.kind;
    blocks.push({
      kind,
      ...(kind === 'heading' && frame.level !== null ? { level: frame.level } : {}),
      start,
      end,
      ...(frame.landmark !== null ? { landmark: frame.landmark } : {}),
      linked: linked / (end - start),
    });
    block = null;
  };

  const addText = (text: string, rawStart: number, rawEnd: number, frame: Frame): void => {
    if (block === null) {
      if (builder.length > 0) builder.breakLine();
      block = { start: builder.length, frame, linked: 0 };
    } else if (space !== null) {
      builder.add(' ', space.start, space.end);
    }
    space = null;
    builder.add(text, rawStart, rawEnd);
    if (frame.link) block.linked += text.length;
  };

  const onText = (data: string, rawStart: number, rawEnd: number): void => {
    const frame = stack[stack.length - 1]!;
    if (frame.hidden) return;
    if (data.length !== rawEnd - rawStart) {
      // An entity: one character or two from several.
      if (isFoldable(data.charCodeAt(0))) space ??= { start: rawStart, end: rawEnd };
      else addText(data, rawStart, rawEnd, frame);
      return;
    }
    let at = 0;
    while (at < data.length) {
      const from = at;
      const blank = isFoldable(data.charCodeAt(at));
      let lineBreak = false;
      while (at < data.length && isFoldable(data.charCodeAt(at)) === blank) {
        if (data.charCodeAt(at) === 10) lineBreak = true;
        at++;
      }
      if (!blank) addText(data.slice(from, at), rawStart + from, rawStart + at, frame);
      else if (lineBreak && frame.keepsLines) endBlock();
      else space ??= { start: rawStart + from, end: rawStart + at };
    }
  };

  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = stack[stack.length - 1]!;
        if (BLOCK_ELEMENTS.has(name) || name === 'br') endBlock();
        stack.push(frameOf(name, attributes, parent));
      },
      onclosetag(name) {
        if (BLOCK_ELEMENTS.has(name)) endBlock();
        if (stack.length > 1) stack.pop();
      },
      ontext(data) {
        onText(data, parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(decoded);
  parser.end();
  endBlock();
  return builder.finish(blocks, 'html');
}

function frameOf(name: string, attributes: Record<string, string>, parent: Frame): Frame {
  const kind = KIND_OF.get(name);
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : null;
  const own = LANDMARK_OF.get(name) ?? landmarkOfAttributes(name, attributes);
  const paragraphInCell = name === 'p' && parent.kind === 'cell';
  return {
    hidden: parent.hidden || HIDDEN_ELEMENTS.has(name) || isHidden(attributes),
    kind: kind ?? (paragraphInCell ? 'paragraph' : parent.kind),
    level: level ?? parent.level,
    landmark: outer(parent.landmark, own),
    link: parent.link || (name === 'a' && attributes['href'] !== undefined),
    keepsLines: parent.keepsLines || name === 'pre',
  };
}

/** Landmarks that say "part of the article" give way to what they hold; the others hold for everything inside. */
function outer(parent: Landmark | null, own: Landmark | null): Landmark | null {
  if (parent === null || own === null) return own ?? parent;
  const open =
    parent === 'header' || parent === 'byline' || parent === 'time' || parent === 'title';
  return open ? own : parent;
}

function isHidden(attributes: Record<string, string>): boolean {
  if (attributes['hidden'] !== undefined && attributes['hidden'] !== 'until-found') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '')) return true;
  return HIDDEN_CLASS.test(attributes['class'] ?? '');
}

/** White space that a browser folds; the no-break space is none. */
function isFoldable(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 12;
}
