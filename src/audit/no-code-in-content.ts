import { nodesOf, type MdxNode } from '../text/mdx-tree.ts';
import type { AuditFinding, AuditInput } from './audit.ts';

const LINK_SCHEMES = /^(?:https?:|mailto:)/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Content is data: a body holds text, emphasis, lists, quotes and links, and nothing that could run.
 * Bodies are parsed for this, never executed.
 */
export function noCodeInContent({ bodies }: AuditInput): AuditFinding[] {
  const findings: AuditFinding[] = [];
  for (const { collection, id, tree } of bodies) {
    for (const node of nodesOf(tree)) {
      const fault = faultOf(node);
      if (!fault) continue;
      const at = node.position?.start ?? { line: 1, column: 1 };
      findings.push({
        rule: 'no-code-in-content',
        severity: 'error',
        at: { collection, id, bodyLine: at.line, bodyColumn: at.column },
        ...fault,
      });
    }
  }
  return findings;
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
  // Browsers drop tabs, line breaks and control characters before they read the scheme.
  const bare = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '');
  return LINK_SCHEMES.test(bare) || (!HAS_SCHEME.test(bare) && !bare.startsWith('//'));
}
