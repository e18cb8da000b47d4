import { parseArgs } from 'node:util';
import { serveFolder } from './static-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    folder: { type: 'string', default: 'dist' },
  },
});
const { url } = await serveFolder(values.folder, {
  port: Number(values.port),
  base: process.env['SITE_BASE'] ?? '/',
});
console.log(`Serving ${values.folder} on ${url}  (stop with Ctrl+C)`);
