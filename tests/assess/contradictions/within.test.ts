import { describe, expect, test } from 'vitest';
import { contradictionsWithin } from '../../../src/assess/contradictions/contradictions-within.ts';
import { anEvent, anOrganisation, aText, type TextParts } from '../support/a-text.ts';
import { theMethod } from '../support/the-method.ts';

const entities = [anOrganisation('Falk'), anOrganisation('Ora')];

function found(parts: TextParts) {
  return contradictionsWithin(aText({ entities, ...parts }), theMethod()).map(
    ({ rule, verdict, why, evidence }) => ({
      rule,
      verdict,
      why,
      quotes: evidence.map(({ exact }) => exact),
    }),
  );
}

describe('D2 status of a deal', () => {
  test('fires when one text has it possible and signed', () => {
    const body =
      'A possible deal of Falk and Ora is the talk of the town. Falk has signed a contract with Ora.';
    expect(found({ body })).toMatchInlineSnapshot(`
      [
        {
          "quotes": [
            "A possible deal of Falk and Ora is the talk of the town.",
            "Falk has signed a contract with Ora.",
          ],
          "rule": "D2",
          "verdict": "soft",
          "why": "The deal stands on two rungs of one ladder: “a possibility” in one passage, “concluded” in the other.",
        },
      ]
    `);
  });
  test('does not fire on neighbouring rungs, on suppositions or on what was not signed', () => {
    const body =
      'Falk and Ora are in talks. A possible deal is near. If Falk signed a contract, it would gain. Falk has not signed a contract.';
    expect(found({ body })).toEqual([]);
  });
});

describe('D3 certainty', () => {
  test('fires when what will be only may be elsewhere', () => {
    const body =
      'Falk will supply the turbines for the northern dam. Falk may supply turbines to the northern dam.';
    expect(found({ body })).toMatchInlineSnapshot(`
      [
        {
          "quotes": [
            "Falk will supply the turbines for the northern dam.",
            "Falk may supply turbines to the northern dam.",
          ],
          "rule": "D3",
          "verdict": "soft",
          "why": "One passage says what will be, another only what may be (both speak of “supply”, “turbines”, “northern”).",
        },
      ]
    `);
  });
  test('does not fire for another company, another thing, or a will that is weakened', () => {
    expect(
      found({
        body: 'Falk will supply turbines for the dam. Ora may supply turbines for the dam.',
      }),
    ).toEqual([]);
    expect(
      found({ body: 'Falk will supply turbines for the dam. Falk may sell its harbour.' }),
    ).toEqual([]);
    expect(
      found({
        body: 'Falk will perhaps supply turbines for the dam. Falk may supply turbines for the dam.',
      }),
    ).toEqual([]);
  });
});

describe('D4 order of events', () => {
  const sentence = 'Falk closed the mill and then sold it.';
  const events = (first: string, second: string) => [
    anEvent('closing', first, { source: 'herald', sentence }, { before: ['sale'] }),
    anEvent('sale', second, { source: 'herald', sentence }),
  ];
  test('fires when the printed dates stand the other way round', () => {
    expect(found({ body: sentence, events: events('2024-05', '2024-03-04') }))
      .toMatchInlineSnapshot(`
      [
        {
          "quotes": [
            "Falk closed the mill and then sold it.",
            "Falk closed the mill and then sold it.",
          ],
          "rule": "D4",
          "verdict": "soft",
          "why": "“closing” is told as earlier than “sale”, but is dated May 2024, after 4 March 2024.",
        },
      ]
    `);
  });
  test('does not fire when the dates allow the order', () => {
    expect(found({ body: sentence, events: events('2024-03', '2024-03-04') })).toEqual([]);
  });
});

describe('D5 machine summary', () => {
  test('fires when most of its words stand nowhere in the text', () => {
    const summary =
      'The harbour of Visby floods every winter because the council forgot the pumps.';
    expect(found({ summary, body: 'The mill in Lund was closed by its owner.' }))
      .toMatchInlineSnapshot(`
      [
        {
          "quotes": [
            "The harbour of Visby floods every winter because the council forgot the pumps.",
          ],
          "rule": "D5",
          "verdict": "soft",
          "why": "The machine-made summary does not keep to the text: 7 of its 7 words do not stand there (harbour, visby, floods, winter, council, forgot …).",
        },
      ]
    `);
  });
  test('does not fire for a summary in the words of the text', () => {
    const summary = 'The owner closed the mill in Lund.';
    expect(found({ summary, body: 'The mill in Lund was closed by its owner.' })).toEqual([]);
  });
});
