import type { ExternalField, Source } from '../domain/source.ts';
import { findDates } from '../text/find-dates.ts';
import { resolveDates } from '../text/resolve-dates.ts';
import type { AuditFinding, AuditInput, Seed } from './audit.ts';
import { restoreFirst } from './restore-first.ts';

const FIELDS: readonly ExternalField[] = [
  'title',
  'publisher',
  'author',
  'published',
  'section',
  'url',
  'syndicatedFrom',
];

/** What a source says of itself stands in its document, or has proof from outside under `external`. */
export function factsProven(input: AuditInput): AuditFinding[] {
  const { dossier, seeds } = input;
  return dossier.sources.flatMap((source) => {
    const seed = seeds.get(source.seed.file);
    if (!seed) return [];
    return FIELDS.flatMap((field): AuditFinding[] => {
      const value = source[field];
      if (value === null || source.external[field] !== undefined) return [];
      if (field === 'title' && source.titleBasis === 'derived') return [];
      if (isStated(field, value, source, seed)) return [];
      return [
        {
          rule: 'facts-proven',
          severity: 'error',
          at: { collection: 'sources', id: source.id, path: [field] },
          message: `Unexpected ${field} "${value}", expected words of ${source.seed.file} or proof from outside.`,
          remedy:
            restoreFirst(input, source.id) ??
            `Add external: ${field}: with url, accessed and note, or set ${field} to what the document says.`,
          other: { seed: source.seed.file, line: 1 },
        },
      ];
    });
  });
}

function isStated(
  field: ExternalField,
  value: string,
  { language }: Source,
  { raw, doc }: Seed,
): boolean {
  const wanted = bare(value);
  if ([raw, doc.text, withoutEscapes(raw)].some((text) => bare(text).includes(wanted))) return true;
  if (field !== 'published') return false;
  const [year = '', , day = ''] = value.split('-');
  return doc.blocks.some(({ start, end }) => {
    const text = doc.text.slice(start, end);
    // Dates that are glued to other words: their year and day at least stand in one block.
    if (text.includes(year) && text.includes(String(Number(day)))) return true;
    return [null, true, false].some((dayFirst) =>
      resolveDates(findDates(text, { language }), { published: null, text, dayFirst }).some(
        ({ edtf }) => edtf === value,
      ),
    );
  });
}

/** Data inside a page (JSON, YAML) writes signs as escapes: \u00e9, \n. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrtbf]/g, ' ');
}

/** Letters and digits only: markup, entities and quotation marks tell nothing apart here. */
function bare(text: string): string {
  return text
    .replace(/&(?:[a-z]+|#\w+);/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
