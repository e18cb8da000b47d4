import type { Evidence } from '../domain/evidence.ts';
import type { DocumentText } from '../text/document-text.ts';
import { firstDifference } from '../text/first-difference.ts';
import { matchQuote } from '../text/match-quote.ts';
import { allEvidence } from './all-evidence.ts';
import type { AuditFinding, AuditInput } from './audit.ts';
import { restoreFirst } from './restore-first.ts';

/** Longest quote, in code points; a longer one is a passage, not a proof. */
const MAX_QUOTE = 300;

/** Each quote stands in the unedited seed, character for character, once or told apart by its place. */
export function quoteAnchored(input: AuditInput): AuditFinding[] {
  const { dossier, seeds } = input;
  const files = new Map(dossier.sources.map((source) => [source.id, source.seed.file]));
  const findings: AuditFinding[] = [];
  for (const { source, evidence, at } of allEvidence(dossier)) {
    const file = files.get(source);
    const seed = file === undefined ? undefined : seeds.get(file);
    if (file === undefined || !seed) continue; // references-resolve and seed-unchanged tell it
    const place = { ...at, path: [...at.path, 'exact'] };
    const found = (message: string, remedy: string, line?: number) =>
      findings.push({
        rule: 'quote-anchored',
        severity: 'error',
        at: place,
        message,
        remedy,
        ...(line === undefined ? {} : { other: { seed: file, line } }),
      });
    if (Array.from(evidence.exact).length > MAX_QUOTE) {
      found(
        `Unexpected quote of ${Array.from(evidence.exact).length} characters, expected at most ${MAX_QUOTE}.`,
        'Quote the shortest passage that proves the record.',
      );
      continue;
    }
    const match = matchQuote(seed.doc, evidence);
    if (match.kind === 'found' && crossesLine(seed.doc, evidence)) {
      found(
        `Unexpected quote over ${evidence.exact.split(/\r\n?|\n/).length} lines, expected one within a line or a hard-wrapped paragraph.`,
        'Quote the shortest passage that proves the record.',
        evidence.line,
      );
    }
    if (match.kind === 'moved') {
      found(
        `Unexpected offsets ${evidence.start} to ${evidence.end}, expected ${match.start} to ${match.end}: there the quote stands.`,
        `Set start: ${match.start}, end: ${match.end}, line: ${match.line}.`,
        match.line,
      );
    } else if (match.kind === 'ambiguous') {
      found(
        `Unexpected place for ${shown(evidence.exact)}: it stands on line ${match.lines.join(', ')}, and neither the offsets nor the words around it tell which is meant.`,
        'Copy prefix and suffix from the seed, or quote a longer passage.',
        match.lines[0],
      );
    } else if (match.kind === 'missing') {
      const near = match.nearest;
      const [quoted, nearest] = firstDifference(evidence.exact, near?.text ?? '');
      found(
        `Unexpected quote “${quoted}”, expected words that stand in ${file}.${near ? ` Nearest: “${nearest}”.` : ''}`,
        restoreFirst(input, source) ??
          (near
            ? `Copy the passage from line ${near.line} of the seed exactly.`
            : 'Quote the seed exactly, or remove the record.'),
        near?.line,
      );
    }
  }
  return findings;
}

/** Whether a quote goes on past a line end that ends a paragraph. */
function crossesLine(doc: DocumentText, { start, exact }: Evidence): boolean {
  const at = doc.fromSeed(start) ?? 0;
  return /[\r\n]/.test(doc.text.slice(at, at + exact.length));
}

function shown(text: string): string {
  const points = Array.from(text);
  return `“${points.length > 160 ? `${points.slice(0, 160).join('')}…` : text}”`;
}
