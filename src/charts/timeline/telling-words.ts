import type { Realis } from '../../domain/event.ts';
import { counted } from '../headline.ts';
import type { Telling } from './series.ts';

/** How a telling is qualified in words; what is told as done needs none. */
export const REALIS_WORDS: Readonly<Record<Realis, string | null>> = {
  actual: null,
  reported: 'reported',
  rumoured: 'rumoured',
  forecast: 'forecast',
  denied: 'denied',
};

/** The line below a title: date, how real, by how many. */
export function metaWords(telling: Telling): string {
  const sources = telling.sources.length;
  return [
    telling.undated === null ? telling.date.words : null,
    REALIS_WORDS[telling.realis],
    sources > 1 ? counted(sources, 'source') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** The line of one telling of a contested event: how, when, who; the long name comes last, where a cut costs least. */
export function tellingWords(telling: Telling): string {
  const date = telling.undated === null ? telling.date.words : 'no date';
  return `${howWords(telling)}, ${date} · ${telling.sources.join(', ')}`;
}

/** How real a telling makes its event, in words for every case. */
export function howWords({ realis }: Pick<Telling, 'realis'>): string {
  return REALIS_WORDS[realis] ?? 'told as done';
}

/** The whole of a telling in one sentence without its full stop. */
export function fullWords(telling: Telling): string {
  const { date } = telling;
  const inferred = date.printed ? '' : ' (inferred)';
  const when =
    telling.undated === null
      ? `${date.words}${inferred}`
      : date.from === null && date.to === null
        ? `undated: ${telling.undated}`
        : `undated: ${telling.undated}; inferred bounds ${date.words}`;
  const how = REALIS_WORDS[telling.realis];
  const who = telling.sources.length === 0 ? '' : `, says ${telling.sources.join('; ')}`;
  return `${telling.title}: ${how === null ? '' : `${how}, `}${when}${who}`;
}
