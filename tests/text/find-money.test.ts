import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../src/domain/format-amount.ts';
import { findDamagedMoney, findMoney } from '../../src/text/find-money.ts';
import type { MoneyOptions } from '../../src/text/find-money.ts';
import { readMoneyContext } from '../../src/text/money-context.ts';

/** An amount as one short line: value or low..high, currency, period, precision when not exact. */
const read = (text: string, options?: MoneyOptions): string[] =>
  findMoney(text, options).map((m) => {
    const size = m.value === null ? `${m.low}..${m.high}` : String(m.value);
    const precision = m.precision === 'exact' ? '' : ` ${m.precision}`;
    return `${size} ${m.currency}${m.per === null ? '' : ` ${m.per}`}${precision}`;
  });

describe('findMoney: signs, codes and words', () => {
  it.each([
    ['It paid $5 billion.', '5000000000 USD'],
    ['It paid $5bn, then left.', '5000000000 USD'],
    ['It paid US$5.5m.', '5500000 USD'],
    ['It paid US $5 million.', '5000000 USD'],
    ['It paid A$12 million.', '12000000 AUD'],
    ['It paid HK$ 3.2 billion.', '3200000000 HKD'],
    ['It paid $3 million Canadian.', '3000000 CAD'],
    ['It paid USD 40 million.', '40000000 USD'],
    ['It paid EUR3bn.', '3000000000 EUR'],
    ['It paid 40 million USD.', '40000000 USD'],
    ['It paid MSEK 120.', '120000000 SEK'],
    ['It paid 120 MEUR.', '120000000 EUR'],
    ['It paid €4.5m.', '4500000 EUR'],
    ['It paid £250,000.', '250000 GBP'],
    ['It paid ¥30 billion.', '30000000000 JPY'],
    ['It paid Rs 500 crore.', '5000000000 INR'],
    ['It paid Rs. 4,144.72 crore.', '41447200000 INR'],
    ['It paid ₹12,34,567.', '1234567 INR'],
    ['It paid ₹1.5 lakh crore.', '1500000000000 INR'],
    ['It paid R2.4 billion.', '2400000000 ZAR'],
    ['It paid R$3,5 million.', '3500000 BRL'],
    ['It paid N423billion.', '423000000000 NGN'],
    ['It paid Dkr500m.', '500000000 DKK'],
    ['It paid $.50 in cash.', '0.5 USD'],
    ['It lost between €350 and €450 million. The rest', '350000000..450000000 EUR range'],
    ['It paid £40,9 million.', '40900000 GBP'],
    ['It paid c.R5,78 billion.', '5780000000 ZAR approximate'],
    ['It paid CFA46.6 billion.', '46600000000 null'],
    ['It paid 900 million yuan.', '900000000 CNY'],
    ['It paid 12 trillion won.', '12000000000000 KRW'],
    ['It paid 40 million Swiss francs.', '40000000 CHF'],
    ['It paid 40 million Mexican pesos.', '40000000 MXN'],
    ['It paid 40 million pesos.', '40000000 null'],
    ['It paid 40 million Australian dollars.', '40000000 AUD'],
    ['A 1.5-billion-dollar plant.', '1500000000 USD'],
    ['A $1.5-billion plant.', '1500000000 USD'],
    ['A $300 000 grant.', '300000 USD'],
    ['It paid 500 pounds in cash.', '500 GBP'],
    ['It rose by 16.125 cents.', '0.16125 USD'],
    ['It fell to 50 cents.', '0.5 USD'],
    ['It fell to 3 dollars and 50 cents.', '3.5 USD'],
    ['A loss of -$5 million.', '-5000000 USD'],
    ['Fuel at $3.459 a gallon.', '3.459 USD'],
    ['It paid Rs.72.63 crore.', '726300000 INR'],
    ['It paid Rs.1,23,456 crore.', '1234560000000 INR'],
    ['It paid NIS 50 million.', '50000000 ILS'],
    ['It paid 300 million South African rand.', '300000000 ZAR'],
    ['It paid 50 million Israeli shekels.', '50000000 ILS'],
    ['It paid 500 million Thai baht.', '500000000 THB'],
    ['It paid 20 million Romanian lei.', '20000000 RON'],
    ['It paid QR5 billion.', '5000000000 QAR'],
    ['It paid Euro 20 million.', '20000000 EUR'],
    ['It paid the Canadian $5 million.', '5000000 CAD'],
    ['It paid TEUR 250.', '250000 EUR'],
    ['It paid $1.5bil.', '1500000000 USD'],
    ['A $30-bln plan.', '30000000000 USD'],
    ['A $10-m plan.', '10000000 USD'],
    ['It raised $40+ million.', '40000000 USD bound'],
    ['Cash flow fell to –9.0 million euros.', '-9000000 EUR'],
    ['A firm in Seoul paid W500 billion.', '500000000000 KRW'],
    ['The Philippine firm paid P3.5 billion.', '3500000000 PHP'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected === null ? [] : [expected]);
  });
  it('takes the dollar of the page when it is told', () => {
    expect(read('It paid $5 million.', { dollar: 'CAD' })).toEqual(['5000000 CAD']);
    expect(read('It paid 5 million dollars.', { dollar: null })).toEqual(['5000000 null']);
    expect(read('It paid US$5 million.', { dollar: null })).toEqual(['5000000 USD']);
  });
  it('reads "R13" as rands where the text writes rands', () => {
    expect(read('A R7.2 billion bid at R13 per share.')).toEqual(['7200000000 ZAR', '13 ZAR']);
  });
  it('settles the signs of a sentence by its document', () => {
    const context = readMoneyContext('A R7.2 billion bid. Beijing lent ¥3bn; the yuan fell.');
    expect(read('It pays R13 per share, ¥5 in all.', { context })).toEqual(['13 ZAR', '5 CNY']);
    expect(read('It pays ¥5 in all.')).toEqual(['5 JPY']);
  });
  it('reads "492.6p" as pence where the text writes pounds', () => {
    expect(read('It made £5m. Shares rose to 492.6p on a 1080p screen.')).toEqual([
      '5000000 GBP',
      '4.926 GBP',
    ]);
    expect(read('A 492p screen.')).toEqual([]);
  });
  it('leaves rupees open where the text points to another country', () => {
    expect(read('The State Bank of Pakistan lent Rs 5 billion.')).toEqual(['5000000000 null']);
  });
  it('reads ¥ as yuan where the text speaks of yuan', () => {
    expect(read('It has ¥3bn. The yuan fell.')).toEqual(['3000000000 CNY']);
  });
});

