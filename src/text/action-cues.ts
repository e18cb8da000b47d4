/** A kind of action that a text may tell, with the verbs that tell it. */
export interface ActionCue {
  /** The canonical name of the action. */
  readonly action: string;
  /**
   * Verbs as "base", "base past" or "base past participle"; regular forms are made from the base. `_` stands for a space:
   * "set_up set_up" is "set up" in all forms.
   */
  readonly verbs: readonly string[];
  /** What must stand after the verb, as a pattern source, when the verb alone says too little. */
  readonly object?: string;
  /** Whether the passive says enough without it: "was founded in 2006". */
  readonly passive?: boolean;
  /** Whether one participant without a date makes an event of it. Others need a date or two participants. */
  readonly plain: boolean;
  /** What it must not match. */
  readonly not?: string;
}

const DEAL =
  '(?:deals?|agreements?|contracts?|partnerships?|pacts?|leases?|memorandum|accords?|treat(?:y|ies)|collaborations?|alliances?|joint ventures?|settlements?|terms|letter of intent|mou)';

/** The start of an amount in the text of events, where amounts stay as they are. */
const MONEY = '(?:[$€£¥₹]|(?:usd|eur|gbp|rs\\.?|inr|sek|chf) ?)\\d';

/** The first row whose verb stands at a place wins. */
export const ACTION_CUES: readonly ActionCue[] = [
  {
    action: 'sign',
    verbs: [
      'sign',
      'ink',
      'strike struck',
      'seal',
      'clinch',
      'enter',
      'enter_into',
      'reach',
      'finalise',
      'finalize',
      'conclude',
      'announce',
      'forge',
      'form',
      'renew',
      'extend',
    ],
    object: `[^.;,]{0,60}\\b${DEAL}\\b`,
    plain: true,
    not: '"signed a striker", which is to hire',
  },
  { action: 'lease', verbs: ['lease', 'rent', 'sublease'], plain: true },
  {
    action: 'acquire',
    verbs: ['complete', 'announce', 'close', 'finalise', 'finalize'],
    object: '[^.;]{0,40}\\b(?:acquisition|takeover|purchase|buyout)\\b',
    plain: true,
  },
  {
    action: 'acquire',
    verbs: [
      'acquire',
      'buy bought',
      'purchase',
      'take_over took_over taken_over',
      'snap_up snapped_up',
      'buy_out bought_out',
    ],
    plain: true,
    not: '"bought time"',
  },
  { action: 'merge', verbs: ['merge'], plain: true },
  { action: 'merge', verbs: ['spin_off spun_off', 'demerge', 'spin_out spun_out'], plain: true },
  {
    action: 'nationalise',
    verbs: ['nationalise', 'nationalize', 'privatise', 'privatize'],
    plain: true,
  },
  { action: 'rename', verbs: ['rename', 'rebrand'], plain: true },
  { action: 'sell', verbs: ['sell sold', 'divest', 'offload', 'auction'], plain: false },
  {
    action: 'invest',
    verbs: ['take took taken', 'acquire', 'buy bought'],
    object: '[^.;]{0,40}\\b(?:stakes?|shareholding|majority|holding)\\b',
    plain: true,
  },
  {
    action: 'invest',
    verbs: ['lead led led', 'co-lead co-led co-led'],
    object: '[^.;]{0,40}\\bround\\b',
    plain: true,
  },
  { action: 'invest', verbs: ['invest', 'pour', 'inject', 'back'], plain: false },
  {
    action: 'raise',
    verbs: ['raise', 'secure', 'close', 'bag', 'land', 'attract', 'complete'],
    object: `(?:[^.;]{0,50}\\b(?:funding|round|financing|investments?|capital|series [a-k]|seed|ipo)\\b|[^.;,]{0,25}${MONEY})`,
    plain: true,
    not: '"raised doubts", "raised its forecast"',
  },
  { action: 'borrow', verbs: ['borrow', 'refinance'], plain: false },
  { action: 'lend', verbs: ['lend lent', 'loan'], plain: false },
  {
    action: 'partner',
    verbs: ['partner', 'team team_up', 'team_up', 'ally', 'collaborate', 'join_forces'],
    object: ' (?:up )?with\\b',
    plain: true,
  },
  {
    action: 'found',
    verbs: ['found', 'co-found', 'cofound', 'establish', 'set_up set_up', 'start', 'create'],
    object:
      '[^.;]{0,60}\\b(?:company|firm|start-?up|lab|business|venture|group|foundation|charity|fund|bank|label|studio|club|party|organi[sz]ation|[\\uE000-\\uE7FF])',
    passive: true,
    plain: true,
    not: '"found that"',
  },
  {
    action: 'launch',
    verbs: ['launch', 'unveil', 'release', 'introduce', 'roll_out rolled_out', 'debut', 'ship'],
    plain: true,
  },
  { action: 'open', verbs: ['open', 'inaugurate', 'reopen'], plain: false },
  {
    action: 'build',
    verbs: ['build built', 'construct', 'complete', 'break_ground broke_ground broken_ground'],
    plain: false,
  },
  {
    action: 'leave',
    verbs: [
      'leave left',
      'resign',
      'quit quit',
      'depart',
      'step_down stepped_down',
      'step_aside stepped_aside',
      'retire',
      'exit',
    ],
    plain: true,
    not: '"left the price unchanged"',
  },
  {
    action: 'appoint',
    verbs: ['appoint', 'hire', 'promote', 'recruit', 'poach', 'elect', 'nominate'],
    plain: true,
  },
  {
    action: 'appoint',
    verbs: ['name'],
    object:
      '[^.;,]{0,60}\\b(?:chief|ceo|cfo|coo|chair\\p{Ll}*|president|head|director|manager|coach)\\b',
    plain: true,
  },
  {
    action: 'appoint',
    verbs: ['become became become', 'take_over took_over taken_over'],
    object:
      '(?: as| its| the)?[^.;,]{0,30} ?\\b(?:chief executive|ceo|cfo|coo|chairman|chairwoman|chair|president|managing director|head coach|manager)\\b',
    plain: true,
  },
  { action: 'join', verbs: ['join'], plain: false },
  {
    action: 'dismiss',
    verbs: ['dismiss', 'fire', 'oust', 'sack', 'lay_off laid_off', 'suspend'],
    plain: true,
  },
  { action: 'sue', verbs: ['sue'], plain: true },
  {
    action: 'sue',
    verbs: ['file', 'bring brought', 'launch'],
    object:
      '(?:[^.;]{0,40}\\b(?:legal action|proceedings|lawsuits?|suits?|complaints?|claims?|charges)\\b| against\\b)',
    plain: true,
  },
  {
    action: 'collapse',
    verbs: ['collapse', 'go_bankrupt went_bankrupt gone_bankrupt', 'default', 'fold'],
    object: '(?! to\\b)',
    plain: true,
  },
  {
    action: 'order',
    verbs: ['order', 'instruct', 'tell told'],
    object:
      ' (?:[^.;,]{0,40} )?[\\uE000-\\uE7FF](?:[^.;,]{0,30})? to (?:pay|hand|sell|stop|divest|refund|compensate|reinstate|close|cease)\\b',
    plain: true,
  },
  {
    action: 'award',
    verbs: ['award'],
    object: `(?: [^.;]{0,40})?(?:${MONEY}|\\b(?:contracts?|damages|licen[cs]es?|compensation|tender)\\b)`,
    plain: true,
  },
  {
    action: 'file',
    verbs: ['file', 'apply'],
    object:
      '[^.;]{0,40}\\b(?:bankruptcy|chapter 11|insolvency|ipo|listing|public|prospectus|protection|patents?)\\b',
    plain: true,
  },
  {
    action: 'settle',
    verbs: ['settle', 'resolve'],
    object:
      '[^.;]{0,60}\\b(?:lawsuits?|suits?|claims?|charges|case|allegations|dispute|investigation|with)\\b',
    plain: true,
  },
  { action: 'fine', verbs: ['fine', 'penalise', 'penalize', 'sanction', 'slap'], plain: true },
  {
    action: 'charge',
    verbs: ['charge', 'indict', 'arrest', 'convict', 'sentence', 'accuse'],
    plain: true,
    not: '"charges $5 a month"',
  },
  {
    action: 'block',
    verbs: [
      'block',
      'ban',
      'cut_off cut_off',
      'revoke',
      'bar',
      'prohibit',
      'veto',
      'halt',
      'freeze froze frozen',
    ],
    plain: true,
  },
  {
    action: 'bid',
    verbs: ['bid bid', 'table', 'submit', 'make made', 'lodge', 'launch'],
    object: '[^.;]{0,40}\\b(?:bids?|offers?|approach|proposal)\\b',
    plain: true,
    not: '"made an offer to customers"',
  },
  {
    action: 'block',
    verbs: ['place', 'put put'],
    object:
      '[^.;]{0,40}\\b(?:under (?:an? )?(?:\\p{Ll}+ )?(?:cap|administration|supervision|investigation|receivership|sanctions)|(?:on|onto) (?:an?|its|the) [^.;,]{0,20}(?:blacklist|list))\\b',
    plain: true,
  },
  {
    action: 'rule',
    verbs: ['find found', 'rule', 'decide'],
    object:
      '(?: that| against| for)?[^.;]{0,40}[\\uE000-\\uE7FF][^.;]{0,40}\\b(?:guilty|liable|infring\\p{Ll}+|broke|breach\\p{Ll}*|violat\\p{Ll}+|owe[sd]?|misled|favou?r|abused)\\b',
    plain: true,
  },
  {
    action: 'reject',
    verbs: ['reject', 'turn_down turned_down', 'rebuff', 'decline'],
    object: '[^.;]{0,50}\\b(?:bid|offer|proposal|takeover|deal|request|approach|appeal|plan)\\b',
    plain: true,
  },
  {
    action: 'approve',
    verbs: ['approve', 'clear', 'ratify', 'authorise', 'authorize', 'grant'],
    plain: false,
  },
  {
    action: 'list',
    verbs: ['list', 'float', 'go_public went_public gone_public'],
    object:
      '[^.;]{0,40}(?:\\b(?:shares|stock exchange|exchange|nasdaq|nyse|public)\\b|[Ee]xchange)',
    plain: false,
  },
  {
    action: 'close',
    verbs: [
      'shut shut',
      'shut_down shut_down',
      'close',
      'wind_down wound_down',
      'discontinue',
      'shutter',
    ],
    object: '(?! (?:at|up|down|higher|lower|yesterday|on|in|the (?:day|week|session)|with)\\b)',
    plain: false,
  },
  {
    action: 'end',
    verbs: [
      'end',
      'terminate',
      'cancel',
      'scrap',
      'abandon',
      'call_off called_off',
      'withdraw withdrew withdrawn',
    ],
    object:
      '(?! (?:up|january|february|march|april|may|june|july|august|september|october|november|december|\\d|on|at|in|lower|higher))',
    plain: false,
  },
  { action: 'delay', verbs: ['delay', 'postpone', 'push_back pushed_back'], plain: false },
  {
    action: 'win',
    verbs: ['win won'],
    object:
      '[^.;]{0,50}\\b(?:contracts?|orders?|tenders?|awards?|elections?|case|lawsuit|approval|titles?|bid)\\b',
    plain: false,
  },
  {
    action: 'cut',
    verbs: ['cut cut', 'slash', 'axe'],
    object:
      '[^.;]{0,40}\\b(?:jobs|staff|workforce|positions|roles|workers|employees|rates?|dividend|output|production)\\b',
    plain: true,
  },
  {
    action: 'cut',
    verbs: ['begin began begun', 'start', 'announce'],
    object: '[^.;]{0,30}\\b(?:layoffs?|job cuts|redundancies)\\b',
    plain: true,
  },
  {
    action: 'pay',
    verbs: ['pay paid', 'repay repaid'],
    object: `[^.;]{0,60}${MONEY}`,
    plain: false,
  },
  {
    action: 'report',
    verbs: ['report', 'post', 'publish'],
    object:
      '[^.;]{0,60}\\b(?:results|earnings|profits?|loss(?:es)?|revenues?|sales|income|turnover|figures)\\b',
    plain: false,
  },
  {
    action: 'switch',
    verbs: ['switch', 'turn', 'move', 'migrate', 'relocate'],
    object: " (?:(?:\\p{Ll}+|[\\uE000-\\uE7FF]'s) ){0,4}?to\\b",
    plain: false,
  },
  { action: 'expand', verbs: ['expand', 'double', 'triple'], plain: false },
  { action: 'meet', verbs: ['meet met', 'visit', 'testify', 'appear'], plain: false },
  {
    action: 'admit',
    verbs: ['acknowledge', 'admit', 'concede', 'apologise', 'apologize', 'testify'],
    plain: false,
  },
  {
    action: 'announce',
    verbs: ['announce', 'disclose', 'reveal', 'inform', 'notify', 'confirm'],
    object:
      ' (?:an?|the|its|their|his|her|new|plans?|employees|staff|investors|shareholders|job)\\b',
    passive: true,
    plain: false,
    not: 'a clause that tells the action itself',
  },
];
