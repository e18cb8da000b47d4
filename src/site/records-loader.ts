import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';

/**
 * Reads the records of a folder; the id of each is the name of its file. Only bodies that pages show as they are (notes that
 * editors wrote) are kept and become modules of the build: a corpus has thousands of records, and few of them have a note.
 * @param showsBody Whether pages render the body at all; the text of a source is shown with its passages marked instead, and
 * read where it is shown.
 */
export function recordsLoader(base: string, { showsBody }: { showsBody: boolean }): Loader {
  const files = glob({
    pattern: '*.mdx',
    base,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    name: 'records-loader',
    load(context) {
      const { store } = context;
      const set: typeof store.set = ({ deferredRender = false, body, data, ...entry }) => {
        const isNote = showsBody && (body ?? '').trim() !== '';
        return store.set({
          ...entry,
          // A copy: what a parser has cut from the frontmatter keeps the whole of it in memory.
          data: structuredClone(data),
          ...(isNote && body !== undefined ? { body } : {}),
          deferredRender: deferredRender && isNote,
        });
      };
      return files.load({ ...context, store: { ...store, set } });
    },
  };
}
