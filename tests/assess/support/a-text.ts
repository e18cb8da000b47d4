import { toAssessableText, type AssessableText } from '../../../src/assess/assessable-text.ts';
import { boundsOf } from '../../../src/domain/edtf.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import type { Event } from '../../../src/domain/event.ts';
import type { Evidence } from '../../../src/domain/evidence.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Source } from '../../../src/domain/source.ts';
import { makeEvidence } from '../../../src/text/make-evidence.ts';
import { readText } from '../../../src/text/read-text.ts';

export interface TextParts {
  readonly id?: string;
  readonly headline?: string;
  readonly summary?: string;
  readonly body: string;
  readonly disclaimer?: string;
  /** Printed below everything, outside the article. */
  readonly furniture?: string;
  readonly source?: Partial<Source>;
  readonly entities?: readonly Entity[];
  readonly figures?: readonly FigureParts[];
  readonly events?: readonly Event[];
}

/** A figure by the sentence that states it. */
export type FigureParts = Partial<Omit<Figure, 'evidence'>> & { readonly in: string };

/** An invented document; nothing is known of it but what is given. */
export function aText(parts: TextParts): AssessableText {
  const { headline, summary, body, disclaimer, furniture } = parts;
  const all = [headline, summary, body, disclaimer, furniture].filter((part) => part !== undefined);
  const doc = readText(all.join('\n\n'));
  const linesOf = (part: string): [number, number] => {
    const start = doc.text.indexOf(part);
    return [doc.lineAt(start), doc.lineAt(start + part.length - 1)];
  };
  const id = parts.id ?? 'herald';
  const source: Source = {
    id,
    seed: { file: `${id}.txt`, sha256: '0'.repeat(64) },
    title: headline ?? 'Without a headline',
    titleBasis: headline === undefined ? 'derived' : 'printed',
    publisher: null,
    author: null,
    byline: null,
    published: null,
    publishedBounds: null,
    section: null,
    language: 'en',
    url: null,
    syndicatedFrom: null,
    upstream: [],
    voiceZones: [
      ...(summary === undefined ? [] : [{ zone: 'ai-summary' as const, lines: linesOf(summary) }]),
      ...(disclaimer === undefined
        ? []
        : [{ zone: 'disclaimer' as const, lines: linesOf(disclaimer) }]),
    ],
    furniture: furniture === undefined ? [] : [{ line: linesOf(furniture)[0], kind: 'other' }],
    publish: 'full',
    external: {},
    review: 'machine',
    ...parts.source,
  };
  return toAssessableText({
    source,
    doc,
    entities: parts.entities ?? [],
    events: parts.events ?? [],
    figures: (parts.figures ?? []).map((figure, i) => toFigure(figure, doc, id, i)),
  });
}

function toFigure(
  { in: sentence, ...more }: FigureParts,
  doc: ReturnType<typeof readText>,
  source: string,
  index: number,
): Figure {
  const start = doc.text.indexOf(sentence);
  if (start < 0) throw new Error(`Cannot place a figure: the text lacks “${sentence}”.`);
  const evidence: Evidence = makeEvidence(doc, () => 'body', start, start + sentence.length);
  return {
    id: `${source}-figure-${index + 1}`,
    source,
    entity: 'falk',
    counterparty: null,
    metric: 'valuation',
    value: null,
    low: null,
    high: null,
    currency: 'EUR',
    per: null,
    precision: 'exact',
    asOf: { edtf: null, earliest: null, latest: null, rule: null },
    stance: 'asserts',
    voice: 'publisher',
    review: 'machine',
    ...more,
    evidence: [evidence],
  };
}

export function anOrganisation(name: string): Entity {
  return { id: name.toLowerCase(), name, kind: 'organisation', aliases: [], review: 'reviewed' };
}

/** An event that a text tells in one sentence, dated by an EDTF string. */
export function anEvent(
  id: string,
  edtf: string,
  text: { readonly source: string; readonly sentence: string },
  more: Partial<Event> = {},
): Event {
  const bounds = boundsOf(edtf);
  return {
    id,
    title: id,
    date: {
      edtf,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      rule: 'T1',
    },
    entities: [],
    kind: 'instant',
    realis: 'actual',
    before: [],
    after: [],
    sameAs: null,
    evidence: [
      {
        source: text.source,
        exact: text.sentence,
        prefix: '',
        suffix: '',
        start: 0,
        end: text.sentence.length,
        line: 1,
        zone: 'body',
      },
    ],
    review: 'machine',
    ...more,
  };
}
