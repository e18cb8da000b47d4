import type { DateMention } from './date-expression.ts';

const CLOCK =
  '(?:(?<noon>noon|midday)|(?<midnight>midnight)|(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\.?|(?<hour24>[01]?\\d|2[0-3]):(?<minutes24>[0-5]\\d)(?:\\sh(?:rs|ours))?)';
const ZONE =
  '(?:,?\\s\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CEST|CET|IST|local\\stime|Eastern|Pacific)\\)?(?:\\s[Tt]ime)?)?';

/** "10 p.m. Wednesday", "noon on Thursday", "5 p.m. EST, Nov. 9". */
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${CLOCK}${ZONE}(?:,?\\s(?:on\\s|of\\s)?)$`, 'u');
/** "Wednesday at 10 p.m.", "Nov. 9, 5:30 p.m." */
const AFTER = new RegExp(
  `^(?:,?\\s(?:at\\s(?:about\\s|around\\s)?)|,\\s)${CLOCK}(?![\\p{L}\\p{N}])`,
  'u',
);

/** The time of day that stands beside a day becomes the part of the day that it prints. */
export function withClock(text: string, mention: DateMention): DateMention {
  const { kind } = mention.expression;
  if (mention.dayPart !== null) return mention;
  if (kind !== 'weekday' && kind !== 'day' && kind !== 'shift') return mention;
  if (mention.expression.kind === 'shift' && mention.expression.unit !== 'day') return mention;
  const groups =
    BEFORE.exec(text.slice(Math.max(0, mention.start - 40), mention.start))?.groups ??
    AFTER.exec(text.slice(mention.end, mention.end + 40))?.groups;
  return groups ? { ...mention, dayPart: clockOf(groups) } : mention;
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['noon'] !== undefined) return 'T12:00';
  if (groups['midnight'] !== undefined) return 'T24:00';
  const hour = Number(groups['hour'] ?? groups['hour24']);
  const minutes = groups['minutes'] ?? groups['minutes24'] ?? '00';
  const full =
    groups['half'] === undefined ? hour : (hour % 12) + (groups['half'] === 'p' ? 12 : 0);
  return `T${String(full).padStart(2, '0')}:${minutes}`;
}
