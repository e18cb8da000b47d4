/** "/" leads to the search, on every page, unless the reader is writing. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, pre'))
    return;
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!link || link.hasAttribute('aria-current')) return;
  event.preventDefault();
  location.assign(link.href);
});
