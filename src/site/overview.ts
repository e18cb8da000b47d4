import type { Headline } from '../charts/headline.ts';
import { tellingGroups } from '../charts/timeline/tellings.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Event } from '../domain/event.ts';
import type { Figure } from '../domain/figure.ts';
import { formatCount } from '../domain/format-count.ts';
import type { Id, SourceId } from '../domain/ids.ts';
import type { Question } from '../domain/question.ts';
import type { Assessment } from './load-assessment.ts';
import { questionsInOrder } from './questions-in-order.ts';

/**
 * Most records of each kind that one drawing of the whole dossier shows: what a reader can still tell apart and a page of some
 * forty kilobytes can hold. The lists, in pages, have all of them, and every entity and every filter has a drawing of its own.
 */
export const DRAWN = { events: 120, figures: 80, questions: 24, sources: 16, voices: 6 } as const;

/** The same for a drawing that stands in somebody else's page, which has less room: taller than a few screens it helps nobody. */
export const EMBEDDED = { events: 60, figures: 30 } as const;

/** What a drawing of the whole dossier shows of it. */
export interface Overview {
  readonly dossier: Dossier;
  /** By which rule what it leaves out was left out; null when it shows everything. */
  readonly rule: string | null;
}

/** The events to draw: those that sources tell differently, then those of the names most spoken of. */
export function overviewEvents(dossier: Dossier, most: number = DRAWN.events): Overview {
  const shown = dossier.events.filter(({ review }) => review !== 'rejected');
  if (shown.length <= most) return { dossier, rule: null };
  const mentions = counts(shown.flatMap(({ entities }) => entities));
  const weightOf = ({ entities }: Event) =>
    Math.max(0, ...entities.map((id) => mentions.get(id) ?? 0));
  const groups = tellingGroups(shown, dossier.questions)
    .map(({ events: group }) => ({ group, weight: Math.max(...group.map(weightOf)) }))
    .sort((a, b) => b.group.length - a.group.length || b.weight - a.weight)
    .map(({ group }) => group);
  const events = takeGroups(groups, most);
  return {
    dossier: partWith(dossier, { events }),
    rule: `Drawn are ${share(events.length, shown.length, 'events')}: those that are told in several ways, then those of the names most spoken of. The list has all.`,
  };
}

/**
 * The amounts to draw: those that are implausible or contradict each other, then those of the names most spoken of.
 * @param contested Groups of amounts of which none is shown without the others, the most telling first.
 */
export function overviewFigures(
  dossier: Dossier,
  { contested, doubted }: { contested: readonly (readonly Figure[])[]; doubted: ReadonlySet<Id> },
  most: number = DRAWN.figures,
): Overview {
  const { figures } = dossier;
  if (figures.length <= most) return { dossier, rule: null };
  const mentions = counts(figures.map(({ entity }) => entity));
  const weightOf = ({ entity }: Figure) => (entity === null ? 0 : (mentions.get(entity) ?? 0));
  const groups = [
    ...contested.toSorted((a, b) => sourcesOf(b) - sourcesOf(a)),
    ...figures.filter(({ id }) => doubted.has(id)).map((one) => [one]),
    ...figures.toSorted((a, b) => weightOf(b) - weightOf(a)).map((one) => [one]),
  ];
  // A dispute of hundreds would leave no room for anything else.
  const drawn = takeGroups(
    groups.map((group) => group.slice(0, most / 10)),
    most,
  );
  return {
    dossier: partWith(dossier, { figures: drawn }),
    rule: `Drawn are ${share(drawn.length, figures.length, 'amounts')}: those that contradict each other or are implausible, then those of the names most spoken of. The table has all.`,
  };
}

