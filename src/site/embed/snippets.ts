import type { EmbedSize } from './embed-drawing.ts';
import type { DrawnSize } from './embed-size.ts';

export type EmbedTheme = 'auto' | 'light' | 'dark';

/** What the snippets of one chart, at one size and in one theme, are made from; addresses are whole. */
export interface SnippetInput {
  readonly title: string;
  /** Page of the embed. */
  readonly embed: string;
  /** Page of its present state, at an address that its content names. */
  readonly pinned: { readonly embed: string; readonly drawn: DrawnSize };
  /** Page that the chart comes from. */
  readonly page: string;
  readonly svg: string;
  readonly png: string;
  /** Address of the script that defines the element. */
  readonly script: string;
  readonly size: EmbedSize;
  readonly theme: EmbedTheme;
  readonly drawn: DrawnSize;
}

/** The ways to put a chart into a page, the most robust first. */
export const SNIPPET_KINDS = [
  'Frame',
  'Pinned frame',
  'Drawing',
  'Element',
  'Address',
  'Markdown',
] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** One way to put a chart into a page. */
export interface Snippet {
  readonly kind: SnippetKind;
  /** When to take it. */
  readonly hint: string;
  readonly code: string;
}

/** The snippets to copy, in the order of their kinds. */
export function snippets(input: SnippetInput): Snippet[] {
  const { title, page, png } = input;
  return [
    {
      kind: 'Frame',
      hint: 'For systems that allow frames. The height is right by itself; where the page listens, it follows the width.',
      code: iframeSnippet(input),
    },
    {
      kind: 'Pinned frame',
      hint: 'Keeps what the chart says now. The address is made from the content, so nobody can change what it shows.',
      code: iframeSnippet({ ...input, ...input.pinned }),
    },
    {
      kind: 'Drawing',
      hint: 'A file of its own: right height, live links, no script. The picture stands in where the object may not load.',
      code: objectSnippet(input),
    },
    {
      kind: 'Element',
      hint: 'A tag of its own that takes the height by itself. The script is less than 2 kB and speaks to nobody else.',
      code: elementSnippet(input),
    },
    {
      kind: 'Address',
      hint: 'Paste it on a line of its own where the system knows oEmbed (WordPress, Ghost, Discourse, Notion).',
      code: page,
    },
    {
      kind: 'Markdown',
      hint: 'A picture for mail, wikis and repositories; always on light paper.',
      code: `[![${escapeMarkdown(title)}](${png})](${page})`,
    },
  ];
}

/** An iframe that has the right height without a script. */
export function iframeSnippet({
  title,
  embed,
  theme,
  drawn,
}: Pick<SnippetInput, 'title' | 'embed' | 'theme' | 'drawn'>): string {
  const { width, height } = drawn;
  return `<iframe src="${escapeAttribute(embed + fragment(theme))}" title="${escapeAttribute(title)}" width="${width}" height="${height}" style="width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height};border:0" loading="lazy"></iframe>`;
}

function objectSnippet({ title, svg, png, theme, drawn }: SnippetInput): string {
  const { width, height } = drawn;
  return [
    `<object type="image/svg+xml" data="${escapeAttribute(svg + fragment(theme))}" width="${width}" height="${height}" style="width:100%;max-width:${width}px;height:auto;aspect-ratio:${width}/${height}" aria-label="${escapeAttribute(title)}">`,
    `  <img src="${escapeAttribute(png)}" alt="${escapeAttribute(title)}" width="${width}" height="${height}" style="width:100%;height:auto">`,
    '</object>',
  ].join('\n');
}

function elementSnippet({ title, embed, page, script, theme, drawn }: SnippetInput): string {
  const shade = theme === 'auto' ? '' : ` theme="${theme}"`;
  return `<script src="${escapeAttribute(script)}" async></script>\n<dossier-chart src="${escapeAttribute(embed)}" ratio="${drawn.width}/${drawn.height}"${shade}><a href="${escapeAttribute(page)}">${escapeAttribute(title)}</a></dossier-chart>`;
}

function fragment(theme: EmbedTheme): string {
  return theme === 'auto' ? '' : `#${theme}`;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[[\]\\]/g, (sign) => `\\${sign}`);
}
