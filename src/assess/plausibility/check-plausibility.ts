import type { Figure } from '../../domain/figure.ts';
import type { EntityId } from '../../domain/ids.ts';
import type { AssessableText } from '../assessable-text.ts';
import { makeFinding, type AssessmentFinding } from '../assessment-finding.ts';
import { passagesOf } from '../figures/figure-words.ts';
import { furthestApart } from '../figures/furthest-apart.ts';
import { ownerKey, sharing, sharingPairs } from '../figures/sharing.ts';
import type { Method } from '../method.ts';
import type { Check, CheckContext } from './check.ts';
import { isValue, revenueToValue } from './p1-revenue-to-value.ts';
import { ceilings } from './p2-ceilings.ts';
import { slipHypotheses } from './p3-slip-hypotheses.ts';
import { paymentToMeans } from './p5-payment-to-means.ts';
import { comparator, comparatorReader } from './p6-comparator.ts';
import { valuationsApart } from './p7-valuations-apart.ts';
import { changeReader } from '../contradictions/tells-change.ts';
import { countPatterns, impossibleCounts } from './p8-impossible-counts.ts';

export interface PlausibilityReport {
  readonly findings: readonly AssessmentFinding[];
  /** How many checks had their inputs. */
  readonly checked: number;
}

/**
 * P1 to P8 over one document or many. What rests on one document alone has the scope `document` and counts in R12; the rest
 * is for display. P4 (one amount, other periods) is D1.
 */
export function checkPlausibility(
  texts: readonly AssessableText[],
  method: Method,
  names: ReadonlyMap<EntityId, string> = new Map(),
): PlausibilityReport {
  const isComparator = comparatorReader(method.words);
  const context: CheckContext = {
    method,
    isComparator,
    isOfChange: changeReader(method.words),
    names,
    noCompanies: new Set(
      texts.flatMap(({ places }) =>
        places.flatMap(({ entity, kind }) => (kind === 'organisation' ? [] : [entity])),
      ),
    ),
  };
  const stated = texts
    .flatMap(({ figures }) => figures)
    .filter(({ stance }) => stance !== 'hedges' && stance !== 'undisclosed' && stance !== 'denies');
  const figures = stated.filter((figure) => !isComparator(figure));
  const statedOf = sharing(figures, ownerKey);
  const own = figures.map((figure) => checkFigure(figure, statedOf(figure), context));
  const alone = own.flat();
  const failed = new Set(
    alone.filter(({ verdict }) => verdict === 'fail').map(({ figures: [first] }) => first?.id),
  );
  // An input that itself failed is not used.
  const sound = figures.filter(({ id }) => !failed.has(id));
  const soundOf = sharing(sound, ownerKey);
  const payments = sound.flatMap((payment) =>
    soundOf(payment).flatMap((means) => paymentToMeans(payment, means, context) ?? []),
  );
  const apart = sharingPairs(sound.filter(isValue), ownerKey).flatMap(
    ([a, b]) => valuationsApart(a, b, context) ?? [],
  );
  const comparators = Map.groupBy(stated.filter(isComparator), ({ source }) => source);
  const compared = texts.flatMap((text) =>
    (comparators.get(text.source.id) ?? []).flatMap((similar) =>
      sound.flatMap((price) => comparator(price, similar, text, context) ?? []),
    ),
  );
  const impossible = countPatterns(method.words);
  const counts = texts.map((text) => impossibleCounts(text, impossible));
  return {
    checked: alone.length + payments.length + counts.reduce((sum, { checked }) => sum + checked, 0),
    findings: [
      ...furthestApart(
        [...alone, ...payments, ...apart, ...compared].filter(speaksAgainst),
        method.contradictions.heldAgainst,
        // A failure is told before any number of warnings.
        ({ rule, verdict }) => `${rule} ${verdict}`,
      ).map(toFinding),
      ...counts.flatMap(({ findings }) => findings),
    ],
  };
}

/** The checks that hold one figure against the others of its owner, with hypotheses where it fails (P1, P2, P3). */
function checkFigure(figure: Figure, figures: readonly Figure[], context: CheckContext): Check[] {
  const values = preferOwn(
    figure,
    figures.filter((other) => revenueToValue(figure, other, context) !== null),
  );
  const checksOf = (one: Figure): Check[] => [
    ...values.flatMap((value) => revenueToValue(one, value, context) ?? []),
    ...[ceilings(one, context)].filter((check) => check !== null),
  ];
  const checks = checksOf(figure);
  if (!checks.some(({ verdict }) => verdict === 'fail')) return checks;
  const hypotheses = slipHypotheses(figure, context.method.plausibility.slips, checksOf);
  // Beside a failure a warning says nothing new.
  return checks.map((check) =>
    check.verdict === 'fail' ? { ...check, hypotheses } : { ...check, verdict: 'ok' },
  );
}

/** What the same document states comes first: others are asked only where it is silent. */
function preferOwn(figure: Figure, others: readonly Figure[]): readonly Figure[] {
  const own = others.filter(({ source }) => source === figure.source);
  return own.length > 0 ? own : others;
}

type Objection = Check & { readonly verdict: Exclude<Check['verdict'], 'ok'> };

function speaksAgainst(check: Check): check is Objection {
  return check.verdict !== 'ok';
}

function toFinding({ rule, verdict, why, figures, hypotheses }: Objection): AssessmentFinding {
  const display = rule === 'P6' || rule === 'P7';
  const oneSource = new Set(figures.map(({ source }) => source)).size === 1;
  return makeFinding({
    rule,
    verdict,
    scope: oneSource && !display ? 'document' : 'corpus',
    why: why(),
    figures: figures.map(({ id }) => id),
    evidence: passagesOf(figures),
    ...(hypotheses ? { hypotheses } : {}),
  });
}
