import { textOf, type MdxNode } from './mdx-tree.ts';

/** One block of a source's text as the page shows it. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote';
  /** Level of a heading, 2 to 6. */
  readonly level: number;
  readonly text: string;
  /** Line of the body on which it starts, counted from 1. */
  readonly line: number;
}

/** The blocks of a parsed body, flat, in reading order. */
export function bodyBlocks(tree: MdxNode, kind: TextBlock['kind'] = 'paragraph'): TextBlock[] {
  return (tree.children ?? []).flatMap((node): TextBlock[] => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'paragraph':
        return [{ kind, level: 0, text: textOf(node), line }];
      case 'heading':
        return [{ kind: 'heading', level: node.depth ?? 2, text: textOf(node), line }];
      case 'blockquote':
        return bodyBlocks(node, 'quote');
      case 'list':
      case 'listItem':
        return bodyBlocks(node, 'list-item');
      default:
        return [];
    }
  });
}
