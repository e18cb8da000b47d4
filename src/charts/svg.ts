import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Writes a drawn tree as SVG markup; the same tree gives the same bytes. */
export function toSvg(tree: Element): string {
  return toHtml(tree, { space: 'svg', closeEmptyElements: true });
}
