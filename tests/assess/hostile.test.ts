import { expect, test } from 'vitest';
import { judgeDossier } from '../../src/assess/judge-dossier.ts';
import { anOrganisation, aText } from './support/a-text.ts';
import { theMethod } from './support/the-method.ts';

const method = theMethod();
const entities = [anOrganisation('Falk'), anOrganisation('Ora')];

test.each<[string, string]>([
  ['nothing', ''],
  ['one endless word', 'a'.repeat(100_000)],
  ['one endless number', '1'.repeat(50_000)],
  ['numbers and dashes', '1-'.repeat(20_000)],
  ['a sentence without an end', 'Falk may supply Ora, said Falk, and '.repeat(2_000)],
  ['quotes that never close', '“Falk '.repeat(10_000)],
  ['percent signs', '99% of the '.repeat(5_000)],
  ['hyphens', 'a-'.repeat(40_000)],
  ['lines', 'Falk.\r\n\r\n'.repeat(5_000)],
])('%s is judged, in time', (_, body) => {
  const start = performance.now();
  const text = aText({ body: `${body}.`, entities });
  const judged = judgeDossier({ figures: [], entities, questions: [] }, [text], method);
  expect(judged.assessments).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('no document at all is judged', () => {
  const judged = judgeDossier({ figures: [], entities, questions: [] }, [], method);
  expect(judged).toMatchObject({ assessments: [], findings: [], overrideFindings: [] });
});
