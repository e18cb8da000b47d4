import type { Metric } from '../domain/figure.ts';
import type { EntityId } from '../domain/ids.ts';
import { isChange, isConversion, isDifference } from './amounts-apart.ts';
import { chooseCue } from './choose-cue.ts';
import type { Bid } from './find-bids.ts';
import { findCues } from './find-cues.ts';
import type { CuePlace } from './find-cues.ts';
import { findClauses } from './find-clauses.ts';
import { findForeignCues } from './find-foreign-cues.ts';
import { findForeignOwner } from './find-foreign-owner.ts';
import type { AmountMention } from './find-money.ts';
import { findOwner } from './find-owner.ts';
import type { Owner } from './owner.ts';
import { isUnitPrice } from './is-unit-price.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import type { OwnedAmount } from './owned-amount.ts';
import { periodOf } from './period-of.ts';
import { findInvestors } from './received-funding.ts';
import { smallestSize } from './smallest-size.ts';
import { spreadRespectively } from './spread-respectively.ts';
import { toBidder, toTarget } from './to-bidder.ts';

/** The amount that was read before, with which the next one may be compared. */
export interface LastAmount {
  /** Offset in the masked text of its sentence. */
  readonly at: number;
  readonly sentence: number;
  readonly owner: Owner;
  /** Null when it was no figure. */
  readonly metric: Metric | null;
  readonly per: string | null;
}

export interface OwnContext {
  readonly resolve: (mention: Mention) => EntityId | null;
  /** Whom an amount is about that its sentence gives to nobody. */
  readonly topic: (owner: Owner) => EntityId | null;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly last: LastAmount | null;
  /** Who would buy whom: as this sentence tells it, and as the text has told it before. */
  readonly bids: { readonly here: readonly Bid[]; readonly before: readonly Bid[] };
  /** Whether the text, in a language without bids, tells what is offered for a share. */
  readonly pricedShares: boolean;
  /** ISO 639-1 code of a language that has metric cues. */
  readonly language: string;
}

/** Owners and metrics of the amounts of one sentence. */
export function ownInSentence(
  sentence: MaskedSentence,
  amounts: readonly AmountMention[],
  context: OwnContext,
): { found: readonly OwnedAmount[]; last: LastAmount | null } {
  if (sentence.amounts.length === 0) return { found: [], last: context.last };
  const { text } = sentence;
  const english = context.language === 'en';
  const clauses = findClauses(text);
  const cues = english ? findCues(text) : findForeignCues(text, context.language);
  const found: OwnedAmount[] = [];
  let last = context.last;
  for (const { at, index } of sentence.amounts) {
    const amount = amounts[index];
    if (!amount) continue;
    const before = last;
    const beside = sentence.amounts.find((other) => other.at === at + 2);
    // "$6m less than the $40m", where "less than" is a part of the second amount.
    const apart = beside !== undefined && amounts[beside.index]?.precision === 'bound';
    if (apart || isDifference(text, at)) continue;
    if (before?.sentence === context.sentence && isConversion(text, before.at, at)) continue;
    const chosen = chooseCue(text, cues, clauses, at);
    if (
      before &&
      (english
        ? repeats(text, at, before, context.sentence, chosen)
        : before.sentence === context.sentence
          ? !(chosen && chosen.place.start > before.at && chosen.place.end < at) &&
            repeatsForeign(text, before.at, at)
          : context.sentence - before.sentence === 1 &&
            chosen === null &&
            FOREIGN_CONTINUES.test(text.slice(0, at)))
    ) {
      last = { ...before, at, sentence: context.sentence };
      if (before.metric === null || amount.perUnit !== null) continue;
      const { entity, counterparty, basis } = before.owner;
      const per = amount.per ?? before.per;
      found.push({ amount, metric: before.metric, entity, counterparty, basis, per });
      continue;
    }
    const question = {
      sentence,
      clauses,
      at,
      cue: chosen?.place ?? null,
      resolve: context.resolve,
    };
    const told = english ? findOwner(question) : findForeignOwner(question, context.language);
    // "the company's tax, disputed by the company": no other side.
    const alone = chosen?.place.cue.metric === 'cost' && told.entity === told.counterparty;
    const asked = alone ? { ...told, counterparty: null } : told;
    const investors = MAY_BE_RAISED.has(chosen?.place.cue.metric ?? 'other')
      ? findInvestors(sentence, at, context.language)
      : null;
    const raisesForItself =
      chosen?.place.cue.metric !== 'funding' ||
      asked.basis !== 'subject' ||
      asked.entity === null ||
      !INVESTOR.test(asked.entity) ||
      FUND.test(text);
    const named = namedOwner(
      investors
        ? raisedFrom(asked, investors.named, context)
        : raisesForItself
          ? asked
          : { ...asked, entity: null, not: asked.entity },
      investors !== null || chosen !== null,
      context,
    );
    const measured = named.metric ?? chosen?.place.cue.metric;
    const bids = [...context.bids.before, ...context.bids.here];
    const owner =
      measured === 'price'
        ? toBidder(named, { text, at, ...context.bids, language: context.language })
        : measured === 'valuation'
          ? toTarget(named, bids)
          : named;
    const small = chosen !== null && isTooSmall(amount, chosen.place.cue.metric);
    const wage = amount.per === 'PT1H' && (amount.value ?? 0) < HIGHEST_WAGE;
    const unit =
      wage ||
      small ||
      isUnitPrice({
        text,
        at,
        printed: amount.text,
        value: amount.value,
        currency: amount.currency,
        chosen,
        inTakeover:
          context.pricedShares || context.bids.here.length + context.bids.before.length > 0,
        afterUnitPrice: before?.metric === null && context.sentence - before.sentence <= 1,
      });
    const metric = unit ? null : (owner.metric ?? (chosen ? chosen.place.cue.metric : 'other'));
    const per =
      amount.per ?? (metric === null ? null : periodOf(text, at, metric, chosen?.place ?? null));
    const changed = metric !== null && isChange(metric, text, at, context.language);
    const kept = amount.perUnit !== null ? null : changed ? 'other' : metric;
    last = { at, sentence: context.sentence, owner, metric: kept, per };
    if (kept === null) continue;
    const { entity, basis } = owner;
    const counterparty = owner.counterparty === entity ? null : owner.counterparty;
    found.push({ amount, metric: kept, entity, counterparty, basis, per });
  }
  return { found: spreadRespectively(sentence, found, context.resolve), last };
}

