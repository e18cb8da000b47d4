/** The part of a parsed MDX body (mdast) that rules and pages look at. */
export interface MdxNode {
  readonly type: string;
  readonly value?: string | undefined;
  /** Name of a component or HTML element. */
  readonly name?: string | null | undefined;
  readonly url?: string | undefined;
  /** Level of a heading. */
  readonly depth?: number | undefined;
  readonly children?: readonly MdxNode[] | undefined;
  readonly position?:
    { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** All text below a node, as a reader would see it. */
export function textOf(node: MdxNode): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

/** A node and everything below it, in reading order. */
export function* nodesOf(node: MdxNode): Generator<MdxNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}
