/** Largest document, in bytes; an article is a few kilobytes. */
export const MAX_SEED_BYTES = 10_000_000;

/** Longest text of a document, in UTF-16 units: a book. What reads claims takes more than linear time in it. */
export const MAX_SEED_LENGTH = 500_000;
