import type { APIRoute, GetStaticPaths } from 'astro';
import { headerRules, toHeadersFile, toHtaccess } from '../site/share/host-headers.ts';

export const getStaticPaths = (() => [
  { params: { host: '_headers' }, props: { text: toHeadersFile(headerRules()) } },
  { params: { host: '.htaccess' }, props: { text: toHtaccess(headerRules()) } },
]) satisfies GetStaticPaths;

/** Files that hosts read, under names that no page can have. */
export const GET: APIRoute<{ text: string; [key: string]: unknown }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
