/** Largest document, in bytes; an article is a few kilobytes. */
export const MAX_SEED_BYTES = 10_000_000;
