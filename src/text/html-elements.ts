import type { BlockKind, Landmark } from './document-text.ts';

/** Elements that begin and end a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul video iframe'
  ).split(' '),
);

/** Elements whose content is not shown as text. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'applet audio canvas datalist embed head iframe map math-ml meter noembed noframes noscript object progress rp rt script ' +
    'select style svg template textarea title video'
  ).split(' '),
);

/** Classes that page builders give to text for screen readers only. */
export const HIDDEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|is-hidden|u-hidden)(?=\s|$)/i;

export const KIND_OF: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['pre', 'code'],
]);

/** Elements that say by themselves which part of the page they are. */
export const LANDMARK_OF: ReadonlyMap<string, Landmark> = new Map<string, Landmark>([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['figcaption', 'figure'],
  ['form', 'form'],
  ['button', 'form'],
  ['time', 'time'],
]);

/** Words in a class or id that name the part of the page, as whole words between hyphens, underscores or capitals. */
export const LANDMARK_WORDS: readonly (readonly [Landmark, RegExp])[] = [
  ['comments', /^(?:comments?|disqus|respond|replies)$/],
  [
    'related',
    /^(?:related|recirc|recirculation|recommended|recommendations|trending|popular|outbrain|taboola|readmore|morefrom|moreon|seealso)$/,
  ],
  ['share', /^(?:share|sharing|social|sharedaddy|addthis|sharethis|socials|sharebar)$/],
  [
    'ad',
    /^(?:advert|advertisement|adsbygoogle|ads|ad|promo|newsletter|signup|subscribe|paywall|cookie|cookies|consent|gdpr)$/,
  ],
  ['nav', /^(?:breadcrumb|breadcrumbs|menu|navbar|nav|navigation|skip|pagination|tags)$/],
  ['byline', /^(?:byline|author|authors|contributor)$/],
  ['time', /^(?:date|dateline|timestamp|pubdate|published|datetime|posted)$/],
  ['figure', /^(?:caption|figcaption|credit|wp-caption)$/],
  ['title', /^(?:headline)$/],
];
