/** UTF-16 units of a piece: few enough to be let go soon, many enough that there are few. */
const LONG = 250_000;

/** Lines as bytes, many to a piece; made as they are asked for. */
export function* inPieces(lines: Iterable<string>): Generator<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const line of lines) {
    held.push(line);
    length += line.length;
    if (length < LONG) continue;
    yield Buffer.from(held.join(''));
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.from(held.join(''));
}

/** Pieces as the body of a file, which is never held as a whole but by whoever writes it. */
export function bodyOf(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
