import type { Finding } from '../../src/domain/finding.ts';

/** Findings as one JSON document, for other programs. */
export function reportJson(findings: readonly Finding[]): string {
  return JSON.stringify({ findings }, null, 2);
}
