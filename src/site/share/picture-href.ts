import { href } from '../links.ts';

/** Collections so large that a picture for each record would hold up a build share that of their chart beyond this many. */
const MOST = 300;

const SHARED: Readonly<Record<string, string>> = {
  figures: 'valuations',
  events: 'timeline',
  entities: 'entities',
};

/** Whether a record has a preview picture of its own; `count` is how many its collection holds. */
export function hasOwnPicture(group: string, count: number): boolean {
  return !(group in SHARED) || count <= MOST;
}

/** The preview picture of a record's page. */
export function recordPicture(
  group: 'figures' | 'events' | 'entities',
  id: string,
  count: number,
): string {
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
  return isRecord && rest.length > 0 ? `${first}/${rest[0]}` : first;
}
