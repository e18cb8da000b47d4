import { alternation } from './alternation.ts';
import { LEFT, YEAR, number, pattern, yearOrNull } from './date-pattern.ts';
import { wordsSign } from './date-signs.ts';
import type { DatePattern, Groups } from './date-pattern.ts';
import { DAY_WORDS, MONTH_NAMES, WEEKDAY_NAMES, indexOfName } from './month-names.ts';

/** The languages beside English whose dates are read. */
export const FOREIGN_LANGUAGES: readonly string[] = Object.keys(MONTH_NAMES).filter(
  (language) => language !== 'en',
);

/** Day, month and year in German, French, Spanish and Swedish, weekdays, and the words for today and its neighbours. */
export function foreignDatePatterns(language: string): readonly DatePattern[] {
  const months = MONTH_NAMES[language];
  const weekdays = WEEKDAY_NAMES[language];
  if (!months || !weekdays || language === 'en') return [];
  const name = `(?<month>${alternation(months.flat())})\\.?(?!\\p{L})`;
  const of = language === 'es' ? '\\sde\\s' : '\\s';
  const index = (g: Groups): number => indexOfName(months, g['month'] ?? '');
  const monthSign = wordsSign(months.flat());
  const words = DAY_WORDS[language] ?? {};
  return [
    pattern(
      'foreign day',
      `${LEFT}(?:(?:${alternation(weekdays.flat())}),?\\s(?:(?:den|dem|le|el)\\s)?)?(?<day>0?[1-9]|[12]\\d|3[01])(?:\\.|er|\\sdel?|:e)?\\s(?:de\\s)?${name}(?:(?:${of}|\\sdel\\s|\\s)${YEAR})?`,
      (g) => ({
        expression: { kind: 'day', year: yearOrNull(g), month: index(g), day: number(g['day']) },
      }),
      'giu',
      monthSign,
    ),
    pattern(
      'foreign month year',
      `${LEFT}${name}(?:${of}|\\sdel\\s|\\s)${YEAR}`,
      (g) => ({
        expression: { kind: 'month', year: number(g['year']), month: index(g), which: null },
      }),
      'giu',
      monthSign,
    ),
    pattern(
      'foreign month',
      `(?<=(?:^|[^\\p{L}])(?:im|in|seit|bis|en|depuis|desde|hasta|i|sedan|von|ab|ende|anfang|mitte|fin|début|à|finales\\sde|principios\\sde)\\s)${name}`,
      (g) => ({
        expression: { kind: 'month', year: null, month: index(g), which: null },
      }),
      'giu',
      monthSign,
    ),
    pattern(
      'foreign weekday',
      `(?<![\\p{L}])(?<weekday>${alternation(weekdays.flat())})(?!\\p{L})`,
      (g) => ({
        expression: {
          kind: 'weekday',
          weekday: indexOfName(weekdays, g['weekday'] ?? ''),
          which: null,
        },
      }),
      'giu',
      wordsSign(weekdays.flat()),
    ),
    pattern(
      'foreign day word',
      `(?<![\\p{L}])(?<word>${alternation(Object.keys(words))})(?!\\p{L})`,
      (g) => ({
        expression: {
          kind: 'shift',
          unit: 'day',
          count: words[(g['word'] ?? '').toLowerCase()] ?? 0,
        },
      }),
      'giu',
      null,
    ),
    pattern(
      'foreign last year',
      FOREIGN_YEARS[language] ?? '(?!)',
      (g) => ({
        expression: {
          kind: 'shift',
          unit: 'year',
          count: g['last'] !== undefined ? -1 : g['next'] !== undefined ? 1 : 0,
        },
      }),
      'giu',
      null,
    ),
  ];
}

const FOREIGN_YEARS: Readonly<Record<string, string>> = {
  de: '(?<last>(?:im\\s)?(?:vergangenen?|letzten|letztes|vorigen)\\sJahr)(?!e)|(?<next>(?:im\\s)?(?:kommenden?|nächsten|nächstes)\\sJahr)(?!e)|(?:in\\s)?diese[sm]\\sJahr',
  fr: "(?<last>l[’']an(?:née)?\\s(?:dernier|dernière|passée?))|(?<next>l[’']an(?:née)?\\s(?:prochaine?))|cette\\sannée",
  es: '(?<last>el\\saño\\s(?:pasado|anterior))|(?<next>el\\s(?:próximo\\saño|año\\spróximo|año\\sque\\sviene))|este\\saño',
  sv: '(?<last>i\\sfjol|förra\\såret)|(?<next>nästa\\sår)|i\\sår(?!\\p{L})|(?:det\\s)?här\\såret',
};
