import type { Page } from './page.ts';

const LONGEST = 90;

/** Something to call a document by when it prints no headline: the beginning of its first sentence. */
export function derivedTitle(page: Page): string {
  const first = page.lines[page.bodyStart] ?? page.lines[0] ?? '';
  const plain = first.replace(/\s+/g, ' ').trim();
  const sentence = /^.{20,}?[.!?](?=\s|$)/u.exec(plain)?.[0] ?? plain;
  if (sentence.length <= LONGEST) return sentence.replace(/[.\s]+$/, '') || 'Untitled document';
  const cut = sentence.lastIndexOf(' ', LONGEST);
  return `${sentence.slice(0, cut > 20 ? cut : LONGEST).replace(/[\s,;:–—-]+$/u, '')}…`;
}
