import { nodesOf, type MdxNode } from '../text/mdx-tree.ts';
import type { AuditFinding, AuditInput } from './audit.ts';

const LINK_SCHEMES = /^(?:https?:|mailto:)/i;
/** A colon before the path: whatever stands before it, some reader may take it for a scheme. */
const MAY_HAVE_SCHEME = /^[^/?#]*:/;

/** A part of a body that could run, with its place counted from the body's first line. */
export interface CodeFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Content is data: a body holds text, emphasis, lists, quotes and links, and nothing that could run.
 * Bodies are parsed for this, never executed.
 */
export function noCodeInContent({ bodies }: Pick<AuditInput, 'bodies'>): AuditFinding[] {
  return bodies.flatMap(({ collection, id, tree }) =>
    findCode(tree).map(({ line, column, message, remedy }) => ({
      rule: 'no-code-in-content' as const,
      severity: 'error' as const,
      at: { collection, id, bodyLine: line, bodyColumn: column },
      message,
      remedy,
    })),
  );
}

/** Every part of one parsed body that could run. */
export function findCode(tree: MdxNode): CodeFault[] {
  return [...nodesOf(tree)].flatMap((node) => {
    const fault = faultOf(node);
    const at = node.position?.start ?? { line: 1, column: 1 };
    return fault ? [{ line: at.line, column: at.column, ...fault }] : [];
  });
}

function faultOf(node: MdxNode): { message: string; remedy: string } | null {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: 'Unexpected import or export, expected text.',
        remedy: 'Remove the line; to show the word itself, do not begin a paragraph with it.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        message: 'Unexpected expression in braces, expected text.',
        remedy: 'Write \\{ for a brace that is to be shown.',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'html':
      return {
        message: `Unexpected element <${node.name ?? ''}>, expected Markdown without HTML or components.`,
        remedy: 'Write \\< for an angle bracket that is to be shown.',
      };
    case 'image':
    case 'imageReference':
      return {
        message: 'Unexpected image, expected text: pages load nothing from elsewhere.',
        remedy: 'Link to the picture instead.',
      };
    case 'link':
    case 'definition':
      return isAllowedLink(node.url ?? '')
        ? null
        : {
            message: `Unexpected link to "${node.url ?? ''}", expected http, https, mailto or a page of this site.`,
            remedy: 'Use an address of one of these kinds.',
          };
    default:
      return null;
  }
}

function isAllowedLink(url: string): boolean {
  // Browsers drop tabs, line breaks and control characters before they read the scheme, and read a backslash as a slash.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '').replaceAll('\\', '/');
  return LINK_SCHEMES.test(bare) || (!MAY_HAVE_SCHEME.test(bare) && !bare.startsWith('//'));
}
