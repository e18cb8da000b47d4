import { conflictingFigures, type FigureConflict } from '../../src/assess/conflicting-figures.ts';
import { dateDisputes, type DateDispute } from '../../src/assess/contradictions/date-disputes.ts';
import type { Method } from '../../src/assess/method.ts';
import type { RoleText } from '../../src/assess/roles/find-roles.ts';
import { roleDisputes } from '../../src/assess/roles/role-disputes.ts';
import { roleQuestions } from '../../src/assess/roles/role-questions.ts';
import { RUNGS, rungsIn } from '../../src/assess/status-ladder.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatFuzzyDate } from '../../src/domain/format-date.ts';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { freeId, slugify, type EntityId, type SourceId } from '../../src/domain/ids.ts';
import type { Position, Question } from '../../src/domain/question.ts';
import { METRIC_WORDS } from '../../src/domain/words.ts';
import type { EntityPlace } from '../../src/text/own-amounts.ts';
import type { Event } from '../../src/domain/event.ts';
import { findDates } from '../../src/text/find-dates.ts';
import { readStance } from '../../src/text/read-stance.ts';
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
  const drafts = [
    ...conflictingFigures(figures, method?.contradictions.tolerance).map((conflict) =>
      figureQuestion(conflict, names),
    ),
    ...(method ? dateDisputes(events, method.contradictions.daysApart).map(dateQuestion) : []),
    ...statusQuestions(inputs, names),
    ...(method ? roleQuestions(roleDisputes(inputs.map(toRoleText), method), names) : []),
  ];
  const reuse = ids.reuse('questions');
  const taken = ids.taken('questions');
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const identity = numbered(questionIdentity(draft), seen);
    const id = reuse(identity) ?? freeId(slugify(draft.question, 60) || 'question', taken);
    taken.add(id);
    return { identity, record: { id, ...draft } };
  });
}

function toRoleText({ article, source, places }: QuestionInput): RoleText {
  return { doc: article.doc, sentences: article.sentences, places, source: { id: source } };
}

type Draft = Omit<Question, 'id'>;

function figureQuestion(
  { kind, figures }: FigureConflict,
  names: ReadonlyMap<EntityId, string>,
): Draft {
  const [first] = figures;
  const about = [
    ...new Set(figures.flatMap(({ entity, counterparty }) => [entity, counterparty])),
  ].filter((id) => id !== null);
  const owner = names.get(first?.entity ?? '') ?? '';
  const metric = first?.metric ?? 'other';
  const keyOf = (figure: Figure) => slugify(formatAmount(figure), 50);
  const values = Object.fromEntries(
    figures.map((figure) => [keyOf(figure), capitalised(formatAmount(figure))]),
  );
  const amount = first ? formatAmount({ ...first, per: null }) : '';
  return {
    question:
      kind === 'periods'
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

function dateQuestion({ tellings }: DateDispute): Draft {
  const words = ({ date }: Event) => formatFuzzyDate(date);
  const titles = tellings.map(({ event }) => event.title);
  const title = titles.find((one) => findDates(one).length === 0) ?? titles[0] ?? '';
  const values = Object.fromEntries(
    tellings.map(({ event }) => [slugify(words(event), 50), capitalised(words(event))]),
  );
  return {
    question: `When was this: ${title}?`,
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

/** Sources that put one deal further apart than this on the ladder disagree (method, D2). */
const LADDER_GAP = 2;

function statusQuestions(
  inputs: readonly QuestionInput[],
  names: ReadonlyMap<EntityId, string>,
): Draft[] {
  const said = inputs.flatMap((input) => highestRung(input) ?? []);
  const rungs = said.map(({ rung }) => rung);
  if (said.length < 2 || Math.max(...rungs) - Math.min(...rungs) < LADDER_GAP) return [];
  const about = sharedParties(said.map(({ input }) => input));
  const parties = about.map((id) => names.get(id) ?? id);
  const used = RUNGS.filter(({ rung }) => rungs.includes(rung));
  return [
    {
      question:
        parties.length > 1
          ? `How firm is the deal between ${parties.join(' and ')}?`
          : 'How firm is the deal?',
      about,
      openedBy: 'status',
      values: Object.fromEntries(used.map(({ key, words }) => [key, words])),
      // A report and the conclusion that it reports can both be true.
      incompatible: pairs(used.map(({ key }) => key)).filter(
        ([a, b]) => !(a === 'reported' && b === 'concluded'),
      ),
      positions: said.map(({ input, rung, position }) => ({
        source: input.source,
        value: RUNGS.find((row) => row.rung === rung)?.key ?? '',
        ...position,
      })),
      review: 'machine',
    },
  ];
}

function highestRung(
  input: QuestionInput,
): { input: QuestionInput; rung: number; position: Pick<Position, 'stance' | 'evidence'> } | null {
  const { article, source } = input;
  const mentions = article.sentences.flatMap((sentence) => {
    const text = article.doc.text.slice(sentence.start, sentence.end);
    return rungsIn(text).map((mention) => ({ sentence, text, ...mention }));
  });
  const rung = Math.max(...mentions.map((mention) => mention.rung));
  const best =
    mentions.find((mention) => mention.rung === rung && mention.sentence.zone === 'body') ??
    mentions.find((mention) => mention.rung === rung);
  if (!best) return null;
  const evidence = quoteSentence(
    article,
    best.sentence,
    best.sentence.start + best.start,
    best.sentence.start + best.end,
  );
  return {
    input,
    rung,
    position: {
      stance: readStance(best.text, best.start, best.end),
      evidence: [{ source, ...evidence }],
    },
  };
}

/** The organisations that all these documents name, the most often named first; the two most named are the parties. */
function sharedParties(inputs: readonly QuestionInput[]): EntityId[] {
  const counts = inputs.map(({ places }) => {
    const count = new Map<EntityId, number>();
    for (const { entity, kind } of places)
      if (kind === 'organisation') count.set(entity, (count.get(entity) ?? 0) + 1);
    return count;
  });
  const shared = [...(counts[0]?.keys() ?? [])].filter((id) =>
    counts.every((count) => count.has(id)),
  );
  const total = (id: EntityId) => counts.reduce((sum, count) => sum + (count.get(id) ?? 0), 0);
  return shared.sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1)).slice(0, 2);
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
