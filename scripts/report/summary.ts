import type { Finding } from '../../src/domain/finding.ts';
import { countText, placeText } from './text.ts';

/** All findings as Markdown for the summary of a workflow, where GitHub's limit on annotations does not hold. */
export function reportSummary(findings: readonly Finding[]): string {
  if (findings.length === 0) return '## Content check\n\nNo findings.\n';
  const entries = findings.map(
    ({ place, other, severity, message, remedy, rule }) =>
      `- **${severity}** ${code(placeText(place))} ${text(message)} ${text(remedy)} (${code(rule)})${
        other ? ` See ${code(placeText(other))}.` : ''
      }`,
  );
  return `## Content check: ${countText(findings)}\n\n${entries.join('\n')}\n`;
}

/** What content says stays text: no markup of the summary. */
function text(words: string): string {
  return words
    .replace(/[\\`*_[\]|~@#]/g, '\\$&')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ');
}

function code(words: string): string {
  return `\`${words.replace(/[`\r\n]/g, ' ')}\``;
}
