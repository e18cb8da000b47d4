import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by so many percent only before it is cleared of what nobody holds any more. By default it may grow to four
 * times what is held: on a long run gigabytes for nothing. The room for new objects cannot be set any more when a program runs:
 * for that `npm run convert` starts Node with `--max-semi-space-size`.
 * @param percent Default 15: more gives a large build more memory and little less time.
 */
export function keepHeapSmall(percent = 15): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
