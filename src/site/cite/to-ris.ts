import { dateParts, type Citation } from './citation.ts';

const TYPES = { site: 'DATA', chart: 'FIGURE', claim: 'ELEC', source: 'NEWS' } as const;

/** A citation in the RIS format: CRLF, one tag a line. */
export function toRis({
  key,
  kind,
  title,
  author,
  publisher,
  container,
  issued,
  url,
  note,
}: Citation): string {
  const parts = dateParts(issued);
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['TI', title],
    // A comma would be taken for the one between family and given name.
    ['AU', author?.replaceAll(',', '')],
    ['T2', container],
    ['PB', publisher],
    ['PY', parts?.[0]],
    ['DA', parts && `${[...parts, '', ''].slice(0, 3).join('/')}/`],
    ['UR', url],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`] : [],
  );
  return `${written.join('')}ER  - \r\n`;
}
