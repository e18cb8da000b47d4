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
  ])('reads %s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});
