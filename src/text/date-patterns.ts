import { alternation } from './alternation.ts';
import type { DateExpression, DatePart, DateUnit, Which } from './date-expression.ts';
import { LEFT, RIGHT, YEAR, number, pattern, yearOrNull } from './date-pattern.ts';
import type { DatePattern, Groups, PatternReading } from './date-pattern.ts';
import { DAY_WORDS, MONTH_NAMES, WEEKDAY_NAMES, indexOfName } from './month-names.ts';
import { SMALL_NUMBERS, readNumberWords } from './number-words.ts';

const EN_MONTHS = MONTH_NAMES['en'] ?? [];

const EN_WEEKDAYS = WEEKDAY_NAMES['en'] ?? [];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const bothCases = (words: readonly string[]): string[] =>
  words.flatMap((word) => [capital(word), word.toUpperCase()]);

/** English months with a capital ("may" and "march" are verbs), full or short. */
const FULL_NAMES = bothCases(EN_MONTHS.map((names) => names[0] ?? ''));

const SHORT_NAMES = bothCases(EN_MONTHS.flatMap((names) => names.slice(1)));

const MONTH = `(?<month>(?:${alternation(FULL_NAMES)})(?!\\p{L})|(?:${alternation(SHORT_NAMES)})(?!\\p{L})\\.?)`;

const FULL_MONTH = `(?<month>(?:${alternation(FULL_NAMES)})|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)(?!\\p{L})`;

const DAY =
  '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}]|[.,]\\d{3}(?!\\d)|,\\d(?!\\d{3})|%)';

const DAY2 = DAY.replace('<day>', '<day2>');

const WEEKDAY = `(?<weekday>${alternation(EN_WEEKDAYS.map((names) => capital(names[0] ?? '')))})`;

const WEEKDAY_BEFORE = `(?:(?:${alternation(EN_WEEKDAYS.flat().map(capital))})\\.?,?\\s)?`;

const PART =
  '(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he\\s(?:beginning|start|middle|end|close)\\sof|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)\\sof)(?:[\\s-](?:in\\s)?)';

const WHICH = '(?<which>[Ll]ast|[Tt]his\\s(?:past|coming)|[Tt]his|[Nn]ext|[Pp]revious|[Cc]oming)';

const ORDINAL = '(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

const UNIT = '(?<unit>minute|hour|day|week|weekend|month|quarter|year|decade|century|centurie)';

const COUNT = `(?<count>\\d{1,3}|a\\scouple\\sof|a\\sfew|a|an|several|some|many|half\\sa|(?:${alternation(Object.keys(SMALL_NUMBERS))})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?)`;

const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

const SEASONS: Readonly<Record<string, number>> = {
  spring: 1,
  summer: 2,
  autumn: 3,
  fall: 3,
  winter: 4,
};

const month = (groups: Groups): number => indexOfName(EN_MONTHS, groups['month'] ?? '');

const part = (groups: Groups): DatePart => {
  const word = (groups['part'] ?? '').toLowerCase();
  if (word === '') return null;
  if (/early|beginning|start/.test(word)) return 'early';
  if (/mid/.test(word)) return 'mid';
  return /end|close/.test(word) ? 'end' : 'late';
};

const which = (groups: Groups): Which => {
  const word = (groups['which'] ?? '').toLowerCase();
  if (word === '') return null;
  if (/last|previous|past/.test(word)) return 'last';
  return /next|coming/.test(word) ? 'next' : 'this';
};

const unit = (groups: Groups): DateUnit => {
  const word = (groups['unit'] ?? '').toLowerCase().replace(/s$/, '');
  return (word === 'centurie' ? 'century' : word) as DateUnit;
};

const SHIFT: Readonly<Record<'last' | 'this' | 'next', number>> = { last: -1, this: 0, next: 1 };

/** A count in words or digits; null for "several" and the like. */
function count(groups: Groups): number | null {
  const word = (groups['count'] ?? '').toLowerCase().replace(/\s+/g, ' ');
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (word === 'a couple of') return 2;
  return readNumberWords(word);
}

