import { LIGHT } from './palette.ts';
import type { Ink } from './palette.ts';
import type { Paint } from './placed.ts';

/** Attributes of one paint; `class` lets the page's style sheet put its own theme on top. */
export type PaintAttributes = Readonly<Record<string, string | number>>;

interface Recipe {
  readonly fill: Ink | 'none' | 'hatch';
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: string;
}

const RECIPES: Readonly<Record<Paint, Recipe>> = {
  solid: { fill: 'ink' },
  hollow: { fill: 'paper', stroke: 'ink', width: 1.6 },
  line: { fill: 'none', stroke: 'ink', width: 1.6 },
  dash: { fill: 'none', stroke: 'ink', width: 1.6, dash: '3 3' },
  hatch: { fill: 'hatch', stroke: 'alarm', width: 1.4 },
  alarm: { fill: 'none', stroke: 'alarm', width: 1.4 },
  connector: { fill: 'none', stroke: 'muted', width: 1.2 },
  grid: { fill: 'none', stroke: 'rule', width: 1 },
  grey: { fill: 'strong' },
  absent: { fill: 'paper', stroke: 'strong', width: 1.2, dash: '2 2' },
  ground: { fill: 'sunk' },
  mask: { fill: 'paper' },
  level: { fill: 'muted' },
  override: { fill: 'accent' },
  fork: { fill: 'none', stroke: 'alarm', width: 1.6 },
};

/** The literal attributes of a paint. `hatchId` is the id of this drawing's own hatch pattern. */
export function paintAttributes(paint: Paint, hatchId: string): PaintAttributes {
  const { fill, stroke, width, dash } = RECIPES[paint];
  return {
    class: `p-${paint}`,
    fill: fill === 'none' ? 'none' : fill === 'hatch' ? `url(#${hatchId})` : LIGHT[fill],
    ...(stroke && { stroke: LIGHT[stroke], 'stroke-width': width ?? 1 }),
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  };
}

/**
 * The rules that put a theme on top of the literals, one for each paint and text colour.
 * `value` says what stands for a role: a token in the page, a literal in a file.
 */
export function themeRules(value: (ink: Ink) => string, scope = ''): string {
  const rules: string[] = [];
  for (const [paint, { fill, stroke }] of Object.entries(RECIPES)) {
    const parts = [
      ...(fill === 'none' || fill === 'hatch' ? [] : [`fill: ${value(fill)}`]),
      ...(stroke ? [`stroke: ${value(stroke)}`] : []),
    ];
    if (parts.length > 0) rules.push(`${scope}.p-${paint} { ${parts.join('; ')} }`);
  }
  for (const ink of Object.keys(LIGHT) as Ink[]) {
    rules.push(`${scope}.t-${ink} { fill: ${value(ink)} }`);
  }
  return rules.join('\n');
}