/** What the words about an amount may say of money that investors gave. */
const MAY_BE_RAISED: ReadonlySet<Metric> = new Set(['other', 'investment']);

/** "Onyx Ventures": who invests by name, and raises money for a fund only. */
const INVESTOR = /-(?:capital|ventures?|partners|equity|vc|angels|invest|investors)$/;
const FUND = /(?<!\p{L})(?:funds?|vehicle|fonds|fondo)(?!\p{L})/iu;

/** What somebody got from an investor, who does not own it. */
function raisedFrom(owner: Owner, giver: Mention | null, context: OwnContext): Owner {
  const investor = giver ? context.resolve(giver) : null;
  return {
    ...owner,
    entity: owner.entity === investor ? null : owner.entity,
    counterparty: investor,
    metric: 'funding',
    not: investor,
  };
}

/** What is paid by the hour is a wage or a rent below this, in units of any currency, and no figure of a company. */
const HIGHEST_WAGE = 5000;

/** No company is worth, sells or raises so little: the price of one share, or a table in thousands. */
function isTooSmall({ value, currency }: AmountMention, metric: Metric | null): boolean {
  return (
    value !== null &&
    metric !== null &&
    COMPANY_SIZED.has(metric) &&
    Math.abs(value) < smallestSize(currency)
  );
}

const COMPANY_SIZED: ReadonlySet<Metric> = new Set([
  'valuation',
  'market-cap',
  'revenue',
  'funding',
  'profit',
]);

function namedOwner(owner: Owner, hasCue: boolean, context: OwnContext): Owner {
  if (owner.entity !== null && owner.entity === owner.counterparty && STANDS_FOR.has(owner.basis)) {
    // "the giant has offered to buy Ora": whoever the giant is, it is not Ora.
    return namedOwner({ ...owner, entity: null, not: owner.entity, sole: true }, hasCue, context);
  }
  if (owner.entity !== null) return owner;
  // Whose an amount without a cue is cannot be guessed, and what is nobody's stays so.
  const entity = hasCue && owner.basis !== 'none' ? context.topic(owner) : null;
  return { ...owner, entity, basis: entity === null ? 'none' : 'main' };
}

