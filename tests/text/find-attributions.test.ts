import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../src/text/find-attributions.ts';
import { findQuotes } from '../../src/text/find-quotes.ts';

const who = (text: string): (readonly [string | null, string])[] =>
  findAttributions(text).map((a) => [
    a.source?.text ?? null,
    text.slice(a.content.start, a.content.end),
  ]);

describe('findQuotes', () => {
  it.each<[string, string[]]>([
    ['She said "it is late" and left.', ['"it is late"']],
    ['She said “it is late” and left.', ['“it is late”']],
    ['Sie sagte: „Es ist spät.“ Dann ging sie.', ['„Es ist spät.“']],
    ['Elle a dit : « Il est tard. »', ['« Il est tard. »']],
    ['He is 5\'11" tall and 6" wide.', []],
    ["'It is late,' she said.", ["'It is late,'"]],
    ['‘We sail, and we’ll go on sailing,’ he said.', ['‘We sail, and we’ll go on sailing,’']],
    ["The crew's 'golden' years and the owners' plans; rock 'n' roll of the '90s.", ["'golden'"]],
    ['The owners’ plans are the crew’s plans.', []],
    [
      '“One paragraph opens.\n\n“The next one closes.”',
      ['“One paragraph opens.', '“The next one closes.”'],
    ],
  ])('%j', (text, quotes) => {
    expect(findQuotes(text).map((quote) => quote.text)).toEqual(quotes);
  });
  it('tells words that someone spoke from terms', () => {
    expect(findQuotes('He called it “fair”.')[0]?.kind).toBe('term');
    expect(findQuotes('The film “The Old Mill” ran.')[0]?.kind).toBe('term');
    expect(findQuotes('“We will not sell the mill,” he said.')[0]?.kind).toBe('direct');
  });
});

describe('findAttributions: quotations', () => {
  it.each<[string, string, string]>([
    ['“We are done,” Ada Lund said.', 'Ada Lund', '“We are done,”'],
    ['“We are done,” said Ada Lund, who runs the mill.', 'Ada Lund', '“We are done,”'],
    ["'We are done,' Ada Lund said.", 'Ada Lund', "'We are done,'"],
    ['“Are we done?” she asked on Monday.', 'she', '“Are we done?”'],
    ['Ada Lund said, “We are done.”', 'Ada Lund', '“We are done.”'],
    ['Ada Lund, the head of the mill, said: “We are done.”', 'Ada Lund', '“We are done.”'],
    [
      '“We are done,” a spokesman for Lund Mills said.',
      'a spokesman for Lund Mills',
      '“We are done,”',
    ],
    ['“We are done,” according to Ada Lund.', 'Ada Lund', '“We are done,”'],
    [
      'Ada Lund was clear. “We are done and will not return.”',
      'Ada Lund',
      '“We are done and will not return.”',
    ],
    [
      '“Lund is going to lose :/” Mill user Ora, who left in May, had posted.',
      'Mill user Ora',
      '“Lund is going to lose :/”',
    ],
    ['Lund later told reporters, “We are done here.”', 'Lund', '“We are done here.”'],
  ])('%s', (text, source, content) => {
    expect(who(text)).toContainEqual([source, content]);
  });
  it.each<[string, string, string]>([
    [
      '„Wir sind mit dem Jahr zufrieden“, sagte Mühlenchefin Ada Lund am Montag.',
      'Mühlenchefin Ada Lund',
      '„Wir sind mit dem Jahr zufrieden“',
    ],
    ['"Darauf sind wir stolz", freut sich Ada Lund.', 'Ada Lund', '"Darauf sind wir stolz"'],
    [
      '«Wir bleiben bei unserem Angebot», so Ada Lund.',
      'Ada Lund',
      '«Wir bleiben bei unserem Angebot»',
    ],
    [
      '« Nous sommes très contents », a déclaré Ada Lund lundi.',
      'Ada Lund',
      '« Nous sommes très contents »',
    ],
    [
      '"No vamos a vender la empresa", explicó Ada Lund en Madrid.',
      'Ada Lund',
      '"No vamos a vender la empresa"',
    ],
    ['– Vi är nöjda med året, säger Ada Lund.', 'Ada Lund', '– Vi är nöjda med året'],
  ])('%s', (text, source, content) => {
    expect(who(text)).toContainEqual([source, content]);
  });
  it('takes a paragraph behind a dash for words only where somebody is said to speak', () => {
    const talk = 'Vd Ada Lund:\n– Vi är nöjda med hela året.\n– Nu går vi vidare.';
    expect(who(talk)).toEqual([
      ['Ada Lund', '– Vi är nöjda med hela året.'],
      ['Ada Lund', '– Nu går vi vidare.'],
    ]);
    expect(who('What we bought:\n– Five mills in Norland\n– One ship')).toEqual([]);
  });
  it('takes no object that opens a German sentence for a speaker', () => {
    expect(who('Den Umsatz steigerte Lund. "Das war ein gutes Jahr für uns."')).toEqual([]);
  });
  it('goes on with the speaker of the quotation before', () => {
    const text =
      '“We are done,” Lund said. “Nobody will come back to it.”\n\n“We looked at all the numbers again.”';
    expect(who(text).map(([source]) => source)).toEqual(['Lund', 'Lund', 'Lund']);
  });
  it('takes the clause around a partial quotation', () => {
    const text = 'Lund said that the plan was “a mess” from the start.';
    expect(who(text)).toEqual([['Lund', 'that the plan was “a mess” from the start']]);
  });
  it('gives a title or a term to nobody', () => {
    expect(who('The film “The Old Mill” opened in June.')).toEqual([]);
  });
});

