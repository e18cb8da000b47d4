import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HostPage } from './serve-hosts.ts';

/** The libraries that hosts have: they make their frame, hear its height, and set it as an attribute. */
const library = (file: string): string => readFileSync(`node_modules/${file}`, 'utf8');
const FRAMES = `${library('@newswire/frames/dist/frames.umd.js')};newswireFrames.autoInitFrames();`;
const PYM = `${library('pym.js/dist/pym.v1.js')};new pym.Parent('pym', document.getElementById('pym').dataset.embed, { title: 'Chart' });`;

/** Sizes as WordPress does: only with its secret, between 200 and 1000 px, and follows links to the frame's own host. */
const WORDPRESS = `addEventListener('message', function (e) {
  var d = e.data;
  if (!d || !(d.secret || d.message || d.value) || /[^a-zA-Z0-9]/.test(d.secret)) return;
  var f = document.querySelector('iframe[data-secret="' + d.secret + '"]');
  if (!f || e.source !== f.contentWindow) return;
  if (d.message === 'height') f.height = Math.min(1000, Math.max(200, parseInt(d.value, 10)));
  if (d.message === 'link' && new URL(d.value).host === new URL(f.getAttribute('src')).host) window.followed = d.value;
});
addEventListener('load', function () { for (const f of document.querySelectorAll('iframe[data-secret]')) f.contentWindow.postMessage({ message: 'ready', secret: f.dataset.secret }, '*'); });`;

function page(
  body: string,
  { head = '', html = '' }: { head?: string; html?: string } = {},
): string {
  return `<!doctype html><html lang="en"${html}><head><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
}

/** A snippet of the gallery as a host pastes it, with a sandbox when given. */
function sandboxed(snippet: string, value: string): string {
  return snippet.replace('<iframe ', `<iframe sandbox="${value}" `);
}

/** The host pages around the snippets of one chart. */
export function hostPages({
  frame,
  narrowFrame,
  object,
  element,
  embed,
}: Readonly<Record<'frame' | 'narrowFrame' | 'object' | 'element' | 'embed', string>>): Record<
  string,
  HostPage
> {
  const origin = new URL(embed).origin;
  const column = (width: number, inside: string): string =>
    `<div class="column">${inside}</div>`.replace('class="column"', `class="w${width}"`);
  const head =
    '<style>.w700{width:700px}.w300{width:300px}.w420{width:420px}iframe,object{display:block}</style>';
  const script = (code: string): string => `<script>${code}</script>`;
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return {
    bare: { html: page(column(700, frame), { head }) },
    object: { html: page(column(700, object), { head }) },
    'sandboxed without scripts': { html: page(column(700, sandboxed(frame, '')), { head }) },
    'sandboxed with scripts': {
      html: page(column(700, sandboxed(frame, 'allow-scripts')), { head }),
    },
    'under a strict policy': {
      html: page(column(700, frame.replace(/ style="[^"]*"/, ' class="chart"')), {
        head: `<style>.chart{width:100%;height:auto;border:0;aspect-ratio:${/aspect-ratio:([\d/]+)/.exec(frame)?.[1]}}</style>`,
      }),
      policy: `default-src 'none'; frame-src ${origin}; style-src ${hash(`.chart{width:100%;height:auto;border:0;aspect-ratio:${/aspect-ratio:([\d/]+)/.exec(frame)?.[1]}}`)}`,
    },
    'a listener of frames': {
      html: page(
        column(420, `<div data-frame-src="${embed}" data-frame-attribute-title="Chart"></div>`) +
          script(FRAMES),
        { head },
      ),
    },
    'a listener of pym': {
      html: page(`${column(420, `<div id="pym" data-embed="${embed}"></div>`)}${script(PYM)}`, {
        head,
      }),
    },
    'a column of 300 px': { html: page(column(300, narrowFrame), { head }) },
    'right to left': { html: page(column(700, frame), { head, html: ' dir="rtl"' }) },
    'the element': { html: page(column(420, element), { head }) },
  };
}

/** What WordPress keeps of an oEmbed answer: one iframe with few attributes, sandboxed, with its secret in the address. */
export function wordpressPage(html: string, secret: string): HostPage {
  const frame = /<iframe\b[^>]*>/i.exec(html)?.[0] ?? '';
  const kept = [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ]
    .flatMap((name) => {
      const value = new RegExp(`\\s${name}="([^"]*)"`).exec(frame)?.[1];
      if (value === undefined) return [];
      return [`${name}="${name === 'src' ? `${value}#?secret=${secret}` : value}"`];
    })
    .join(' ');
  return {
    html: page(
      `<div class="w">${`<iframe sandbox="allow-scripts" security="restricted" ${kept} data-secret="${secret}"></iframe>`}</div><script>${WORDPRESS}</script>`,
      { head: '<style>.w{width:640px}iframe{border:0;display:block;max-width:100%}</style>' },
    ),
  };
}
