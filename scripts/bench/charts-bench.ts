import { s } from 'hastscript';
import { brotliCompressSync } from 'node:zlib';
import type { Href } from '../../src/charts/placed.ts';
import { toSvg } from '../../src/charts/svg.ts';
import { drawTimeline } from '../../src/charts/timeline/draw.ts';
import { placeTimeline } from '../../src/charts/timeline/place.ts';
import { toTimelineSeries } from '../../src/charts/timeline/series.ts';
import { drawValuations } from '../../src/charts/valuations/draw.ts';
import { placeValuations } from '../../src/charts/valuations/place.ts';
import { toValuationsSeries } from '../../src/charts/valuations/series.ts';
import { generateEntities, generateEvents, generateFigures } from './generate-records.ts';
import { table } from './table.ts';

const SOURCES = [
  { id: 'daily', title: 'A day', publisher: null, published: null, publishedBounds: null },
];
const WIDTH = 960;
const href: Href = (target) => `#${target.kind}`;

/**
 * Places, draws and writes the timeline and the valuations of generated records. Prints the best of seven runs, the size of
 * the drawing, and the ratio to a bare drawing of as many dots with as many words, written by the same writer in the same run.
 */
export function benchCharts(counts: readonly number[]): void {
  const entities = generateEntities();
  const rows = counts.flatMap((count) => {
    const timeline = toTimelineSeries({
      sources: SOURCES,
      entities,
      events: generateEvents(count),
    });
    const valuations = toValuationsSeries({
      sources: SOURCES,
      entities,
      figures: generateFigures(count),
      findings: new Map(),
      conflicts: [],
    });
    const bare = best(() => bareDrawing(count)).ms;
    const drawn: [string, () => string][] = [
      [
        'timeline',
        () =>
          toSvg(
            drawTimeline(placeTimeline(timeline, { width: WIDTH }), { href, idPrefix: 'timeline' }),
          ),
      ],
      [
        'valuations',
        () =>
          toSvg(
            drawValuations(placeValuations(valuations, { width: WIDTH }), {
              href,
              idPrefix: 'valuations',
            }),
          ),
      ],
    ];
    return drawn.map(([name, draw]) => {
      const { ms, svg } = best(draw);
      const marks = svg.match(/<a /g)?.length ?? 0;
      return [
        `${name} of ${count}`,
        String(marks),
        ms.toFixed(1),
        (svg.length / 1024).toFixed(1),
        (brotliCompressSync(svg).length / 1024).toFixed(1),
        (ms / bare).toFixed(1),
      ];
    });
  });
  console.log(table(['chart', 'marks', 'ms', 'KB', 'KB (brotli)', '× bare drawing'], rows));
}

/** A dot and its words for each record, placed by nothing. */
function bareDrawing(count: number): string {
  const marks = Array.from({ length: count }, (_, i) =>
    s('a', { href: '#event' }, [
      s('circle', { cx: i % WIDTH, cy: i, r: 5 }),
      s('text', { x: i % WIDTH, y: i }, `Party ${i % 12} does what is told in report ${i}`),
    ]),
  );
  return toSvg(s('svg', { viewBox: `0 0 ${WIDTH} ${count}` }, marks));
}

function best(draw: () => string): { readonly ms: number; readonly svg: string } {
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    const svg = draw();
    return { ms: performance.now() - start, svg };
  });
  return runs.reduce((fastest, run) => (run.ms < fastest.ms ? run : fastest));
}
