import { allEvidence } from './all-evidence.ts';
import type { AuditFinding, AuditInput } from './audit.ts';

/** Line, prefix and suffix of each quote are those of its place in the seed. */
export function evidencePlaces({ dossier, seeds }: AuditInput): AuditFinding[] {
  const files = new Map(dossier.sources.map((source) => [source.id, source.seed.file]));
  const findings: AuditFinding[] = [];
  for (const { source, evidence, at } of allEvidence(dossier)) {
    const file = files.get(source);
    const doc = file === undefined ? undefined : seeds.get(file)?.doc;
    const start = doc?.fromSeed(evidence.start);
    if (file === undefined || !doc || start === undefined || start === null) continue;
    if (!doc.verbatim.startsWith(evidence.exact, start)) continue; // quote-anchored tells it
    const end = start + evidence.exact.length;
    const line = doc.lineAt(start);
    const finding = (key: string, message: string, remedy: string) =>
      findings.push({
        rule: 'evidence-places',
        severity: 'error',
        at: { ...at, path: [...at.path, key] },
        message,
        remedy,
        other: { seed: file, line },
      });
    if (evidence.line !== line) {
      finding('line', `Unexpected line ${evidence.line}, expected ${line}.`, `Set line: ${line}.`);
    }
    if (!doc.verbatim.slice(0, start).endsWith(evidence.prefix)) {
      finding(
        'prefix',
        'Unexpected prefix, expected the words that stand before the quote.',
        'Copy up to 32 characters that stand before the quote.',
      );
    }
    if (!doc.verbatim.startsWith(evidence.suffix, end)) {
      finding(
        'suffix',
        'Unexpected suffix, expected the words that stand after the quote.',
        'Copy up to 32 characters that stand after the quote.',
      );
    }
  }
  return findings;
}
