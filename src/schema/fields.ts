import { z } from 'astro/zod';
import { isEdtf } from '../domain/edtf.ts';
import { STANCES } from '../domain/stance.ts';
import { ZONES } from '../domain/evidence.ts';
import { ID_PATTERN } from '../domain/ids.ts';

/** A record's id, or a reference to another record's. */
export const idField = z
  .string()
  .regex(ID_PATTERN, 'an id of lower-case letters, digits and hyphens, such as "example-deal"');

/**
 * A string that YAML readers may take for a timestamp. Editors need not quote a day: `2026-05-11` and `"2026-05-11"` are
 * one and the same value.
 */
const dayLike = z.union([
  z.string(),
  z.date().transform((date) => date.toISOString().slice(0, 10)),
]);

/** Says that a value was meant to be a date: whoever tells of the breach may look for the one that was meant. */
const MEANT = { is: 'date' } as const;

/** What a date should have looked like; of one that looks right, what it lacks. */
const wanted =
  (form: string) =>
  ({ input }: { readonly input?: unknown }) =>
    typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input)
      ? 'a day that the calendar has'
      : form;

/** An EDTF string of the subset that the method allows. */
export const edtfField = dayLike.refine(isEdtf, {
  error: wanted('an EDTF date such as 2026-05-11, 2026-05, 2026, 2026-05~ or [2026-05-15..]'),
  params: MEANT,
});

/** One day of the calendar. */
export const dayField = dayLike.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isEdtf(text), {
  error: wanted('a day written YYYY-MM-DD'),
  params: MEANT,
});

export const reviewField = z
  .enum(['machine', 'reviewed'])
  .describe('Whether a person has checked this record.');

export const fuzzyDateField = z.strictObject({
  edtf: edtfField.nullable().describe('The date as EDTF; null when the text gives none.'),
  earliest: dayField.nullable().describe('First possible day; null when open.'),
  latest: dayField.nullable().describe('Last possible day; null when open.'),
  rule: z
    .string()
    .nullable()
    .describe('The rule of the method that read it (T1 to T14); null when set by a person.'),
  anchor: edtfField
    .nullable()
    .optional()
    .describe('For inferred dates: the date from which it was inferred.'),
});

const evidenceShape = {
  exact: z.string().min(1).describe('The passage, character for character.'),
  prefix: z.string().describe('Up to 32 characters that stand before it.'),
  suffix: z.string().describe('Up to 32 characters that stand after it.'),
  start: z
    .int()
    .nonnegative()
    .describe('First code point of the passage in the seed file, counted from 0.'),
  end: z.int().positive().describe('The code point after its last one.'),
  line: z.int().positive().describe('Line of the seed file, counted from 1.'),
  zone: z.enum(ZONES).describe('Which part of the document it stands in.'),
};

export const evidenceField = z.strictObject(evidenceShape);

export const sourcedEvidenceField = z.strictObject({
  source: idField.describe('The source that it is quoted from.'),
  ...evidenceShape,
});

export const stanceField = z.enum(STANCES).describe('How the source stands to what it says.');
