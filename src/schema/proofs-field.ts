import { z } from 'astro/zod';
import { dayField } from './fields.ts';

const quoteProof = z.strictObject({
  quote: z.string().min(1).describe('Id of a passage that the site quotes.'),
});

const pageProof = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .describe('Address of the page.'),
  accessed: dayField.describe('The day on which it was read.'),
  note: z.string().min(1).describe('What it says.'),
});

/** What proves a person's decision: passages that the site quotes, or pages. The check asks for at least one. */
export const proofsField = z.array(z.union([quoteProof, pageProof]));
