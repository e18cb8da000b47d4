import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findTangle } from './find-tangle.ts';
import type { MdxNode } from './mdx-tree.ts';

/** Why a body is no MDX, with the place counted from the body's first line. */
export interface BodyFault {
  /** `tangled-text` when the body was not even parsed, because that could take for ever. */
  readonly rule: 'no-code-in-content' | 'tangled-text';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Parses an MDX body without running it. A body that is no MDX gives a fault with its place, counted from the body's first line. */
export function parseBody(
  body: string,
): { ok: true; tree: MdxNode } | { ok: false; fault: BodyFault } {
  const tangle = findTangle(body);
  if (tangle) {
    return {
      ok: false,
      fault: {
        rule: 'tangled-text',
        line: tangle.line,
        column: 1,
        message: `Unexpected ${tangle.found}, expected text with some emphasis, lists and links.`,
        remedy: 'Write the passage more simply; put a backslash before signs that are to be shown.',
      },
    };
  }
  try {
    const tree: Root = parser.parse(body);
    return { ok: true, tree: tree as MdxNode };
  } catch (error) {
    if (!isSyntaxMessage(error)) throw error;
    return {
      ok: false,
      fault: {
        rule: 'no-code-in-content',
        line: error.line ?? 1,
        column: error.column ?? 1,
        message: `Unexpected MDX: ${error.reason.split('\n', 1)[0] ?? ''}.`,
        remedy: 'Write \\{ and \\< for braces and angle brackets that are to be shown.',
      },
    };
  }
}

/** What the MDX parser throws (a vfile message). */
interface SyntaxMessage {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

function isSyntaxMessage(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
