import { dateParts, type Citation } from './citation.ts';

/** A citation for BibTeX and biblatex. */
export function toBibtex({
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
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', `{${escape(title)}}`],
    ['author', author && `{${escape(author)}}`],
    [kind === 'source' ? 'journal' : 'howpublished', escape(publisher ?? container)],
    ['year', parts?.[0]],
    ['month', parts?.[1] && String(Number(parts[1]))],
    ['url', url],
    ['note', escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${kind === 'source' ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}

function escape(text: string): string;
function escape(text: string | null): string | null;
function escape(text: string | null): string | null {
  return (
    text &&
    text
      .replace(/[\\{}]/g, (sign) => (sign === '\\' ? '\\textbackslash ' : `\\${sign}`))
      .replace(/[&%$#_]/g, (sign) => `\\${sign}`)
      .replaceAll('~', '\\textasciitilde ')
      .replaceAll('^', '\\textasciicircum ')
  );
}
