import type { CriterionId } from '../domain/criterion-ids.ts';

/**
 * Every constant and word list by which sources, figures and disputes are judged, as `content/method/` holds them.
 * Functions of this folder take it as an argument; none of them reads a file.
 */
export interface Method {
  /** Goes up with every change of a constant. */
  readonly version: number;
  readonly criteria: readonly CriterionRow[];
  readonly reliability: ReliabilityConstants;
  readonly letters: LetterConstants;
  readonly contradictions: ContradictionConstants;
  readonly plausibility: PlausibilityConstants;
  readonly independence: IndependenceConstants;
  readonly sensitivity: SensitivityConstants;
  readonly ladder: LadderWords;
  readonly supply: SupplyWords;
  /** Pointers from strong to weak (R7). */
  readonly pointers: readonly PointerRow[];
  readonly words: MethodWords;
  readonly ceilings: Ceilings;
}

export interface CriterionRow {
  readonly id: CriterionId;
  /** A few words: "named author". */
  readonly name: string;
  readonly unit: string;
  /** Points; all rows make 100. */
  readonly weight: number;
  /** What is counted and how it becomes a score. */
  readonly computed: string;
  readonly unknownWhen: string;
  /** The standard that asks for it. */
  readonly from: string;
}

export interface ReliabilityConstants {
  readonly datePrecision: { readonly day: number; readonly month: number; readonly year: number };
  readonly standsBehind: {
    readonly disclaimer: number;
    readonly machineSummary: number;
    readonly otherwise: number;
  };
  /** Words that a quote must have to count. */
  readonly quoteWords: number;
  readonly quotesForFull: number;
  readonly traceability: {
    readonly address: number;
    readonly pointer: number;
    readonly accordingTo: number;
    readonly none: number;
  };
  /** Specifics per 100 words that score 1. */
  readonly specificsForFull: number;
  /** Share of uncertain sentences that scores 0. */
  readonly speculationForZero: number;
  readonly speculationMinSentences: number;
  /** Cost of each level by which the headline is surer than the lede. */
  readonly headlineStep: number;
  readonly ledeSentences: number;
  readonly hardContradiction: number;
  readonly softContradiction: number;
  readonly plausibilityWarning: number;
}

export interface LetterConstants {
  /** Below this share of known weight a source cannot be judged. */
  readonly minCoverage: number;
  /** Lowest score of each letter; A has B's and a track record. */
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly trackRecord: {
    readonly minChecked: number;
    readonly minUpheld: number;
    readonly faultRefuted: number;
  };
}

export interface ContradictionConstants {
  /** Amounts further apart than this share of the smaller contradict each other. */
  readonly tolerance: number;
  /** Of the amounts of other documents that speak against one, so many are told: those furthest from it. */
  readonly heldAgainst: number;
  readonly ladderGap: number;
  /** Days between two times of one action beyond which it is taken for two (D7). */
  readonly daysApart: number;
  /** Content words that two sentences must share to speak of one thing (D3). */
  readonly sharedWords: number;
  /** Share of a machine summary's words that may be absent from the text (D5). */
  readonly summaryAbsent: number;
  /**
   * Words of what is supplied that two sources must share for different names in one role to be a dispute. One supplier serves
   * many, so for the role of receiver more is asked.
   */
  readonly fillerWords: { readonly supplier: number; readonly receiver: number };
}

export interface PlausibilityConstants {
  /** P1: a year's revenue over the valuation. */
  readonly revenueToValue: {
    readonly fail: number;
    readonly warn: number;
    readonly warnBelow: number;
  };
  /** P5: a year's payment over the payer's yearly revenue (warn) and valuation (fail). */
  readonly paymentToRevenue: number;
  readonly paymentToValue: number;
  /** P6: a stated price over that of "similar" deals. */
  readonly comparator: number;
  /** P7: the larger over the smaller of two valuations. */
  readonly valuationsApart: number;
  /** P3: factors that a slip of the pen leaves behind. */
  readonly slips: readonly number[];
  /** Figures whose times are further apart than this many years are not held against each other. */
  readonly yearsApart: number;
}

export interface IndependenceConstants {
  readonly shingleWords: number;
  /** Share of shingles found in another source from which on both are one origin. */
  readonly containment: number;
  /** Texts with fewer shingles are too short to compare. */
  readonly minShingles: number;
}

