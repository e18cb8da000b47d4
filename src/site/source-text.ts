import { evidenceId } from '../domain/evidence.ts';
import type { Source } from '../domain/source.ts';
import { bodyBlocks } from '../text/body-blocks.ts';
import { parseBody } from '../text/parse-body.ts';
import { placeBlocks } from '../text/place-blocks.ts';
import { readDocument } from '../text/read-document.ts';
import { seedFormat } from '../text/seed-format.ts';
import { excerptRuns } from './excerpt-runs.ts';
import { PUBLISHED } from './published-fragment.ts';
import { printedDate } from './printed-date.ts';
import type { PassageNote } from './passage-notes.ts';
import { markPassages, type Passage, type TextRun } from './mark-passages.ts';

/** One block of a source's page. */
export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'furniture';
  readonly level: number;
  /** The text in runs, the marked passages among them. */
  readonly runs: readonly TextRun[];
  /** Whether something on the site rests on words of this block; if so it is always shown. */
  readonly isProof: boolean;
  /** What rests on passages of this block. */
  readonly notes: readonly PassageNote[];
  /** `ai-summary` and `disclaimer` do not speak with the publisher's voice. */
  readonly zone: string;
}

/**
 * The text of a source as its page shows it: the blocks of its body, in place, with each used passage marked; between them,
 * greyed, the lines that were set aside as furniture. Under `publish: excerpts` only the marked passages remain, with some words
 * on both sides.
 */
export function sourceText(
  source: Source,
  seedText: string,
  body: string,
  notes: readonly PassageNote[],
): SourceBlock[] {
  const doc = readDocument(seedText, seedFormat(source.seed.file, seedText));
  const parsed = parseBody(body);
  if (!parsed.ok) throw new Error(`Cannot show ${source.id}: ${parsed.fault.message}`);
  const { placed } = placeBlocks(doc, bodyBlocks(parsed.tree));
  const printed = printedDate(source, doc);
  const passages = notes.flatMap((note): (Passage & { note: PassageNote })[] => {
    const { evidence, tone } = note;
    const start = doc.fromSeed(evidence.start);
    if (start === null) return [];
    return [
      {
        id: evidenceId(source.id, evidence),
        start,
        end: start + evidence.exact.length,
        tone: tone === 'claim' ? 'claim' : 'signal',
        note,
      },
    ];
  });
  const zoneOf = (line: number) =>
    source.voiceZones.find(({ lines: [from, to] }) => line >= from && line <= to)?.zone ?? 'body';
  const block = (
    kind: SourceBlock['kind'],
    level: number,
    start: number,
    end: number,
  ): SourceBlock => {
    const isInside = (passage: { start: number }) => passage.start >= start && passage.start < end;
    const inside = passages.filter(isInside);
    const dated =
      printed && isInside(printed) ? [{ id: PUBLISHED, tone: 'claim' as const, ...printed }] : [];
    return {
      kind,
      level,
      runs: markPassages(doc.text, start, end, [...dated, ...inside]),
      isProof: inside.length + dated.length > 0,
      notes: inside.map(({ note }) => note),
      zone: kind === 'furniture' ? 'furniture' : zoneOf(doc.lineAt(start)),
    };
  };
  const shown = placed.map(({ kind, level, start, end }) => ({
    start,
    block: block(kind, level, start, end),
  }));
  const isShown = (start: number, end: number) =>
    placed.some((shownBlock) => shownBlock.start < end && start < shownBlock.end);
  const furniture = doc.blocks

    .filter(({ start, end }) => !isShown(start, end))
    .map(({ start, end }) => ({ start, block: block('furniture', 0, start, end) }));
  const all = [...shown, ...furniture]
    .sort((a, b) => a.start - b.start)
    .map((entry) => entry.block);
  if (source.publish === 'full') return all;
  return all
    .filter(({ isProof }) => isProof)
    .flatMap((one) =>
      excerptRuns(one.runs).map((runs) => ({
        ...one,
        runs,
        notes: one.notes.filter(({ evidence }) =>
          runs.some(({ begins }) => begins.includes(evidenceId(source.id, evidence))),
        ),
      })),
    );
}
