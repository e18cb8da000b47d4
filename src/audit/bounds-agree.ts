import { boundsOf, type FuzzyDate } from '../domain/edtf.ts';
import type { AuditFinding, AuditInput, KeyPlace } from './audit.ts';

/** Bounds of a date run forward and stay within what its EDTF string allows. */
export function boundsAgree({ dossier }: AuditInput): AuditFinding[] {
  return [
    ...dossier.sources.flatMap(({ id, publishedBounds }) =>
      publishedBounds
        ? check(publishedBounds, { collection: 'sources', id, path: ['publishedBounds'] })
        : [],
    ),
    ...dossier.figures.flatMap(({ id, asOf }) =>
      check(asOf, { collection: 'figures', id, path: ['asOf'] }),
    ),
    ...dossier.events.flatMap(({ id, date }) =>
      check(date, { collection: 'events', id, path: ['date'] }),
    ),
  ];
}

function check(date: FuzzyDate, at: KeyPlace): AuditFinding[] {
  const finding = (
    key: string,
    against: string,
    message: string,
    remedy: string,
  ): AuditFinding => ({
    rule: 'bounds-agree',
    severity: 'error',
    at: { ...at, path: [...at.path, key] },
    message,
    remedy,
    other: { ...at, path: [...at.path, against] },
  });
  const { edtf, earliest, latest } = date;
  const findings: AuditFinding[] = [];
  if (earliest !== null && latest !== null && earliest > latest) {
    findings.push(
      finding(
        'earliest',
        'latest',
        `Unexpected bounds ${earliest} to ${latest}, expected the earlier day first.`,
        'Swap or correct the two days.',
      ),
    );
  }
  // "About 2024" may reach beyond the year: a fiscal year begins before it.
  const allowed = edtf === null || edtf.includes('~') ? null : boundsOf(edtf);
  if (!allowed) return findings;
  if (allowed.earliest !== null && (earliest === null || earliest < allowed.earliest)) {
    findings.push(
      finding(
        'earliest',
        'edtf',
        `Unexpected earliest day ${earliest ?? 'null'}, expected ${allowed.earliest} or later, as "${edtf}" says.`,
        `Set earliest: ${allowed.earliest}.`,
      ),
    );
  }
  if (allowed.latest !== null && (latest === null || latest > allowed.latest)) {
    findings.push(
      finding(
        'latest',
        'edtf',
        `Unexpected latest day ${latest ?? 'null'}, expected ${allowed.latest} or earlier, as "${edtf}" says.`,
        `Set latest: ${allowed.latest}.`,
      ),
    );
  }
  return findings;
}
