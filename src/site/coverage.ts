// Pages do not reach into src/assess; this is their door to what no record uses.
import type { AssessableText } from '../assess/assessable-text.ts';
import { gapsFinder, type Gap, type Records } from '../assess/coverage.ts';
import { quotePassage } from '../assess/quote-passage.ts';

export type { Gap };

/** Characters beside what is left out, where a source may only be shown in excerpts; words are not cut. */
const CONTEXT = 40;

/** Finds what one source states and no record uses, each in its sentence; in a few words of it where excerpts must do. */
export function coverageGaps(records: Records): (text: AssessableText) => Gap[] {
  const find = gapsFinder(records);
  return (text) => {
    const gaps = find(text);
    return text.source.publish === 'full' ? gaps : gaps.map((gap) => narrowed(gap, text));
  };
}

function narrowed(gap: Gap, text: AssessableText): Gap {
  const { exact } = gap.evidence;
  const sentence = text.doc.fromSeed(gap.evidence.start);
  const at = exact.indexOf(gap.text);
  if (sentence === null || at < 0) return gap;
  const from = at <= CONTEXT ? 0 : exact.indexOf(' ', at - CONTEXT) + 1;
  const room = at + gap.text.length + CONTEXT;
  const end =
    room >= exact.length
      ? exact.length
      : Math.max(at + gap.text.length, exact.lastIndexOf(' ', room));
  const evidence = quotePassage(text, {
    start: sentence + Math.min(from, at),
    end: sentence + end,
  });
  return { ...gap, evidence };
}
