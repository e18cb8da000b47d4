import { findDates } from '../../text/find-dates.ts';
import { findMoney } from '../../text/find-money.ts';
import { counted } from '../counted.ts';
import { quotePassage } from '../quote-passage.ts';
import type { Reading } from '../reading/read-document-signals.ts';
import { unknownSignal, type Signal } from './criterion.ts';

/** The method's words (section 2, step 5): numbers with their sign, and words. */
const WORD = /\$?\d[\d.,]*\d|\$?\d|\p{L}[\p{L}\p{N}'’-]*/gu;
/** Expressions of time that name a day, month, quarter or year. */
const DATED: ReadonlySet<string> = new Set([
  'day',
  'numeric',
  'month',
  'quarter',
  'half',
  'year',
  'span',
]);

/** R8: how much of the text can be checked against the world. From JTI, clause 10. */
export function checkableSpecifics(reading: Reading): Signal {
  const { text, method, prose, attributions, quotes, textOf } = reading;
  const { language } = text.source;
  const rows = prose.map((sentence) => {
    const words = textOf(sentence);
    const money = findMoney(words, { language }).filter((amount) => /\d/.test(amount.text)).length;
    const dates = findDates(words, { language }).filter(({ expression }) =>
      DATED.has(expression.kind),
    ).length;
    return { sentence, specifics: money + dates, words: words.match(WORD)?.length ?? 0 };
  });
  const words = rows.reduce((sum, row) => sum + row.words, 0);
  if (words === 0) return unknownSignal('The document has no text to count in.');
  const figures = rows.reduce((sum, row) => sum + row.specifics, 0);
  const speakers = distinctSpeakers(
    attributions.flatMap(({ kind, speaker }) => (kind === 'named' && speaker ? [speaker] : [])),
  );
  const total = figures + quotes.length + speakers;
  const density = (total * 100) / words;
  const { specificsForFull } = method.reliability;
  return {
    raw: density,
    shown: `${density.toFixed(1)} per 100 words`,
    score: Math.min(1, density / specificsForFull),
    why: `${counted(figures, 'amount or date', 'amounts and dates')}, ${counted(quotes.length, 'direct quote')} and ${counted(speakers, 'named speaker')} in ${words} words; ${specificsForFull} per 100 words count in full.`,
    evidence: rows
      .filter(({ specifics }) => specifics > 0)
      .map(({ sentence }) => quotePassage(text, sentence)),
  };
}

/** Speakers told apart by their last name; he and she are somebody who was named before. */
function distinctSpeakers(speakers: readonly string[]): number {
  const names = speakers.map((speaker) =>
    (speaker.split(/\s+/).at(-1) ?? '').toLowerCase().replace(/[’']s$/, ''),
  );
  return new Set(names.filter((name) => name !== 'he' && name !== 'she')).size;
}
