import { describe, expect, it } from 'vitest';
import { sameTelling } from '../../src/text/same-telling.ts';
import type { Telling } from '../../src/text/same-telling.ts';

const telling = (part: Partial<Telling>): Telling => ({
  action: 'sign',
  title: 'Falk signed a deal with Ora',
  participants: ['falk', 'ora'],
  realis: 'actual',
  earliest: null,
  latest: null,
  ...part,
});

describe('sameTelling', () => {
  it('joins a rumour and a signature of one deal', () => {
    expect(sameTelling(telling({}), telling({ action: 'lease', realis: 'rumoured' }))).toBe(true);
  });
  it('keeps deals with others apart', () => {
    expect(
      sameTelling(
        telling({}),
        telling({ participants: ['falk', 'lund'], title: 'Falk hired out a mill to Lund' }),
      ),
    ).toBe(false);
  });
  it('keeps dates apart that exclude each other', () => {
    const early = telling({ earliest: '2024-01-01', latest: '2024-12-31' });
    expect(sameTelling(early, telling({ earliest: '2025-01-01', latest: '2025-01-31' }))).toBe(
      false,
    );
    expect(sameTelling(early, telling({ earliest: '2024-03-01', latest: '2024-03-31' }))).toBe(
      true,
    );
  });
  it('keeps two rounds of one company apart by their amounts', () => {
    const round = { action: 'raise', participants: ['falk'] };
    expect(
      sameTelling(
        telling({ ...round, title: 'Falk raised $5 million' }),
        telling({ ...round, title: 'Falk raised $40 million' }),
      ),
    ).toBe(false);
  });
  it('is symmetric', () => {
    const [a, b] = [telling({}), telling({ action: 'partner', latest: '2024-01-01' })];
    expect(sameTelling(a, b)).toBe(sameTelling(b, a));
  });
});
