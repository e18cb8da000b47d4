import type { Metric } from '../domain/figure.ts';

/** What a value that follows measures when it is the value of a thing: "a deal with Falk valued at" is a price; null when it is no thing. */
export function thingValued(before: string): Metric | null {
  const near = before.slice(-LONGEST);
  for (const { metric, pattern } of PATTERNS) {
    if (pattern.test(near)) return metric;
  }
  return null;
}

const THINGS: readonly { readonly metric: Metric; readonly words: string }[] = [
  {
    metric: 'price',
    words:
      'deals?|bids?|offers?|approach|proposal|agreement|contracts?|transactions?|acquisitions?|takeover|merger|purchase|lease|orders?|package|buyout|sale|project|home|house|mansion|property|building|apartment|penthouse|land|estate|yacht|jet|painting|partnership|collaboration|payments?|milestones',
  },
  {
    metric: 'investment',
    words: 'stakes?|shares|shareholding|holdings?|stock|interest|investment',
  },
  {
    metric: 'other',
    words:
      'buyback|buy-back|program|programme|goods|exports|imports|assets|tokens|btc|eth|coins?|bitcoins?|crypto|cryptocurrency|drugs|prize|fortune|market|industry|sector|products|equipment|items|properties',
  },
];

/** Characters that a thing and what is said of it may take before its value. */
const LONGEST = 160;

const PATTERNS = THINGS.map(({ metric, words }) => ({
  metric,
  pattern: new RegExp(
    `\\b(?:${words})(?: (?:with|of|for|to|by|between|in|from) [^,;]{0,60})?,? ?(?:(?:that|which) )?(?:could |would |may |might |can |will )?(?:is |was |are |were |has been |have been |be )?(?:now |currently |reportedly |potentially |then |already |to be ){0,3}$`,
    'iu',
  ),
}));
