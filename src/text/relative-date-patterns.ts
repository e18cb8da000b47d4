import { alternation } from './alternation.ts';
import type { DatePart, DateUnit } from './date-expression.ts';
import { LEFT, RIGHT, pattern } from './date-pattern.ts';
import type { DatePattern } from './date-pattern.ts';
import {
  COUNT,
  EN_WEEKDAYS,
  SHIFT,
  UNIT,
  WEEKDAY,
  WHICH,
  capital,
  count,
  durationValue,
  unit,
  which,
} from './english-date-words.ts';
import { DAY_WORDS, indexOfName } from './month-names.ts';

/** English words for times that lean on another: weekdays, "last week", "a year earlier", durations, repeated times. */
export const RELATIVE_PATTERNS: readonly DatePattern[] = [
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
      if (n === null) return { expression: { kind: 'duration', value: durationValue(u, null) } };
      if (!Number.isInteger(n)) return null;
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
    `${LEFT}[Tt]he\\squarter\\sa\\s(?<unit3>year)\\s(?:ago|earlier)${RIGHT}|${LEFT}(?:[Tt]he\\s)?(?:same\\s)?(?<unit>[Yy]ear)[\\s-](?:earlier|ago)(?:\\s(?:quarter|period|month))?${RIGHT}|${LEFT}[Tt]he\\s(?<unit2>year|month|week|day|quarter)\\s(?:before|earlier)(?=[.,;)]|\\s(?:to|and|as|in|when|at)\\s)`,
    (g) => ({
      expression: {
        kind: 'earlier',
        unit: (g['unit'] ?? g['unit2'] ?? 'year').toLowerCase() as DateUnit,
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
    `${LEFT}[Tt]he\\s(?<latest>latest\\s|most\\srecent\\s|just-ended\\s)?(?<full>full\\s)?(?:(?:fiscal|financial|calendar)\\s(?=year))?(?<unit>quarter|year|month|week|weekend|(?<=latest\\s)period)(?![\\p{L}-]|\\s(?:of(?!\\s[$€£])|before|after|earlier|ago|to(?=\\s(?:\\p{Lu}|\\d|the|date|end|come))|to-date|in which))(?=(?<ended>\\s(?:that\\s)?(?:ended|ending)(?!\\p{L}))?)`,
    (g) =>
      g['ended'] !== undefined && g['unit'] === 'year'
        ? { expression: { kind: 'duration', value: 'P1Y' } }
        : g['unit'] === 'year' && g['full'] !== undefined && g['latest'] === undefined
          ? { expression: { kind: 'shift', unit: 'year', count: 0 } }
          : {
              expression: {
                kind: 'same',
                unit: g['unit'] === 'period' ? 'quarter' : unit(g),
                which: g['latest'] === undefined ? null : 'last',
              },
            },
  ),
  pattern(
    'in the year',
    `${LEFT}(?<edge>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\sin\\sthe\\s(?<unit>year|month|week|quarter)${RIGHT}(?!\\s(?:of|before|after|ended|ending))`,
    (g) => ({
      expression: { kind: 'shift', unit: unit(g), count: 0 },
      part: (g['edge'] ?? '').toLowerCase() as DatePart,
    }),
  ),
  pattern(
    'current year',
    `${LEFT}(?:[Tt]he\\s)?(?<which>current|present|same|(?<=\\s)that)\\s(?:(?:fiscal|financial|calendar)\\s(?=year))?${UNIT}(?!s|-|\\p{L})`,
    (g) => ({
      expression:
        g['which'] === 'same' || g['which'] === 'that'
          ? { kind: 'same', unit: unit(g), which: 'that' }
          : { kind: 'shift', unit: unit(g), count: 0 },
    }),
  ),
  pattern(
    'year-end',
    `${LEFT}(?:[Tt]he\\s)?(?:year(?:['’]s\\s|[-\\s])end|end\\sof\\sthe\\syear)${RIGHT}`,
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
    `${LEFT}(?:(?:more\\sthan|less\\sthan|nearly|almost|about|at\\sleast|up\\sto|only|just|the|another|over)\\s)?${COUNT}(?<half>[\\s-]and[\\s-]a[\\s-]half)?(?:[\\s-](?:full|more|straight|consecutive|additional|extra))?[\\s-](?<unit>minute|hour|day|week|month|quarter|year|decade|centurie|century)(?<plural>s)?(?<half2>\\sand\\sa\\shalf)?${RIGHT}(?![\\s-](?:old|ago|earlier|later|prior|bonds?|notes?)|[\\s-]before(?!\\s(?:the|he|she|it|they|its|his|her|their|a|an|\\p{Ll}+ing)(?!\\p{L})))`,
    (g) => {
      const u = unit(g);
      const word = (g['count'] ?? '').toLowerCase();
      // "a months-long fight" counts no months.
      const open = /^an?$/.test(word) && g['plural'] !== undefined;
      const whole = open ? null : word === 'half a' ? 0.5 : count(g);
      const more = g['half'] === undefined && g['half2'] === undefined ? 0 : 0.5;
      const n = whole === null ? null : whole + more;
      if (u === 'quarter') return null;
      return { expression: { kind: 'duration', value: durationValue(u, n) } };
    },
    'giu',
  ),
  pattern(
    'years-long',
    `${LEFT}(?<unit>hour|day|week|month|year|decade)(?<plural>s)?-(?:long|old)${RIGHT}`,
    (g) => ({
      expression: {
        kind: 'duration',
        value: durationValue(unit(g), g['plural'] === undefined ? 1 : null),
      },
    }),
    'giu',
  ),
  pattern(
    'open duration',
    `(?<=\\b(?:for|in|over|of|after|within|many|spent|took|takes|take|follow|follows|followed|following)\\s(?:the\\s)?)(?<unit>day|week|month|year|decade|hour|minute|centurie)s${RIGHT}(?!\\s(?:ago|old|earlier|later|before))`,
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
