import { allMatches } from './all-matches.ts';
import { clauseAt } from './find-clauses.ts';
import type { Clause } from './find-clauses.ts';
import type { CuePlace } from './find-cues.ts';

/** The cue that announces the amount at `at`, with how far it is in words; null when none is near. */
export function chooseCue(
  text: string,
  cues: readonly CuePlace[],
  clauses: readonly Clause[],
  at: number,
): { place: CuePlace; distance: number } | null {
  // Headlines set every word with a capital.
  const lower = text.toLowerCase();
  const asides = text.includes(', wh')
    ? allMatches(text, RELATIVE).map(({ index, 0: aside }) => ({
        start: index,
        end: index + aside.length,
      }))
    : [];
  let best: { place: CuePlace; distance: number } | null = null;
  for (const place of cues) {
    if (place.start > at && place.cue.before === true) continue;
    if (
      place.cue.after === true &&
      !(place.start > at && NAMES_ONLY.test(text.slice(at + 1, place.start)))
    )
      continue;
    if (place.end < at - REACH || place.start > at + REACH) continue;
    const distance =
      place.start > at ? distanceAfter(lower, place, at) : distanceBefore(lower, place, at);
    if (distance === null) continue;
    const aside = asides.some(
      ({ start, end }) => start <= place.start && place.end <= end && (at < start || at > end),
    );
    const between = asides.filter(({ start, end }) => place.end <= start && end <= at).length;
    const crossed = Math.max(
      0,
      Math.abs(clauseAt(clauses, place.start) - clauseAt(clauses, at)) - between,
    );
    const total = distance + place.cue.weak * 1.5 + crossed * 4 + (aside ? 8 : 0);
    if (best === null || total < best.distance) best = { place, distance: total };
  }
  if (best === null || best.distance > FARTHEST) return null;
  const won = orderWon(text, cues, best.place, at);
  if (won) return { place: won, distance: best.distance };
  const head = headBefore(text, cues, best.place, at);
  if (head) return { place: head, distance: best.distance };
  const { cue } = best.place;
  if (cue.role === 'deal' && cue.metric === 'price' && best.place.start > at) {
    // "bought Ora for $5m in a sale forced by Lund": the verb tells who pays.
    const bought = cues.findLast((place) => place.end <= at && TRADES.has(place.cue.role));
    const way = bought ? text.slice(bought.end, at) : '';
    if (
      bought &&
      way.length < 90 &&
      / for (?:about |around |some )?$/.test(way) &&
      amountsIn(way) === 0
    )
      return { place: bought, distance: 1 };
  }
  if (cue.yields === true) return tradeBefore(text, cues, best.place, TRADES) ?? best;
  if (cue.role === 'deal' && cue.metric === 'price') {
    return tradeBefore(text, cues, best.place, MOVES) ?? best;
  }
  return best;
}

/** "secured a $5m contract": no money is raised. */
function orderWon(
  text: string,
  cues: readonly CuePlace[],
  chosen: CuePlace,
  at: number,
): CuePlace | null {
  if (chosen.cue.metric !== 'funding' || chosen.cue.role !== 'doer' || chosen.end > at) return null;
  const behind = ORDER.exec(text.slice(at + 1, at + 60));
  if (!behind) return null;
  const end = at + 1 + behind[0].length;
  return (
    cues.find((place) => place.cue.metric === 'price' && place.start > at && place.end <= end) ??
    null
  );
}

/** "the $5m Falk gas project": what stands between names the thing. */
const NAMES_ONLY = /^ (?:(?:[\uE000-\uE7FF]|\p{Lu}[\p{L}-]*|\d+|[\p{Ll}-]+) ){0,3}$/u;
const ORDER =
  /^ (?:(?:as|in) (?:an? )?)?(?:[\p{Ll}-]+ ){0,3}(?:contracts?|orders?|tenders?|deals?|agreements?|(?:up-?front|milestone|licen[cs]e)(?: cash)? (?:payments?|fees?))(?!\p{L})/u;

/**
 * The noun that a chosen one only belongs to: "the costs of its listing came to $5m" tells of costs, "revenue from the sale of
 * tickets" of revenue.
 */
function headBefore(
  text: string,
  cues: readonly CuePlace[],
  chosen: CuePlace,
  at: number,
): CuePlace | null {
  if (chosen.start > at || chosen.cue.metric === 'cost') return null;
  const head = cues.findLast((place) => place.end <= chosen.start && place.cue.role === 'holder');
  if (!head) return null;
  const between = text.slice(head.end, chosen.start);
  if (head.cue.metric === 'cost') return COST_OF.test(between) ? head : null;
  return head.cue.metric === 'revenue' && COMES_FROM.test(between) ? head : null;
}

const COMES_FROM =
  /^ (?:(?:generated|derived|earned|made|received|coming) )?(?:from|through|by) (?:(?:the|its|their|an?) )?(?:[\p{Ll}-]+ ){0,2}$/u;

