import { toYaml } from './to-yaml.ts';

/** Writes one content file: frontmatter in the given key order, then the body. */
export function toMdx(frontmatter: object, body: string): string {
  return `---\n${toYaml(frontmatter)}---\n${body.trim() === '' ? '' : `\n${body.trimEnd()}\n`}`;
}
