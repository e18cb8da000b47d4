import { MONTH_NAMES } from './month-names.ts';

/**
 * Words without which a pattern cannot match: it is tried only near one. Small letters; numbers stand as their kinds (see
 * `numberKinds`).
 */
export interface Sign {
  readonly words: ReadonlySet<string>;
  /** Words of which one must stand right before it; absent when any may. */
  readonly after?: ReadonlySet<string>;
}

/** What a number in digits may be a sign of: four digits may be a year, and so on. */
export const FOUR_DIGITS = '#4';
export const ENDS_IN_ZERO = '#0';
export const BEHIND_A_MARK = '#/';

const sign = (words: string, after?: string): Sign => ({
  words: new Set(words.split(' ')),
  ...(after === undefined ? {} : { after: new Set(after.split(' ')) }),
});

export const wordsSign = (words: readonly string[]): Sign => ({ words: new Set(words) });

const UNIT = 'minute hour day week weekend month quarter year decade century';
const UNITS = 'minutes hours days weeks weekends months quarters years decades centuries';
const WHICH = 'last past coming this next previous';

/** For patterns without a sign of their own. */
export const UNIT_SIGN = sign(`${UNIT} ${UNITS}`);

const MONTH = wordsSign((MONTH_NAMES['en'] ?? []).flat());
const QUARTER = sign('quarter quarters quarterly quarterfinal quarterfinals quarterback');
const SEASON = sign('spring summer autumn fall winter');
const HALF = sign('half');
const AGO = sign('ago');
const YEAR = sign(FOUR_DIGITS);

/** The signs of the patterns, by their names. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  'month day range': MONTH,
  'day range month': MONTH,
  'month day year': MONTH,
  'day month year': MONTH,
  'month range': MONTH,
  'month year': MONTH,
  'month of this year': sign('year years yearly', WHICH),
  month: MONTH,
  'iso day': YEAR,
  numeric: sign(BEHIND_A_MARK),
  'quarter of year': QUARTER,
  'year and quarter': QUARTER,
  'quarter of this year': QUARTER,
  'quarter last year': QUARTER,
  quarter: QUARTER,
  'Q3 2024': sign('q'),
  'half of year': HALF,
  'first-half': HALF,
  'H1 2024': sign('h'),
  'season year': SEASON,
  season: SEASON,
  'the season': SEASON,
  'fiscal year': sign('fiscal financial fy'),
  decade: sign(ENDS_IN_ZERO),
  century: sign('century'),
  'spelled year': sign('nineteen twenty thousand'),
  'year-ago quarter': QUARTER,
  'spelled decade': sign('twenties thirties forties fifties sixties seventies eighties nineties'),
  'year range': YEAR,
  year: YEAR,
  weekday: sign('monday tuesday wednesday thursday friday saturday sunday'),
  'day word': sign('today yesterday tomorrow tonight'),
  'the day before yesterday': sign('yesterday tomorrow'),
  'last week': sign(UNIT, WHICH),
  'last night': sign(
    'night nights morning mornings afternoon afternoons evening evenings',
    'last this',
  ),
  ago: AGO,
  'years ago': AGO,
  'a year earlier': sign('earlier before prior previously later after', `${UNIT} ${UNITS}`),
  'year-earlier': sign('earlier ago before', UNIT),
  'previous year': sign(UNIT, 'previous preceding prior following'),
  'the next day': sign('day morning', 'next'),
  'the quarter': sign(
    'quarter year month week weekend period',
    'the latest recent ended full fiscal financial calendar',
  ),
  'current year': sign(UNIT, 'current present same that fiscal financial calendar'),
  'year-end': sign('end'),
  'years-long': sign('long old'),
  'in the year': sign('year month week quarter', 'the'),
  'past years': sign('past last previous preceding next coming first final'),
  'recent years': sign(`${UNIT} ${UNITS}`, 'recent past coming last next few several'),
  'open duration': sign(
    UNITS,
    'for in over of after within many spent took takes take the follow follows followed following',
  ),
  set: sign('daily weekly monthly each every'),
  now: sign('now currently present moment time nowadays days'),
  recently: sign('recently formerly past lately'),
  soon: sign('soon future'),
};
