import type { Evidence, Zone } from '../../src/domain/evidence.ts';
import { freeId, slugify } from '../../src/domain/ids.ts';
import type { Source } from '../../src/domain/source.ts';
import type { DocumentText } from '../../src/text/document-text.ts';
import { findMoney } from '../../src/text/find-money.ts';
import { readMoneyContext } from '../../src/text/money-context.ts';
import { nearestPassage } from '../../src/text/nearest-passage.ts';
import { makeEvidence } from '../../src/text/make-evidence.ts';
import { toMdx } from '../convert/to-mdx.ts';

/** What a person says of a new record; the rest is read from the quote. */
export interface Wanted {
  readonly source: Source;
  readonly doc: DocumentText;
  /** Words of the document, character for character. */
  readonly quote: string;
  /** Title of an event, or the question. */
  readonly title: string;
  /** What the source answers, for a question. */
  readonly answer: string;
  /** Ids of the same collection that are in use. */
  readonly taken: ReadonlySet<string>;
}

export type Scaffold =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly message: string };

const NO_DATE = { edtf: null, earliest: null, latest: null, rule: null };

/** A new record with its evidence, ready to be filled in by hand; it passes the check as it is. */
export function scaffold(kind: 'figure' | 'event' | 'question', wanted: Wanted): Scaffold {
  const { source, doc, quote, title, answer, taken } = wanted;
  const at = doc.verbatim.indexOf(quote);
  if (at < 0 || quote === '') {
    const near = nearestPassage(doc, quote);
    return {
      ok: false,
      message: `Cannot find the quote in ${source.seed.file}, expected words of the document, character for character.${near ? ` Nearest, on line ${near.line}: “${near.text}”.` : ''}`,
    };
  }
  const evidence = makeEvidence(doc, zoneAt(source, doc), at, at + quote.length);
  const file = (collection: string, name: string, record: object): Scaffold => ({
    ok: true,
    path: `${collection}/${freeId(slugify(name) || kind, taken)}.mdx`,
    text: toMdx({ ...record, review: 'machine' }, ''),
  });
  switch (kind) {
    case 'figure':
      return figure(wanted, evidence, file);
    case 'event':
      return file('events', title, {
        title,
        date: NO_DATE,
        entities: [],
        kind: 'instant',
        realis: 'reported',
        before: [],
        after: [],
        sameAs: null,
        evidence: [{ source: source.id, ...evidence }],
      });
    case 'question': {
      const value = slugify(answer) || 'answer';
      return file('questions', title, {
        question: title,
        about: [],
        openedBy: 'editor',
        values: { [value]: answer },
        incompatible: [],
        positions: [
          {
            source: source.id,
            value,
            stance: 'asserts',
            evidence: [{ source: source.id, ...evidence }],
          },
        ],
      });
    }
  }
}

function figure(
  { source, doc, quote }: Wanted,
  evidence: Evidence,
  file: (collection: string, name: string, record: object) => Scaffold,
): Scaffold {
  const options = { language: source.language, context: readMoneyContext(doc.text) };
  const [amount] = findMoney(quote, options);
  if (!amount) {
    return {
      ok: false,
      message: 'Cannot make a figure of this quote: found no amount of money, expected one.',
    };
  }
  const { value, low, high, currency, per, precision } = amount;
  return file('figures', `${source.id} ${amount.text}`, {
    source: source.id,
    entity: null,
    counterparty: null,
    metric: 'other',
    value,
    low,
    high,
    currency,
    per,
    precision,
    asOf: NO_DATE,
    evidence: [evidence],
    stance: 'asserts',
    voice: evidence.zone === 'ai-summary' ? 'ai-summary' : 'publisher',
  });
}

function zoneAt({ voiceZones }: Source, doc: DocumentText): (index: number) => Zone {
  return (index) => {
    const line = doc.lineAt(index);
    return voiceZones.find(({ lines: [from, to] }) => from <= line && line <= to)?.zone ?? 'body';
  };
}
