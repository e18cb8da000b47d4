import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/domain/entity.ts';
import { findEvents } from '../../src/text/find-events.ts';
import type { EventMention } from '../../src/text/find-events.ts';
import { findSentences } from '../../src/text/find-sentences.ts';

const NAMES: Readonly<Record<string, EntityKind>> = {
  Falk: 'organisation',
  Ora: 'organisation',
  Lund: 'organisation',
  Noor: 'person',
};

/** Dates are the years and the days of a month in the invented texts. */
const DATE = /\b(?:\d{1,2} )?(?:March|June)(?: \d{4})?\b|\b20\d\d\b/g;

function events(text: string): EventMention[] {
  return findEvents({
    text,
    sentences: findSentences(text).map(({ start, end }) => ({ start, end, block: 0 })),
    entities: Object.entries(NAMES)
      .flatMap(([name, kind]) =>
        [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((match) => ({
          start: match.index,
          end: match.index + name.length,
          entity: name.toLowerCase(),
          kind,
        })),
      )
      .sort((a, b) => a.start - b.start),
    dates: [...text.matchAll(DATE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
    published: null,
  });
}

const brief = (text: string): string[] =>
  events(text).map(
    ({ action, realis, participants }) => `${action} ${realis} ${participants.join('+')}`,
  );

describe('findEvents', () => {
  it.each<[string, string, string[]]>([
    ['a signature', 'Falk signed a contract with Ora.', ['sign actual falk+ora']],
    [
      'a purchase in the passive',
      'Ora was bought by Falk in June 2024.',
      ['acquire actual ora+falk'],
    ],
    ['an agreement to do it', 'Falk agreed to lease a mill from Ora.', ['lease actual falk+ora']],
    ['a plan', 'Falk will buy Ora in 2027.', ['acquire forecast falk+ora']],
    ['talks', 'Falk is in talks to acquire Ora.', ['acquire rumoured falk+ora']],
    ['hearsay', 'Falk has reportedly signed a deal with Ora.', ['sign reported falk+ora']],
    ['a denial', 'Falk has not signed a deal with Ora.', ['sign denied falk+ora']],
    ['a joint subject', 'Falk and Ora signed a pact in March 2025.', ['sign actual falk+ora']],
    ['money raised', 'Lund recently raised $6 billion from investors.', ['raise actual lund']],
    ['who goes', 'Noor left Falk in 2019.', ['leave actual noor+falk']],
    [
      'two actions',
      'Falk bought Ora in 2019 and sued Lund.',
      ['acquire actual falk+ora', 'sue actual falk+lund'],
    ],
    ['a content clause', 'Noor said Falk had acquired Ora.', ['acquire actual falk+ora']],
    ['a headline', 'Falk buys Ora', ['acquire actual falk+ora']],
  ])('tells %s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['possibilities', 'Falk could buy Ora.'],
    ['conditions', 'If Falk buys Ora, Lund will leave.'],
    ['questions', 'Did Falk buy Ora in 2019?'],
    ['habits', 'Falk buys mills and Ora sells them.'],
    ['what others did', 'Noor told staff that the doors had been blocked.'],
    ['descriptions', 'Noor admires the company founded by Falk.'],
    ['doubts raised', 'Falk raised doubts about the plan.'],
  ])('leaves out %s', (_, text) => {
    expect(brief(text)).toEqual([]);
  });

  it('dates an action by the date of its clause', () => {
    const text = 'Falk bought Ora in March 2021, while Lund sued Noor in June 2022.';
    expect(events(text).map(({ date }) => date)).toEqual([0, 1]);
  });
  it('takes no date that describes something else', () => {
    expect(events('Falk was fined by Ora for its June 2012 outage.')[0]?.date).toBeNull();
  });
  it('orders what is told to come after', () => {
    const found = events('Falk blocked Ora. Ora then sued Falk.');
    expect(found.map(({ after }) => after)).toEqual([[], [0]]);
  });
  it('orders a main clause after its leading clause', () => {
    const found = events('After Falk sued Ora, Lund acquired Ora.');
    expect(found.map(({ after }) => after)).toEqual([[], [0]]);
  });
  it('makes titles of at most 130 characters from the words of the source, cut where a phrase begins', () => {
    const [found] = events(
      `Falk signed a deal with Ora to supply every one of the mills ${'of the long and winding valley '.repeat(5)}with glass.`,
    );
    expect(found?.title.length).toBeLessThanOrEqual(130);
    expect(found?.title).toMatch(/^Falk signed a deal with Ora to supply.* valley$/);
  });
  it('tells in a title what was told with a "that"', () => {
    const [found] = events(
      'In March 2024, Falk informed employees that the lease of the mill had ended.',
    );
    expect(found?.title).toBe('Falk informed employees that the lease of the mill had ended');
  });
  it('cuts no title inside a phrase that it has room for', () => {
    const [found] = events(
      'Falk acquired Ora to indirectly control the oldest of the valley’s mills in 2024.',
    );
    expect(found?.title).toContain('control the oldest of the valley’s mills');
  });
});
