import { z } from 'astro/zod';

/** `content/site.yaml`: what the site says of itself. The only place where the topic of the corpus is named by people. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the site, shown in every header.'),
  question: z.string().min(1).describe('The question that the home page asks.'),
  description: z
    .string()
    .min(1)
    .describe('One or two sentences for search engines and link previews.'),
  repository: z
    .url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' })
    .nullable()
    .default(null)
    .describe('Address of the repository, for "Edit this" links.'),
  branch: z
    .string()
    .regex(/^[\w./-]+$/, 'the name of a branch')
    .default('main')
    .describe('The branch that is published, for the same links.'),
  publish: z
    .enum(['full', 'excerpts'])
    .default('full')
    .describe('Default for sources: whole texts, or quotes with context.'),
  licence: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, 'an SPDX identifier such as CC-BY-4.0')
    .default('CC-BY-4.0')
    .describe(
      'SPDX identifier of the licence for what editors and the site add: tables, charts, notes. The documents stay their publishers’.',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'an ISO 639 code such as en or de')
    .default('en')
    .describe('Language of the interface and notes.'),
});

export type Site = z.output<typeof siteSchema>;
