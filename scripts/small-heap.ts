import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap grow by so many percent only before it is cleared of what nobody holds any more. By default it may grow to four
 * times what is held: on a long run gigabytes for nothing. The room for new objects cannot be set any more when a program runs:
 * for that `npm run convert` starts Node with `--max-semi-space-size`.
 * @param percent Default 25: 40 gives a large build a tenth more memory and a twentieth less time.
 */
export function keepHeapSmall(percent = 25): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
