import { benchCharts } from './bench/charts-bench.ts';
import { benchConvert } from './bench/convert-bench.ts';
import { benchDev } from './bench/dev-bench.ts';
import { benchEmbeds } from './bench/embeds-bench.ts';
import { benchLighthouse } from './bench/lighthouse-bench.ts';
import { benchPages } from './bench/pages-bench.ts';
import { benchSite } from './bench/site-bench.ts';

const [what, ...rest] = process.argv.slice(2);
const counts = (usual: readonly number[]): readonly number[] =>
  rest.length > 0 ? rest.map(Number) : usual;

if (what === 'convert') benchConvert(counts([10, 1000, 10000]));
else if (what === 'charts') benchCharts(counts([5, 200, 2000]));
else if (what === 'site') await benchSite(counts([5, 100, 400]));
else if (what === 'dev') await benchDev(counts([5, 100, 1000]));
else if (what === 'pages') await benchPages(rest[0] ?? 'dist');
else if (what === 'lighthouse') await benchLighthouse(rest[0] ?? 'dist', rest.slice(1));
else if (what === 'embeds') await benchEmbeds(rest[0] ?? 'dist');
else {
  console.error(`Usage: npm run bench -- convert [NUMBER OF ARTICLES …]
       npm run bench -- charts [NUMBER OF RECORDS …]
       npm run bench -- site [NUMBER OF ARTICLES …]
       npm run bench -- dev [NUMBER OF ARTICLES …]
       npm run bench -- pages [BUILT SITE]
       npm run bench -- lighthouse [BUILT SITE [PATH …]]
       npm run bench -- embeds [BUILT SITE]`);
  process.exitCode = 2;
}
