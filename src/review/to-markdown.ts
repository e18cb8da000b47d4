import type { JudgementChange } from './compare-judgements.ts';
import { packSentence, type ReviewPack } from './review-pack.ts';

/** Fields of one record that are shown; the HTML file has them all. */
const MAX_FIELDS = 8;
const MAX_WORDS = 160;

/** The pack as Markdown for the summary of a workflow; charts are named, not drawn. */
export function packMarkdown(pack: ReviewPack): string {
  const { records, unread, files, judgements, charts } = pack;
  return [
    '## What the change does',
    packSentence(pack),
    ...records.map(({ kind, name, fields }) =>
      [
        `- **${kind}** ${code(name)}`,
        ...fields
          .slice(0, MAX_FIELDS)
          .map(
            ({ path, before, after }) => `  - ${code(path)}: ${value(before)} → ${value(after)}`,
          ),
        ...(fields.length > MAX_FIELDS ? [`  - and ${fields.length - MAX_FIELDS} more`] : []),
      ].join('\n'),
    ),
    ...list(
      '### Records that cannot be read, and are not compared: see the check',
      unread.map((name) => `- ${code(name)}`),
    ),
    ...list(
      '### Other files',
      files.map(
        ({ kind, name, before, after }) =>
          `- **${kind}** ${code(name)}: ${value(before)} → ${value(after)}`,
      ),
    ),
    ...list('### Disputes and findings', [
      ...judgements.opened.map((words) => `- **opened** ${text(words)}`),
      ...judgements.closed.map((words) => `- **closed** ${text(words)}`),
    ]),
    ...list('### Grades', judgements.grades.map(judgement)),
    ...list('### What no record uses', judgements.coverage.map(judgement)),
    ...list(
      '### Charts, the most changed first (drawn in the review pack)',
      charts.map(({ name, amount }) => `- ${name}: marks that differ: ${amount}`),
    ),
    '',
  ].join('\n\n');
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, lines.join('\n')];
}

function judgement({ subject, before, after, why }: JudgementChange): string {
  const reasons = why.length === 0 ? '' : ` (${why.map(text).join('; ')})`;
  return `- ${text(subject)}: ${value(before)} → ${value(after)}${reasons}`;
}

function value(words: string | null): string {
  return words === null ? 'none' : `“${text(words)}”`;
}

/** What content says stays text: no markup, no mention, no link. */
function text(words: string): string {
  const short = words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
  return short
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~@#]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function code(words: string): string {
  return `\`${words.replace(/[`\r\n]/g, ' ')}\``;
}
