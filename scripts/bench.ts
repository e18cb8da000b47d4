import { benchConvert } from './bench/convert-bench.ts';

const [what, ...sizes] = process.argv.slice(2);
if (what === 'convert') benchConvert(sizes.length > 0 ? sizes.map(Number) : [10, 1000, 10000]);
else {
  console.error('Usage: npm run bench -- convert [NUMBER OF ARTICLES …]');
  process.exitCode = 2;
}
