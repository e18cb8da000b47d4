import { placeKey } from '../key.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { conflictFork, forkColumns } from './conflict-forks.ts';
import { describeValuations, valuationsHeadline } from './headline.ts';
import { valuationsLayout } from './layout.ts';
import { placeGroup } from './place-group.ts';
import { scaleGroups } from './scale-groups.ts';
import type { ValuationsSeries } from './series.ts';
import { valuationsKey } from './valuations-key.ts';
import type { ValuationForm } from './value-shapes.ts';

export interface PlaceValuationsOptions {
  /** Width of the drawing in px; below 600 it is the narrow one. Default 960. */
  readonly width?: number;
}

/**
 * Decides every place of the valuations: one scale for each currency and period, a lane for each kind, and in it a row, a
 * strip or a panel against time (see lane-parts.ts for the rule).
 */
export function placeValuations(
  series: ValuationsSeries,
  options: PlaceValuationsOptions = {},
): PlacedChart {
  const groups = scaleGroups(series.lanes);
  const panels = groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.panels));
  const homes = panels.map(({ figures }) => new Set(figures.map(({ id }) => id)));
  const isJoined = ({ figures }: { figures: readonly string[] }): boolean =>
    homes.some((ids) => figures.every((id) => ids.has(id)));
  const forked = series.conflicts.filter((conflict) => !isJoined(conflict));
  const order = new Map(
    groups
      .flatMap(({ lanes }) =>
        lanes.flatMap(({ rows, strips, panels: own }) => [
          ...rows,
          ...[...strips, ...own].flatMap(({ figures }) => figures),
        ]),
      )
      .map(({ id }, row) => [id, row]),
  );
  const { columns, count } = forkColumns(forked, order);
  const layout = valuationsLayout(options.width ?? 960, {
    forks: count,
    rows: order.size,
  });
  // The phrase of a conflict stands once, with the first of its figures down the page.
  const disputes = Map.groupBy(forked, ({ figures }) =>
    figures.reduce((first, id) => ((order.get(id) ?? 0) < (order.get(first) ?? 0) ? id : first)),
  );
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  const forms = new Set<ValuationForm>();
  const tines = new Map<string, number>();
  let y = 0;
  groups.forEach((group, index) => {
    if (index > 0) y += 14;
    const placed = placeGroup(group, {
      top: y,
      layout,
      disputesOf: (id) => (disputes.get(id) ?? []).map(({ why }) => why),
      joined: series.conflicts.filter(isJoined),
    });
    ground.push(...placed.ground);
    texts.push(...placed.texts);
    marks.push(...placed.marks);
    placed.forms.forEach((form) => forms.add(form));
    placed.tines.forEach((tine, id) => tines.set(id, tine));
    y += placed.height;
  });
  forked.forEach(({ figures }, i) => {
    const rows = [...new Set(figures.flatMap((id) => tines.get(id) ?? []))];
    ground.push(...conflictFork(columns[i] ?? 0, count, rows));
    forms.add('fork');
  });
  if (marks.length === 0) {
    texts.push({
      x: 0,
      y: 16,
      text: 'No amount is stated yet.',
      size: 13,
      anchor: 'start',
      ink: 'muted',
      italic: true,
    });
    y = 26;
  }
  const key = placeKey(valuationsKey(forms), { x: 0, y: y + 8, width: layout.right });
  return {
    width: layout.width,
    height: Math.ceil(y + 8 + key.height + 2),
    title: valuationsHeadline(series).title,
    description: describeValuations(series, marks),
    ground,
    texts: [...texts, ...key.texts],
    marks,
    key: key.shapes,
  };
}
