/**
 * The style sheet that makes a permalink work without a script: for each record, `#event-x` in the address lights its mark
 * in whichever drawing is shown, and its row in the list. A mark cannot carry the id itself, since a page holds up to three
 * drawings of it.
 */
export function markRules(kind: 'event' | 'figure', ids: readonly string[]): string {
  const when = (id: string): string => `:root:has([id="${kind}-${id}"]:target)`;
  const rule = (target: (id: string) => string, ink: string): string =>
    ids.length === 0
      ? ''
      : `${ids.map((id) => `${when(id)} ${target(id)}`).join(',\n')} {\n${ink}\n}\n`;
  return [
    rule(
      (id) => `.chart [data-${kind}="${id}"] .hit`,
      '  fill: var(--accent);\n  fill-opacity: 0.12;\n  stroke: var(--accent);\n  stroke-width: 2;',
    ),
    rule((id) => `[id="row-${id}"]`, '  background: var(--accent-tint);'),
  ].join('');
}
