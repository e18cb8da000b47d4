import { conflictingFigures, type FigureConflict } from '../../src/assess/conflicting-figures.ts';
import { dateDisputes, type DateDispute } from '../../src/assess/contradictions/date-disputes.ts';
import type { Method } from '../../src/assess/method.ts';
import { disputedRoles, type RoleDispute } from '../../src/assess/roles/role-disputes.ts';
import { roleQuestions } from '../../src/assess/roles/role-questions.ts';
import { disputedDeals } from '../../src/assess/status/deal-disputes.ts';
import { statusLadder } from '../../src/assess/status/status-ladder.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatFuzzyDate } from '../../src/domain/format-date.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { idGiver, slugify, type EntityId } from '../../src/domain/ids.ts';
import type { Position, Question } from '../../src/domain/question.ts';
import { METRIC_WORDS } from '../../src/domain/words.ts';
import type { Event } from '../../src/domain/event.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { readStance } from '../../src/text/read-stance.ts';
import { withoutNumbers } from '../../src/text/without-numbers.ts';
import { numbered, questionIdentity, type Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';
import type { Dealings } from './read-claims.ts';
import type { ToldDeal } from './told-deals.ts';

/**
 * The points on which the sources differ, as far as rules find them.
 * @param told The dealings of all documents, in their order.
 */
export function proposeQuestions(
  told: Dealings,
  { figures, events, entities }: Pick<Dossier, 'figures' | 'events' | 'entities'>,
  ids: Pick<Identities, 'reuse' | 'taken'>,
  method: Method | null = null,
): Proposal<Question>[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const roles = method ? disputedRoles(told.roles, method.contradictions) : [];
  const drafts = [
    ...conflictingFigures(figures, method?.contradictions.tolerance).map((conflict) =>
      figureQuestion(conflict, names),
    ),
    ...(method ? dateDisputes(events, method.contradictions.daysApart).map(dateQuestion) : []),
    ...(method ? statusQuestions(told.deals, names, method, roles) : []),
    ...roleQuestions(roles, names),
  ];
  const reuse = ids.reuse('questions');
  const taken = ids.taken('questions');
  const giveId = idGiver(taken);
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const identity = numbered(questionIdentity(draft), seen);
    const id = reuse(identity) ?? giveId(slugify(draft.question, 60) || 'question');
    taken.add(id);
    return { identity, record: { id, ...draft } };
  });
}

type Draft = Omit<Question, 'id'>;

/**
 * Answers of one question; of more it holds those that the most sources give. Each amount stays a record and each contradiction a
 * finding: the question is what a person can settle, and its pairs of answers grow with the square of their number.
 */
const MOST_ANSWERS = 24;

function figureQuestion(
  { kind, figures: all }: FigureConflict,
  names: ReadonlyMap<EntityId, string>,
): Draft {
  const figures = mostTold(all);
  const [first] = figures;
  const about = [
    ...new Set(figures.flatMap(({ entity, counterparty }) => [entity, counterparty])),
  ].filter((id) => id !== null);
  const owner = names.get(first?.entity ?? '') ?? '';
  const metric = first?.metric ?? 'other';
  const values = Object.fromEntries(
    figures.map((figure) => [keyOf(figure), capitalised(formatAmount(figure))]),
  );
  const amount = first ? formatAmount({ ...first, per: null }) : '';
  return {
    question:
      metric === 'price'
        ? priceQuestion(kind, owner, amount, first?.per ?? null)
        : kind === 'periods'
          ? `For what period is ${owner}’s ${METRIC_WORDS[metric]} of ${amount}?`
          : `What is ${owner}’s ${METRIC_WORDS[metric]}${first?.per ? ` ${perWords(first.per)}` : ''}?`,
    about,
    openedBy: kind,
    values,
    incompatible: pairs(Object.keys(values)),
    positions: figures.map((figure): Position => ({
      source: figure.source,
      value: keyOf(figure),
      stance: figure.stance,
      evidence: figure.evidence.map((evidence) => ({ source: figure.source, ...evidence })),
    })),
    review: 'machine',
  };
}

