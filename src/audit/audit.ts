import type { Dossier } from '../domain/dossier.ts';
import type { Severity } from '../domain/finding.ts';
import type { Id } from '../domain/ids.ts';
import type { RuleId } from '../domain/rule-ids.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { MdxNode } from '../text/mdx-tree.ts';
import { amountsBacked } from './amounts-backed.ts';
import { bodyInSeed } from './body-in-seed.ts';
import { boundsAgree } from './bounds-agree.ts';
import { evidencePlaces } from './evidence-places.ts';
import { factsProven } from './facts-proven.ts';
import { noCodeInContent } from './no-code-in-content.ts';
import { quoteAnchored } from './quote-anchored.ts';
import { referencesResolve } from './references-resolve.ts';
import { seedUnchanged } from './seed-unchanged.ts';
import { subjectNearQuote } from './subject-near-quote.ts';
import { valueInQuote } from './value-in-quote.ts';

export type CollectionName = 'sources' | 'figures' | 'events' | 'entities' | 'questions';

/** A key of one record; whoever holds the file turns it into line and column. */
export interface KeyPlace {
  readonly collection: CollectionName;
  readonly id: Id;
  /** Keys and indices from the root of the frontmatter. */
  readonly path: readonly (string | number)[];
}

/** A place in the body of one record, counted from the body's first line. */
export interface BodyPlace {
  readonly collection: CollectionName;
  readonly id: Id;
  readonly bodyLine: number;
  readonly bodyColumn: number;
}

export type RecordPlace = KeyPlace | BodyPlace;

/** What a rule found. The check adds file, line and column. */
export interface AuditFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly at: RecordPlace;
  readonly message: string;
  readonly remedy: string;
  /** The other place when two disagree: another record's key, or a line of a seed. */
  readonly other?: RecordPlace | { readonly seed: string; readonly line: number };
}

/** A seed as it lies in the folder. */
export interface Seed {
  readonly sha256: string;
  /** The decoded file, tags and all. */
  readonly raw: string;
  readonly doc: DocumentText;
}

/** Everything that a rule may look at. */
export interface AuditInput {
  readonly dossier: Dossier;
  /** By file name below `content/seeds/`. */
  readonly seeds: ReadonlyMap<string, Seed>;
  /** Records whose files exist but cannot be read; their own faults are told, references to them are not. */
  readonly unreadable: ReadonlySet<`${CollectionName}/${Id}`>;
  /** The parsed body of each record that has one. */
  readonly bodies: readonly {
    readonly collection: CollectionName;
    readonly id: Id;
    readonly tree: MdxNode;
  }[];
}

/** One rule that content must keep. It reports every breach; it never stops at the first. */
export type AuditRule = (input: AuditInput) => readonly AuditFinding[];

/** The rules that stop a build, in the order in which their findings are told. */
export const AUDIT_RULES: readonly AuditRule[] = [
  noCodeInContent,
  seedUnchanged,
  referencesResolve,
  quoteAnchored,
  evidencePlaces,
  valueInQuote,
  subjectNearQuote,
  boundsAgree,
  factsProven,
  bodyInSeed,
  amountsBacked,
];

/** Runs every rule over the whole content. */
export function audit(input: AuditInput): AuditFinding[] {
  return AUDIT_RULES.flatMap((rule) => rule(input));
}
