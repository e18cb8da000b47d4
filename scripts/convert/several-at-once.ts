/** Files that wait for the disk together: it writes several in little more time than one. */
const AT_ONCE = 8;

/**
 * Does one thing to each item, to several at the same time; they are begun in their order. Ends when none is under way any more,
 * and fails with the first failure.
 */
export async function severalAtOnce<T>(
  items: AsyncGenerator<T>,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const take = async (): Promise<void> => {
    for (let next = await items.next(); next.done !== true; next = await items.next())
      await act(next.value);
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, take));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
