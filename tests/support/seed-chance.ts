import fc from 'fast-check';

/**
 * Each run tries the same random cases, so that a pull request fails for what it changes and never by chance.
 * `FUZZ_SEED=random npm test` tries others; a failure prints its seed, and `FUZZ_SEED=<seed>` repeats it.
 */
const wanted = process.env['FUZZ_SEED'] ?? '1';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
