import { inPieces } from './in-pieces.ts';

/**
 * An object as JSON, each item of its lists on a line of its own. Written piece by piece: as one text, records would take four
 * times their bytes in memory, and those of a very large dossier would be longer than a text can be.
 */
export function encodeJson(fields: Readonly<Record<string, unknown>>): Iterable<Uint8Array> {
  return inPieces(lines(fields));
}

function* lines(fields: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(fields)) {
    yield `${before}${JSON.stringify(name)}: `;
    before = ',\n';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    for (const [i, item] of value.entries())
      yield `${i === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`;
    yield value.length === 0 ? '[]' : '\n]';
  }
  yield '\n}\n';
}
