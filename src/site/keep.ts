const KEPT = Symbol.for('dossier.kept');

/**
 * A value that is made once for the process. A preview evaluates the modules that read content again after each change, and what
 * stands in their variables is lost with them; judging a large dossier again for a changed note would take a minute.
 */
export function keep<T>(name: string, make: () => T): T {
  const values = ((globalThis as { [KEPT]?: Map<string, unknown> })[KEPT] ??= new Map());
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as T;
}
