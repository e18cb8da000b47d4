import { z } from 'astro/zod';
import { CRITERION_IDS } from '../domain/criterion-ids.ts';
import { isPhrase } from '../text/phrase.ts';
import { dayField, idField } from './fields.ts';

const share = z.number().min(0).max(1);
const positive = z.number().positive();
const words = z.array(z.string().min(1));
const phrases = z
  .array(
    z.string().refine(isPhrase, {
      error:
        'a phrase such as "in talks", "(a|the) deal", "sell*", "has … access" or "told <Name>"',
    }),
  )
  .min(1);
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capitals');

const criterion = z.strictObject({
  id: z.enum(CRITERION_IDS).describe('As the method numbers it.'),
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
    .length(CRITERION_IDS.length)
    .refine((rows) => rows.every(({ id }, i) => id === CRITERION_IDS[i]), {
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
    heldAgainst: z
      .int()
      .positive()
      .describe('D1, P1, P5, P6, P7: the furthest amounts of other documents that are told.'),
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
  ladder: z
    .strictObject({
      rungs: z
        .array(z.strictObject({ key: idField, words: z.string().min(1) }))
        .length(5)
        .describe('D2: the five rungs, lowest first: key in questions, and the words shown.'),
      nouns: phrases.describe('What can be agreed; a plural in -s is known.'),
      possible: phrases.describe('Before a noun: the first rung.'),
      talks: phrases.describe('By themselves: the second rung.'),
      rumoured: phrases.describe('Before a noun: the third rung.'),
      hearsay: phrases.describe('Before one of "agreed": the fourth rung.'),
      agreed: phrases.describe('After a word of hearsay: the fourth rung.'),
      concluded: phrases.describe('Between "has" and a noun: the last rung.'),
      announced: phrases.describe('Before an article and a noun: the last rung.'),
      done: phrases.describe('By themselves: the last rung.'),
      supposes: phrases.describe('A sentence with one of these only supposes.'),
      negations: phrases.describe('Before any of these: on no rung.'),
    })
    .describe('D2: how firm a deal is said to be.'),
  supply: z
    .strictObject({
      verbs: z.array(
        z.strictObject({
          direction: z
            .enum(['gives', 'takes', 'by-preposition'])
            .describe('Whether its subject gives, takes, or the preposition behind it decides.'),
          manner: z.enum(['sale', 'lease', 'open']).describe('For good, for a time, or not said.'),
          phrases: phrases.describe('The verb in all its forms.'),
          after: phrases.optional().describe('Only behind one of these words.'),
          notBefore: phrases.optional().describe('Not before one of these words.'),
        }),
      ),
      partners: phrases.describe('Before the name of the other party.'),
      figurative: phrases.describe('What is given in a manner of speaking.'),
      refused: phrases.describe('Before a verb: no supply.'),
    })
    .describe('Role swap and role filler: who supplies whom.'),
  pointers: z
    .array(
      z.strictObject({
        rung: z.enum(['address', 'pointer']).describe('Which score it earns.'),
        words: z.string().min(1).describe('What it points to.'),
        phrases: phrases.describe('Capitals must be capitals.'),
        notBefore: phrases.optional().describe('Not before one of these words.'),
      }),
    )
    .describe('R7: phrases that say where a fact can be looked up, strong ones first.'),
  words: z.strictObject({
    role: words.describe('R1: words that make a byline a role account.'),
    disclaims: words.describe('R4: phrases by which a publisher declines to answer for a text.'),
    anonymous: words.describe('R5: heads of speakers without a name.'),
    looseReports: phrases.describe('R5: what makes reports those of nobody in particular.'),
    hearsayAlone: phrases.describe('R5: words that are an anonymous attribution by themselves.'),
    doxastic: phrases.describe('R9: verbs of expectation that make a sentence uncertain.'),
    thought: words.describe('R5: verbs of thought, no attribution when a named one thinks.'),
    headlineHedges: words.describe('R10: what headlines say for "may".'),
    headlineSays: phrases.describe('R10: what a headline attributes with.'),
    certain: phrases.describe('D3: what will be.'),
    uncertain: phrases.describe('D3: what only may be.'),
    change: phrases.describe('D1, P7: words that tell of two times; such amounts differ rightly.'),
    similar: phrases.describe('P6: what makes an amount that of other deals.'),
    compared: phrases.describe('P6: the deals that are compared; a plural in -s is known.'),
    wholes: phrases.describe('P8: what a percentage can be at most the whole of.'),
    counted: phrases.describe('P8: what else is never fewer than none.'),
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
