import { z } from 'astro/zod';
import { dayField } from './fields.ts';

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const words = z.array(z.string().min(1));
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capitals');
const CRITERIA = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
] as const;

const criterion = z.strictObject({
  id: z.enum(CRITERIA).describe('As the method numbers it.'),
  name: z.string().min(1).describe('A few words for tables and charts.'),
  unit: z.string().min(1).describe('What the raw value counts.'),
  weight: z.number().nonnegative().describe('Points; all criteria together make 100.'),
  computed: z.string().min(1).describe('What is counted and how it becomes a score.'),
  unknownWhen: z.string().min(1).describe('When it stays unknown, and so out of the score.'),
  from: z.string().min(1).describe('The standard that asks for it.'),
});

/** `content/method/method.yaml`: the constants and word lists of the method. */
export const methodSchema = z.strictObject({
  version: z.int().positive().describe('Goes up with every change below.'),
  criteria: z
    .array(criterion)
    .length(CRITERIA.length)
    .refine((rows) => rows.every(({ id }, i) => id === CRITERIA[i]), {
      error: 'the criteria R1 to R12, each once, in order',
    })
    .refine((rows) => Math.abs(rows.reduce((sum, { weight }) => sum + weight, 0) - 100) < 1e-9, {
      error: 'weights that make 100',
    })
    .describe('What each source is read for.'),
  reliability: z.strictObject({
    datePrecision: z
      .strictObject({ day: share, month: share, year: share })
      .describe('R2: score of each precision.'),
    standsBehind: z
      .strictObject({ disclaimer: share, machineSummary: share, otherwise: share })
      .describe('R4: score of each class.'),
    quoteWords: z.int().positive().describe('R6: words that a quote must have.'),
    quotesForFull: z.int().positive().describe('R6: quotes that score 1.'),
    traceability: z
      .strictObject({ address: share, pointer: share, accordingTo: share, none: share })
      .describe('R7: score of each rung.'),
    specificsForFull: positive.describe('R8: specifics per 100 words that score 1.'),
    speculationForZero: share.describe('R9: share of uncertain sentences that scores 0.'),
    speculationMinSentences: z.int().positive().describe('R9: fewer sentences stay unknown.'),
    headlineStep: share.describe('R10: cost of each level of certainty too much.'),
    ledeSentences: z.int().positive().describe('R10: first sentences among which the lede is.'),
    hardContradiction: share.describe('R11: cost of a hard contradiction.'),
    softContradiction: share.describe('R11: cost of a soft one.'),
    plausibilityWarning: share.describe('R12: cost of a warning.'),
  }),
  letters: z.strictObject({
    minCoverage: share.describe('Below this known share of the weights: F.'),
    B: z.number().describe('Lowest score of B, and of A with a track record.'),
    C: z.number().describe('Lowest score of C.'),
    D: z.number().describe('Lowest score of D.'),
    trackRecord: z
      .strictObject({ minChecked: z.int().positive(), minUpheld: share, faultRefuted: share })
      .describe('Checked claims and share upheld that A needs; share refuted that is a fault.'),
  }),
  contradictions: z.strictObject({
    tolerance: share.describe('D1: amounts further apart than this contradict each other.'),
    ladderGap: z.int().positive().describe('D2: rungs between two statuses of one deal.'),
    daysApart: z.int().positive().describe('D7: days beyond which two times are two events.'),
    sharedWords: z.int().positive().describe('D3: content words that two sentences must share.'),
    summaryAbsent: share.describe('D5: share of a summary’s words that the text may lack.'),
    fillerWords: z
      .strictObject({ supplier: z.int().positive(), receiver: z.int().positive() })
      .describe('Words of what is supplied that sources must share, for each open role.'),
  }),
  plausibility: z.strictObject({
    revenueToValue: z
      .strictObject({ fail: positive, warn: positive, warnBelow: positive })
      .describe('P1: a year’s revenue over the valuation.'),
    paymentToRevenue: positive.describe('P5: a year’s payment over the payer’s revenue: warn.'),
    paymentToValue: positive.describe('P5: a year’s payment over the payer’s valuation: fail.'),
    comparator: positive.describe('P6: a price over that of similar deals: warn.'),
    valuationsApart: positive.describe('P7: larger over smaller valuation: conflict.'),
    slips: z.array(positive).describe('P3: factors tried after a failure.'),
    yearsApart: z
      .number()
      .nonnegative()
      .describe('Years between figures beyond which they are not compared.'),
  }),
  independence: z.strictObject({
    shingleWords: z.int().positive().describe('X6: words in a row that make a shingle.'),
    containment: share.describe('X6: share of shared shingles that makes one origin.'),
    minShingles: z.int().nonnegative().describe('X6: shorter texts are not compared.'),
  }),
  sensitivity: z.strictObject({
    draws: z.int().positive().describe('Draws of weights in each random run.'),
    seed: z.int().nonnegative().describe('Seed of the generator mulberry32.'),
    spread: z.tuple([positive, positive]).describe('Factors between which weights are drawn.'),
    percentiles: z
      .tuple([z.number(), z.number(), z.number()])
      .describe('Percentiles of the score that are told.'),
    distinguishable: share.describe('Share of draws that makes an order firm.'),
    allPairsUpTo: z.int().positive().describe('Sources up to which all pairs are compared.'),
  }),
  words: z.strictObject({
    role: words.describe('R1: words that make a byline a role account.'),
    disclaims: words.describe('R4: phrases by which a publisher declines to answer for a text.'),
    anonymous: words.describe('R5: heads of speakers without a name.'),
    thought: words.describe('R5: verbs of thought, no attribution when a named one thinks.'),
    headlineHedges: words.describe('R10: what headlines say for "may".'),
    stop: words.describe('Common words left out when words are compared.'),
  }),
});

/** `content/method/ceilings.yaml`: the largest amounts that pass without a second look (P2). */
export const ceilingsSchema = z.strictObject({
  limits: z.array(
    z.strictObject({
      kind: z.enum(['revenue', 'valuation', 'funding']).describe('What it limits.'),
      amount: positive.describe('Units of the currency.'),
      currency: currency.describe('ISO 4217 code.'),
      note: z.string().min(1).describe('What the limit is, in words that a reader sees.'),
      source: z.string().min(1).describe('Where it is stated.'),
      date: dayField.describe('The day on which it was right.'),
    }),
  ),
  unlisted: z
    .strictObject({ amount: positive, currency })
    .describe('Yearly revenue or payments above this are remarkable for who is not listed.'),
  listed: z.array(
    z.strictObject({
      names: z.array(z.string().min(1)).min(1).describe('Names as sources print them.'),
      amount: positive.describe('Yearly revenue.'),
      currency: currency.describe('ISO 4217 code.'),
      source: z.string().min(1).describe('Where it is stated.'),
      date: dayField.describe('The day on which it was right.'),
    }),
  ),
  rates: z
    .array(z.strictObject({ currency, dollars: positive }))
    .describe('Worth of one unit in US dollars, rounded down.'),
  ratesSource: z.string().min(1).describe('Where the rates are from.'),
  ratesDate: dayField.describe('The day up to which they were right.'),
});

export type MethodFile = z.output<typeof methodSchema>;
export type CeilingsFile = z.output<typeof ceilingsSchema>;