describe('findMoney: spelled numbers', () => {
  it.each([
    ['half a billion dollars', '500000000 USD'],
    ['a quarter of a million pounds', '250000 GBP'],
    ['one and a half million euros', '1500000 EUR'],
    ['two hundred and fifty thousand dollars', '250000 USD'],
    ['twenty-five million euros', '25000000 EUR'],
    ['a million dollars', '1000000 USD'],
    ['three point five billion yen', '3500000000 JPY'],
    ['$2½ million', '2500000 USD'],
    ['$2 1/2 million', '2500000 USD'],
  ])('%s', (text, expected) => {
    expect(read(`It cost ${text} to build.`)).toEqual([expected]);
  });
});

describe('findMoney: ranges, bounds, approximations', () => {
  it.each([
    ['a value of $850 million -$900 million', ['850000000..900000000 USD range']],
    ['worth $3-5bn', ['3000000000..5000000000 USD range']],
    ['worth $3 to $5 billion', ['3000000000..5000000000 USD range']],
    ['between $2 billion and $3 billion', ['2000000000..3000000000 USD range']],
    ['between $2 and $3 billion', ['2000000000..3000000000 USD range']],
    ['worth €3m–€5m', ['3000000..5000000 EUR range']],
    ['worth 10-15 million US dollars', ['10000000..15000000 USD range']],
    ['worth five to ten million dollars', ['5000000..10000000 USD range']],
    ['$500,000 to $1 million', ['500000..1000000 USD range']],
    ['ranging from $5 million to $9 million', ['5000000..9000000 USD range']],
    ['rose from $3 to $5 billion', ['3000000000 USD', '5000000000 USD']],
    ['rose $2 million to $9 million', ['2000000 USD', '9000000 USD']],
    ['£35m plus £5m in fees', ['35000000 GBP', '5000000 GBP']],
    ['more than $5 billion', ['5000000000 USD bound']],
    ['at least €3m', ['3000000 EUR bound']],
    ['up to $10bn', ['10000000000 USD bound']],
    ['a $10m-plus fund', ['10000000 USD bound']],
    ['$10 million or more', ['10000000 USD bound']],
    ['roughly $180 billion', ['180000000000 USD approximate']],
    ['an estimated $40 million', ['40000000 USD approximate']],
    ['some £30m', ['30000000 GBP approximate']],
    ['hundreds of millions of dollars', ['100000000..1000000000 USD vague']],
    ['tens of billions of euros', ['10000000000..100000000000 EUR vague']],
    ['billions of dollars', ['1000000000..1000000000000 USD vague']],
    ['several million pounds', ['2000000..10000000 GBP vague']],
    ['a multibillion-dollar deal', ['1000000000..1000000000000 USD vague']],
    ['billions in investments', ['1000000000..1000000000000 null vague']],
    ['billions of people', []],
    ['millions in rural areas', []],
  ])('%s', (text, expected) => {
    expect(read(`It is ${text} in all.`)).toEqual(expected);
  });
  it('gives an approximation ten percent to both sides', () => {
    expect(findMoney('about $200')[0]).toMatchObject({ value: 200, low: 180, high: 220 });
  });
  it('spans the qualifying words beside the amount itself', () => {
    const text = 'It paid more than $5 billion a year.';
    const mention = findMoney(text)[0];
    expect(mention?.text).toBe('$5 billion');
    expect(text.slice(mention?.qualified.start, mention?.qualified.end)).toBe(
      'more than $5 billion a year',
    );
  });
});

