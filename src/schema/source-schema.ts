import { z } from 'astro/zod';
import { ZONES } from '../domain/evidence.ts';
import { FURNITURE_KINDS } from '../domain/source.ts';
import { dayField, edtfField, fuzzyDateField, reviewField } from './fields.ts';

const proof = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .describe('Where the value is stated.'),
  accessed: dayField.describe('The day on which the page was read.'),
  note: z.string().describe('What the page says.'),
});

/** Frontmatter of `content/sources/<id>.mdx`; the body is the cleaned text. */
export const sourceSchema = z.strictObject({
  seed: z
    .strictObject({
      file: z.string().min(1).describe('File below content/seeds/.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'the 64 hexadecimal digits of a SHA-256')
        .describe('SHA-256 of its bytes.'),
    })
    .describe('The document as received.'),
  title: z.string().min(1).describe('The headline, or a title made from the first sentence.'),
  titleBasis: z.enum(['printed', 'derived']).describe('Whether the document prints this title.'),
  publisher: z
    .string()
    .nullable()
    .describe('Who published it, as the document says; null when it does not.'),
  author: z.string().nullable().describe('The named person who wrote it; null when none is named.'),
  byline: z
    .string()
    .nullable()
    .describe('The author line as printed, also when it names a role and no person.'),
  published: edtfField.nullable().describe('Publication date as printed; null when none is.'),
  publishedBounds: fuzzyDateField
    .nullable()
    .describe('What can be inferred where no date is printed.'),
  section: z.string().nullable().describe('The section or category that the page prints.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'an ISO 639 code such as en or de')
    .describe('ISO 639 code of the language.'),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .describe('Address of the original page, when the document states it.'),
  syndicatedFrom: z
    .string()
    .nullable()
    .describe('Agency or outlet that the text is republished from.'),
  upstream: z
    .array(z.string())
    .describe('Outlets that the text names as where its facts come from.'),
  voiceZones: z
    .array(
      z.strictObject({
        zone: z.enum(ZONES),
        lines: z.tuple([z.int().positive(), z.int().positive()]),
      }),
    )
    .describe("Lines that do not speak with the publisher's own voice."),
  furniture: z
    .array(z.strictObject({ line: z.int().positive(), kind: z.enum(FURNITURE_KINDS) }))
    .describe('Lines set aside as page furniture.'),
  publish: z
    .enum(['full', 'excerpts'])
    .describe('Print the whole text, or only quotes with some context.'),
  external: z
    .strictObject({
      title: proof,
      publisher: proof,
      author: proof,
      published: proof,
      section: proof,
      url: proof,
      syndicatedFrom: proof,
    })
    .partial()
    .default({})
    .describe('Proof for values that the text itself does not state.'),
  review: reviewField,
});

export type SourceFrontmatter = z.output<typeof sourceSchema>;
