import { describe, expect, test } from 'vitest';
import { ownCharts } from '../../src/site/embed/own-charts.ts';
import { aFigure, anEntity, aSource } from '../charts/records.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => anEntity(`e${i}`));
const dossier = (count: number) => ({
  sources: [aSource('daily')],
  entities: many(count),
  figures: [{ ...aFigure('a', 1e9), source: 'daily', entity: `e${count - 1}` }],
  events: [],
  questions: [],
});

describe('ownCharts', () => {
  test('gives every record one while there are few', () => {
    expect(ownCharts(dossier(40)).entities.size).toBe(40);
  });

  test('gives one to those most spoken of when there are many, so that a build does not grow without end', () => {
    const { entities, sources } = ownCharts(dossier(5000));
    expect(entities.size).toBe(40);
    expect(entities.has('e4999')).toBe(true);
    expect([...sources]).toEqual(['daily']);
  });

  test('does not depend on the order of the records', () => {
    const one = dossier(300);
    const other = { ...one, entities: one.entities.toReversed() };
    expect(ownCharts(other)).toEqual(ownCharts(one));
  });
});
