import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../src/text/find-money.ts';
import { findSentences } from '../../src/text/find-sentences.ts';
import { ownAmounts } from '../../src/text/own-amounts.ts';
import type { EntityPlace, OwnedAmount } from '../../src/text/own-amounts.ts';
import type { EntityKind } from '../../src/domain/entity.ts';

const NAMES: Readonly<Record<string, EntityKind>> = {
  Falk: 'organisation',
  Ora: 'organisation',
  Lund: 'organisation',
  Brix: 'organisation',
  'Ada Noor': 'person',
  Noor: 'person',
  Norland: 'place',
  Glint: 'product',
};

function own(text: string, mainEntity: string | null = null): OwnedAmount[] {
  const entities: EntityPlace[] = Object.entries(NAMES).flatMap(([name, kind]) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      entity: name === 'Ada Noor' ? 'noor' : name.toLowerCase(),
      kind,
    })),
  );
  let offset = 0;
  const sentences = text.split('\n\n').flatMap((block, index) => {
    const at = text.indexOf(block, offset);
    offset = at + block.length;
    return findSentences(block).map((one) => ({
      start: at + one.start,
      end: at + one.end,
      block: index,
    }));
  });
  return ownAmounts({ text, sentences, amounts: findMoney(text), entities, mainEntity });
}

/** "metric entity>counterparty" of each amount. */
function brief(text: string, mainEntity: string | null = null): string[] {
  return own(text, mainEntity).map(
    ({ metric, entity, counterparty }) =>
      `${metric} ${entity ?? '-'}${counterparty === null ? '' : `>${counterparty}`}`,
  );
}

