import type { Finding, Place } from '../../src/domain/finding.ts';

/** Findings as lines for a terminal: `file:line:col: message remedy [rule]`, then a count. */
export function reportText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings.';
  const lines = findings.map(({ place, severity, message, remedy, rule, other }) => {
    const also = other ? `\n    see ${placeText(other)}` : '';
    return `${placeText(place)}: ${severity}: ${message}\n    ${remedy} [${rule}]${also}`;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...lines,
    '',
    `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`,
  ].join('\n');
}

/** `file:line:column`, as far as known; terminals and editors make it a link. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
