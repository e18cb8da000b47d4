/** Orders by several keys, the first that differs deciding; text by code units, so that no locale enters. */
export function compareBy<T>(...keys: readonly ((record: T) => string | number)[]) {
  return (a: T, b: T): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  };
}
