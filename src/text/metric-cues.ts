import type { Metric } from '../domain/figure.ts';

/**
 * Who of a clause owns the amount that a cue announces:
 * `holder` the one that has it (noun cues: "Falk's revenue"); `doer` the subject of the verb, or the one behind "by" when it is
 * passive; `target` the object of the verb, or the subject when it is passive ("fined Falk", "Falk was fined");
 * `buyer`, `seller` and `lender` for verbs with two sides; `deal` for nouns of a trade; `nobody` for amounts of a market.
 */
export type CueRole =
  'holder' | 'doer' | 'target' | 'buyer' | 'seller' | 'lender' | 'deal' | 'nobody';

export interface MetricCue {
  /** Null for amounts that are no figures at all (a share price, a price target). */
  readonly metric: Metric | null;
  /** Pattern source, matched in lower case as whole words. */
  readonly words: string;
  readonly role: CueRole;
  /** Words of distance that this cue gives away to others: 0 for plain ones, more for words that mean many things. */
  readonly weak: number;
  /** What it must not match. */
  readonly not?: string;
}

/** Longer cues win over shorter ones at one place; then the nearest to the amount wins. */
export const METRIC_CUES: readonly MetricCue[] = [
  // No figures.
  {
    metric: null,
    words:
      '(?:share|stock|unit|strike|exercise|conversion) prices?|price targets?|target price|earnings per share|eps|dividends? (?:of|per share)|(?:shares|stock) (?:closed|rose|fell|jumped|slid|dropped|climbed|gained|traded|trading|opened|ended|were|was|are|is) (?:up |down |at |to |higher |lower |[\\d.]+% ?|trading |as much as |around |about )*(?:at|to|by)?',
    role: 'nobody',
    weak: 0,
    not: '"share price gains added $5bn to its market value"',
  },

  // Value of a whole.
  {
    metric: 'market-cap',
    words:
      'market (?:cap|caps|capitali[sz]ations?|value)|stock market value|stock[- ]market valuation|capitali[sz]ations?',
    role: 'holder',
    weak: 0,
  },
  {
    metric: 'valuation',
    words:
      '(?:post-money |pre-money |enterprise |equity |company |current |reported |private )?valuations?|(?:enterprise|equity) values?|post-money|pre-money',
    role: 'holder',
    weak: 0,
  },
  {
    metric: 'valuation',
    words:
      '(?:is|was|are|were|been|being|be|currently|last|now|recently|then|company|firm|startup|start-up|business|group|reportedly|privately) valued(?: (?:at|by \\w+ at))?|valued (?:at|by)|value[sd]?|valuing|revalued',
    role: 'target',
    weak: 0.5,
    not: '"value of exports", "valued customers"',
  },
  {
    metric: 'valuation',
    words:
      '(?:is|was|are|were|be|being|been|now|currently|reportedly|once|became|become) (?:now |currently |reportedly |already |still |estimated to be |thought to be |believed to be )?worth',
    role: 'holder',
    weak: 0,
  },

  // What comes in.
  {
    metric: 'revenue',
    words:
      '(?:annuali[sz]ed |annual |recurring |net |gross |total |quarterly |full-year |like-for-like |same-store |retail |ticket |operating |sales |group |product |ad |advertising |subscription |cloud |consolidated |interest )*(?:revenues?|sales|turnover|arr|topline|top line|top-line|takings|billings|run[- ]rate|net interest income|box office)',
    role: 'holder',
    weak: 0,
    not: '"asset sales", "sales tax"',
  },
  { metric: 'revenue', words: 'gross(?:ed|es|ing)?', role: 'doer', weak: 1.5 },
  {
    metric: 'revenue',
    words: '(?:generat|rak|pull|bring|brought)(?:e|es|ed|ing)?(?: in)?',
    role: 'doer',
    weak: 2.5,
  },
  {
    metric: 'profit',
    words:
      '(?:net |gross |operating |pre-tax |pretax |after-tax |post-tax |underlying |adjusted |annual |quarterly |core |headline |record |interim |half-year |full-year |trading |attributable |statutory |consolidated |standalone |first-quarter |second-quarter |third-quarter |fourth-quarter )*(?:profits?|earnings|income|ebitda|ebit|surplus(?:es)?|pat|pbt|windfall|capital gains?)',
    role: 'holder',
    weak: 0,
    not: '"income tax", "earnings per share", "household income"',
  },
  {
    metric: 'profit',
    words: 'earn(?:s|ed|ing)?|net(?:ted|ting)|profit(?:ed|ing)?',
    role: 'doer',
    weak: 1.5,
  },
  {
    metric: 'loss',
    words:
      '(?:net |operating |pre-tax |pretax |adjusted |annual |quarterly |comprehensive |ebitda |widening |accumulated |underlying |consolidated |first-quarter |second-quarter |third-quarter |fourth-quarter )*(?:loss(?:es)?|shortfall|write-?downs?|writedowns?|impairments?(?: charges?)?|write-?offs?|budget deficit|deficits?)',
    role: 'holder',
    weak: 0,
    not: '"job losses", "weight loss"',
  },
  {
    metric: 'loss',
    words:
      'los(?:e|es|t|ing)|burn(?:s|ed|ing|t)?(?: through)?|wrote (?:down|off)|writ(?:e|ing) (?:down|off)|bleeding|hemorrhag\\w+|haemorrhag\\w+',
    role: 'doer',
    weak: 1,
  },

  // Money raised.
  {
    metric: 'funding',
    words:
      'rais(?:e|es|ed|ing)|fundrais(?:e|ed|ing)|bagg(?:ed|ing)|clos(?:e|es|ed|ing) (?:on |a |an |its |the )?(?=[\\uE800-\\uEFFF])|secur(?:e|es|ed|ing)|land(?:s|ed)|snag(?:s|ged)|nabb?(?:s|ed)|rak(?:es|ed) in|attract(?:s|ed|ing)|bank(?:s|ed)(?= [\\uE800-\\uEFFF])|scor(?:es|ed)|hauls? in|hauled in|pick(?:s|ed) up|pull(?:s|ed) in|garner(?:s|ed)|mopp?(?:s|ed) up',
    role: 'doer',
    weak: 0.7,
    not: '"raised its forecast to", "raised prices"',
  },
  {
    metric: 'funding',
    words:
      '(?:seed |series [a-k]\\d?(?:[- ]\\d)? |pre-seed |pre-series [a-c] |bridge |equity |growth |venture |venture-capital |angel |new |fresh |initial |total |outside |external |private |primary |secondary |late-stage |early-stage |latest |follow-on |strategic |first |debt and equity )*(?:funding rounds?|financing rounds?|investment rounds?|fundraising rounds?|fundraisings?|fundraises?|fund-rais\\w+|funding|financing|rounds?|seed|series [a-k]\\d?(?: extension)?|capital raise|share sale|ipo|initial public offering|public offering|offering|rights issue|placement|private placement|crowdfunding|capital injection|cash injection|venture capital|capital|proceeds|backing|grants?|bailout)',
    role: 'holder',
    weak: 0.5,
    not: '"capital spending", "all-round"',
  },
  {
    metric: 'funding',
    words:
      '(?:rais|secur|receiv|gett|got|attract|land|clos|complet)(?:e|es|ed|ing|s)? (?:an? |the |its |their |new |fresh |more |further )*(?:strategic |minority |equity |total |new |\\uE800 |[\\uE800-\\uEFFF] )*investments?',
    role: 'doer',
    weak: 0,
  },

  // Money put in.
  {
    metric: 'investment',
    words:
      'invest(?:s|ed|ing)?|co-invest(?:ed|ing)?|reinvest(?:s|ed|ing)?|pour(?:s|ed|ing)?|inject(?:s|ed|ing)?|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|pump(?:s|ed|ing)?|sink|sank|sunk|funnel(?:s|ed|ing|led|ling)?',
    role: 'doer',
    weak: 0,
  },
  {
    metric: 'investment',
    words:
      '(?:equity |minority |majority |strategic |initial |additional |new |further |capital |planned |total |foreign |direct |private )*investments?|stakes?|shareholdings?|holdings?|equity stake|bets?|equity infusion',
    role: 'deal',
    weak: 0.6,
  },
  {
    metric: 'investment',
    words:
      'commit(?:s|ted|ting)?|commitments?|pledg(?:e|es|ed|ing)|earmark(?:s|ed|ing)?|set aside|sets aside|contribut(?:e|es|ed|ing|ions?)|donat(?:e|es|ed|ing|ions?)',
    role: 'doer',
    weak: 1,
  },

  // What is paid for something.
  {
    metric: 'price',
    words:
      'acquir(?:e|es|ed|ing)|bu(?:y|ys|ying)(?: out| back)?|bought(?: out| back)?|purchas(?:e|es|ed|ing)|takes? over|took over|taking over|snapp(?:s|ed|ing) up|scoop(?:s|ed|ing)? up|outbid|bids?|bidding|offer(?:s|ed|ing)?|sign(?:s|ed|ing)?',
    role: 'buyer',
    weak: 0.8,
    not: '"offering", an issue of shares',
  },
  {
    metric: 'price',
    words:
      's(?:ell|ells|old|elling)(?: off| itself)?|auction(?:ed|ing)?(?: off)?|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|fetch(?:es|ed|ing)?|change[ds]? hands|list(?:ed|ing)? for|on the market for|asking(?: price)?|put up for sale',
    role: 'seller',
    weak: 0.8,
  },
  {
    metric: 'price',
    words:
      '(?:all-cash |cash |all-stock |all-share |cash-and-stock |stock |share |blockbuster |proposed |planned |pending |record |hostile |friendly |club-record |mega |megadeal |multi-year |multiyear |long-term |year-long |[a-z]+-year |five-year |definitive )*(?:takeovers?|take-overs?|acquisitions?|buyouts?|buy-outs?|mergers?|deals?|agreements?|transactions?|contracts?|purchase price|sale price|asking price|price tags?|sticker price|selling price|purchase|sale|consideration|transfer fee|fee|tender|orders?|price|bid|offer|lease|partnership|swap|combination|tie-up)',
    role: 'deal',
    weak: 1,
  },
  {
    metric: 'price',
    words:
      'leas(?:e|es|ed|ing)|rent(?:s|ed|ing|al)?|licen[cs](?:e|es|ed|ing)|subscrib(?:e|es|ed)|hir(?:e|es|ed|ing)',
    role: 'buyer',
    weak: 0.5,
  },
  {
    metric: 'price',
    words:
      'pay(?:s|ing)?|paid|payments?|shell(?:s|ed|ing)? out|fork(?:s|ed|ing)? (?:out|over)|splash(?:es|ed|ing)?(?: out)?',
    role: 'buyer',
    weak: 1,
  },
  {
    metric: 'price',
    words:
      '(?:are |is |often |usually |typically |deals? |contracts? |orders? |tenders? |transactions? |agreements? |partnerships? |properties |homes? |houses? )+worth',
    role: 'deal',
    weak: 0,
  },
  { metric: 'price', words: 'worth', role: 'deal', weak: 1.2 },
  {
    metric: 'price',
    words:
      'award(?:s|ed|ing)? (?:an? |the )*(?:[\\uE800-\\uEFFF] )?contracts?|w[io]n(?:s|ning)? (?:an? |the )*(?:[\\uE800-\\uEFFF] )?(?:contracts?|orders?)',
    role: 'buyer',
    weak: 0,
  },

  // What is owed.
  {
    metric: 'debt',
    words:
      '(?:net |gross |total |outstanding |long-term |short-term |national |public |external |corporate |green |junior |senior |secured |unsecured |convertible |high-yield |junk |bridge |term |bank |syndicated |revolving |personal |student |private |emergency |sovereign |government |five-year |10-year |ten-year )*(?:debts?|loans?|bonds?|notes|credit (?:facility|facilities|line|lines)|revolver|borrowings?|liabilit(?:y|ies)|mortgages?|debentures?|overdraft|arrears|debt financing|debt facility|debt funding|line of credit|loan facility)',
    role: 'holder',
    weak: 0,
  },
  {
    metric: 'debt',
    words: 'borrow(?:s|ed|ing)?|ow(?:e|es|ed|ing)|indebted|refinanc(?:e|es|ed|ing)',
    role: 'doer',
    weak: 0.3,
  },
  { metric: 'debt', words: 'len(?:d|ds|t|ding)|loaned', role: 'lender', weak: 0.3 },

  // What goes out.
  {
    metric: 'cost',
    words:
      'fin(?:ed|es|ing)(?! \\w+ print)|penali[sz](?:e|es|ed|ing)|slapp?(?:s|ed)|ordered|levied',
    role: 'target',
    weak: 0.3,
  },
  {
    metric: 'cost',
    words:
      '(?:record |antitrust |civil |criminal |regulatory |total |combined |initial |maximum )*(?:fines?|penalt(?:y|ies)|settlements?|damages|compensation|payouts?|restitution|judg(?:e)?ments?|ransom|sanctions?|refunds?|verdict|award)',
    role: 'holder',
    weak: 0.2,
  },
  { metric: 'cost', words: 'settl(?:e|es|ed|ing)', role: 'doer', weak: 0.5 },
  {
    metric: 'cost',
    words:
      '(?:capital |operating |total |annual |marketing |advertising |r&d |research |development |research and development |administrative |defence |defense |public |government |consumer |restructuring |exceptional |one-off |one-time |severance |production |construction |labor |labour |legal |estimated |project |interest |pre-tax |pretax )*(?:costs?|capex|capital expenditures?|expenditures?|expenses?|spending|outlays?|spend|charges?|budgets?|wages?|wage bill|salar(?:y|ies)|pay packages?|pay package|overheads?|tax(?:es)?(?: bills?)?|bills?|price increases?|bonus(?:es)?|provisions?|payroll|opex)',
    role: 'holder',
    weak: 0.2,
    not: '"costs $5": a price tag, which is a cost to the buyer',
  },
  { metric: 'cost', words: 'spen(?:d|ds|t|ding)|cost(?:s|ing)?|budgeted', role: 'doer', weak: 0.3 },
  { metric: 'cost', words: 'su(?:e|es|ed|ing)|lawsuits?|claims?', role: 'target', weak: 1 },

  // Plainly something else.
  {
    metric: 'other',
    words:
      '(?:total |net |client |customer |frozen |cash |gross )*(?:assets(?: under management)?|aum|deposits|net worth|fortunes?|wealth|cash(?: pile| reserves?| flow| balance)?|free cash flow|cash and equivalents|reserves|backlog|order book|orderbook|gross merchandise (?:value|volume)|gmv|transaction volumes?|payment volumes?|trading volumes?|volumes?|inflows?|outflows?|exports?|imports?|trade|gdp|economy|subsid(?:y|ies)|aid|budget surplus|prize money|prize(?: pot| fund)?|savings|tvl|total value locked|dry powder|buy-?backs?|share repurchases?|repurchases?|dividends?|market opportunity|addressable market|stolen|theft|stole|hacked|fraud|scam|losses across the industry)',
    role: 'holder',
    weak: 0,
  },
  {
    metric: 'other',
    words:
      '(?:global |worldwide |overall |total )*(?:market|sector|industry)(?= (?:is |was |will be |could be |size |expected |projected |forecast |to )*(?:worth|valued|reach|hit|expected|projected|forecast|grow|size|of))|market size',
    role: 'nobody',
    weak: 0,
  },
  {
    metric: 'other',
    words:
      "(?:wiped|shaved|wiping|shaving|erased|erasing|added|adding|lost|losing|shed|shedding) (?:about |around |nearly |almost |more than |some |roughly )*(?:[\\uE800-\\uEFFF] )?(?:off|from|in|of|to) (?:its |the |their |[\\uE000-\\uE7FF](?:'s)? )*(?:stock )?market (?:value|cap|capitali[sz]ation)",
    role: 'holder',
    weak: 0,
  },
];
