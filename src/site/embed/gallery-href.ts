/** Charts of the whole dossier stand in the gallery itself; those of single records have a page each. */
export function isWhole(id: string): boolean {
  return !id.includes('/');
}

/** Path of the snippets of a chart, from the root of the site. */
export function galleryHref(id: string): string {
  return isWhole(id) ? `/embed/#${id}` : `/embed/code/${id}/`;
}