const STANDS_FOR: ReadonlySet<string> = new Set(['phrase', 'pronoun']);

/** Whether an amount is set against the one before and measures the same: "up from $4m", "They had expected a rise to $5m". */
function repeats(
  text: string,
  at: number,
  last: LastAmount,
  sentence: number,
  chosen: { readonly place: CuePlace; readonly distance: number } | null,
): boolean {
  if (last.sentence === sentence) {
    return (
      COMPARES.test(text.slice(last.at + 1, at)) &&
      !(
        chosen !== null &&
        chosen.place.start > last.at &&
        (chosen.distance < 3 || (chosen.distance < 6 && chosen.place.cue.metric !== last.metric))
      )
    );
  }
  return (
    sentence - last.sentence === 1 &&
    (chosen === null || chosen.distance > 4) &&
    (CONTINUES.test(text.slice(0, at)) ||
      (WAS.test(text.slice(0, at)) && IN_OTHER_TIME.test(text.slice(at + 1, at + 80))))
  );
}

/** "It was $4m in the same period a year ago." */
const WAS =
  /^(?:That|This|It|[\uE000-\uE7FF]|The (?:figure|number|total|amount)) (?:was|were|had been|stood at|came (?:in at|to)|totall?ed|amounted to) (?:(?:about|around|some|only|just) )?$/;
const IN_OTHER_TIME =
  /^,? (?:(?:in|for|during|over|at) (?:the )?(?:same|corresponding|previous|prior|preceding|year-ago|year-earlier|comparable|like|last)\b|(?:a|one|the) year (?:ago|earlier|before|prior)|last year|in (?:the )?\p{Lu}?\p{L}* ?\d{4}\b)/u;

/** "Im Vorjahr waren es 4 Mio." */
const FOREIGN_CONTINUES =
  /^(?:(?:Im|In der) (?:Vorjahr(?:e?s\p{Ll}+)?|(?:gleichen|selben) (?:Zeitraum|Periode|Quartal)\b[^.;]{0,30}|Jahr (?:zuvor|davor))|Ein Jahr (?:zuvor|davor)|Vor einem Jahr|L['’]an (?:dernier|passé)|Un an (?:plus tôt|auparavant)|L['’]année précédente|(?:El|Un) año (?:antes|anterior|pasado)|Ett år tidigare|Samma (?:period|kvartal)[^.;]{0,20}|Året innan|I fjol) ?,? ?(?:waren?|hatten?|lag|lagen|betrug|belief|il|elle|c['’]|ce|ils|fue|fueron|era|eran|var|hade|låg)(?!\p{L})[^;\uE000-\uEFFF]{0,40}$/u;

/** "5 Mio. nach 4 Mio.", "5 M€ contre 4 M€": the second is what the first is compared with. */
function repeatsForeign(text: string, before: number, at: number): boolean {
  return FOREIGN_COMPARES.test(text.slice(before + 1, at));
}

const FOREIGN_COMPARES =
  /^[^.;\uE800-\uEFFF]{0,60}(?<!\p{L})(?:nach|von|gegenüber|im Vergleich zu|statt|contre|frente a(?: los| las)?|desde(?: los)?|hasta(?: los)?|jämfört med|mot|från|till|auf|verglichen mit|comparé à)\s(?:\p{Ll}+\s){0,3}$/u;

/** What stands between an amount and one that it is compared with. */
const COMPARES =
  /^(?:(?:[^.;\uE800-\uEFFF]|\.(?=\d)){0,90}(?:,| \(| —| –)?)? ?(?<!\p{L})(?:up|down|as|compared|comparing|rising|higher|lower|versus|vs\.?|against|from|than|ahead of|beating|beat|missing|above|below|topping|short of|exceeding)\b(?:(?! and |, )(?:[^.;\uE800-\uEFFF]|\.(?=\d))){0,50}$/u;

/** A sentence that goes on about the amount before it. */
const CONTINUES =
  /^(?:(?:That(?:'s)?|This|It|They|Analysts|Economists|The (?:figure|number|total|amount))\b[^;]*\b(?:expected|forecast|estimated|predicted|compares?|increase|rise|jump|growth|drop|decline|fall|up|down|more|less|above|below|higher|lower)\b|A year (?:ago|earlier))[^;]*$/;
