import { createServer } from 'node:http';

/** Somebody else's page on another origin. */
export interface HostPage {
  readonly html: string;
  /** Sent as a header, as hosts do. */
  readonly policy?: string;
}

/** Serves pages at `/<name>` on a port of their own. */
export async function serveHosts(
  pages: Readonly<Record<string, HostPage>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages[decodeURIComponent((request.url ?? '/').slice(1).split('?')[0] ?? '')];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(page?.policy !== undefined && { 'content-security-policy': page.policy }),
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
