(function (w) {
  var root = document.documentElement,
    options = new URLSearchParams(location.search),
    secret = (/secret=(\w+)/.exec(location.hash) || [])[1];
  // Opened for itself it is a page as any other: as large as it is made, and it scrolls.
  if (w.parent === w) root.dataset.alone = '';
  if (options.get('theme')) root.dataset.theme = options.get('theme');
  if (options.get('plain') && root.dataset.plain)
    location.replace(root.dataset.plain + location.hash);
  document.querySelectorAll('a').forEach(function (link) {
    if (w.origin !== 'null') link.setAttribute('target', '_blank');
    if (secret)
      link.addEventListener('click', function () {
        var value = new URL(link.getAttribute('href'), location).href;
        w.parent.postMessage({ message: 'link', value: value, secret: secret }, '*');
      });
  });
})(window);
