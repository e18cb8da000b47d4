import type { z } from 'astro/zod';
import { findDates } from '../../src/text/find-dates.ts';
import { resolveDates } from '../../src/text/resolve-dates.ts';
import type { Field } from './schema-words.ts';

/** Longest text in which the date that was meant is looked for. */
const MAX_LENGTH = 80;

/** What to do about a value of the wrong type. */
export function typeRemedy(expected: string, value: unknown, { keys }: Field): string {
  switch (expected) {
    case 'number':
    case 'int':
      return 'Write digits alone, with a point for decimals: no words, no sign of a currency, nothing between thousands.';
    case 'string':
      return typeof value === 'object' ? 'Write one text here.' : 'Put it in quotation marks.';
    case 'array':
      return 'Write a list: [one, two] on this line, or each entry on a line below, after a hyphen.';
    case 'object':
    case 'record':
      return `Write its keys on lines below, two spaces in${keys.length > 0 ? `: ${keys.join(', ')}` : ''}.`;
    default:
      return 'Correct the value.';
  }
}

/** What to do about a value of the right type that cannot stand: write the one that was meant, or what the field says. */
export function valueRemedy(issue: z.core.$ZodIssue, value: unknown, { meaning }: Field): string {
  const isDate = issue.code === 'custom' && issue.params?.['is'] === 'date';
  const meant = isDate && typeof value === 'string' ? meantDate(value.slice(0, MAX_LENGTH)) : null;
  if (meant !== null) return `Did you mean "${meant}"?`;
  return meaning ? `Correct the value (${meaning.replace(/\.$/, '')}).` : 'Correct the value.';
}

/** The date that a text names in the way people write dates. */
function meantDate(text: string): string | null {
  const [date] = resolveDates(findDates(text), { published: null, text });
  return date?.certainty === 'stated' ? date.edtf : null;
}
