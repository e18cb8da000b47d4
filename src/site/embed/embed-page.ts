import type { Element } from 'hast';
import { DARK, LIGHT } from '../../charts/palette.ts';
import { standaloneRules } from '../../charts/standalone.ts';
import { toSvg } from '../../charts/svg.ts';
import options from '../../client/embed-options.js?raw';
import reporter from '../../client/embed-reporter.js?raw';
import { policyHash } from '../policy-hash.ts';
import type { EmbedChart, EmbedContext } from './embed-chart.ts';
import { embedElement } from './embed-drawing.ts';
import { sizeOf } from './embed-size.ts';

/** All parts of an embed's page; there is no other request. */
export interface EmbedPage {
  /** The wide drawing, then the narrow one. */
  readonly drawings: readonly [string, string];
  readonly style: string;
  readonly script: string;
  /** For the content security policy. */
  readonly styleHash: `sha256-${string}`;
  readonly scriptHash: `sha256-${string}`;
}

/** The page in somebody's frame, and opened for itself; without a script it cannot know, and fits its window as a frame. */
const FRAMED = ':root:not([data-alone])';
const ALONE = '[data-alone]';

/** The widest window, in px, in which an embed opened for itself shows its narrow drawing. */
const PHONE = 520;

/**
 * An embed's page. It always shows the whole chart in the room it has, and of its two drawings the one whose shape is nearer to
 * that of the room, so no host sees a scrollbar, with a script or without. The script tells the host which height suits the
 * width; a host that listens changes the shape of the room, and with it the drawing.
 */
export function embedPage(
  chart: EmbedChart,
  context: EmbedContext,
  { plain }: { readonly plain: boolean },
): EmbedPage {
  const wide = fitted(embedElement(chart, context, { size: 'wide', plain }));
  const narrow = fitted(embedElement(chart, context, { size: 'narrow', plain }));
  const ratio = Math.sqrt(shape(wide) * shape(narrow));
  const style = [
    standaloneRules(),
    `html,body{margin:0;height:100%;overflow:hidden;background:light-dark(${LIGHT.paper},${DARK.paper})}`,
    'h1{position:absolute;clip-path:inset(50%);margin:0;font-size:1px}',
    'svg{position:absolute;inset:0;width:100%;height:100%}',
    `@media(max-aspect-ratio:${Math.round(ratio * 1000)}/1000){${FRAMED} svg:nth-of-type(1){display:none}}`,
    `@media not all and (max-aspect-ratio:${Math.round(ratio * 1000)}/1000){${FRAMED} svg:nth-of-type(2){display:none}}`,
    `${ALONE},${ALONE} body{height:auto;overflow:auto}`,
    `${ALONE} svg{position:static;display:block;height:auto;max-width:${sizeOf(wide).width}px;margin:auto}`,
    `@media(max-width:${PHONE}px){${ALONE} svg:nth-of-type(1){display:none}}`,
    `@media(min-width:${PHONE + 1}px){${ALONE} svg:nth-of-type(2){display:none}}`,
  ].join('');
  const script = [options, reporter].map(onOneLine).join('');
  return {
    drawings: [toSvg(wide), toSvg(narrow)],
    style,
    script,
    styleHash: policyHash(style),
    scriptHash: policyHash(script),
  };
}

/** A script without indentation and comment lines; every statement of ours ends in a semicolon or a brace. */
function onOneLine(script: string): string {
  return script
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^\s+/gm, '')
    .replaceAll('\n', '');
}

/** Fills its room from the top, all of it visible. */
function fitted(tree: Element): Element {
  return { ...tree, properties: { ...tree.properties, preserveAspectRatio: 'xMidYMin' } };
}

function shape(tree: Element): number {
  const { width, height } = sizeOf(tree);
  return width / height;
}
