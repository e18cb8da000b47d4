import type { Metric } from '../domain/figure.ts';

/** "worth $5m more than Ora": how far two amounts are apart, which is neither of them. */
export function isDifference(text: string, at: number): boolean {
  return /^ (?:(?:more|less|higher|lower|greater|bigger|smaller|cheaper|dearer|richer) than\b|(?:höher|niedriger|mehr als|weniger als|de plus que|de moins que)(?!\p{L}))/u.test(
    text.slice(at + 1, at + 24),
  );
}

/** "sales rose by $5m", "um 5 Millionen auf 20": how much something changed, which is neither what it was nor what it is. */
export function isChange(metric: Metric, text: string, at: number, language: string): boolean {
  if (!LEVELS.has(metric)) return false;
  const before = text.slice(Math.max(0, at - 70), at);
  if (language === 'de') return GERMAN_CHANGE.test(before);
  return (
    CHANGE.test(before) ||
    (RISES.test(before) &&
      /^ to (?:(?:about|around|nearly|almost|some|a record) )?[\uE800-\uEFFF]/.test(
        text.slice(at + 1, at + 20),
      )) ||
    /^[ -](?:increase|rise|jump|drop|fall|decline|decrease|reduction|improvement)s? in\b/.test(
      text.slice(at + 1, at + 20),
    )
  );
}

/** What a text tells the level of, so that a change of it is something else. */
const LEVELS: ReadonlySet<Metric> = new Set([
  'revenue',
  'profit',
  'loss',
  'valuation',
  'market-cap',
]);

const CHANGE =
  /\b(?:r[io]se|rising|gr[eo]w|fell|fall|increas\p{Ll}+|decreas\p{Ll}+|declin\p{Ll}+|lift\p{Ll}*|boost\p{Ll}*|cut|reduc\p{Ll}+|jump\p{Ll}*|climb\p{Ll}*|dropp?\p{Ll}*|slid|slipp\p{Ll}+|surg\p{Ll}+|soar\p{Ll}*|swell\p{Ll}*|widen\p{Ll}*|narrow\p{Ll}*|exceed\p{Ll}*|beat|miss\p{Ll}*|up|down|higher|lower)\b[^.;,\uE800-\uEFFF]{0,40} by (?:(?:an?|about|around|nearly|some|almost|roughly|extra|estimated|another|further|more than) ){0,2}$/u;
/** "rose $2m to $48m" */
const RISES =
  /\b(?:r[io]se|rising|gr[eo]w|growing|fell|falling|increased|decreased|declined|jumped|climbed|dropped|slipped|slid|surged|soared|gained|up|down) (?:(?:about|around|nearly|almost|some|another|more than) )?$/u;
const GERMAN_CHANGE =
  / um (?:(?:rund|etwa|fast|knapp|gut|mehr als|über|weitere|nochmals|bis zu) ){0,2}$/u;

/** "US$3bn ($4b)": one sum in two currencies. */
export function isConversion(text: string, before: number, at: number): boolean {
  return (
    /^ \((?:or |about |then |now )?$/.test(text.slice(before + 1, at)) &&
    /^[);]/.test(text.slice(at + 1))
  );
}
