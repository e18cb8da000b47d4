import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { alignMarkdown } from './align-markdown.ts';
import type { BlockKind, DocumentText } from './document-text.ts';
import { frontmatterEnd } from './frontmatter-end.ts';
import { trimPart } from './line-parts.ts';
import { readHtml } from './read-html.ts';
import { textBuilder } from './text-builder.ts';
import type { UnnumberedBlock } from './text-builder.ts';

/** The visible text of a Markdown file, without frontmatter and markup, mapped to offsets in the unedited file. */
export function readMarkdown(decoded: string): DocumentText {
  const offset = frontmatterEnd(decoded);
  const body = decoded.slice(offset);
  const tree = fromMarkdown(body, {
    // Not all of GFM: bare links need no markup taken off, and finding them takes most of the time.
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  const builder = textBuilder(decoded);
  const blocks: UnnumberedBlock[] = [];

  const add = (text: string, from: number, to: number): void =>
    builder.add(text, from + offset, to + offset);
  const addAligned = (value: string, from: number, to: number): void => {
    for (const piece of alignMarkdown(value, body, from, to))
      add(piece.text, piece.start, piece.end);
  };
  const block = (kind: BlockKind, level: number | null, write: () => void): void => {
    const gap = builder.length > 0;
    if (gap) builder.breakLine();
    if (gap) builder.breakLine();
    const from = builder.length;
    write();
    const written = builder.from(from);
    const { start, end } = trimPart(written, 0, written.length);
    if (end > start) {
      blocks.push({
        kind,
        ...(level !== null ? { level } : {}),
        start: from + start,
        end: from + end,
      });
    }
  };
  const addHtml = (from: number, to: number): void => {
    const html = readHtml(body.slice(from, to));
    const upper = (index: number): number => from + utf16(body, from, index);
    for (let i = 0; i < html.text.length; i++) {
      add(html.text[i]!, upper(html.toSeed(i)), upper(html.toSeedEnd(i + 1)));
    }
  };
  const inline = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    switch (node.type) {
      case 'text':
        addAligned(node.value.replace(/\r\n?|\n/g, ' '), from, to);
        return;
      case 'inlineCode': {
        const marks = /^`+/.exec(body.slice(from, to))?.[0].length ?? 1;
        addAligned(node.value, from + marks, to - marks);
        return;
      }
      case 'break':
        add('\n', to - 1, to);
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) add('\n', from, to);
        return;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return;
      default:
        if ('children' in node) for (const child of node.children) inline(child);
    }
  };
  const flow = (node: Nodes, within: BlockKind): void => {
    switch (node.type) {
      case 'heading':
        block('heading', node.depth, () => inlineAll(node));
        return;
      case 'paragraph':
        block(within, null, () => inlineAll(node));
        return;
      case 'tableCell':
        block('cell', null, () => inlineAll(node));
        return;
      case 'code': {
        const from = node.position?.start.offset ?? 0;
        const to = node.position?.end.offset ?? from;
        const fence = /^(?:`{3,}|~{3,})[^\n]*\n?/.exec(body.slice(from, to))?.[0].length ?? 0;
        block('code', null, () => addAligned(node.value, from + fence, to));
        return;
      }
      case 'html': {
        const from = node.position?.start.offset ?? 0;
        const to = node.position?.end.offset ?? from;
        block(within, null, () => addHtml(from, to));
        return;
      }
      case 'blockquote':
        for (const child of node.children) flow(child, 'quote');
        return;
      case 'listItem':
        for (const child of node.children) flow(child, 'list-item');
        return;
      default:
        if ('children' in node) for (const child of node.children) flow(child, within);
    }
  };
  const inlineAll = (node: Parents): void => {
    for (const child of node.children) inline(child);
  };

  flow(tree, 'paragraph');
  return builder.finish(blocks, 'markdown');
}

/** UTF-16 units that `count` code points take from `from` on. */
function utf16(text: string, from: number, count: number): number {
  let at = from;
  for (let k = 0; k < count; k++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at - from;
}
