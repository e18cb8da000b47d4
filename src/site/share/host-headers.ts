import { href } from '../links.ts';

/** Headers for all files below a path of the host. */
export interface HeaderRule {
  /** From the root of the host, with the base path: `/dossier/data/`. */
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
}

const YEAR = 'public, max-age=31536000, immutable';

/**
 * What a host should say with the files of the site. The policy for contents stands in each page; frames are not refused,
 * because charts are made for them, and several hosts cannot refuse them for some paths only.
 */
export function headerRules(): HeaderRule[] {
  return [
    {
      below: href('/'),
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    // Other people's pages may show and read these.
    { below: href('/embed/'), headers: { 'Access-Control-Allow-Origin': '*' } },
    { below: href('/data/'), headers: { 'Access-Control-Allow-Origin': '*' } },
    // Named by what they hold.
    { below: href('/embed/pinned/'), headers: { 'Cache-Control': YEAR } },
    { below: href('/_astro/'), headers: { 'Cache-Control': YEAR } },
  ];
}

/** The file `_headers` of Netlify, Cloudflare Pages and others. */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ below, headers }) =>
      [
        `${below}*`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** The file `.htaccess` of Apache: the same, with the page for what is missing. */
export function toHtaccess(rules: readonly HeaderRule[]): string {
  return [
    `ErrorDocument 404 ${href('/404.html')}`,
    'AddType text/markdown .md',
    'AddType text/javascript .mjs',
    '<IfModule mod_headers.c>',
    ...rules.flatMap(({ below, headers }) => [
      `<If "%{REQUEST_URI} =~ m#^${below.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&')}#">`,
      ...Object.entries(headers).map(([name, value]) => `  Header set ${name} "${value}"`),
      '</If>',
    ]),
    '</IfModule>',
    '',
  ].join('\n');
}
