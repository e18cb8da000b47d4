import { existsSync, readdirSync } from 'node:fs';

/** Lists and charts, which readers begin with. */
export const MAIN_PAGES = [
  '/',
  '/timeline/',
  '/valuations/',
  '/questions/',
  '/reliability/',
  '/sources/',
  '/data/',
  '/search/',
] as const;

/** The first page of each kind of record. */
export function recordPages(folder: string, kinds: readonly string[]): string[] {
  return kinds.flatMap((kind) => {
    const id = existsSync(`${folder}/${kind}`)
      ? readdirSync(`${folder}/${kind}`)
          .sort()
          .find((name) => !name.includes('.') && name !== 'page')
      : undefined;
    return id === undefined ? [] : [`/${kind}/${id}/`];
  });
}
