import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../site/embed/png.ts';
import { loadAssessment } from '../../site/load-assessment.ts';
import { loadDossier, loadSite } from '../../site/load-dossier.ts';
import { drawPicture } from '../../site/share/draw-picture.ts';
import { pagePictures } from '../../site/share/page-pictures.ts';
import { hasOwnPicture, pictureName } from '../../site/share/picture-href.ts';
import type { PictureWords } from '../../site/share/picture-words.ts';
import { sitePages } from '../../site/share/site-pages.ts';

export const getStaticPaths = (async () => {
  const [site, dossier] = await Promise.all([loadSite(), loadDossier()]);
  const assessment = await loadAssessment(dossier);
  const pages = sitePages(site, dossier, assessment);
  const sizes = Map.groupBy(pages, ({ group }) => group);
  const wordsOf = pagePictures(site, dossier, assessment);
  return pages
    .filter(({ group }) => hasOwnPicture(group, sizes.get(group)?.length ?? 0))
    .map((page) => ({
      params: { page: pictureName(page.path) },
      props: { words: wordsOf(page) },
    }));
}) satisfies GetStaticPaths;

/** The preview picture of one page. */
export const GET: APIRoute<{ words: PictureWords; [key: string]: unknown }> = ({
  props: { words },
}) =>
  new Response(toPng(drawPicture(words), { scale: 1, text: { Title: words.title } }), {
    headers: { 'content-type': 'image/png' },
  });