describe('findAttributions: reported speech', () => {
  it.each<[string, string, string]>([
    ['The company said it would sell the mill.', 'The company', 'it would sell the mill'],
    ['The mill will be sold, the company said.', 'the company', 'The mill will be sold'],
    [
      'The mill will be sold, said two people close to the talks.',
      'two people close to the talks',
      'The mill will be sold',
    ],
    ['According to Lund Mills, the sale is off.', 'Lund Mills', 'the sale is off'],
    ['The sale is off, according to a court filing.', 'a court filing', 'The sale is off'],
    ['Some critics argue that the sale was forced.', 'Some critics', 'that the sale was forced'],
    ['LUND: The sale is off and I am glad.', 'LUND', 'The sale is off and I am glad.'],
  ])('%s', (text, source, content) => {
    expect(who(text)).toContainEqual([source, content]);
  });
  it('tells kinds of sources apart', () => {
    const kind = (text: string) => findAttributions(text)[0]?.source?.kind;
    expect(kind('Ada Lund said that the sale is off.')).toBe('person');
    expect(kind('The Lund Group said that the sale is off.')).toBe('organisation');
    expect(kind('The Turku Times reported that the sale is off.')).toBe('outlet');
    expect(kind('Two people familiar with the talks said that the sale is off.')).toBe('unnamed');
    expect(kind('Some analysts believe that the sale is off.')).toBe('unnamed');
    expect(kind('Experts believe that the sale is off.')).toBe('unnamed');
    expect(kind('Reports suggest that the sale is off.')).toBe('unnamed');
    expect(kind('Lund Mills officials said that the sale is off.')).toBe('unnamed');
    expect(kind('The Lund campaign said that the sale is off.')).toBe('organisation');
    expect(kind('eBora said that the sale is off.')).toBe('organisation');
    expect(kind('She said that the sale is off.')).toBe('person');
    expect(kind('The lawsuit claims that the sale is off.')).toBe('document');
  });
});

describe('findAttributions: what is none', () => {
  it.each([
    'This plan shows that the sale is off.',
    'Both mills will need to show that the sale is off.',
    'That said, the sale is off again.',
    'Lund seems to believe that the sale is off.',
  ])('%s', (text) => {
    expect(findAttributions(text)).toEqual([]);
  });
});

describe('findAttributions: laws', () => {
  it('keeps order and never overlaps', () => {
    const parts = fc.constantFrom(
      'Lund ',
      'said ',
      '“',
      '”',
      ', ',
      'that ',
      'it is late',
      '. ',
      '\n',
      'according to ',
      'the firm ',
      '"',
      'who ',
      'saying ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), (list) => {
        const text = list.join('');
        let last = 0;
        for (const { content, source } of findAttributions(text)) {
          expect(content.start).toBeGreaterThanOrEqual(last);
          expect(content.end).toBeGreaterThan(content.start);
          last = content.end;
          if (source) expect(text.slice(source.start, source.end)).toBe(source.text);
        }
      }),
    );
  });
  it('reads a hostile line in bounded time', () => {
    const started = performance.now();
    for (const unit of [
      'said ',
      '“',
      '"a" ',
      'He said, ',
      ', said',
      '“a b c d,” ',
      'according to ',
      'Aa ',
      '“a,” said aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@ ',
      '. ',
      '\n“',
    ]) {
      findAttributions(unit.repeat(100_000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
