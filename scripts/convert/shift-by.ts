/** The same mention, found in a part of a text that begins at `offset`, with indices of the whole text. */
export function shiftBy<T extends { readonly start: number; readonly end: number }>(
  mention: T,
  offset: number,
): T {
  const shifted: Record<string, unknown> = {
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  };
  for (const [key, value] of Object.entries(mention)) {
    if (Array.isArray(value))
      shifted[key] = value.map((entry: unknown) =>
        isSpan(entry) ? shiftBy(entry, offset) : entry,
      );
    else if (isSpan(value)) shifted[key] = shiftBy(value, offset);
  }
  return shifted as T;
}

function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  );
}
