/** Fragment of the words in which a source prints its date of publication, or of the note that it prints none. */
export const PUBLISHED = 'published';
