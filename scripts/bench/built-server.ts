import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** A folder served on 127.0.0.1 as a good host serves it: compressed, with its types and lasting names kept. */
export interface BuiltServer {
  readonly origin: string;
  close(): void;
}

/**
 * Serves a built site.
 * @param instead Gives other bytes for a path, or null for the file itself. Default none.
 */
export async function serveBuilt(
  folder: string,
  instead: (path: string, read: (path: string) => string) => string | null = () => null,
): Promise<BuiltServer> {
  const fileOf = (path: string): string =>
    `${folder}${path.endsWith('/') ? `${path}index.html` : path}`;
  const read = (path: string): string =>
    existsSync(fileOf(path)) ? readFileSync(fileOf(path), 'utf8') : '';
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/').replace(/[?#].*$/, '');
    const other = instead(path, read);
    const found = other !== null || existsSync(fileOf(path));
    const body = brotliCompressSync(
      other ?? (found ? readFileSync(fileOf(path)) : Buffer.from('Not found')),
    );
    response.writeHead(found ? 200 : 404, {
      'content-type':
        other === null
          ? (TYPES[extname(fileOf(path))] ?? 'application/octet-stream')
          : TYPES['.html'],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': path.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    origin: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    close: () => void server.close(),
  };
}
