import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BARE, RECOGNISE, type Run, type RunKind } from './run.ts';
import { table } from './table.ts';

/** Pages of HTML that are measured beside the plain text. */
const PAGES = 100;

/**
 * Converts generated articles, and pages of HTML, each size in a process of its own. Prints time, throughput and memory, how
 * the time for one article grows with their number, and the ratio to a bare segmenter's pass, which other work on the same
 * machine changes least.
 */
export function benchConvert(counts: readonly number[]): void {
  const runs = [...counts.map((count) => measure('text', count)), measure('html', PAGES)];
  console.log(
    table(
      [
        'documents',
        'MB',
        'files',
        'documents/s',
        'MB/s',
        'ms each',
        'recognisers MB/s',
        'peak MB',
        '× bare segmenter',
      ],
      runs.map((run) => [
        nameOf(run),
        (run.bytes / 1e6).toFixed(2),
        String(run.files),
        ((run.count / total(run)) * 1000).toFixed(0),
        (run.bytes / 1e3 / total(run)).toFixed(2),
        (total(run) / run.count).toFixed(2),
        (run.characters / 1e3 / (run.stages[RECOGNISE] ?? 1)).toFixed(2),
        (run.memory / 1e6).toFixed(0),
        (total(run) / (run.stages[BARE] ?? 1)).toFixed(1),
      ]),
    ),
  );
  console.log(
    `\nms for each document, by stage\n${table(
      ['stage', ...runs.map(nameOf)],
      Object.keys(runs[0]?.stages ?? {}).map((stage) => [
        stage,
        ...runs.map((run) => ((run.stages[stage] ?? 0) / run.count).toFixed(3)),
      ]),
    )}`,
  );
  const texts = runs.filter(({ kind }) => kind === 'text');
  for (const [i, run] of texts.entries()) {
    const before = texts[i - 1];
    if (before)
      console.log(
        `\nOne article of ${run.count} takes ${(total(run) / run.count / (total(before) / before.count)).toFixed(2)} times what one of ${before.count} takes.`,
      );
  }
}

/** As `npm run convert` starts Node: new objects get little room before what nobody holds is cleared. */
const SMALL_HEAP = '--max-semi-space-size=8';

function measure(kind: RunKind, count: number): Run {
  const script = fileURLToPath(new URL('./convert-run.ts', import.meta.url));
  const output = execFileSync(process.execPath, [SMALL_HEAP, script, kind, String(count)], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(output) as Run;
}

function nameOf({ kind, count }: Run): string {
  return kind === 'html' ? `${count} HTML` : String(count);
}

/** All stages but the yardstick. */
function total({ stages }: Run): number {
  return Object.entries(stages).reduce(
    (sum, [stage, time]) => (stage === BARE ? sum : sum + time),
    0,
  );
}
