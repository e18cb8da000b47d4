import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { proposeRecords, readArticles } from '../../scripts/convert/convert-documents.ts';
import { findIdentities } from '../../scripts/convert/identities.ts';

// The five documents are the first corpus, not a specification: no rule knows them. What is asked of them here is what a
// careful reader finds in them.
const EMPTY = { sources: [], figures: [], events: [], entities: [], questions: [] };
const folder = 'content/seeds';
const seeds = readdirSync(folder)
  .sort()
  .map((file) => ({ file, bytes: readFileSync(`${folder}/${file}`) }));
const articles = readArticles(
  seeds,
  (bytes) => createHash('sha256').update(bytes).digest('hex'),
  [],
  folder,
);
const { sources, figures, events, entities } = proposeRecords(
  articles,
  findIdentities(EMPTY, EMPTY),
);

describe('the five documents', () => {
  test('give one source each, with the headline that they print', () => {
    expect(sources.map(({ record }) => [record.title, record.titleBasis])).toEqual([
      ['xAI Anthropic Partnership Shakes Up SpaceX and AI Industry', 'printed'],
      [
        'Elon Musk’s SpaceX Reportedly Eyes Major Deal With Anthropic: What It Means for the Future of AI and Space Technology',
        'printed',
      ],
      ['SpaceX Teams With Anthropic to Bolster AI Compute, Taking Aim at OpenAI', 'printed'],
      ['Winning AI Race Was Never Possible For Anthropic, Says Elon Musk', 'printed'],
      ['xAI and Anthropic’s Cat-and-Mouse Game: Data Distillation and Cloud Leasing', 'printed'],
    ]);
  });

  test('print one date of publication between them', () => {
    expect(sources.map(({ record }) => record.published)).toEqual([
      '2026-05-11',
      null,
      null,
      null,
      null,
    ]);
  });

  test('name a role and no person as author', () => {
    expect(sources.map(({ record }) => [record.author, record.byline])).toMatchObject([
      [null, 'Admin'],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  test('state these amounts, with currency, period, kind and owner', () => {
    const stated = figures
      .map(({ record }) => record)
      .filter(({ precision }) => precision !== 'undisclosed')
      .map(({ entity, counterparty, metric, value, low, high, currency, per, voice }) => ({
        entity,
        counterparty,
        metric,
        value: value ?? [low, high],
        currency,
        per,
        voice,
      }));
    expect(stated).toEqual([
      {
        entity: 'xai',
        counterparty: null,
        metric: 'funding',
        value: 6e9,
        currency: 'USD',
        per: null,
        voice: 'publisher',
      },
      {
        entity: 'spacex',
        counterparty: null,
        metric: 'valuation',
        value: 180e9,
        currency: 'USD',
        per: null,
        voice: 'publisher',
      },
      {
        entity: null,
        counterparty: null,
        metric: 'price',
        value: [1e8, 1e9],
        currency: 'USD',
        per: null,
        voice: 'publisher',
      },
      {
        entity: 'anthropic',
        counterparty: null,
        metric: expect.stringMatching(/^(?:investment|funding)$/),
        value: [1e9, 1e12],
        currency: null,
        per: null,
        voice: 'publisher',
      },
      {
        entity: 'anthropic',
        counterparty: null,
        metric: 'valuation',
        value: 183e9,
        currency: 'USD',
        per: null,
        voice: 'publisher',
      },
      {
        entity: 'anthropic',
        counterparty: null,
        metric: 'revenue',
        value: 500e9,
        currency: 'USD',
        per: 'P1Y',
        voice: 'publisher',
      },
      {
        entity: 'anthropic',
        counterparty: 'xai',
        metric: 'price',
        value: 1.25e9,
        currency: 'USD',
        per: null,
        voice: 'ai-summary',
      },
      {
        entity: 'anthropic',
        counterparty: 'xai',
        metric: 'price',
        value: 1.25e9,
        currency: 'USD',
        per: 'P1M',
        voice: 'publisher',
      },
    ]);
  });

  test('say twice that the price was not made public', () => {
    const undisclosed = figures.filter(({ record }) => record.precision === 'undisclosed');
    expect(new Set(undisclosed.map(({ record }) => record.source)).size).toBe(2);
  });

  test('make no date of the verb “may” and no figure of a numbered heading', () => {
    const dates = articles.flatMap(({ dates: found, doc }) =>
      found
        .filter(({ start, end }) => /^may$/i.test(doc.text.slice(start, end)))
        .map(({ start }) => doc.text.slice(start - 15, start + 20)),
    );
    expect(dates.every((place) => /\b(?:in|mid-|late|early|since|of)\s?May/i.test(place))).toBe(
      true,
    );
    const headings = articles.flatMap(({ amounts, doc }) =>
      amounts.filter(({ start }) =>
        /\n\d\. [^\n]*$/.test(doc.text.slice(Math.max(0, start - 40), start)),
      ),
    );
    expect(headings).toEqual([]);
  });

  test('name the parties, each once', () => {
    const names = entities.map(({ record }) => record.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Anthropic',
        'SpaceX',
        'xAI',
        'OpenAI',
        'Elon Musk',
        'Google',
        'Amazon',
        'Starlink',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('tell datable events, each with its words', () => {
    const dated = events.map(({ record }) => record).filter(({ date }) => date.edtf !== null);
    expect(dated.length).toBeGreaterThanOrEqual(4);
    for (const event of dated) expect(event.evidence.length).toBeGreaterThan(0);
  });
});
