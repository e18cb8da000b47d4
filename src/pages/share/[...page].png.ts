import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../site/embed/png.ts';
import { loadDossier, loadSite } from '../../site/load-dossier.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { asOf } from '../../site/as-of.ts';
import { countOfFirst } from '../../site/count-of.ts';
import { drawPicture, type PictureWords } from '../../site/share/draw-picture.ts';
import { hasOwnPicture, pictureName } from '../../site/share/picture-href.ts';
import { sitePages } from '../../site/share/site-pages.ts';

export const getStaticPaths = (async () => {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  const pages = sitePages(site, dossier, await loadAssessment(dossier));
  const sizes = Map.groupBy(pages, ({ group }) => group);
  const note = `${countOfFirst(dossier.sources.length, 'source')}. ${asOf(dossier.sources)?.words ?? 'No source prints a date'}`;
  return pages
    .filter(({ group }) => hasOwnPicture(group, sizes.get(group)?.length ?? 0))
    .map(({ path, title, description }) => ({
      params: { page: pictureName(path) },
      props: { words: { site: site.title, title, description, note } },
    }));
}) satisfies GetStaticPaths;

/** The preview picture of one page. */
export const GET: APIRoute<{ words: PictureWords; [key: string]: unknown }> = ({
  props: { words },
}) =>
  new Response(toPng(drawPicture(words), { scale: 1, text: { Title: words.title } }), {
    headers: { 'content-type': 'image/png' },
  });