describe('findMoney: periods and units', () => {
  it.each([
    ['$1.25 billion a month', '1250000000 USD P1M'],
    ['$1.25 billion per year', '1250000000 USD P1Y'],
    ['$20/month', '20 USD P1M'],
    ['$3 million annually', '3000000 USD P1Y'],
    ['a $40-a-week fee', '40 USD P1W'],
    ['an annualized revenue of $500 million', '500000000 USD P1Y'],
    ['$500 million in annual revenue', '500000000 USD P1Y'],
    ['a monthly fee of €9', '9 EUR P1M'],
    ['£4 million a year earlier', '4000000 GBP'],
    ['$4 million a year ago', '4000000 USD'],
    ['$4 million over five years', '4000000 USD'],
  ])('%s', (text, expected) => {
    expect(read(`It was ${text}.`)).toEqual([expected]);
  });
  it('tells unit prices apart', () => {
    expect(findMoney('It offered $54.20 a share.')[0]).toMatchObject({
      value: 54.2,
      perUnit: 'share',
    });
    expect(findMoney('Oil at $80 per barrel.')[0]).toMatchObject({ per: null, perUnit: 'barrel' });
  });
});

describe('findMoney: conversions', () => {
  it('hangs a conversion on the main figure', () => {
    const found = findMoney('It paid 5 billion yuan ($690 million; £550 million) in cash.');
    expect(found).toHaveLength(1);
    expect(found[0]?.conversions.map((c) => c.currency)).toEqual(['USD', 'GBP']);
    expect(findMoney('It pays £200,000-a-week wages (€240,000).')).toHaveLength(1);
    expect(findMoney('It paid €1 billion, or about $1.1 billion, in cash.')).toHaveLength(1);
  });
  it('keeps two amounts of one currency apart', () => {
    expect(findMoney('It paid $5 million ($2 million in cash).')).toHaveLength(2);
  });
});

