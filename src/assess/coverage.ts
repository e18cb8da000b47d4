import type { Dossier } from '../domain/dossier.ts';
import type { SourcedEvidence } from '../domain/evidence.ts';
import { findDates } from '../text/find-dates.ts';
import { findEntities } from '../text/find-entities.ts';
import { findDamagedMoney, findMoney } from '../text/find-money.ts';
import { readMoneyContext } from '../text/money-context.ts';
import type { AssessableSentence, AssessableText } from './assessable-text.ts';
import { quotePassage } from './quote-passage.ts';

/** Something that a source states and no record of the dossier uses. */
export interface Gap {
  readonly kind: 'amount' | 'date' | 'percentage' | 'name';
  /** The words themselves. */
  readonly text: string;
  /** The sentence around them. */
  readonly evidence: SourcedEvidence;
  /** Why it is left out, where a rule tells; null when nobody has looked at it. */
  readonly reason: string | null;
}

/** The records that may use a passage. */
export type Records = Pick<Dossier, 'figures' | 'events' | 'questions' | 'entities'>;

const PERCENTAGE = /\d+(?:[.,]\d+)?\s?(?:%|per\s?cent\b|percent\b)/giu;

/**
 * What one source states and no record uses: each amount, date and percentage whose sentence no record quotes, and each name
 * that belongs to no entity with a record.
 */
export function coverageGaps(text: AssessableText, records: Records): Gap[] {
  return gapsFinder(records)(text);
}

/** The same for many sources: gathers what the records use once. */
export function gapsFinder(records: Records): (text: AssessableText) => Gap[] {
  const known = namesInRecords(records);
  const quotes = quotesBySource(records);
  return (text) => gapsOf(text, known, quotedSpans(text, quotes.get(text.source.id) ?? []));
}

function gapsOf(text: AssessableText, known: ReadonlySet<string>, quoted: readonly Span[]): Gap[] {
  const context = readMoneyContext(text.doc.text);
  const seen = new Set<string>();
  const sentences = text.sentences.map(({ start, end }) => text.doc.text.slice(start, end));
  return text.sentences.flatMap((sentence): Gap[] => {
    const words = text.doc.text.slice(sentence.start, sentence.end);
    const isQuoted = quoted.some(({ start, end }) => start < sentence.end && sentence.start < end);
    const gap = (
      kind: Gap['kind'],
      mention: { text: string },
      reason: string | null = null,
    ): Gap => ({
      kind,
      text: mention.text,
      evidence: quotePassage(text, sentence),
      reason: reason ?? zoneReason(sentence),
    });
    const options = { language: text.source.language, context };
    const names = findEntities(words)
      .filter((name) => !known.has(name.text) && !seen.has(name.text))
      .filter((name) => name.text.includes(' ') || !opensOnly(name.text, sentences))
      .map((name) => {
        seen.add(name.text);
        return gap('name', name);
      });
    if (isQuoted) return names;
    return [
      ...findMoney(words, options).map((amount) =>
        gap(
          'amount',
          amount,
          amount.perUnit === null ? null : `the price of one ${amount.perUnit}`,
        ),
      ),
      ...findDamagedMoney(words, options).map((amount) =>
        gap('amount', amount, 'damaged in the document'),
      ),
      ...findDates(words, options)
        .filter(({ text: date }) => /\d|\p{Lu}/u.test(date))
        .map((date) => gap('date', date)),
      ...[...words.matchAll(PERCENTAGE)].map((match) => gap('percentage', { text: match[0] })),
      ...names,
    ];
  });
}

/** A word that has its capital only because it opens sentences, in this document, is no name. */
function opensOnly(word: string, sentences: readonly string[]): boolean {
  const places = sentences.flatMap((sentence) => {
    const at = sentence.search(new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u'));
    return at < 0 ? [] : [/^\P{L}*$/u.test(sentence.slice(0, at))];
  });
  return places.length > 0 && places.every(Boolean);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function zoneReason({ zone }: AssessableSentence): string | null {
  return zone === 'disclaimer' ? 'part of a disclaimer' : null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

type Quote = Pick<SourcedEvidence, 'start' | 'exact'>;

function quotesBySource({ figures, events, questions }: Records): ReadonlyMap<string, Quote[]> {
  const quotes = new Map<string, Quote[]>();
  const add = (source: string, quote: Quote): void => {
    const list = quotes.get(source) ?? [];
    list.push(quote);
    quotes.set(source, list);
  };
  for (const { source, evidence } of figures) for (const one of evidence) add(source, one);
  for (const { evidence } of [...events, ...questions.flatMap(({ positions }) => positions)])
    for (const one of evidence) add(one.source, one);
  return quotes;
}

function quotedSpans({ doc }: AssessableText, quotes: readonly Quote[]): Span[] {
  return quotes.flatMap(({ start, exact }) => {
    const at = doc.fromSeed(start);
    return at === null ? [] : [{ start: at, end: at + exact.length }];
  });
}

function namesInRecords({ figures, events, questions, entities }: Records): Set<string> {
  const used = new Set([
    ...figures.flatMap(({ entity, counterparty }) => [entity, counterparty]),
    ...events.flatMap((event) => event.entities),
    ...questions.flatMap(({ about }) => about),
  ]);
  return new Set(
    entities.filter(({ id }) => used.has(id)).flatMap(({ name, aliases }) => [name, ...aliases]),
  );
}
