import { href, type RecordKind } from '../links.ts';

/**
 * Collections of more records than this share the picture of their chart or list: a picture takes a build longer than a page,
 * and only pages that people pass on one by one need their own.
 */
const MOST = 100;

const SHARED: Readonly<Record<RecordKind, string>> = {
  figures: 'valuations',
  events: 'timeline',
  entities: 'entities',
  questions: 'questions',
  sources: 'sources',
};

/** Whether a record has a preview picture of its own; `count` is how many its collection holds. */
export function hasOwnPicture(group: string, count: number): boolean {
  return group === 'main' || count <= MOST;
}

/** The preview picture of a record's page. */
export function recordPicture(group: RecordKind, id: string, count: number): string {
  return pictureHref(hasOwnPicture(group, count) ? `/${group}/${id}/` : `/${SHARED[group]}/`);
}

/** The preview picture of a page, by its path from the root of the site: `/timeline/` has `/share/timeline.png`. */
export function pictureHref(path: string): string {
  return href(`/share/${pictureName(path)}.png`);
}

/** Pages below a main page, such as filters, share its picture; records have one of their own. */
export function pictureName(path: string): string {
  const [first = 'index', ...rest] = path.split('/').filter((part) => part !== '');
  const isRecord = /^(?:questions|sources|figures|events|entities)$/.test(first);
  // Later pages of a list, `/sources/page/2/`, share the picture of the first.
  return isRecord && rest.length === 1 ? `${first}/${rest[0]}` : first;
}
