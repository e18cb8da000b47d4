import type { Finding, Place } from '../../src/domain/finding.ts';
import { excerpt, visible } from './excerpt.ts';

/**
 * Findings for a terminal: `file:line:col: severity: message`, the line with a mark, what to do, the other place, the rule;
 * then a count.
 */
export function reportText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const blocks = findings.map(({ place, severity, message, remedy, rule, other }) =>
    [
      visible(`${placeText(place)}: ${severity}: ${message}`),
      ...quotedLines(place),
      visible(`    ${remedy} [${rule}]`),
      ...(other ? [visible(`    see ${placeText(other)}`), ...quotedLines(other)] : []),
    ].join('\n'),
  );
  return [...blocks, '', countText(findings)].join('\n');
}

/** `file:line:column`, as far as known; terminals and editors make it a link. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** "2 errors, 1 warning". */
export function countText(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

function quotedLines(place: Place): string[] {
  return (excerpt(place) ?? []).map((line) => `      ${line}`);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
