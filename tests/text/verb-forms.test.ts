import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/text/verb-forms.ts';

describe('verbForms', () => {
  it.each<[string, string]>([
    ['sign', 'sign signs signed signed signing'],
    ['lease', 'lease leases leased leased leasing'],
    ['ban', 'ban bans banned banned banning'],
    ['apply', 'apply applies applied applied applying'],
    ['launch', 'launch launches launched launched launching'],
    ['buy bought', 'buy buys bought bought buying'],
    ['take_over took_over taken_over', 'take over takes over took over taken over taking over'],
    ['open', 'open opens opened opened opening'],
  ])('conjugates %s', (entry, expected) => {
    const { base, third, past, participle, gerund } = verbForms(entry);
    expect([base, third, past, participle, gerund].join(' ')).toBe(expected);
  });
});
