import { expect, test } from 'vitest';
import { lineParts } from '../../src/text/line-parts.ts';
import { makeEvidence } from '../../src/text/make-evidence.ts';
import { readDocument } from '../../src/text/read-document.ts';

test('makeEvidence(doc, …) counts code points and keeps 32 of them as context', () => {
  const raw = `${'😀'.repeat(40)} The quay cost €5 million. ${'x'.repeat(40)}`;
  const doc = readDocument(raw, 'text');
  const start = doc.text.indexOf('€5');
  const evidence = makeEvidence(doc, () => 'body', start, start + '€5 million'.length);
  expect(evidence).toEqual({
    exact: '€5 million',
    prefix: `${'😀'.repeat(17)} The quay cost `,
    suffix: `. ${'x'.repeat(30)}`,
    start: 55,
    end: 65,
    line: 1,
    zone: 'body',
  });
  expect(Array.from(raw).slice(evidence.start, evidence.end).join('')).toBe(evidence.exact);
});

test('lineParts(text, start, end) cuts a passage at line breaks', () => {
  const text = 'It paid a\r\n  large sum. ';
  expect(lineParts(text, 3, text.length).map((part) => text.slice(part.start, part.end))).toEqual([
    'paid a',
    'large sum.',
  ]);
});
