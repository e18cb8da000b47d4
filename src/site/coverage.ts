// Pages do not reach into src/assess; this is their door to what no record uses.
export { coverageGaps, type Gap } from '../assess/coverage.ts';
