import type { DateExpression, Which } from './date-expression.ts';
import { LEFT, RIGHT, YEAR, number, pattern, yearOrNull } from './date-pattern.ts';
import type { DatePattern, Groups, PatternReading } from './date-pattern.ts';
import {
  DAY,
  DAY2,
  EN_MONTHS,
  FULL_MONTH,
  MONTH,
  ORDINAL,
  ORDINALS,
  PART,
  SEASON,
  SEASONS,
  WEEKDAY_BEFORE,
  WHICH,
  month,
  part,
  shortYear,
  which,
} from './english-date-words.ts';
import { indexOfName } from './month-names.ts';
import { readNumberWords } from './number-words.ts';

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

/** "the third quarter", as far as the words around it say of which year. */
const ordinalQuarter = (groups: Groups, year: number | null, of: Which): PatternReading => ({
  expression: {
    kind: 'quarter',
    year,
    quarter: ORDINALS[(groups['ordinal'] ?? '').toLowerCase()] ?? 1,
    fiscal: false,
    which: of,
  },
});

/** Decades of the twentieth century; those of this one are not called so. */
const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** English names of times on the calendar: days, months, quarters, halves, seasons, years, decades, centuries. */
export const CALENDAR_PATTERNS: readonly DatePattern[] = [
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
    (g) => ordinalQuarter(g, number(g['year']), null),
  ),
  pattern(
    'quarter of this year',
    `${LEFT}(?:(?:[Tt]he\\s)?(?<which2>last|this|next)\\syear['’]s\\s${ORDINAL}[\\s-]quarter)`,
    (g) => ordinalQuarter(g, null, (g['which2'] ?? null) as Which),
  ),
  pattern(
    'quarter last year',
    `${LEFT}(?:[Tt]he\\s)?${ORDINAL}[\\s-]quarter\\s(?:of\\s)?${WHICH}\\syear`,
    (g) => ordinalQuarter(g, null, which(g)),
  ),
  // "the year-ago third quarter" is that of the year before.
  pattern(
    'year-ago quarter',
    `${LEFT}(?:[Tt]he\\s)?[Yy]ear[\\s-](?:ago|earlier)\\s(?:fiscal\\s)?${ORDINAL}[\\s-]quarter(?!s|\\p{L})`,
    (g) => ordinalQuarter(g, null, 'last'),
  ),
  pattern(
    'quarter',
    `${LEFT}(?:[Tt]he\\s)?(?:(?:fiscal|financial)[\\s-])?${ORDINAL}[\\s-](?:fiscal\\s)?quarter(?!\\p{L})(?:\\sof\\sthe\\s(?:fiscal\\s|financial\\s)?year)?`,
    (g) => ordinalQuarter(g, null, null),
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
    `(?<=\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|until|into|[Oo]ver|[Tt]hroughout|(?:in|by|of|over|since|until)\\sthe\\s(?:early|late))\\s(?:the\\s)?)(?:${PART})?${SEASON}${RIGHT}(?!\\s(?:of|to|semester|break|training|short|back|apart|in love|behind|off))`,
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
    'spelled year',
    `${LEFT}(?:(?:[Tt]he\\s)?year\\s(?<thousand>two\\sthousand)(?:\\sand\\s(?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?:(?:[Tt]he\\s)?year\\s)?(?<century>[Nn]ineteen|[Tt]wenty)[\\s-](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'year',
        year:
          g['thousand'] === undefined
            ? ((g['century'] ?? '').toLowerCase() === 'nineteen' ? 1900 : 2000) +
              (readNumberWords(g['rest'] ?? '') ?? 0)
            : 2000 + (readNumberWords(g['ones'] ?? '') ?? 0),
        fiscal: false,
      },
    }),
  ),
  pattern(
    'spelled decade',
    `${LEFT}[Tt]he\\s(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[\\s-])?(?:nineteen[\\s-])?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)${RIGHT}`,
    (g) => ({
      expression: { kind: 'decade', start: 1920 + 10 * TENS.indexOf(g['tens'] ?? '') },
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
];
