import type { Site } from '../schema/site-schema.ts';

/** Where a reader can mend what a page shows. */
export interface EditLinks {
  /** The file, or the folder, that the page is made from. */
  readonly edit: string;
  /** A form for a claim that is wrong, with page and file filled in. */
  readonly dispute: string;
  /** A form for a document that is missing. */
  readonly propose: string;
}

/** Pages that show many records, and the folder that holds them. */
const FOLDERS: Readonly<Record<string, string>> = {
  timeline: 'content/events',
  valuations: 'content/figures',
  questions: 'content/questions',
  reliability: 'content/sources',
  sources: 'content/sources',
  entities: 'content/entities',
  method: 'content/method',
  coverage: 'content/sources',
};

/**
 * The links of one page; null when the site names no repository.
 * @param path Path of the page below the base, such as `figures/some-figure/`.
 * @param page Whole address of the page.
 */
export function editLinks(
  { repository, branch }: Pick<Site, 'repository' | 'branch'>,
  path: string,
  page: string,
): EditLinks | null {
  if (repository === null) return null;
  const root = repository.replace(/\/+$/, '');
  const [top = '', id, number] = path.split('/').filter((part) => part !== '');
  // Below `/sources/page/` are the pages of the list.
  const isRecord =
    id !== undefined &&
    number === undefined &&
    /^(?:sources|figures|events|entities|questions)$/.test(top);
  const file = isRecord ? `content/${top}/${id}.mdx` : (FOLDERS[top] ?? 'content/site.yaml');
  const isFile = /\.\w+$/.test(file);
  const form = (template: string, fields: Record<string, string>) =>
    `${root}/issues/new?${new URLSearchParams({ template, ...fields }).toString()}`;
  return {
    edit: `${root}/${isFile ? 'edit' : 'tree'}/${branch}/${file}`,
    dispute: form('claim.yml', { page, file }),
    propose: form('source.yml', {}),
  };
}

/** Where the history of a folder's files can be read; null when the site names no repository. */
export function historyHref(
  { repository, branch }: Pick<Site, 'repository' | 'branch'>,
  folder: string,
): string | null {
  return repository === null
    ? null
    : `${repository.replace(/\/+$/, '')}/commits/${branch}/${folder}`;
}
