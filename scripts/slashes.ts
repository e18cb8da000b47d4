/**
 * A path with forward slashes, as everything here writes paths.
 * @param separator What this system puts between folders (`node:path`'s `sep`): elsewhere a backslash is a letter of a name.
 */
export function slashes(path: string, separator: string): string {
  return separator === '/' ? path : path.replaceAll(separator, '/');
}
