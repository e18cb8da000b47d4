/** The content folder below the project, as src/content.config.ts reads it. */
export const CONTENT_FOLDER = process.env['SITE_CONTENT'] ?? 'content';
