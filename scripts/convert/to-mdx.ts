import { Document, isCollection, isMap, visit } from 'yaml';

/** Longest collection that is written on one line, in characters. */
const FLOW_WIDTH = 90;

/**
 * Writes one content file: frontmatter in the given key order, then the body.
 * YAML 1.1 rules decide on quoting, so that a date stays a string for every reader.
 */
export function toMdx(frontmatter: object, body: string): string {
  const document = new Document(frontmatter, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Collection(key, node) {
      if (key === null || !isCollection(node)) return;
      const isSmall = JSON.stringify(node.toJSON()).length <= FLOW_WIDTH;
      if (node.items.length === 0 || (isMap(node) ? isSmall : isSmall && !hasMaps(node.toJSON())))
        node.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: true, directives: false });
  const text = body.trim() === '' ? '' : `\n${body.trimEnd()}\n`;
  return `---\n${yaml}---\n${text}`;
}

function hasMaps(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
  );
}
