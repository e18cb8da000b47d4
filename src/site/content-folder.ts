/** The content folder below the project; another one builds another dossier with the same code. */
export const CONTENT_FOLDER = process.env['SITE_CONTENT'] ?? 'content';

/** The same as a path relative to the project. */
export const CONTENT = `./${CONTENT_FOLDER}`;