describe('findMoney: other languages', () => {
  it.each([
    ['de', 'rund 3,5 Milliarden Euro', '3500000000 EUR approximate'],
    ['de', 'für zwölf Milliarden Euro', '12000000000 EUR'],
    ['de', 'eine halbe Billion Yen', '500000000000 JPY'],
    ['es', 'un millón de euros', '1000000 EUR'],
    ['de', '12 Mio. Euro', '12000000 EUR'],
    ['de', 'eine Summe von 1.250 Euro', '1250 EUR'],
    ['de', '2 Billionen Dollar', '2000000000000 USD'],
    ['fr', '20 millions d’euros', '20000000 EUR'],
    ['fr', '1,2 milliard de dollars', '1200000000 USD'],
    ['fr', '1 250 000 euros par an', '1250000 EUR P1Y'],
    ['fr', '5 M€', '5000000 EUR'],
    ['es', '5.000 millones de euros', '5000000000 EUR'],
    ['es', 'más de 3 mil millones de dólares', '3000000000 USD bound'],
    ['sv', '2,5 miljarder kronor', '2500000000 SEK'],
    ['sv', '300 000 kr', '300000 SEK'],
    ['sv', '1 959,4 Mkr', '1959400000 SEK'],
    ['sv', '12 mdkr', '12000000000 SEK'],
    ['de', '500 Mill. Euro', '500000000 EUR'],
    ['de', '8,5 Bio. Dollar', '8500000000000 USD'],
    ['it', '3,2 miliardi di euro', '3200000000 EUR'],
    ['nl', '3,2 miljard euro', '3200000000 EUR'],
    ['pt', '40 milhões de euros', '40000000 EUR'],
    ['da', '2,5 milliarder kroner', '2500000000 DKK'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, { language })).toEqual([expected]);
  });
});

describe('findMoney: what is no money', () => {
  it.each([
    'Shares of $TSLX rose.',
    'It sold 52.87 lakh shares.',
    'It fell 5% to 300 points.',
    'It employs 5,000 people.',
    'In 2024 the US 5 team won.',
    'Call +1 (212) 555-0175.',
    'It starts on May 5, 2024.',
    'They won 12 medals in 2012.',
    'A crane of 150 pounds of thrust.',
    'A 150-pound man.',
    'He weighs 236 pounds.',
    'Police found more than 1,300 pounds (600 kg) of it.',
    'It opened 100 dollar stores.',
    'The film R2 was shot on 5 May.',
    'It raised 500 million last year.',
    'The 5m pool is 3 m deep.',
    'In constant 2012 dollars it fell.',
    'Closing rate ($1 = 141.33 yen).',
    'EUR/USD 1.05 is the rate.',
    'The Euro 2024 had 51 games, the Euro 5 rules 3 classes.',
    'The P50 million phone and the W500 million pump.',
    'Room RO 5 and seat QR 7.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findMoney: damaged numbers', () => {
  it.each([
    'It paid $1.2.3 billion.',
    'It paid $1,23 in cash.',
    'It paid $6 .25 billion.',
    'It has a value of $22,,, USD.',
    'It paid $5x in cash.',
    'It paid $1/2 million.',
    'It paid Rs.5.2.3 crore.',
    'The total was $1.2 b…',
    'The total was $1.2...',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
    expect(findDamagedMoney(text)).toHaveLength(1);
  });
});

describe('findMoney: laws', () => {
  it('reads back what formatAmount writes', () => {
    const amounts = fc.record({
      value: fc.oneof(
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.integer({ min: 1, max: 9999 }).map((n) => n * 1e8),
      ),
      currency: fc.constantFrom('USD', 'EUR', 'GBP', 'INR', 'SEK', 'CHF', 'AUD'),
      per: fc.constantFrom(null, 'P1M', 'P1Y', 'P1W'),
    });
    fc.assert(
      fc.property(amounts, ({ value, currency, per }) => {
        const amount = { value, low: null, high: null, currency, per, precision: 'exact' } as const;
        const words = formatAmount(amount);
        expect(findMoney(`It paid ${words}.`)[0], words).toMatchObject(amount);
      }),
    );
  });
  it('text is the slice, in order, without overlap', () => {
    const parts = fc.constantFrom(
      '$5',
      ' to ',
      '3',
      'bn',
      ' million ',
      '€',
      ' dollars',
      '-',
      ' and ',
      '(',
      'Rs ',
      ',',
      '.5',
      'a year',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (list) => {
        const text = list.join('');
        let last = 0;
        for (const m of findMoney(text)) {
          expect(text.slice(m.start, m.end)).toBe(m.text);
          expect(m.start).toBeGreaterThanOrEqual(last);
          last = m.end;
        }
      }),
    );
  });
  it('reads a hostile line in linear time', () => {
    const started = performance.now();
    for (const unit of [
      '$',
      '1,',
      '1 ',
      '$1 ',
      'a million ',
      'billions ',
      '$5 to ',
      '1.',
      'one ',
      '-$',
    ]) {
      findMoney(unit.repeat(100_000 / unit.length));
    }
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
