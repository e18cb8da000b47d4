import { CRITERION_IDS } from '../../domain/criterion-ids.ts';
import type { EntityId, SourceId } from '../../domain/ids.ts';
import type { AssessableText } from '../assessable-text.ts';
import type { AssessmentFinding } from '../assessment-finding.ts';
import { contradictionsWithin } from '../contradictions/contradictions-within.ts';
import type { Method } from '../method.ts';
import { checkPlausibility } from '../plausibility/check-plausibility.ts';
import { readDocumentSignals, type Reading } from '../reading/read-document-signals.ts';
import type { TrackRecord } from '../track-record/track-record.ts';
import { trackRecordOf } from '../track-record/track-record-of.ts';
import { conclude } from './conclude.ts';
import type { Criterion, Signal } from './criterion.ts';
import { namedAuthor } from './r01-named-author.ts';
import { printedDate } from './r02-printed-date.ts';
import { namedPublisher } from './r03-named-publisher.ts';
import { standsBehind } from './r04-stands-behind.ts';
import { namedSources } from './r05-named-sources.ts';
import { attributedQuotes } from './r06-attributed-quotes.ts';
import { traceableOrigin } from './r07-traceable-origin.ts';
import { checkableSpecifics } from './r08-checkable-specifics.ts';
import { littleSpeculation } from './r09-little-speculation.ts';
import { headlineFits } from './r10-headline-fits.ts';
import { noContradictions } from './r11-no-contradictions.ts';
import { plausibleFigures } from './r12-plausible-figures.ts';
import type { SourceAssessment } from './source-assessment.ts';

export interface AssessOptions {
  /** Names of entities for the words of findings; default: their ids. */
  readonly names?: ReadonlyMap<EntityId, string>;
  /** What people have recorded of publishers; default: none. */
  readonly trackRecords?: readonly TrackRecord[];
}

/**
 * Assesses each source by its own text alone, so that adding a source never changes another one's letter. The result is in
 * the order of the input.
 */
export function assessSources(
  texts: readonly AssessableText[],
  method: Method,
  { names = new Map<EntityId, string>(), trackRecords = [] }: AssessOptions = {},
): SourceAssessment[] {
  return texts.map((text) => {
    const { publisher, author } = text.source;
    const { findings, checked } = checkPlausibility([text], method, names);
    return conclude(
      {
        ...judge(
          text,
          [...contradictionsWithin(text, method, names), ...findings],
          checked,
          method,
        ),
        hasIdentity: publisher !== null || author !== null,
        trackRecord: trackRecordOf(publisher, trackRecords),
      },
      method,
    );
  });
}

function judge(
  text: AssessableText,
  findings: readonly AssessmentFinding[],
  checked: number,
  method: Method,
): { source: SourceId } & Pick<
  SourceAssessment,
  'criteria' | 'findings' | 'dismissed' | 'checked'
> {
  const reading = readDocumentSignals(text, method);
  const signals = SIGNALS.map((read) => read(reading));
  const all = [
    ...signals,
    noContradictions(findings, method),
    plausibleFigures(findings, checked, method),
  ];
  return {
    source: text.source.id,
    criteria: method.criteria.flatMap((row): Criterion[] => {
      const signal = all[CRITERION_IDS.indexOf(row.id)];
      if (!signal) return [];
      const { id, name, unit, weight } = row;
      return [{ id, name, unit, weight, ...signal, override: null }];
    }),
    findings,
    dismissed: [],
    checked,
  };
}

/** R1 to R10, in order. */
const SIGNALS: readonly ((reading: Reading) => Signal)[] = [
  namedAuthor,
  printedDate,
  namedPublisher,
  standsBehind,
  namedSources,
  attributedQuotes,
  traceableOrigin,
  checkableSpecifics,
  littleSpeculation,
  headlineFits,
];
