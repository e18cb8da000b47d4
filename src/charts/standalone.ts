import { s } from 'hastscript';
import type { Element } from 'hast';
import { themeRules } from './paint.ts';
import { DARK } from './palette.ts';
import { toSvg } from './svg.ts';

export interface StandaloneOptions {
  /**
   * `auto` follows the reader's system with a style sheet inside the file; `light` and `dark` hold one theme.
   * Default `auto`.
   */
  readonly theme?: 'auto' | 'light' | 'dark';
}

/** A drawing as a file of its own: a ground of paper, and its own dark colours, since no page lends it any. */
export function toStandaloneSvg(tree: Element, options: StandaloneOptions = {}): string {
  const { theme = 'auto' } = options;
  const dark = themeRules((ink) => DARK[ink]);
  const rules =
    theme === 'light'
      ? ''
      : theme === 'dark'
        ? dark
        : `@media (prefers-color-scheme: dark) {\n${dark}\n}`;
  return toSvg({
    ...tree,
    children: [
      ...(rules === '' ? [] : [s('style', rules)]),
      s('rect', { width: '100%', height: '100%', class: 'p-mask', fill: '#fdfdfb' }),
      ...tree.children,
    ],
  });
}
