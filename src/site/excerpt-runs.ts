import type { TextRun } from './mark-passages.ts';

/** Characters of context beside a passage; words are not cut. */
const CONTEXT = 60;

/** The passages of a block, each with some words on both sides; those that meet stand together. Nothing inside is left out. */
export function excerptRuns(runs: readonly TextRun[]): TextRun[][] {
  const excerpts: TextRun[][] = [];
  let open: TextRun[] = [];
  runs.forEach((run, i) => {
    if (run.tone !== null) return void open.push(run);
    const [head, tail] = [
      i > 0 ? headOf(run.text) : '',
      i < runs.length - 1 ? tailOf(run.text) : '',
    ];
    if (i > 0 && i < runs.length - 1 && head.length + tail.length >= run.text.length)
      return void open.push(run);
    if (open.length > 0) excerpts.push([...open, ...(head === '' ? [] : [{ ...run, text: head }])]);
    open = tail === '' ? [] : [{ ...run, text: tail }];
  });
  if (open.some(({ tone }) => tone !== null)) excerpts.push(open);
  return excerpts;
}

function headOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(' ', CONTEXT)));
}

function tailOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const at = text.indexOf(' ', text.length - CONTEXT);
  return at < 0 ? '' : text.slice(at + 1);
}
