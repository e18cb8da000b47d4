import { createServer, type Server } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.cff': 'text/yaml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** A built site being served on this machine. */
export interface StaticServer {
  /** Address of the home page, with the base path. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1, as a plain host would: `/x/` is `x/index.html`, what is missing is `404.html`.
 * @param options.port First port to try, default 4321; the next free one is taken. 0 takes any.
 * @param options.base Path under which the site was built, default "/".
 */
export async function serveFolder(
  folder: string,
  { port = 4321, base = '/' }: { port?: number; base?: string } = {},
): Promise<StaticServer> {
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodePath(new URL(request.url ?? '/', 'http://localhost').pathname);
      const inside = path?.startsWith(prefix) ? path.slice(prefix.length) : null;
      const file = inside === null ? null : await fileFor(folder, inside);
      const body = file ?? (await fileFor(folder, '404.html'));
      response.writeHead(file ? 200 : 404, {
        'content-type': TYPES[extname(body?.path ?? '')] ?? 'application/octet-stream',
      });
      response.end(body ? await readFile(body.path) : 'Not found');
    })().catch(() => response.writeHead(500).end());
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function fileFor(folder: string, path: string): Promise<{ path: string } | null> {
  const relative = normalize(path).split(sep).join('/');
  if (relative.startsWith('..') || path.includes('\0')) return null;
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return (await stat(file).catch(() => null))?.isFile() ? { path: file } : null;
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const ok = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && candidate < port + 100 ? resolve(false) : reject(error),
      );
      server.listen(candidate, '127.0.0.1', () => resolve(true));
    });
    server.removeAllListeners('error');
    if (!ok) continue;
    const address = server.address();
    return typeof address === 'object' && address ? address.port : candidate;
  }
}
