(function (w) {
  var root = document.documentElement,
    drawings = document.querySelectorAll('svg'),
    id = new URLSearchParams(location.search).get('childId'),
    secret = (/secret=(\w+)/.exec(location.hash) || [])[1],
    last;
  if (w.parent === w) return;
  function post(message) {
    w.parent.postMessage(message, '*');
  }
  function report(again) {
    var room = root.clientWidth,
      box = drawings[room < 610 ? 1 : 0].viewBox.baseVal,
      height = Math.round((Math.min(room, box.width * 1.3) * box.height) / box.width);
    if (height === last && again !== true) return;
    last = height;
    post({ sentinel: 'amp', type: 'embed-size', height: height });
    if (id) post('pymxPYMx' + id + 'xPYMxheightxPYMx' + height);
    if (secret) post({ message: 'height', value: height, secret: secret });
  }
  w.addEventListener('message', function (e) {
    var ask = e.data || '';
    if (
      e.source === w.parent &&
      (ask.message === 'ready' || ask.type === 'frames-init' || /^pym/.test(ask))
    )
      report(true);
  });
  new ResizeObserver(report).observe(root);
})(window);
