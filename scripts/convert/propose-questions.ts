import { conflictingFigures, type FigureConflict } from '../../src/assess/conflicting-figures.ts';
import { dateDisputes, type DateDispute } from '../../src/assess/contradictions/date-disputes.ts';
import type { Method } from '../../src/assess/method.ts';
import type { RoleText } from '../../src/assess/roles/find-roles.ts';
import { roleDisputes, type RoleDispute } from '../../src/assess/roles/role-disputes.ts';
import { roleQuestions } from '../../src/assess/roles/role-questions.ts';
import { dealDisputes } from '../../src/assess/status/deal-disputes.ts';
import type { StatusTelling } from '../../src/assess/status/deals-in.ts';
import { statusLadder, type StatusLadder } from '../../src/assess/status/status-ladder.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatFuzzyDate } from '../../src/domain/format-date.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { idGiver, slugify, type EntityId, type SourceId } from '../../src/domain/ids.ts';
import type { Position, Question } from '../../src/domain/question.ts';
import { METRIC_WORDS } from '../../src/domain/words.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Event } from '../../src/domain/event.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { readStance } from '../../src/text/read-stance.ts';
import { withoutNumbers } from '../../src/text/without-numbers.ts';
import type { Article } from './article.ts';
import { numbered, questionIdentity, type Identities } from './identities.ts';
import type { Proposal } from './proposal.ts';
import { quoteSentence } from './quote-sentence.ts';

export interface QuestionInput {
  readonly article: Article;
  readonly source: SourceId;
  readonly places: readonly EntityPlace[];
}

/** The points on which the sources differ, as far as rules find them. */
export function proposeQuestions(
  inputs: readonly QuestionInput[],
  { figures, events, entities }: Pick<Dossier, 'figures' | 'events' | 'entities'>,
  ids: Pick<Identities, 'reuse' | 'taken'>,
  method: Method | null = null,
): Proposal<Question>[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const roles = method ? roleDisputes(inputs.map(toRoleText), method) : [];
  const drafts = [
    ...conflictingFigures(figures, method?.contradictions.tolerance).map((conflict) =>
      figureQuestion(conflict, names),
    ),
    ...(method ? dateDisputes(events, method.contradictions.daysApart).map(dateQuestion) : []),
    ...(method ? statusQuestions(inputs, names, method, roles) : []),
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

function toRoleText({ article, source, places }: QuestionInput): RoleText {
  return { doc: article.doc, sentences: article.sentences, places, source: { id: source } };
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
  inputs: readonly QuestionInput[],
  names: ReadonlyMap<EntityId, string>,
  method: Method,
  roles: readonly RoleDispute[],
): Draft[] {
  const ladder = statusLadder(method.ladder);
  const { ladderGap: gap } = method.contradictions;
  return dealDisputes(inputs.map(toRoleText), ladder, { gap, roles }).map(
    ({ parties, tellings }): Draft => {
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
        positions: inputs.flatMap((input) =>
          tellings
            .filter(({ source }) => source === input.source)
            .map((telling) => statusPosition(input, telling, ladder)),
        ),
        review: 'machine',
      };
    },
  );
}

function statusPosition(
  { article, source }: QuestionInput,
  { sentence, mention, rung }: StatusTelling,
  { rungs }: StatusLadder,
): Position {
  const text = article.doc.text.slice(sentence.start, sentence.end);
  const [start, end] = [sentence.start + mention.start, sentence.start + mention.end];
  return {
    source,
    value: rungs[rung]?.key ?? '',
    stance: readStance(text, mention.start, mention.end),
    evidence: [{ source, ...quoteSentence(article, sentence, start, end) }],
  };
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
