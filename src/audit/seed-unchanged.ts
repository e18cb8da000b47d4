import type { AuditFinding, AuditInput } from './audit.ts';

/** Each source's seed lies in the folder, byte for byte as it was read; no two sources share one. */
export function seedUnchanged({ dossier, seeds }: AuditInput): AuditFinding[] {
  const findings: AuditFinding[] = [];
  const owners = new Map<string, string>();
  for (const source of dossier.sources) {
    const { file, sha256 } = source.seed;
    const at = (key: string) =>
      ({ collection: 'sources', id: source.id, path: ['seed', key] }) as const;
    const seed = seeds.get(file);
    if (!seed) {
      findings.push({
        rule: 'seed-unchanged',
        severity: 'error',
        at: at('file'),
        message: `Unexpected seed "${file}", expected a readable file below content/seeds.`,
        remedy: 'Restore the file, or remove the source and the records that quote it.',
      });
    } else if (seed.sha256 !== sha256) {
      findings.push({
        rule: 'seed-unchanged',
        severity: 'error',
        at: at('sha256'),
        message: `Unexpected content of ${file}: its SHA-256 is ${seed.sha256}, expected ${sha256}.`,
        remedy:
          'Restore the document as it was received. If it was replaced on purpose, run `npm run convert`.',
        other: { seed: file, line: 1 },
      });
    }
    const owner = owners.get(file);
    if (owner !== undefined) {
      findings.push({
        rule: 'seed-unchanged',
        severity: 'error',
        at: at('file'),
        message: `Unexpected second source for ${file}, expected one source for each seed.`,
        remedy: `Keep one of the two sources.`,
        other: { collection: 'sources', id: owner, path: ['seed', 'file'] },
      });
    }
    owners.set(file, source.id);
  }
  return findings;
}
