/**
 * An object as JSON, each item of its lists on a line of its own. Written piece by piece: as one text, records would take four
 * times their bytes in memory, and those of a very large dossier would be longer than a text can be.
 */
export function encodeJson(fields: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const write = (text: string): void => void pieces.push(Buffer.from(text));
  let before = '{\n';
  for (const [name, value] of Object.entries(fields)) {
    write(`${before}${JSON.stringify(name)}: `);
    before = ',\n';
    if (!Array.isArray(value)) {
      write(JSON.stringify(value));
      continue;
    }
    value.forEach((item, i) => write(`${i === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`));
    write(value.length === 0 ? '[]' : '\n]');
  }
  write('\n}\n');
  return Buffer.concat(pieces);
}
