import { audit, type RecordPlace } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Effects } from '../effects.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkSite } from './check-site.ts';
import { loadContent } from './load-content.ts';
import { quoteLines } from './quote-lines.ts';

/** Every finding on the content below a folder, in the order of files and lines. */
export async function checkContent(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<Finding[]> {
  const content = await loadContent(effects, folder);
  const findings = audit(content.input).map(
    ({ at, other, rule, severity, message, remedy }): Finding => ({
      rule,
      severity,
      place: content.place(at),
      message,
      remedy,
      ...(other
        ? {
            other:
              'seed' in other
                ? { file: `${folder}/seeds/${other.seed}`, line: other.line }
                : content.place(other as RecordPlace),
          }
        : {}),
    }),
  );
  const soFar = [...content.findings, ...findings];
  const rest = soFar.some(({ severity }) => severity === 'error')
    ? []
    : [
        ...(await checkJudgements(effects, folder, content.input)),
        ...(content.site ? await checkSite(effects, folder, content.site, content.input) : []),
      ];
  return quoteLines(
    effects,
    [...soFar, ...rest].sort(
      (a, b) =>
        compare(a.place.file, b.place.file) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0),
    ),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