/** The disputes to draw: those with the most answers from the most sources. */
export function overviewQuestions(dossier: Dossier): Overview {
  const { questions, sources } = dossier;
  if (questions.length <= DRAWN.questions && sources.length <= DRAWN.sources)
    return { dossier, rule: null };
  const drawn = questionsInOrder(questions).slice(0, DRAWN.questions);
  const heard = new Set(
    sources.length <= DRAWN.sources ? sources.map(({ id }) => id) : drawn.flatMap(voicesOf),
  );
  return {
    dossier: {
      ...dossier,
      questions: drawn,
      sources: sources.filter(({ id }) => heard.has(id)),
    },
    rule: [
      ...(drawn.length < questions.length
        ? [`Drawn are ${share(drawn.length, questions.length, 'disputes')}, the most disputed.`]
        : []),
      ...(heard.size < sources.length
        ? [
            `Of ${share(heard.size, sources.length, 'sources')} what they say is drawn: for each dispute at least ${DRAWN.voices} that speak to it, where there are so many, each answer first. Its page has all.`,
          ]
        : []),
    ].join(' '),
  };
}

/** The sources that are heard on a question: for each answer the first that gives it, then others. */
function voicesOf({ positions }: Question): SourceId[] {
  const firsts = [...Map.groupBy(positions, ({ value }) => value).values()].map(
    ([first]) => first?.source,
  );
  const sources = [...firsts, ...positions.map(({ source }) => source)];
  return [...new Set(sources)].filter((id) => id !== undefined).slice(0, DRAWN.voices);
}

/** The sources to draw: those with the highest scores, as the matrix has them. */
export function overviewSources<A extends Pick<Assessment, 'assessments'>>(
  assessment: A,
): { readonly assessment: A; readonly rule: string | null } {
  const { assessments } = assessment;
  if (assessments.length <= DRAWN.sources) return { assessment, rule: null };
  const drawn = inOrderOfScore(assessments).slice(0, DRAWN.sources);
  return {
    assessment: { ...assessment, assessments: drawn },
    rule: `Drawn are ${share(drawn.length, assessments.length, 'sources')}, those with the highest scores. The list has all.`,
  };
}

/** As the matrix has them: the highest score first. */
export function inOrderOfScore<A extends { readonly score: number; readonly source: Id }>(
  assessments: readonly A[],
): A[] {
  return assessments.toSorted((a, b) => b.score - a.score || (a.source < b.source ? -1 : 1));
}

/** A part of a dossier with only the sources, names and disputes that it needs, so that what is made of it costs what the part costs. */
export function partWith(
  dossier: Dossier,
  { events = [], figures = [] }: { events?: readonly Event[]; figures?: readonly Figure[] },
): Dossier {
  const told = new Set([
    ...events.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ...figures.map(({ source }) => source),
  ]);
  const named = new Set([
    ...events.flatMap(({ entities }) => entities),
    ...figures.flatMap(({ entity, counterparty }) => [entity, counterparty]),
  ]);
  return {
    ...dossier,
    events,
    figures,
    sources: dossier.sources.filter(({ id }) => told.has(id)),
    entities: dossier.entities.filter(({ id }) => named.has(id)),
    questions: dossier.questions.filter(({ about }) => about.some((id) => named.has(id))),
  };
}

/** The words around a drawing with the rule by which it leaves things out. */
export function withRule(headline: Headline, rule: string | null): Headline {
  return rule === null ? headline : { ...headline, sourceLine: `${headline.sourceLine} ${rule}` };
}

/** "120 of 4 012 events". */
function share(some: number, all: number, noun: string): string {
  return `${some} of ${formatCount(all)} ${noun}`;
}

function takeGroups<T>(groups: readonly (readonly T[])[], most: number): T[] {
  const taken = new Set<T>();
  for (const group of groups) {
    if (taken.size >= most) break;
    const more = group.filter((one) => !taken.has(one));
    if (taken.size + more.length <= most) more.forEach((one) => taken.add(one));
  }
  return [...taken];
}

function counts(ids: readonly (Id | null)[]): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  for (const id of ids) if (id !== null) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

function sourcesOf(figures: readonly Figure[]): number {
  return new Set(figures.map(({ source }) => source)).size;
}