/** "What price does Falk pay?" reads better than "What is Falk’s price paid?". */
function priceQuestion(
  kind: FigureConflict['kind'],
  owner: string,
  amount: string,
  per: string | null,
): string {
  return kind === 'periods'
    ? `For what period does ${owner} pay ${amount}?`
    : `What price does ${owner} pay${per ? ` ${perWords(per)}` : ''}?`;
}

function keyOf(figure: Figure): string {
  return slugify(formatAmount(figure), 50);
}

/** The figures of the answers that the most sources give, in their order. */
function mostTold(figures: readonly Figure[]): readonly Figure[] {
  const answers = [...Map.groupBy(figures, keyOf)]
    .map(([key, told]) => ({ key, sources: new Set(told.map(({ source }) => source)).size }))
    .sort((a, b) => b.sources - a.sources)
    .slice(0, MOST_ANSWERS);
  const kept = new Set(answers.map(({ key }) => key));
  return figures.filter((figure) => kept.has(keyOf(figure)));
}

function dateQuestion({ tellings }: DateDispute): Draft {
  const words = ({ date }: Event) => formatFuzzyDate(date);
  const titles = tellings.map(({ event }) => event.title);
  const title = titles.find((one) => findDates(one).length === 0) ?? titles[0] ?? '';
  const values = Object.fromEntries(
    tellings.map(({ event }) => [slugify(words(event), 50), capitalised(words(event))]),
  );
  return {
    question: `When was this: ${withoutNumbers(title)}?`,
    about: tellings
      .map(({ event }) => event.entities)
      .reduce((all, some) => all.filter((id) => some.includes(id))),
    openedBy: 'dates',
    values,
    incompatible: pairs(Object.keys(values)),
    positions: tellings.map(({ event, evidence }) => ({
      source: evidence.source,
      value: slugify(words(event), 50),
      stance: readStance(evidence.exact, 0, evidence.exact.length),
      evidence: [evidence],
    })),
    review: 'machine',
  };
}

/** How firm each deal is, where sources put it far apart on the ladder (method, D2). */
function statusQuestions(
  deals: readonly ToldDeal[],
  names: ReadonlyMap<EntityId, string>,
  method: Method,
  roles: readonly RoleDispute[],
): Draft[] {
  const ladder = statusLadder(method.ladder);
  const { ladderGap: gap } = method.contradictions;
  const order = new Map(deals.map((deal, i) => [deal.source, i]));
  return disputedDeals(deals, { gap, roles }).map(({ parties, tellings }): Draft => {
    const about = parties.slice(0, 2);
    const used = ladder.rungs.filter((_, rung) => tellings.some((one) => one.rung === rung));
    return {
      question: `How firm is the deal between ${about.map((id) => names.get(id) ?? id).join(' and ')}?`,
      about,
      openedBy: 'status',
      values: Object.fromEntries(used.map(({ key, words }) => [key, words])),
      // A report and the conclusion that it reports can both be true.
      incompatible: pairs(used.map(({ key }) => key)).filter(
        ([a, b]) => !(a === ladder.rungs[3]?.key && b === ladder.rungs[4]?.key),
      ),
      positions: tellings
        .toSorted((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
        .flatMap(({ rung, quoted }) =>
          quoted === null
            ? []
            : {
                source: quoted.source,
                value: ladder.rungs[rung]?.key ?? '',
                stance: quoted.stance,
                evidence: quoted.evidence,
              },
        ),
      review: 'machine',
    };
  });
}

function pairs(keys: readonly string[]): [string, string][] {
  return keys.flatMap((a, i) => keys.slice(i + 1).map((b): [string, string] => [a, b]));
}

function perWords(per: string): string {
  return (
    { P1Y: 'a year', P1M: 'a month', P3M: 'a quarter', P1W: 'a week', P1D: 'a day' }[per] ?? per
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
