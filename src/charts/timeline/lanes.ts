import type { EntityId } from '../../domain/ids.ts';
import { compareBy } from '../compare.ts';
import type { TimelineEvent, TimelineInput, TimelineLane } from './series.ts';

/** Most lanes; the entities with the fewest events share the last one. */
export const MOST_LANES = 12;

/** A lane for each party, the one that a reader needs first first: with the most disputes, then the most events. */
export function toLanes(
  events: readonly { event: TimelineEvent; entity: EntityId | null }[],
  entities: TimelineInput['entities'],
): TimelineLane[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const byEntity = Map.groupBy(events, ({ entity }) => entity);
  const lanes = [...byEntity].map(([entity, members]) => ({
    entity,
    name: entity === null ? 'No party named' : (known.get(entity)?.name ?? entity),
    aliases: entity === null ? [] : (known.get(entity)?.aliases ?? []),
    events: sortEvents(members.map(({ event }) => event)),
  }));
  lanes.sort(
    compareBy(
      (lane) => (lane.entity === null ? 1 : 0),
      (lane) => -lane.events.filter(({ tellings }) => tellings.length > 1).length,
      (lane) => -lane.events.length,
      (lane) => lane.name,
      (lane) => lane.entity ?? '',
    ),
  );
  if (lanes.length <= MOST_LANES) return lanes;
  const rest = lanes.slice(MOST_LANES - 1);
  return [
    ...lanes.slice(0, MOST_LANES - 1),
    {
      entity: null,
      name: `${rest.length} others`,
      aliases: [],
      events: sortEvents(rest.flatMap((lane) => lane.events)),
    },
  ];
}

function sortEvents(events: readonly TimelineEvent[]): TimelineEvent[] {
  const start = ({ tellings }: TimelineEvent): number =>
    Math.min(...tellings.map(({ date }) => date.from ?? date.to ?? Infinity));
  return [...events].sort(compareBy(start, ({ id }) => id));
}
