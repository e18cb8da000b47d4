import { GRADE_WORDS, type Grade } from '../assess/credibility/grade.ts';
import type { Method } from '../assess/method.ts';
import { formatAmount } from '../domain/format-amount.ts';

/** One rule of the method by the name under which findings carry it. */
export interface MethodRule {
  readonly id: string;
  readonly words: string;
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** The checks of plausibility, with the constants that they use. */
export function plausibilityRules({ plausibility: p, ceilings }: Method): MethodRule[] {
  const { fail, warn, warnBelow } = p.revenueToValue;
  const line = formatAmount({
    value: ceilings.unlisted.amount,
    low: null,
    high: null,
    currency: ceilings.unlisted.currency,
    per: null,
    precision: 'exact',
  });
  const years = p.yearsApart === 1 ? 'one year' : `${p.yearsApart} years`;
  return [
    {
      id: 'P1',
      words: `A year’s revenue over what the company is worth: above ${fail} it cannot be as printed, above ${warn} or below ${warnBelow} it is remarkable. Figures more than ${years} apart are not compared.`,
    },
    {
      id: 'P2',
      words: `Amounts above the limits below cannot be as printed. Yearly revenue or payments above ${line} are remarkable for whoever is not among the ${ceilings.listed.length} companies known to take that much.`,
    },
    {
      id: 'P3',
      words: `After a failed check: whether the amount times ${p.slips.join(', ')} would pass. Such a slip is a hypothesis and never put in the place of what is printed.`,
    },
    { id: 'P4', words: 'One amount for different periods: told by D1.' },
    {
      id: 'P5',
      words: `A year’s payments over the payer’s means: above ${p.paymentToValue} of what it is worth they cannot be as printed, above ${p.paymentToRevenue} times its yearly revenue they are remarkable.`,
    },
    {
      id: 'P6',
      words: `A price more than ${p.comparator} times what similar deals are said to cost. Shown only; counts against no source.`,
    },
    {
      id: 'P7',
      words: `Two valuations of one company, one more than ${p.valuationsApart} times the other. Shown only; the contradiction is D1.`,
    },
    {
      id: 'P8',
      words: 'A share of more than the whole, a negative count, an end before its beginning.',
    },
  ];
}

function heldAgainst(most: number): string {
  return most === 1
    ? 'the one furthest from an amount is'
    : `the ${most} furthest from an amount are`;
}

/** The detectors of contradictions, with the constants that they use. */
export function contradictionRules({
  contradictions: d,
  ladder,
  reliability,
}: Method): MethodRule[] {
  const steps = ladder.rungs.map(({ words }) => words.toLowerCase()).join(', ');
  return [
    {
      id: 'D1',
      words: `Hard: two amounts for one thing more than ${percent(d.tolerance)} apart, or one amount for different periods. Not where one text tells of a change. Of the amounts of other documents ${heldAgainst(d.heldAgainst)} told; the dispute lists all.`,
    },
    {
      id: 'D2',
      words: `Soft: a deal between two companies told ${d.ladderGap} steps or more apart on the ladder ${steps}. Two pairs of companies are one deal where sources put different companies into one role of it.`,
    },
    {
      id: 'D3',
      words: `Soft: what one sentence says will be, another says only may be; both share ${d.sharedWords} words on what they speak of.`,
    },
    {
      id: 'D4',
      words: 'Soft: one event is told before another, and the printed dates say otherwise.',
    },
    {
      id: 'D5',
      words: `Soft: more than ${percent(d.summaryAbsent)} of the words of a machine’s summary are absent from its article.`,
    },
    {
      id: 'D6',
      words:
        'The headline is surer than the text: a signal of its own, counted there and nowhere else.',
    },
    {
      id: 'D7',
      words: `Soft: one action of the same parties told as done at printed times that do not overlap, up to ${d.daysApart} days apart: partners sign more than once. An addition in version 2 of the method.`,
    },
    {
      id: 'Role swap',
      words: 'Soft: two sources exchange who supplies and who is supplied.',
    },
    {
      id: 'Role filler',
      words: `Soft: sources put different companies into one role, and share ${d.fillerWords.supplier} word on what is supplied, or ${d.fillerWords.receiver} where the one who is supplied is open.`,
    },
    {
      id: 'Cost',
      words: `Inside one document a hard contradiction costs ${percent(reliability.hardContradiction)} of that signal, a soft one ${percent(reliability.softContradiction)}. Between documents none costs anything: which is right is not settled here.`,
    },
  ];
}

/** How the number of a claim is computed, row by row. */
export function credibilityRules(): MethodRule[] {
  const is = (grade: Grade): string => `${GRADE_WORDS[grade]} (${grade})`;
  return [
    { id: '1', words: `It fails a check of plausibility: ${is(5)}.` },
    {
      id: '2',
      words: `Nobody states it, it is only rumoured, weakened or implied: ${is(6)}; ${is(4)} when one origin states something that cannot be true beside it, ${is(5)} when two do.`,
    },
    {
      id: '3',
      words: `Two origins or more state it and none anything against it: ${is(2)}; ${is(1)} when two of them are known to be independent, by their publishers.`,
    },
    {
      id: '4',
      words: `Two or more state it, some state something against it: ${is(3)} when more are for it, ${is(4)} when as many, ${is(5)} when fewer.`,
    },
    {
      id: '5',
      words: `One origin states it: ${is(4)} against one other, ${is(5)} against two; with nobody against it ${is(3)} when another speaks to it, else ${is(6)}.`,
    },
  ];
}
