import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsAcross } from '../../../src/assess/contradictions/contradictions-across.ts';
import { roleDisputes } from '../../../src/assess/roles/role-disputes.ts';
import { dealDisputes } from '../../../src/assess/status/deal-disputes.ts';
import { dealsIn } from '../../../src/assess/status/deals-in.ts';
import { statusLadder } from '../../../src/assess/status/status-ladder.ts';
import { anOrganisation, aText } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const entities = ['Falk', 'Ora', 'Nord', 'Lund'].map(anOrganisation);
const names = new Map(entities.map(({ id, name }) => [id, name]));
const method = theMethod();
const ladder = statusLadder(method.ladder);
const text = (id: string, body: string) => aText({ id, body, entities });
const disputes = (...texts: ReturnType<typeof text>[]) =>
  dealDisputes(texts, ladder, {
    gap: method.contradictions.ladderGap,
    roles: roleDisputes(texts, method),
  }).map(({ parties, tellings }) => [
    parties.join(' and '),
    ...tellings.map(({ source, rung }) => `${source}: ${method.ladder.rungs[rung]?.key}`),
  ]);

describe('rungsIn', () => {
  test.each([
    ['A possible deal between Falk and Ora.', ['possible']],
    ['Falk is in advanced talks with Ora.', ['talks']],
    ['The rumoured new contract is a surprise.', ['rumoured']],
    ['Falk reportedly signed with Ora.', ['reported']],
    ['Falk has reportedly signed a contract.', ['reported']],
    ['Falk has signed a long contract with Ora.', ['concluded']],
    ['Ora leased the mill.', ['concluded']],
    ['If Falk signed a deal, Ora would gain.', []],
    ['Falk has not signed a deal.', []],
    ['Falk denies it signed a deal.', []],
    ['Falk denied reports in two papers that the companies had signed a deal.', []],
    ['Falk denied it was late, but it has signed a contract.', ['concluded']],
    ['Nobody spoke of it.', []],
  ])('puts “%s” on %j', (sentence, keys) => {
    expect(ladder.rungsIn(sentence).map(({ rung }) => method.ladder.rungs[rung]?.key)).toEqual(
      keys,
    );
  });

  test('knows a word as soon as an editor adds it', () => {
    const sentence = 'Falk has signed a charter with Ora.';
    expect(ladder.rungsIn(sentence)).toEqual([]);
    const more = { ...method.ladder, nouns: [...method.ladder.nouns, 'charter'] };
    expect(statusLadder(more).rungsIn(sentence)).toMatchObject([{ rung: 4 }]);
  });
});

describe('dealsIn', () => {
  test.each([
    ['Falk has signed a contract with Ora.', ['falk ora']],
    ['A possible deal between Falk and Ora is near.', ['falk ora']],
    ['The rumoured Falk-Ora deal is near.', ['falk ora']],
    ['Falk and Ora signed the contract in the hall of Nord.', ['falk ora']],
    ['Falk signed a deal with Ora. The rumoured contract was small.', ['falk ora', 'falk ora']],
    ['The rumoured deal was small. Falk signed a deal with Ora.', ['falk ora', 'falk ora']],
    [
      'Falk signed a deal with Ora. Nord signed a deal with Lund. Falk has struck an agreement.',
      ['falk ora', 'lund nord', 'falk ora'],
    ],
    ['Falk builds mills. Ora buys them. A possible deal is near.', ['falk ora']],
    ['A possible deal is near.', ['nobody']],
  ])('reads whose deal “%s” tells', (body, expected) => {
    expect(
      dealsIn(text('a', body), ladder).map((one) => one.parties?.join(' ') ?? 'nobody'),
    ).toEqual(expected);
  });
});

describe('dealDisputes', () => {
  const rumour = text('a', 'A possible deal between Falk and Ora is talked of.');
  const fact = text('b', 'Falk has signed a contract with Ora.');

  test('opens one for a deal that sources put far apart', () => {
    expect(disputes(rumour, fact)).toEqual([['falk and ora', 'a: possible', 'b: concluded']]);
  });

  test('opens none where the gap is small, or between two deals', () => {
    expect(disputes(text('c', 'Falk reportedly signed a contract with Ora.'), fact)).toEqual([]);
    expect(disputes(rumour, text('d', 'Nord has signed a contract with Lund.'))).toEqual([]);
    expect(disputes(rumour, text('d', 'Nord has signed a contract with Ora.'))).toEqual([]);
  });

  test('opens one for each of two deals', () => {
    const both = text(
      'c',
      'A possible deal between Falk and Ora. A possible deal between Nord and Lund.',
    );
    const signed = text(
      'd',
      'Falk has signed a contract with Ora. Nord has signed a contract with Lund.',
    );
    expect(disputes(both, signed)).toEqual([
      ['falk and ora', 'c: possible', 'd: concluded'],
      ['lund and nord', 'c: possible', 'd: concluded'],
    ]);
  });

  test('takes two pairs for one deal where sources fill one role with different companies', () => {
    const one = text('a', 'A possible deal between Falk and Ora. Falk supplies turbines to Ora.');
    const other = text('b', 'Nord has signed a contract with Ora. Nord supplies turbines to Ora.');
    expect(disputes(one, other)).toEqual([
      ['ora and falk and nord', 'a: possible', 'b: concluded'],
    ]);
  });

  test('is found by the contradictions across documents, in words', () => {
    expect(
      contradictionsAcross([rumour, fact], method, names).map(({ rule, why }) => `${rule}: ${why}`),
    ).toMatchInlineSnapshot(`
      [
        "D2: Sources put the deal between Falk and Ora on rungs that are far apart: “a possibility” in one, “concluded” in another.",
      ]
    `);
  });

  test('does not depend on the order of the documents', () => {
    const texts = [rumour, fact, text('c', 'Nord has signed a contract with Ora.')];
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 3 }), (shuffled) => {
        expect(disputes(...shuffled)).toEqual(disputes(...texts));
      }),
    );
  });
});