const DESIGNATORS: Readonly<Record<DateUnit, string>> = {
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** ISO-TimeML duration: P9M, PT2H, PXY for an open count. */
function durationValue(unitName: DateUnit, amount: number | null): string {
  const time = unitName === 'minute' || unitName === 'hour' ? 'T' : '';
  return `P${time}${amount ?? 'X'}${DESIGNATORS[unitName]}`;
}

const day = (groups: Groups): PatternReading | null => {
  const m = month(groups);
  return m === 0
    ? null
    : {
        expression: { kind: 'day', year: yearOrNull(groups), month: m, day: number(groups['day']) },
      };
};

const dayRange = (groups: Groups): PatternReading | null => {
  const [m, a, b] = [month(groups), number(groups['day']), number(groups['day2'])];
  if (m === 0 || a >= b) return null;
  const year = yearOrNull(groups);
  const end = (n: number): DateExpression => ({ kind: 'day', year, month: m, day: n });
  const mention = (expression: DateExpression) => ({
    start: 0,
    end: 0,
    text: '',
    expression,
    part: null,
    dayPart: null,
  });
  return { expression: { kind: 'span', from: mention(end(a)), to: mention(end(b)) } };
};

const shortYear = (text: string | undefined): number => {
  const n = Number((text ?? '').replace(/^['’]/, ''));
  return n >= 100 ? n : n < 70 ? 2000 + n : 1900 + n;
};

/** All English patterns. Where two overlap, the one that starts first wins, then the longer. */
export const ENGLISH_DATE_PATTERNS: readonly DatePattern[] = [
  pattern(
    'month day range',
    `${LEFT}${MONTH}\\s${DAY}\\s?(?:-|–|—|to|and|through)\\s?${DAY2}(?:,?\\s${YEAR})?`,
    dayRange,
  ),
  pattern(
    'day range month',
    `${LEFT}${DAY}\\s?(?:-|–|—|to|and)\\s?${DAY2}\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?`,
    dayRange,
  ),
  pattern(
    'month day year',
    `${LEFT}${WEEKDAY_BEFORE}${MONTH}\\s${DAY}(?:,?\\s${YEAR}|,\\s'(?<short>\\d\\d))?`,
    day,
  ),
  pattern(
    'day month year',
    `${LEFT}${WEEKDAY_BEFORE}(?:the\\s)?${DAY}(?:\\s(?:of\\s)?|-)${MONTH}(?:(?:,?\\s|-)${YEAR})?`,
    day,
  ),
  pattern(
    'iso day',
    `${LEFT}${YEAR.replace('|[.,]\\d', '')}[-/](?<m>0[1-9]|1[0-2])[-/](?<d>0[1-9]|[12]\\d|3[01])(?!\\d)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
    (g) => ({
      expression: {
        kind: 'day',
        year: number(g['year']),
        month: number(g['m']),
        day: number(g['d']),
      },
    }),
  ),
  pattern(
    'numeric',
    `${LEFT}(?<a>0?[1-9]|[12]\\d|3[01])(?<sep>[/.])(?<b>0?[1-9]|[12]\\d|3[01])\\k<sep>(?<y>(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|\\.\\d)`,
    (g) => {
      const [first, second] = [number(g['a']), number(g['b'])];
      if (g['sep'] === '.') {
        // 11.05.2024 is written day first everywhere; 1.2.24 may be a version.
        if (second > 12 || (g['y'] ?? '').length < 4) return null;
        return { expression: { kind: 'day', year: shortYear(g['y']), month: second, day: first } };
      }
      return first > 12 && second > 12
        ? null
        : { expression: { kind: 'numeric', year: shortYear(g['y']), first, second } };
    },
  ),
  pattern(
    'month range',
    `${LEFT}${FULL_MONTH}\\s?[-–—]\\s?${FULL_MONTH.replace('<month>', '<month2>')}(?:,?\\s${YEAR})?`,
    (g) => {
      const year = yearOrNull(g);
      const to = indexOfName(EN_MONTHS, g['month2'] ?? '');
      if (month(g) >= to) return null;
      const end = (m: number): DateExpression => ({ kind: 'month', year, month: m, which: null });
      const mention = (expression: DateExpression) => ({
        start: 0,
        end: 0,
        text: '',
        expression,
        part: null,
        dayPart: null,
      });
      return { expression: { kind: 'span', from: mention(end(month(g))), to: mention(end(to)) } };
    },
  ),
  pattern(
    'month year',
    `${LEFT}(?:${PART})?${MONTH}(?:(?:,?\\s(?:of\\s)?|-)${YEAR}|\\s?['’](?<short>\\d\\d)(?!\\d|s))`,
    (g) => ({
      expression: {
        kind: 'month',
        year: g['year'] === undefined ? shortYear(g['short']) : number(g['year']),
        month: month(g),
        which: null,
      },
      part: part(g),
    }),
  ),
  pattern(
    'month of this year',
    `${LEFT}(?:${PART})?${FULL_MONTH}\\s(?:of\\s)?${WHICH}\\syear`,
    (g) => ({
      expression: {
        kind: 'month',
        year: null,
        month: month(g),
        which: `${which(g) ?? 'this'}-year` as const,
      },
      part: part(g),
    }),
  ),
  pattern('month', `${LEFT}(?:${PART})?(?:${WHICH}\\s)?${FULL_MONTH}(?!\\.?\\s?\\d)`, (g) => ({
    expression: { kind: 'month', year: null, month: month(g), which: which(g) },
    part: part(g),
  })),
  pattern(
    'quarter of year',
    `${LEFT}(?:[Tt]he\\s)?(?:fiscal\\s)?${ORDINAL}[\\s-]quarter(?:s)?(?:\\s(?:of|in|for)\\s|,?\\s)(?:the\\s)?(?<fiscal>(?:fiscal|financial)\\s(?:year\\s)?|FY\\s?)?${YEAR}`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: number(g['year']),
        quarter: ORDINALS[(g['ordinal'] ?? '').toLowerCase()] ?? 1,
        fiscal: g['fiscal'] !== undefined,
        which: null,
      },
    }),
  ),
  pattern(
    'year and quarter',
    `${LEFT}(?:[Tt]he\\s)?${YEAR.replace('|[.,]\\d', '')}(?:'s|’s)?\\s${ORDINAL}[\\s-]quarter`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: number(g['year']),
        quarter: ORDINALS[(g['ordinal'] ?? '').toLowerCase()] ?? 1,
        fiscal: false,
        which: null,
      },
    }),
  ),
  pattern(
    'quarter of this year',
    `${LEFT}(?:(?:[Tt]he\\s)?(?<which2>last|this|next)\\syear['’]s\\s${ORDINAL}[\\s-]quarter)`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: null,
        quarter: ORDINALS[(g['ordinal'] ?? '').toLowerCase()] ?? 1,
        fiscal: false,
        which: (g['which2'] ?? null) as Which,
      },
    }),
  ),
  pattern(
    'quarter last year',
    `${LEFT}(?:[Tt]he\\s)?${ORDINAL}[\\s-]quarter\\s(?:of\\s)?${WHICH}\\syear`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: null,
        quarter: ORDINALS[(g['ordinal'] ?? '').toLowerCase()] ?? 1,
        fiscal: false,
        which: which(g),
      },
    }),
  ),
  pattern(
    'quarter',
    `${LEFT}(?:[Tt]he\\s)?(?:(?:fiscal|financial)[\\s-])?${ORDINAL}[\\s-](?:fiscal\\s)?quarter(?!s)(?:\\sof\\sthe\\s(?:fiscal\\s|financial\\s)?year)?`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: null,
        quarter: ORDINALS[(g['ordinal'] ?? '').toLowerCase()] ?? 1,
        fiscal: false,
        which: null,
      },
    }),
  ),
  pattern(
    'Q3 2024',
    `${LEFT}(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:\\s?(?:of\\s)?(?<fiscal>FY|fiscal(?:\\syear)?\\s)?\\s?(?<y>20\\d\\d|['’]?\\d\\d))?(?!\\d|-\\d\\d)${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'quarter',
        year: g['y'] === undefined ? null : shortYear(g['y']),
        quarter: number(g['q'] ?? g['q2']),
        fiscal: g['fiscal'] !== undefined,
        which: null,
      },
    }),
  ),
  pattern(
    'half of year',
    `${LEFT}(?:[Tt]he\\s)?(?<ordinal>[Ff]irst|[Ss]econd|[Ll]atter|[Ll]ast)[\\s-]half\\sof\\s(?:the\\s(?:year|fiscal year)\\s)?(?:${YEAR}|${WHICH}\\syear|the\\syear)`,
    (g) => ({
      expression: {
        kind: 'half',
        year: yearOrNull(g),
        half: /first/i.test(g['ordinal'] ?? '') ? 1 : 2,
        which: which(g),
      },
    }),
  ),
  pattern(
    'H1 2024',
    `${LEFT}(?:H(?<h>[12])|(?<h2>[12])H)\\s?(?:of\\s)?(?<fiscal>FY)?\\s?(?<y>20\\d\\d|['’]?\\d\\d)${RIGHT}`,
    (g) =>
      g['fiscal'] === undefined
        ? {
            expression: {
              kind: 'half',
              year: shortYear(g['y']),
              half: number(g['h'] ?? g['h2']),
              which: null,
            },
          }
        : { expression: { kind: 'year', year: shortYear(g['y']), fiscal: true } },
  ),
  pattern(
    'season year',
    `${LEFT}(?:[Tt]he\\s)?(?:${PART})?${SEASON}(?:\\sof)?,?\\s${YEAR}`,
    (g) => ({
      expression: {
        kind: 'season',
        year: number(g['year']),
        season: SEASONS[(g['season'] ?? '').toLowerCase()] ?? 1,
        which: null,
      },
      part: part(g),
    }),
  ),
  pattern('season', `${LEFT}(?:${PART})?${WHICH}\\s${SEASON}${RIGHT}`, (g) => ({
    expression: {
      kind: 'season',
      year: null,
      season: SEASONS[(g['season'] ?? '').toLowerCase()] ?? 1,
      which: which(g),
    },
    part: part(g),
  })),
  pattern(
    'the season',
    `(?<=\\b(?:in|by|since|during|until)\\s(?:the\\s)?)(?:${PART})?${SEASON}${RIGHT}(?!\\s(?:of|to|semester|break|training|short|back|apart|in love|behind|off))`,
    (g) => ({
      expression: {
        kind: 'season',
        year: null,
        season: SEASONS[(g['season'] ?? '').toLowerCase()] ?? 1,
        which: null,
      },
      part: part(g),
    }),
  ),
  pattern(
    'fiscal year',
    `${LEFT}(?:[Tt]he\\s)?(?:${PART})?(?:(?:[Ff]iscal|[Ff]inancial)(?:[\\s-][Yy]ear)?\\s(?:ended\\s|ending\\s)?|FY\\s?)(?<y>(?:19|20)\\d\\d|['’]?\\d\\d)(?:[-–/](?<to>\\d{2}|\\d{4}))?${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'year',
        year: g['to'] === undefined ? shortYear(g['y']) : shortYear(g['y']) + 1,
        fiscal: true,
      },
      part: part(g),
    }),
  ),
  pattern(
    'decade',
    `${LEFT}(?:[Tt]he\\s)?(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-](?:to[\\s-]late[\\s-])?)?(?:(?<y>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>[1-9]0)s)${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'decade',
        start: g['y'] === undefined ? 1900 + number(g['short']) : number(g['y']),
      },
      part: part(g),
    }),
  ),
  pattern(
    'century',
    `${LEFT}(?:[Tt]he\\s)?(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-])?(?<n>1?\\d|2[01])(?:st|nd|rd|th)[\\s-]century`,
    (g) => ({
      expression: { kind: 'century', start: (number(g['n']) - 1) * 100 },
      part: part(g),
    }),
  ),
  pattern(
    'year range',
    `${LEFT}(?<year>(?:1[5-9]|20)\\d\\d)\\s?[-–/]\\s?(?<to>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d\\p{L}-]|[.,]\\d)`,
    (g) => {
      const from = number(g['year']);
      const to =
        (g['to'] ?? '').length === 2
          ? Math.floor(from / 100) * 100 + number(g['to'])
          : number(g['to']);
      if (to <= from || to - from > 150) return null;
      const end = (year: number) => ({
        start: 0,
        end: 0,
        text: '',
        expression: { kind: 'year', year, fiscal: false } as const,
        part: null,
        dayPart: null,
      });
      return { expression: { kind: 'span', from: end(from), to: end(to) } };
    },
  ),
  pattern(
    'year',
    `${LEFT}(?:${PART}|(?:[Tt]he\\s)?year\\s)?(?:the\\s(?=(?:19|20)\\d\\d\\s(?:period|quarter|season)))?${YEAR.replace('|[.,]\\d', '|[.,]\\d|/\\d|:')}`,
    (g) => ({
      expression: { kind: 'year', year: number(g['year']), fiscal: false },
      part: part(g),
    }),
  ),
  pattern(
    'weekday',
    `${LEFT}(?:(?<part>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s(?:on\\s)?)?(?:${WHICH}\\s)?${WEEKDAY}(?:(?<week>,?\\s(?:of\\s)?(?:last|this|next)\\sweek))?(?:['’]s(?!\\p{L}))?(?!s)`,
    (g) => ({
      expression: {
        kind: 'weekday',
        weekday: indexOfName(EN_WEEKDAYS, g['weekday'] ?? ''),
        which: /last/.test(g['week'] ?? '')
          ? 'last'
          : /next/.test(g['week'] ?? '')
            ? 'next'
            : which(g),
      },
    }),
  ),
  pattern(
    'day word',
    `${LEFT}(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s)?(?<word>${alternation(Object.keys(DAY_WORDS['en'] ?? {}).flatMap((w) => [w, capital(w)]))})${RIGHT}(?!\\p{L})`,
    (g) => ({
      expression: {
        kind: 'shift',
        unit: 'day',
        count: DAY_WORDS['en']?.[(g['word'] ?? '').toLowerCase()] ?? 0,
      },
    }),
  ),
  pattern(
    'the day before yesterday',
    `${LEFT}[Tt]he\\sday\\s(?<dir>before\\syesterday|after\\stomorrow)`,
    (g) => ({
      expression: {
        kind: 'shift',
        unit: 'day',
        count: (g['dir'] ?? '').startsWith('before') ? -2 : 2,
      },
    }),
  ),
  pattern(
    'last week',
    `${LEFT}(?:(?<edge>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he\\send\\sof|[Ee]nd\\sof|[Bb]y\\sthe\\send\\sof|[Tt]he\\sbeginning\\sof)[\\s-]|[Tt]he\\s)?${WHICH}\\s${UNIT}(?!s|-|\\p{L})`,
    (g) => {
      const w = which(g) ?? 'this';
      const edge = (g['edge'] ?? '').toLowerCase();
      const where: DatePart =
        edge === ''
          ? null
          : /earlier/.test(edge)
            ? 'earlier'
            : /later/.test(edge)
              ? 'later'
              : /early|beginning/.test(edge)
                ? 'early'
                : /mid/.test(edge)
                  ? 'mid'
                  : /end/.test(edge)
                    ? 'end'
                    : 'late';
      return { expression: { kind: 'shift', unit: unit(g), count: SHIFT[w] }, part: where };
    },
  ),
  pattern(
    'last night',
    `${LEFT}(?<which>[Ll]ast)\\snight|${LEFT}[Tt]his\\s(?:morning|afternoon|evening)`,
    (g) => ({
      expression: { kind: 'shift', unit: 'day', count: g['which'] === undefined ? 0 : -1 },
    }),
  ),
  pattern(
    'ago',
    `${LEFT}(?:(?:just|only|about|around|nearly|almost|some|more than|over|roughly|less than|at least)\\s)?${COUNT}(?:\\s|-)(?:and\\sa\\shalf\\s)?${UNIT}s?(?:\\sand\\sa\\shalf)?\\sago${RIGHT}`,
    (g) => {
      const n = count(g);
      return n === null || !Number.isInteger(n)
        ? { expression: { kind: 'long-ago', unit: unit(g) } }
        : { expression: { kind: 'shift', unit: unit(g), count: -n } };
    },
    'giu',
  ),
  pattern(
    'years ago',
    `${LEFT}(?:(?:many|some|several|few)\\s)?${UNIT}s\\sago${RIGHT}`,
    (g) => ({ expression: { kind: 'long-ago', unit: unit(g) } }),
    'giu',
  ),
  pattern(
    'a year earlier',
    `${LEFT}(?:(?:just|only|about)\\s)?${COUNT}[\\s-]${UNIT}s?\\s(?<dir>earlier|before|prior|previously|later|after)(?!\\s(?:that|the|he|she|it|they|its|his|her|their|a|an|\\p{Lu}))${RIGHT}`,
    (g) => {
      const n = count(g);
      const u = unit(g);
      if (u === 'hour' || u === 'minute') {
        return { expression: { kind: 'duration', value: durationValue(u, n) } };
      }
      if (n === null || !Number.isInteger(n)) return null;
      return {
        expression: {
          kind: 'earlier',
          unit: unit(g),
          count: /later|after/.test(g['dir'] ?? '') ? n : -n,
        },
      };
    },
    'giu',
  ),
  pattern(
    'year-earlier',
    `${LEFT}(?:[Tt]he\\s)?(?:same\\s)?(?<unit>year)[\\s-](?:earlier|ago)(?:\\s(?:quarter|period|month))?${RIGHT}|${LEFT}[Tt]he\\s(?<unit2>year|month|week|day|quarter)\\s(?:before|earlier)(?=[.,;)]|\\s(?:to|and|as|in|when|at)\\s)`,
    (g) => ({
      expression: {
        kind: 'earlier',
        unit: (g['unit'] ?? g['unit2'] ?? 'year') as DateUnit,
        count: -1,
      },
    }),
  ),
  pattern(
    'previous year',
    `${LEFT}[Tt]he\\s(?<dir>previous|preceding|prior|following)\\s${UNIT}(?!s|-|\\p{L})`,
    (g) => ({
      expression: { kind: 'earlier', unit: unit(g), count: g['dir'] === 'following' ? 1 : -1 },
    }),
  ),
  pattern('the next day', `${LEFT}[Tt]he\\snext\\s(?:day|morning)${RIGHT}`, () => ({
    expression: { kind: 'earlier', unit: 'day', count: 1 },
  })),
  pattern(
    'first-half',
    `${LEFT}(?<ordinal>[Ff]irst|[Ss]econd)(?:-half|\\shalf)\\s(?=(?:net|operating|pretax|pre-tax|underlying|revenue|profit|loss|sales|earnings|results)(?!\\p{L}))`,
    (g) => ({
      expression: {
        kind: 'half',
        year: null,
        half: /first/i.test(g['ordinal'] ?? '') ? 1 : 2,
        which: null,
      },
    }),
  ),
  pattern(
    'the quarter',
    `${LEFT}[Tt]he\\s(?<latest>latest\\s|most\\srecent\\s|just-ended\\s)?(?:full\\s)?(?<unit>quarter|year|month|week|weekend|(?<=latest\\s)period)(?![\\p{L}-]|\\s(?:of|before|after|earlier|ago|to|to-date|in which))`,
    (g) => ({
      expression: {
        kind: 'same',
        unit: g['unit'] === 'period' ? 'quarter' : unit(g),
        which: g['latest'] === undefined ? null : 'last',
      },
    }),
  ),
  pattern(
    'current year',
    `${LEFT}(?:[Tt]he\\s)?(?<which>current|present|same|(?<=\\s)that)\\s${UNIT}(?!s|-|\\p{L})`,
    (g) => ({
      expression:
        g['which'] === 'same' || g['which'] === 'that'
          ? { kind: 'same', unit: unit(g), which: 'that' }
          : { kind: 'shift', unit: unit(g), count: 0 },
    }),
  ),
  pattern(
    'year-end',
    `${LEFT}(?:[Tt]he\\s)?(?:year[-\\s]end|end\\sof\\sthe\\syear)${RIGHT}`,
    () => ({
      expression: { kind: 'shift', unit: 'year', count: 0 },
      part: 'end',
    }),
  ),
  pattern(
    'past years',
    `${LEFT}(?:[Tt]he\\s)?(?<dir>past|last|previous|preceding|next|coming|first|final)\\s(?:or\\snext\\s)?${COUNT}[\\s-]${UNIT}s?${RIGHT}`,
    (g) => {
      const dir = g['dir'] ?? '';
      const n = count(g);
      if (dir === 'first' || dir === 'final')
        return { expression: { kind: 'duration', value: durationValue(unit(g), n) } };
      return {
        expression: { kind: 'stretch', unit: unit(g), count: n, past: !/next|coming/.test(dir) },
      };
    },
    'giu',
  ),
  pattern(
    'recent years',
    `${LEFT}(?:the\\s)?(?<dir>recent|past|coming|last|next)\\s(?:few\\s|several\\s)?(?<unit>day|week|month|quarter|year|decade)s${RIGHT}|${LEFT}the\\s(?<dir2>past|coming)\\s(?<unit2>day|week|month|quarter|year|decade)${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'stretch',
        unit: (g['unit'] ?? g['unit2'] ?? 'year') as DateUnit,
        count: g['unit'] === undefined ? 1 : null,
        past: !/coming|next/i.test(g['dir'] ?? g['dir2'] ?? ''),
      },
    }),
    'giu',
  ),
  pattern(
    'duration',
    `${LEFT}(?:(?:more\\sthan|less\\sthan|nearly|almost|about|at\\sleast|up\\sto|only|just|the|another|over)\\s)?${COUNT}(?:[\\s-](?:full|more|straight|consecutive))?[\\s-](?<unit>minute|hour|day|week|month|quarter|year|decade|centurie|century)(?<plural>s)?${RIGHT}(?![\\s-](?:old|ago|earlier|later|before|prior|bonds?|notes?))`,
    (g) => {
      const u = unit(g);
      const word = (g['count'] ?? '').toLowerCase();
      // "a months-long fight" counts no months.
      const open = /^an?$/.test(word) && g['plural'] !== undefined;
      const n = open ? null : word === 'half a' ? 0.5 : count(g);
      if (u === 'quarter') return null;
      return { expression: { kind: 'duration', value: durationValue(u, n) } };
    },
    'giu',
  ),
  pattern(
    'open duration',
    `(?<=\\b(?:for|in|over|of|after|within|many|spent|took|takes|take)\\s(?:the\\s)?)(?<unit>day|week|month|year|decade|hour|minute|centurie)s${RIGHT}(?!\\s(?:ago|old|earlier|later|before))`,
    (g) => ({ expression: { kind: 'duration', value: durationValue(unit(g), null) } }),
    'giu',
  ),
  pattern(
    'set',
    `${LEFT}(?:(?<adverb>daily|weekly|monthly)|(?:each|every)\\s(?:other\\s)?(?<unit>day|week|month|quarter|year|night|morning))${RIGHT}`,
    (g) => {
      const word = (g['adverb'] ?? g['unit'] ?? '').toLowerCase();
      const value = SETS[word];
      return value === undefined ? null : { expression: { kind: 'set', value } };
    },
    'giu',
  ),
  pattern(
    'now',
    `${LEFT}(?:[Nn]ow|[Cc]urrently|[Aa]t\\s(?:present|the\\smoment|this\\stime)|[Nn]owadays|[Tt]hese\\sdays|[Ff]or\\sthe\\stime\\sbeing)${RIGHT}(?!-)`,
    () => ({ expression: { kind: 'reference', ref: 'present' } }),
  ),
  pattern(
    'recently',
    `${LEFT}(?:(?:[Mm]ore\\s|[Mm]ost\\s)?[Rr]ecently|[Ff]ormerly|[Ii]n\\sthe\\spast|[Ll]ately)${RIGHT}(?!\\s\\d|\\sfew|\\s\\p{L}+\\s(?:years|months|weeks|days))`,
    () => ({ expression: { kind: 'reference', ref: 'past' } }),
  ),
  pattern(
    'soon',
    `${LEFT}(?:[Ss]oon|[Tt]he\\s(?:near\\s|foreseeable\\s)?future|[Ii]n\\sthe\\sfuture)${RIGHT}(?!\\s(?:after|as))`,
    () => ({ expression: { kind: 'reference', ref: 'future' } }),
  ),
];

const SETS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  day: 'P1D',
  night: 'P1D',
  morning: 'P1D',
  weekly: 'P1W',
  week: 'P1W',
  monthly: 'P1M',
  month: 'P1M',
  quarterly: 'P1Q',
  quarter: 'P1Q',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  year: 'P1Y',
};
