import { s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { themeRules } from './paint.ts';
import { DARK, LIGHT } from './palette.ts';
import type { Ink } from './palette.ts';
import { toSvg } from './svg.ts';

export interface StandaloneOptions {
  /**
   * `auto` follows the reader's system, or the fragment `#light` or `#dark` of the address.
   * `light` carries no style sheet at all: for renderers that know none. Default `auto`.
   */
  readonly theme?: 'auto' | 'light';
  /** Paper on all sides, in px. Default 0. */
  readonly margin?: number;
  /** Where links open: `_blank` for files inside another page. Default: where the drawing is. */
  readonly target?: '_blank';
}

/** A drawing as a file of its own: a ground of paper, and its own dark colours, since no page lends it any. */
export function toStandaloneSvg(tree: Element, options: StandaloneOptions = {}): string {
  const { theme = 'auto', target } = options;
  const framed = onPaper(tree, options.margin ?? 0);
  const opened = target === undefined ? framed : { ...framed, children: openIn(framed.children) };
  return toSvg({
    ...opened,
    children: [
      ...(theme === 'light'
        ? []
        : [s('style', standaloneRules()), s('g', { id: 'light' }), s('g', { id: 'dark' })]),
      ...opened.children,
    ],
  });

  function openIn(children: readonly ElementContent[]): ElementContent[] {
    return children.map((child) =>
      child.type !== 'element'
        ? child
        : {
            ...child,
            properties: child.tagName === 'a' ? { ...child.properties, target } : child.properties,
            children: openIn(child.children),
          },
    );
  }
}

/** The drawing with paper behind it and `margin` px of it on all sides. */
export function onPaper(tree: Element, margin: number): Element {
  const [width, height] = [Number(tree.properties['width']), Number(tree.properties['height'])];
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin];
  return {
    ...tree,
    properties: {
      ...tree.properties,
      viewBox: `${-margin} ${-margin} ${outerWidth} ${outerHeight}`,
      width: outerWidth,
      height: outerHeight,
    },
    children: [
      s('rect', {
        x: -margin,
        y: -margin,
        width: outerWidth,
        height: outerHeight,
        class: 'p-mask',
        fill: LIGHT.paper,
      }),
      ...tree.children,
    ],
  };
}

/**
 * The style sheet of what stands alone, file or page. The reader's system decides between the two colours of each role, unless
 * the address ends in `#light` or `#dark` (elements with these ids must exist) or the root carries `data-theme`.
 * Where a reader's software knows none of this, the literal light colours of the drawing hold.
 */
export function standaloneRules(): string {
  const both = (ink: Ink): string => `light-dark(${LIGHT[ink]},${DARK[ink]})`;
  return [
    ':root{color-scheme:light dark}',
    ':root:has(#light:target),:root[data-theme=light]{color-scheme:light}',
    ':root:has(#dark:target),:root[data-theme=dark]{color-scheme:dark}',
    themeRules(both)
      .replaceAll(/\s*([{};:])\s*/g, '$1')
      .replaceAll('\n', ''),
    'a{cursor:pointer;outline:none}',
    'a:hover text{text-decoration:underline}',
    `a:focus-visible .hit{stroke:${both('accent')};stroke-width:2}`,
  ].join('');
}
