import { counted, countWord, listed } from '../charts/headline.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { ClaimCounts } from './claim-counts.ts';
import { figureTitle } from './figure-title.ts';
import type { WeighedQuestion } from './home-answers.ts';
import type { RecordKind } from './links.ts';

/** The heading over the answers: on how many points one answer is carried by more than the others. */
export function answerHeading(questions: readonly WeighedQuestion[]): string {
  const all = questions.length;
  const led = questions.filter(({ leading }) => leading !== null).length;
  if (led === 0)
    return `On none of ${counted(all, 'disputed point')} do more sources state one answer than another`;
  const rest = all - led;
  const stand =
    rest === 0 ? '' : `; ${rest === 1 ? 'one stands' : `${countWord(rest)} stand`} even`;
  return `On ${countWord(led)} of ${counted(all, 'disputed point')} one answer has more sources behind it${stand}`;
}

/** How many claims rest on how many independent sources, in one sentence. */
export function claimSentence({ claims, byOrigins }: ClaimCounts): string {
  if (claims === 0) return 'No claim is made yet.';
  const parts = byOrigins.map(
    ([origins, count]) =>
      `${countWord(count)} ${count === 1 ? 'rests' : 'rest'} on ${counted(origins, 'independent source')}`,
  );
  return `Of ${counted(claims, 'amount and event', 'amounts and events')} ${listed(parts)}.`;
}

/** What each record is called, for lists that name records of several kinds. */
export function recordTitles(
  dossier: Dossier,
): Readonly<Record<RecordKind, ReadonlyMap<string, string>>> {
  const entity = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  return {
    sources: new Map(dossier.sources.map(({ id, title }) => [id, title])),
    figures: new Map(
      dossier.figures.map((figure) => [
        figure.id,
        figureTitle(figure, figure.entity === null ? null : (entity.get(figure.entity) ?? null)),
      ]),
    ),
    events: new Map(dossier.events.map(({ id, title }) => [id, title])),
    entities: entity,
    questions: new Map(dossier.questions.map(({ id, question }) => [id, question])),
  };
}
