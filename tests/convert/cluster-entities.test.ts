import { expect, test } from 'vitest';
import { clusterEntities } from '../../scripts/convert/cluster-entities.ts';
import type { ClusterDocument } from '../../scripts/convert/cluster-entities.ts';

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

const summary = (
  documents: ClusterDocument[],
): (readonly [string, string, readonly string[], number])[] =>
  clusterEntities(documents).map((one) => [one.name, one.kind, one.aliases, one.mentions.length]);

test('clusterEntities joins a company’s spellings, and a surname with its one full name', () => {
  const one = documentOf(
    'Then Quayline Corp. bought a ship from Ines Okafor.',
    'Okafor, chief executive of the seller, thanked Quayline.',
  );
  const two = documentOf('Last week Okafor left, and Quayline’s shares fell.');
  expect(summary([one, two])).toEqual([
    ['Ines Okafor', 'person', ['Okafor'], 3],
    ['Quayline', 'organisation', ['Quayline Corp'], 3],
  ]);
});

test('clusterEntities leaves a surname alone that two persons share', () => {
  const found = summary([
    documentOf('Both Jane Roe and Paul Roe came.', 'Later the elder Roe left.'),
  ]);
  expect(found.map(([name]) => name).sort()).toEqual(['Jane Roe', 'Paul Roe', 'Roe']);
});

test('clusterEntities takes an acronym or former name that a text declares', () => {
  const found = clusterEntities([
    documentOf(
      'The Northern Harbour Fund (NHF) grew.',
      'Shares of NHF rose on Plaza (formerly Chirper).',
      'Once Chirper was small.',
    ),
  ]);
  expect(found.map((one) => [one.name, ...one.aliases].sort())).toEqual([
    ['Chirper', 'Plaza'],
    ['NHF', 'Northern Harbour Fund'],
  ]);
});

test('clusterEntities does not depend on the order of the documents', () => {
  const documents = [
    documentOf('On Monday Quayline met Ferrytech.', 'Now Ines Okafor leads it.'),
    documentOf('Then Okafor sold Ferrytech Ltd to eQuay.'),
    documentOf('QUAYLINE AND FERRYTECH SIGN', 'Again Ferrytech won.'),
  ];
  const forth = summary(documents);
  expect(summary([...documents].reverse())).toEqual(forth);
});
