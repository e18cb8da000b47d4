import { describe, expect, test } from 'vitest';
import { contradictionsAcross } from '../../../src/assess/contradictions/contradictions-across.ts';
import { findRoles } from '../../../src/assess/roles/find-roles.ts';
import { roleDisputes } from '../../../src/assess/roles/role-disputes.ts';
import { supplyPatterns } from '../../../src/assess/roles/supply-verbs.ts';
import { roleQuestions } from '../../../src/assess/roles/role-questions.ts';
import { anOrganisation, aText } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const entities = ['Falk', 'Ora', 'Nord'].map(anOrganisation);
const names = new Map(entities.map(({ id, name }) => [id, name]));
const method = theMethod();
const text = (id: string, body: string) => aText({ id, body, entities });

describe('findRoles', () => {
  test.each([
    ['Falk supplies power to Ora.', 'falk → ora'],
    [
      'Under the contract, Falk will provide turbines — large ones — to run Ora’s dams.',
      'falk → ora',
    ],
    ['Falk gives Ora access to its harbour.', 'falk → ora'],
    ['Ora gains access to the harbour of the north by dealing with Falk.', ''],
    ['By partnering with Falk, Ora gains access to turbines.', 'falk → ora'],
    ['Ora bought turbines from Falk.', 'falk → ora'],
    ['Ora decided to lease the harbour from Falk at €3 million a month.', 'falk → ora'],
    ['Falk leases the harbour to Ora.', 'falk → ora'],
    ['Ora uses Falk’s turbines.', 'falk → ora'],
    ['By using Falk’s turbines, Ora can run faster.', 'falk → ora'],
    ['Ora relies on Falk’s turbines.', 'falk → ora'],
    ['Falk does not sell turbines to Ora.', ''],
    ['Ora is a rival of Falk.', ''],
    ['Ora was founded to use wind, and Falk was not.', ''],
    ['The news could give Ora an edge over Falk.', ''],
    ['Falk acquired Ora.', ''],
  ])('reads “%s” as %s', (body, expected) => {
    const found = findRoles(
      text('herald', body),
      new Set(method.words.stop),
      supplyPatterns(method.supply),
    );
    expect(found.map(({ supplier, receiver }) => `${supplier} → ${receiver}`).join()).toBe(
      expected,
    );
    for (const { evidence } of found) expect(evidence.exact).toBe(body);
  });
});

describe('role swap', () => {
  const a = text('a', 'Falk supplies turbines to Ora.');
  const b = text('b', 'Falk has reportedly bought turbines from Ora.');
  test('opens a question with both quotes when two sources exchange the parties', () => {
    expect(roleQuestions(roleDisputes([b, a], method), names)).toMatchSnapshot();
    expect(contradictionsAcross([a, b], method, names).map(({ why }) => why))
      .toMatchInlineSnapshot(`
      [
        "The parties change places: in one source Falk supplies Ora, in another Ora supplies Falk.",
      ]
    `);
  });
  test('does not open within one source, nor when they agree', () => {
    expect(
      roleDisputes([text('a', 'Falk supplies turbines to Ora. Falk buys power from Ora.')], method),
    ).toEqual([]);
    expect(roleDisputes([a, text('b', 'Ora bought turbines from Falk.')], method)).toEqual([]);
  });
});

describe('role filler', () => {
  const a = text('a', 'Falk will supply turbines to Ora.');
  test('opens a question when sources name different suppliers of one thing', () => {
    const b = text('b', 'Ora leases turbines from Nord.');
    const [question] = roleQuestions(roleDisputes([a, b], method), names);
    expect(question).toMatchObject({
      question: 'Who supplies Ora?',
      openedBy: 'role-filler',
      values: { falk: 'Falk', nord: 'Nord' },
      incompatible: [['falk', 'nord']],
      positions: [
        { source: 'a', value: 'falk', stance: 'asserts' },
        { source: 'b', value: 'nord', stance: 'asserts' },
      ],
    });
  });
  test('does not open for another thing, nor when one source names both', () => {
    expect(roleDisputes([a, text('b', 'Ora leases a harbour from Nord.')], method)).toEqual([]);
    const both = text('b', 'Ora leases turbines from Nord. Ora buys turbines from Falk.');
    expect(roleDisputes([a, both], method)).toEqual([]);
  });
  test('one supplier may serve many: two shared words are asked', () => {
    expect(roleDisputes([a, text('b', 'Falk sells turbines to Nord.')], method)).toEqual([]);
  });
});
