import { benchConvert } from './bench/convert-bench.ts';
import { benchEmbeds } from './bench/embeds-bench.ts';

const [what, ...sizes] = process.argv.slice(2);
if (what === 'convert') benchConvert(sizes.length > 0 ? sizes.map(Number) : [10, 1000, 10000]);
else if (what === 'embeds') await benchEmbeds(sizes[0] ?? 'dist');
else {
  console.error(
    'Usage: npm run bench -- convert [NUMBER OF ARTICLES …]\n       npm run bench -- embeds [BUILT SITE]',
  );
  process.exitCode = 2;
}