export interface SensitivityConstants {
  readonly draws: number;
  readonly seed: number;
  /** Factors between which each weight is drawn in run (a). */
  readonly spread: readonly [number, number];
  readonly percentiles: readonly [number, number, number];
  /** Pairs whose order holds in a smaller share of draws are not distinguishable. */
  readonly distinguishable: number;
  /** With more sources than this only neighbours in the order are compared, so that the work stays linear. */
  readonly allPairsUpTo: number;
}

/** The words of the status ladder (D2); phrases as `src/text/phrase.ts` reads them. */
export interface LadderWords {
  /** From a mere possibility to a concluded fact: the key in questions, and the words shown. */
  readonly rungs: readonly { readonly key: string; readonly words: string }[];
  /** What can be agreed; a plural in -s is known. */
  readonly nouns: readonly string[];
  /** Before a noun: rung 0. */
  readonly possible: readonly string[];
  /** By themselves: rung 1. */
  readonly talks: readonly string[];
  /** Before a noun: rung 2. */
  readonly rumoured: readonly string[];
  /** Before one of `agreed`: rung 3. */
  readonly hearsay: readonly string[];
  readonly agreed: readonly string[];
  /** Between "has" and a noun: rung 4. */
  readonly concluded: readonly string[];
  /** Before an article and a noun: rung 4. */
  readonly announced: readonly string[];
  /** By themselves: rung 4. */
  readonly done: readonly string[];
  /** A sentence with one of these only supposes. */
  readonly supposes: readonly string[];
  /** Before any of the above: on no rung. */
  readonly negations: readonly string[];
}

/** The words by which one organisation supplies another (role swap, role filler). */
export interface SupplyWords {
  readonly verbs: readonly SupplyRow[];
  /** Before the name of the other party: "working with", "a partnership with". */
  readonly partners: readonly string[];
  /** What is given in a manner of speaking, such as an edge. */
  readonly figurative: readonly string[];
  /** Before a verb: no supply. */
  readonly refused: readonly string[];
}

export interface SupplyRow {
  /** Its subject gives, its subject takes, or the preposition after it decides. */
  readonly direction: 'gives' | 'takes' | 'by-preposition';
  /** For good, for a time, or not said: a sale and a lease are two matters, and "provides" may be either. */
  readonly manner: 'sale' | 'lease' | 'open';
  readonly phrases: readonly string[];
  /** Only after one of these words, such as "to" and "can" before "use". Default: after any. */
  readonly after?: readonly string[] | undefined;
  /** Not before one of these, such as "used to". Default: before any. */
  readonly notBefore?: readonly string[] | undefined;
}

export interface PointerRow {
  /** Key of `reliability.traceability`. */
  readonly rung: 'address' | 'pointer';
  /** What it points to, in words. */
  readonly words: string;
  /** Capitals must be capitals. */
  readonly phrases: readonly string[];
  /** Not before one of these. Default: before any. */
  readonly notBefore?: readonly string[] | undefined;
}

export interface MethodWords {
  readonly role: readonly string[];
  readonly disclaims: readonly string[];
  readonly anonymous: readonly string[];
  readonly looseReports: readonly string[];
  readonly thought: readonly string[];
  readonly hearsayAlone: readonly string[];
  readonly doxastic: readonly string[];
  readonly headlineHedges: readonly string[];
  readonly headlineSays: readonly string[];
  readonly certain: readonly string[];
  readonly uncertain: readonly string[];
  readonly change: readonly string[];
  readonly similar: readonly string[];
  readonly compared: readonly string[];
  readonly wholes: readonly string[];
  readonly counted: readonly string[];
  readonly stop: readonly string[];
}

/** The largest amounts that pass without a second look (P2). */
export interface Ceilings {
  readonly limits: readonly CeilingLimit[];
  readonly unlisted: { readonly amount: number; readonly currency: string };
  readonly listed: readonly ListedEarner[];
  readonly rates: readonly { readonly currency: string; readonly dollars: number }[];
  readonly ratesSource: string;
  readonly ratesDate: string;
}

export interface CeilingLimit {
  readonly kind: 'revenue' | 'valuation' | 'funding';
  readonly amount: number;
  readonly currency: string;
  readonly note: string;
  readonly source: string;
  /** The day on which it was right, YYYY-MM-DD. */
  readonly date: string;
}

export interface ListedEarner {
  /** As sources print them. */
  readonly names: readonly string[];
  readonly amount: number;
  readonly currency: string;
  readonly source: string;
  readonly date: string;
}
