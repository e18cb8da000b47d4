/** The content folder below the project; another one builds another dossier with the same code. */
export const CONTENT_FOLDER = process.env['SITE_CONTENT'] ?? 'content';

/** The same as a path relative to the project. */
export const CONTENT = `./${CONTENT_FOLDER}`;

/**
 * Where `npm run pin` keeps states of charts, `<chart>/<hash>/`; it need not exist. Beside the content and not in it, because
 * these are pages with a script, and a change to the content brings none.
 */
export const PINNED_FOLDER = process.env['SITE_PINNED'] ?? '.pinned';

/** Where a build keeps what it makes on the way. */
export const CACHE_FOLDER = process.env['SITE_CACHE'] ?? '.cache/astro';
