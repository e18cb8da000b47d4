import { toYaml } from '../convert/to-yaml.ts';

/** What a new site says of itself; editors change it in `content/site.yaml`. */
export interface SiteWords {
  readonly title: string;
  readonly question: string;
  readonly description: string;
}

/**
 * Words for a site of a folder of documents, until its editors find better ones.
 * @param folder The folder; its name becomes the title: `harbour-ferries` gives "Harbour ferries".
 */
export function siteWords(folder: string, given: Partial<SiteWords> = {}): SiteWords {
  const name =
    folder
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  // Without numbers: on a site each of them is a claim that needs its quote.
  const words = name.replace(/[^\p{L}]+/gu, ' ').trim();
  const title = given.title || `${words.charAt(0).toUpperCase()}${words.slice(1)}` || 'A dossier';
  return {
    title,
    question: given.question || 'What do these documents say, and where do they differ?',
    description:
      given.description ||
      `${title}: what each document says, in its own words, side by side with the others.`,
  };
}

/** The text of `content/site.yaml`, with a word on the fields that are worth knowing first. */
export function siteYaml(words: SiteWords): string {
  return `# What the site says of itself. Change it freely; \`npm run check\` knows its fields.
${toYaml(words)}# Address of the repository, such as https://github.com/name/dossier; the pages then carry "Edit this" links.
repository: null
# full prints whole texts, excerpts only quotes with some context. A source may say otherwise for itself.
publish: full
language: en
`;
}

/** The new site's README: what it is, and the commands. */
export function readme({ title, question }: SiteWords): string {
  return `# ${title}

${question}

\`\`\`sh
npm ci && npm start   # convert, check, build, and serve the site on 127.0.0.1
\`\`\`

The documents lie in \`content/seeds\`, byte for byte; what is read from them, and may be corrected, in the other folders of \`content\`. [The contributing guide](.github/CONTRIBUTING.md) says how.

Before you publish: put your people into \`.github/CODEOWNERS\`, name the repository in \`content/site.yaml\`, and see to the rights in the documents (\`publish: excerpts\` prints quotes instead of whole texts).
`;
}
