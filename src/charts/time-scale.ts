import { scaleLinear } from 'd3';
import { compareBy } from './compare.ts';

/** A stretch of days drawn to scale. Days count from 1970-01-01; `to` is the day after the last. */
export interface TimeSegment {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
}

export interface TimeScale {
  /** The place of the start of a day; days outside the domain are clamped to its ends. */
  readonly x: (day: number) => number;
  readonly segments: readonly TimeSegment[];
  /** Stretches without any record, left out and marked as such; one between each two segments. */
  readonly breaks: readonly { readonly days: number; readonly x0: number; readonly x1: number }[];
}

export interface TimeScaleOptions {
  /** Left and right edge of the room for marks, in px. */
  readonly x0: number;
  readonly x1: number;
  /** Room that a left-out stretch takes, in px. */
  readonly breakWidth: number;
  /** Least share of the time drawn that a stretch without records must take to be left out. Default 0.3. */
  readonly breakShare?: number;
  /** Most stretches left out; they never take more than 45 % of the room. Default 3. */
  readonly mostBreaks?: number;
}

/**
 * One density of days per px, with long empty stretches left out: an axis that is mostly empty tells nothing, and a break
 * that is drawn and named deceives nobody. `spans` are what the records occupy, as [first day, day after the last].
 */
export function timeScale(
  spans: readonly (readonly [number, number])[],
  options: TimeScaleOptions,
): TimeScale {
  const { x0, x1, breakWidth, breakShare = 0.3 } = options;
  const mostBreaks = Math.min(options.mostBreaks ?? 3, Math.floor(((x1 - x0) * 0.45) / breakWidth));
  const occupied = mergeSpans(spans.length === 0 ? [[0, 1]] : spans);
  const first = occupied[0]?.[0] ?? 0;
  const last = occupied.at(-1)?.[1] ?? 1;
  let drawn = last - first;
  const gaps = occupied
    .slice(1)
    .map(([start], i) => ({ from: occupied[i]?.[1] ?? start, to: start }))
    .sort(
      compareBy(
        ({ from, to }) => from - to,
        ({ from }) => from,
      ),
    );
  const cuts: { from: number; to: number }[] = [];
  for (const gap of gaps) {
    const days = gap.to - gap.from;
    if (cuts.length === mostBreaks || days < drawn * breakShare || days < 20) break;
    const margin = Math.max(1, Math.round((drawn - days) * 0.03));
    if (days < margin * 4) break;
    cuts.push({ from: gap.from + margin, to: gap.to - margin });
    drawn -= days - margin * 2;
  }
  cuts.sort(compareBy(({ from }) => from));
  const density = (x1 - x0 - cuts.length * breakWidth) / drawn;
  const segments: TimeSegment[] = [];
  let [day, x] = [first, x0];
  for (const end of [...cuts, { from: last, to: last }]) {
    const right = x + (end.from - day) * density;
    segments.push({ from: day, to: end.from, x0: x, x1: right });
    [day, x] = [end.to, right + breakWidth];
  }
  const scale = scaleLinear()
    .domain(segments.flatMap(({ from, to }) => [from, to]))
    .range(segments.flatMap((segment) => [segment.x0, segment.x1]))
    .clamp(true);
  return {
    x: (d) => scale(d),
    segments,
    breaks: cuts.map(({ from, to }, i) => ({
      days: to - from,
      x0: segments[i]?.x1 ?? x0,
      x1: segments[i + 1]?.x0 ?? x1,
    })),
  };
}

/** Overlapping and touching spans joined, in order. */
function mergeSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
