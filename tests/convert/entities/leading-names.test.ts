import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterEntities } from '../../../scripts/convert/cluster-entities.ts';
import type { ClusterDocument } from '../../../scripts/convert/cluster-entities.ts';

function documentOf(...sentences: string[]): ClusterDocument {
  const text = sentences.join('\n');
  let at = 0;
  const parts = sentences.map((sentence) => {
    const part = { start: at, end: at + sentence.length };
    at = part.end + 1;
    return part;
  });
  return { text, sentences: parts };
}

/** Whether two names are of one entity, whatever the order of the documents. */
function areOne(a: string, b: string, documents: readonly ClusterDocument[]): boolean {
  const answers = fc
    .sample(fc.shuffledSubarray([...documents], { minLength: documents.length }), {
      numRuns: 12,
      seed: 7,
    })
    .map((order) => {
      const cluster = clusterEntities(order).find((one) => [one.name, ...one.aliases].includes(a));
      return cluster !== undefined && [cluster.name, ...cluster.aliases].includes(b);
    });
  expect(new Set(answers).size).toBe(1);
  return answers[0]!;
}

const LONG = documentOf('On Monday Oakmere Capital bid for Halvern.', 'Halvern said no.');
const SHORT = documentOf('On Tuesday Oakmere raised its bid for Halvern.', 'Then Oakmere waited.');

test('a short name of one document is the long name of another that tells of the same company', () => {
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, SHORT])).toBe(true);
  const more = documentOf('On Friday Oakmere Capital LLC bought Halvern.', 'Halvern is sold.');
  expect(areOne('Oakmere', 'Oakmere Capital LLC', [LONG, SHORT, more])).toBe(true);
});

test('a short name with which two long ones begin is neither of them', () => {
  const other = documentOf('On Friday Oakmere Airlines met Halvern.', 'Oakmere Airlines flies.');
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, SHORT, other])).toBe(false);
  expect(areOne('Oakmere', 'Oakmere Airlines', [LONG, SHORT, other])).toBe(false);
  expect(areOne('Oakmere Capital', 'Oakmere Airlines', [LONG, SHORT, other])).toBe(false);
});

test('a short name in a document about others stays apart', () => {
  const other = documentOf('On Tuesday Oakmere sold its mill to Tilwick.', 'Then Oakmere waited.');
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, other])).toBe(false);
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, SHORT, other])).toBe(false);
});

test('an agency that two documents cite makes them no documents about one company', () => {
  const long = documentOf('On Monday Oakmere Capital told Reuters that it was sold.');
  const short = documentOf('On Friday Oakmere told Reuters about its mills.', 'Oakmere grew.');
  expect(areOne('Oakmere', 'Oakmere Capital', [long, short])).toBe(false);
});

test('names that stand in one sentence are two', () => {
  const both = documentOf(
    'On Monday Oakmere Capital bid for Halvern.',
    'It said Oakmere owns half of Oakmere Capital and none of Halvern.',
  );
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, SHORT, both])).toBe(false);
});

test('a document that names the short one first keeps both apart', () => {
  const first = documentOf('On Monday Oakmere met Halvern.', 'Then it set up Oakmere Capital.');
  expect(areOne('Oakmere', 'Oakmere Capital', [LONG, SHORT, first])).toBe(false);
});

test('what says more than a trade or a legal form is another thing', () => {
  const product = documentOf('On Monday the Oakmere Cloud served Halvern.', 'Halvern likes it.');
  expect(areOne('Oakmere', 'Oakmere Cloud', [product, SHORT])).toBe(false);
});

test('a place and a common word are nobody’s short name', () => {
  const long = documentOf('On Monday Norway Capital and Orange Energy met Halvern.');
  const short = documentOf('On Friday Halvern came from Norway.', 'Now Halvern paid Orange.');
  expect(areOne('Norway', 'Norway Capital', [long, short])).toBe(false);
  expect(areOne('Orange', 'Orange Energy', [long, short])).toBe(false);
});

test('a name that begins with a number is called by its last word', () => {
  const one = documentOf('On Monday 19th Century Falk was sold.', 'Then Falk said it was glad.');
  expect(areOne('Falk', '19th Century Falk', [one])).toBe(true);
  const two = documentOf('On Monday 19th Century Falk met Noor Falk.', 'Then Falk was glad.');
  expect(areOne('Falk', '19th Century Falk', [two])).toBe(false);
});