describe('ownAmounts', () => {
  it.each<[string, string, string[]]>([
    [
      'parentheses',
      'Makers such as Falk ($5bn) and Ora ($3bn) reported revenue.',
      ['revenue falk', 'revenue ora'],
    ],
    ['metric of a name', 'The valuation of Falk reached $5bn.', ['valuation falk']],
    ['possessive', "Falk's revenue rose to $5m.", ['revenue falk']],
    ['its', 'Falk said its revenue rose to $5m.', ['revenue falk']],
    ['active purchase', 'Falk bought Ora for $5bn.', ['price falk>ora']],
    ['passive purchase', 'Ora was bought by Falk for $5bn.', ['price falk>ora']],
    ['investment', 'Falk invested $1bn in Ora.', ['investment falk>ora']],
    ['funding', 'Falk raised $6bn in a round led by Ora.', ['funding falk>ora']],
    [
      'funding and valuation',
      'Falk raised $6bn from Ora, valuing it at $61bn.',
      ['funding falk>ora', 'valuation falk'],
    ],
    [
      'a valuation in one breath',
      'Falk raised $6bn at a $61bn valuation.',
      ['funding falk', 'valuation falk'],
    ],
    ['values', 'The round values Falk at $9bn.', ['valuation falk']],
    ['deal worth', 'Falk signed a deal worth $5bn with Ora.', ['price falk>ora']],
    ['fine', 'Norland regulators fined Falk €100m.', ['cost falk>norland']],
    ['fined', 'Falk was fined €100m by Ora.', ['cost falk>ora']],
    ['lease', 'Falk leases computing power from Ora for $1bn a month.', ['price falk>ora']],
    ['loss', 'Falk reported a net loss of $3m.', ['loss falk']],
    ['speaker of the company', 'Noor said Falk had revenue of $5m.', ['revenue falk']],
    ['speaker at a bank', 'Noor, an analyst at Ora, says Falk is worth $5bn.', ['valuation falk']],
    [
      'relative clause',
      'Ora will merge with Falk, which was valued at $5bn last year.',
      ['valuation falk'],
    ],
    ['apposition', 'Falk, a maker of glass, raised $5m.', ['funding falk']],
    [
      'contrast',
      'Falk made a profit of $5m, while Ora posted a loss of $3m.',
      ['profit falk', 'loss ora'],
    ],
    [
      'compared',
      'Falk reported revenue of $5m, up from $4m a year earlier.',
      ['revenue falk', 'revenue falk'],
    ],
    ['phrase', 'Falk opened a mill. The company raised $5m.', ['funding falk']],
    ['comparators', 'Falk met Ora. Similar deals are often worth $5m.', ['price -']],
    [
      'respectively',
      'Falk and Ora posted profits of $5m and $6m respectively.',
      ['profit falk', 'profit ora'],
    ],
    ['to date', 'Falk has raised $7bn to date.', ['funding falk']],
    ['share prices are no figures', 'Shares of Falk closed at $35 per share.', []],
    [
      'a relative clause before the verb',
      'Falk, which sells glass that Ora makes, raised $5m.',
      ['funding falk'],
    ],
    ['a joint subject', 'Falk and Ora have agreed to sell a mill at a $4m loss.', ['loss falk']],
    ['a fine on somebody', 'The court upheld a fine of €2m on Falk.', ['cost falk']],
    [
      'a settlement with an office',
      'The Norland Department of Trade reached a $4m settlement with Falk.',
      ['cost falk>norland'],
    ],
    [
      'what is paid to settle',
      'Falk agreed to pay $4m to settle claims that it polluted a lake.',
      ['cost falk'],
    ],
    [
      'a buyer at the end',
      'Falk will sell its mills, shops and brands to Ora for $7m.',
      ['price ora>falk'],
    ],
    ['a sale of assets', 'Falk will sell up to $8bn in gas assets.', ['price falk']],
    ['debt that a price includes', 'Falk bought Ora for $8bn including debt.', ['price falk>ora']],
    [
      'the fee of a transfer',
      'Noor, who was bought by Falk for a fee of €9m, has left.',
      ['price falk>noor'],
    ],
    [
      'a player who moves',
      'Noor has joined Lund from Ora in a deal worth £22m.',
      ['price lund>ora'],
    ],
    ['a lender', 'Falk built it with a $75m loan from Ora.', ['debt falk>ora']],
    ['a loan to somebody', 'Ora lent Falk $9m.', ['debt falk>ora']],
    ['repayments', 'Falk repaid £34m in January.', ['debt falk']],
    [
      'who leads a round',
      'Falk makes glass. Ora is leading the $5m round, valuing the company at $9m.',
      ['funding falk>ora', 'valuation falk'],
    ],
    [
      'a fronted deal',
      'In a deal that could be worth $5m, Falk licensed a drug from Ora.',
      ['price falk'],
    ],
    ['a passive amount', 'In all, $5m was invested by Falk.', ['investment falk']],
    [
      'a firm by its home',
      'Falk makes glass. The Norland-based firm raised $5m.',
      ['funding falk'],
    ],
    [
      'a possessive before the amount',
      "Falk grew. Noor wants to reduce the company's $28m debt load.",
      ['debt falk'],
    ],
    ['a stake', 'Falk sold a stake valued at $3m.', ['investment falk']],
    ['a deal valued at', 'Falk closed a deal with Ora valued at $3m.', ['price falk']],
    [
      'market value',
      'Falk has a market value of $11bn, while Ora, its rival, is worth $4bn.',
      ['market-cap falk', 'valuation ora'],
    ],
    ['whole markets', 'Falk expects the global glass market to reach $90bn by 2030.', ['other -']],
    [
      'reports that are no owners',
      'Falk grew. According to an Ora report, its valuation is $9m.',
      ['valuation falk'],
    ],
    [
      'a speaker of its own',
      'Ora lost to Falk, which said it expected revenue of $5m.',
      ['revenue falk'],
    ],
    ['profit before tax', 'Profit before tax at Falk was down 20% at £110m.', ['profit falk']],
    ['costs that are saved', 'Falk expects $4m of cost savings.', ['other falk']],
    [
      'comparisons in the next sentence',
      'Falk had revenue of $5m. Analysts had expected a rise to $6m.',
      ['revenue falk', 'revenue falk'],
    ],
    [
      'investment banks',
      'Norland fined the investment banks Falk and Ora £3m and £2m, respectively.',
      ['cost falk', 'cost ora'],
    ],
    ['a headline', 'Falk Raises $5M In Seed Funding', ['funding falk']],
    ['a budget', 'Norland approved a budget of $39m.', ['cost norland']],
    ['oil', 'Falk sells oil. Brent traded at $45.96 on Monday.', []],
    ['a falling stock', 'Shares of Falk fell 3% to $35.20.', []],
    ['offers for a share', 'Falk shareholders will receive $29.44 in cash.', []],
    [
      'a phrase behind a citation',
      'Falk grew.\n\nAccording to Ora, the company is worth $2m.',
      ['valuation falk'],
    ],
    ['labels', 'Falk: €45 million', ['other falk']],
    [
      'who is ordered to pay',
      'Ora ordered Falk to pay $5m in damages to its drivers.',
      ['cost falk'],
    ],
    ['a unit by name', "Falk's glass unit, Ora, earned a profit of $5m.", ['profit ora']],
    [
      'a parent by name',
      'Falk lost $3m, and its parent, Ora, made a profit of $5m.',
      ['loss falk', 'profit ora'],
    ],
    [
      'the buyer',
      'Falk agreed to buy Ora for $9m. The buyer had revenue of $6m.',
      ['price falk>ora', 'revenue falk'],
    ],
    ['what such things cost', 'Falk looks for a mill. Similar mills often cost $2m.', ['cost -']],
  ])('reads %s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it('guesses the subject of the paragraph, then of the document, and says so', () => {
    const [first] = own('Falk grew. Revenue rose to $5m.', 'ora');
    expect(first).toMatchObject({ entity: 'falk', basis: 'main' });
    const [second] = own('Business was good.\n\nRevenue rose to $5m.', 'ora');
    expect(second).toMatchObject({ entity: 'ora', basis: 'main' });
  });
  it('guesses nobody for an amount without a cue', () => {
    expect(own('There were $5 million.', 'ora')[0]).toMatchObject({ entity: null, basis: 'none' });
  });
  it.each<[string, string | null]>([
    ['Falk has annualised revenue of $5m.', 'P1Y'],
    ['Falk posted a second-quarter profit of $5m.', 'P3M'],
    ['Falk leases a mill from Ora for $1m a month.', 'P1M'],
    ['Falk raised $5m last year.', null],
  ])('reads the period of %s', (text, per) => {
    expect(own(text)[0]?.per).toBe(per);
  });
  it('never throws and keeps the amounts in order, whatever the text', () => {
    const words = [
      'Falk',
      "Ora's",
      '$5m',
      'revenue',
      'of',
      'by',
      '(',
      ',',
      'which',
      'raised',
      'its',
      '.',
      '\n\n',
      'worth',
      '\uE001',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const found = own(parts.join(' ')).map(({ amount }) => amount.start);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });
});
