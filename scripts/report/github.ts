import type { Finding } from '../../src/domain/finding.ts';
import { placeText } from './text.ts';

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function reportGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, place, rule, message, remedy, other }) => {
      const also = other ? ` See ${placeText(other)}.` : '';
      const properties = [
        `file=${property(place.file)}`,
        ...(place.line === undefined ? [] : [`line=${place.line}`]),
        ...(place.column === undefined ? [] : [`col=${place.column}`]),
        `title=${property(rule)}`,
      ];
      return `::${severity} ${properties.join(',')}::${data(`${message} ${remedy}${also}`)}`;
    })
    .join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
