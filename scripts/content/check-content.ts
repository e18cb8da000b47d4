import { audit, type RecordPlace } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Effects } from '../effects.ts';
import { checkJudgements } from './check-judgements.ts';
import { checkSite } from './check-site.ts';
import { loadContent, type LoadedContent } from './load-content.ts';
import { quoteLines } from './quote-lines.ts';

/** Every finding on the content below a folder, in the order of files and lines. */
export async function checkContent(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
): Promise<Finding[]> {
  return checkLoaded(effects, folder, await loadContent(effects, folder));
}

/** The same for content that has been read. */
export async function checkLoaded(
  effects: Pick<Effects, 'list' | 'read' | 'size' | 'sha256'>,
  folder: string,
  content: LoadedContent,
): Promise<Finding[]> {
  const findings = await Promise.all(
    audit(content.input).map(
      async ({ at, other, rule, severity, message, remedy }): Promise<Finding> => ({
        rule,
        severity,
        place: await content.place(at),
        message,
        remedy,
        ...(other
          ? {
              other:
                'seed' in other
                  ? { file: `${folder}/seeds/${other.seed}`, line: other.line }
                  : await content.place(other as RecordPlace),
            }
          : {}),
      }),
    ),
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
