import { describe, expect, it } from 'vitest';
import { findHedges } from '../../src/text/find-hedges.ts';

const read = (text: string) => findHedges(text).map((hedge) => `${hedge.kind}: ${hedge.text}`);

describe('findHedges', () => {
  it.each<[string, string[]]>([
    ['The mill may close.', ['possibility: may']],
    ['Mill May Close in Spring', ['possibility: May']],
    ['It closed in May after a strike.', []],
    ['It closed on May 5.', []],
    ['The mill reportedly closed.', ['hearsay: reportedly']],
    ['It is believed to be closed.', ['hearsay: believed to be']],
    ['He believed it.', ['possibility: believed']],
    ['Reports suggest a sale.', ['hearsay: Reports suggest']],
    ['The mill plans to close.', ['intent: plans to']],
    ['If it closes, jobs go.', ['condition: If']],
    ['It was worth roughly €5m.', ['vagueness: roughly']],
    ['It was about the mill.', []],
    ['It was about 40 people.', ['vagueness: about']],
    ['Lund denied it.', ['denial: denied']],
    ['It was never in the set of possible outcomes.', []],
    ['A possible sale is near.', ['possibility: possible']],
    ['It will close and it can.', []],
  ])('%s', (text, hedges) => {
    expect(read(text)).toEqual(hedges);
  });
  it('reads a hostile line in linear time', () => {
    const started = performance.now();
    for (const unit of ['may ', 'not possible ', 'reports ', 'a', ' '])
      findHedges(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
