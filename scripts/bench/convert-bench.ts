import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from './table.ts';

interface Run {
  readonly count: number;
  readonly bytes: number;
  readonly files: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly memory: number;
}

const BARE = 'Intl.Segmenter (bare pass)';

/** Converts generated articles and prints time, throughput and memory, with the ratio to a bare segmenter's pass. */
export function benchConvert(counts: readonly number[]): void {
  const script = fileURLToPath(new URL('./convert-run.ts', import.meta.url));
  const runs = counts.map(
    (count) =>
      JSON.parse(
        execFileSync(process.execPath, [script, String(count)], {
          encoding: 'utf8',
          maxBuffer: 1e9,
        }),
      ) as Run,
  );
  const total = ({ stages }: Run) =>
    Object.entries(stages).reduce((sum, [stage, time]) => (stage === BARE ? sum : sum + time), 0);
  console.log(
    table(
      [
        'articles',
        'MB',
        'files',
        'articles/s',
        'MB/s',
        'ms/article',
        'peak MB',
        '× bare segmenter',
      ],
      runs.map((run) => [
        String(run.count),
        (run.bytes / 1e6).toFixed(2),
        String(run.files),
        ((run.count / total(run)) * 1000).toFixed(0),
        (run.bytes / 1e3 / total(run)).toFixed(2),
        (total(run) / run.count).toFixed(2),
        (run.memory / 1e6).toFixed(0),
        (total(run) / (run.stages[BARE] ?? 1)).toFixed(1),
      ]),
    ),
  );
  const stages = Object.keys(runs[0]?.stages ?? {});
  console.log(
    `\nms per article, by stage\n${table(
      ['stage', ...runs.map(({ count }) => String(count))],
      stages.map((stage) => [
        stage,
        ...runs.map((run) => ((run.stages[stage] ?? 0) / run.count).toFixed(3)),
      ]),
    )}`,
  );
}
