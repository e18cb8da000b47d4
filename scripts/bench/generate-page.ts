import { generateArticle } from './generate-article.ts';

/** Bytes of a whole page of a news site, of which the article is a tenth. */
const PAGE = 60_000;

/** Writes one invented news article as a page with the markup that sites put around it: menus, JSON-LD, scripts, teasers. */
export function generatePage(seed: number, size = PAGE): string {
  const [headline = '', ...lines] = generateArticle(seed)
    .split('\n')
    .slice(4)
    .filter((line) => line !== '');
  const [byline = '', day = '', ...paragraphs] = lines.slice(0, -3);
  const metadata = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2024-05-14T08:30:00Z',
    author: { '@type': 'Person', name: byline.replace('By ', '') },
    publisher: { '@type': 'Organization', name: 'The Example Herald' },
  });
  const links = (count: number, name: string) =>
    Array.from(
      { length: count },
      (_, i) => `<li class="${name}__entry"><a href="/${name}/${i}">${name} ${i}</a></li>`,
    ).join('\n');
  const page = (script: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${headline} | The Example Herald</title>
<meta property="og:title" content="${headline}">
<meta property="og:site_name" content="The Example Herald">
<script type="application/ld+json">${metadata}</script>
<script>${script}</script>
</head>
<body>
<header><nav><ul>${links(80, 'section')}</ul></nav></header>
<main><article>
<h1>${headline}</h1>
<p class="byline">${byline}</p><time>${day}</time>
${paragraphs.map((text) => `<p class="article__text">${text}</p>`).join('\n')}
</article>
<aside class="related"><h2>Read more</h2><ul>${links(60, 'story')}</ul></aside></main>
<footer><ul>${links(40, 'about')}</ul><p>© 2026 All rights reserved.</p></footer>
</body>
</html>`;
  const room = size - page('').length;
  return page('window.config={"key":"value"};'.repeat(Math.max(0, Math.floor(room / 30))));
}