const COST_OF =
  /^ (?:of|for|för|für|von|der|des|de|du|d['’]|por|liée?s? (?:à|au)) ?(?:(?:the|its|their|an?|la|le|les|l['’]|el|su|den|die|das|[\uE000-\uE7FF]'s|[\uE000-\uE7FF]s?|[\p{L}-]+s) ){0,2}$/u;

/** ", which the sales did not help," */
const RELATIVE = /, (?:which|who) [^,;]{3,100}, /g;

/** The verb that a price or fee belongs to: "bought Ora for a fee of". */
function tradeBefore(
  text: string,
  cues: readonly CuePlace[],
  noun: CuePlace,
  roles: ReadonlySet<string>,
): { place: CuePlace; distance: number } | null {
  const verb = cues.findLast(
    (place) =>
      place.end <= noun.start &&
      roles.has(place.cue.role) &&
      !/[;:\uE800-\uEFFF]/.test(text.slice(place.end, noun.start)) &&
      noun.start - place.end < 90,
  );
  return verb ? { place: verb, distance: 2 } : null;
}

const TRADES: ReadonlySet<string> = new Set(['buyer', 'seller', 'mover']);
const MOVES: ReadonlySet<string> = new Set(['mover']);

/** In words, weakness and crossed clauses added. */
const FARTHEST = 26;
/** Characters within which a cue can announce an amount. */
const REACH = 300;

/** "$5m loss", "$5m in net revenue", "$5m (…) of new funding". */
function distanceAfter(text: string, place: CuePlace, at: number): number | null {
  const between = text.slice(at + 1, place.start).replace(/ \([^()]*\)/g, '');
  if (
    /[.;]|\b(?:including|excluding|plus|net of|before|not counting|exklusive|inklusive|einschließlich|zuzüglich|abzüglich|samt|ohne|varav|darunter|davon|dont|de los cuales|of which|hors|hormis|incluant|excluyendo|utan)\b/.test(
      between,
    )
  )
    return null;
  if (BECAME.test(between)) return 0.5;
  // "a profit of $5m on turnover of": the turnover's amount follows.
  if (/ (?:on|from)(?: an?| the| total| group| net| its)* $/.test(between)) return null;
  const words = between.split(/[\s-]+/).filter((word) => word !== '');
  if (
    /^[\s-]?(?:(?:cash|stock|debt|equity|shares?)(?:, | and |-and-)(?:cash|stock|debt|equity|shares?)[ -])?(?:\p{Ll}+-?\p{Ll}* |[\uE000-\uE7FF](?:'s)?(?: and)? ){0,4}$/u.test(
      between,
    ) &&
    !CONNECTS.test(between.replace(/ (?:cash|debt) and (?:stock|equity|debt)/, ''))
  ) {
    return 0.3 + 0.2 * words.length;
  }
  const link =
    /^ (?:in|of|for|as an?|worth of|de|d['’]|en|an|i) (?:(?:an?|the|its|their|new|fresh|total|[\p{Ll}-]+|'s) ){0,3}$/u.exec(
      between,
    );
  if (link && !/\b(?:to|and|by|from|at)\b/.test(between)) {
    return (/^ for/.test(between) ? 2 : 0.2) + 0.3 * (words.length - 1);
  }
  return 5 + words.length + marks(between) * 2 + amountsIn(between) * 4;
}

/** "revenue of $5m", "revenue rose 5% to $5m", "acquired Falk, a maker of glass, for $5m". */
function distanceBefore(text: string, place: CuePlace, at: number): number | null {
  const whole = text.slice(place.end, at);
  const between = whole.includes(', wh') ? whole.replace(RELATIVE, ' ') : whole;
  if (LINK.test(between) && !(place.cue.role === 'holder' && / (?:for|with) /.test(between))) {
    return 0.4;
  }
  const words = between.split(/[\s-]+/).filter((word) => word !== '');
  const rose = ROSE.test(between) ? -2 : 0;
  const bound =
    place.cue.role !== 'holder' && /\b(?:for|at|worth|with) (?:an? |the |about )?$/.test(between)
      ? -1.5
      : 0;
  // "sold its brands, with their mills and shops, to Ora for $5m"
  if (
    TRADES.has(place.cue.role) &&
    place.cue.role !== 'mover' &&
    /\bfor (?:about |around |nearly |some |almost |over |up to |more than |an? (?:good |cool |whopping |reported |record |mere |total of |combined )?)?$/.test(
      between,
    ) &&
    amountsIn(between) === 0
  ) {
    return Math.min(2.5, 0.5 + words.length * 0.2);
  }
  return Math.max(
    0.5,
    1 + words.length * 0.8 + rose + bound + marks(between) * 1.2 + amountsIn(between) * 2.5,
  );
}

/** "$5m was raised" */
const BECAME =
  /^ (?:(?:was|were|is|are|has been|have been|had been|is being|are being|will be|would be|to be) )(?:\p{Ll}+ly )?$/u;
const CONNECTS =
  /\b(?:in|to|and|by|from|at|for|on|with|as|after|before|per|than|or|a|the|its|was|is|of|y|et|und|och|mais|pero|aber|un|una|une|ein|eine|avec|con|mit|med|pour|para|für|till|nach|contre)\b/;
const LINK =
  /^ (?:of|at|was|is|were|are|to|by|for|worth|hit|reached|totall?ed|totall?ing|reaching|hitting|topped|exceeded|exceeding|stood at|came in at|came to|amount(?:ed|ing) to|as|with|auf|von|à|de|hasta|till|på|:)? ?(?:an?|the|up|about|around|some|nearly|almost|over|approximately|estimated|record|whopping|total of|massive|hefty|reported|combined|as much as|just| )*$/;
const ROSE =
  /\b(?:rose|rise|rising|grew|grow|growing|fell|fall|falling|jumped|climbed|dropped|declined|slid|surged|increased|decreased|soared|doubled|tripled|up|down|widened|narrowed|reached|hit|totall?ed|expected|came|was|were|shrank|plunged|more than|swung)\b/;

function marks(between: string): number {
  return (between.match(/[,():—–]/g) ?? []).length;
}

function amountsIn(between: string): number {
  return (between.match(/[\uE800-\uEFFF]/g) ?? []).length;
}
