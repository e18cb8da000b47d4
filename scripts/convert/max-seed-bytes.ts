/** Largest document, in bytes; an article is a few kilobytes. */
export const MAX_SEED_BYTES = 10_000_000;

/** Most documents of one site. Five thousand are a large one; a hundred thousand would fill the memory before anything is written. */
export const MAX_SEEDS = 20_000;

/** Longest text of a document, in UTF-16 units: a book. What reads claims takes more than linear time in it. */
export const MAX_SEED_LENGTH = 500_000;
