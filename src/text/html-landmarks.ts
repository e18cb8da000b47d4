import type { Landmark } from './document-text.ts';
import { LANDMARK_WORDS } from './html-elements.ts';

/** Elements that hold the whole page: their classes describe the layout ("has-comments"). */
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);

/** What an element's class, id, role and itemprop say about its part in the page. */
export function landmarkOfAttributes(
  name: string,
  attributes: Record<string, string>,
): Landmark | null {
  if (WHOLE_PAGE.has(name)) return null;
  const role = attributes['role'];
  if (role === 'navigation' || role === 'search') return 'nav';
  if (role === 'complementary') return 'aside';
  if (role === 'contentinfo') return 'footer';
  const itemprop = attributes['itemprop'] ?? '';
  if (itemprop === 'headline') return 'title';
  if (itemprop === 'author') return 'byline';
  if (itemprop === 'datePublished' || itemprop === 'dateModified') return 'time';
  const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 300);
  if (named.trim() === '') return null;
  const words = named
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const [landmark, pattern] of LANDMARK_WORDS) {
    if (words.some((word) => pattern.test(word))) return landmark;
  }
  return null;
}
