import { mulberry32 } from '../../src/assess/sensitivity/mulberry32.ts';
import { MONTHS } from '../../src/domain/format-date.ts';

const FIRST = [
  'North',
  'South',
  'Silver',
  'Harbour',
  'Copper',
  'Lake',
  'Stone',
  'Iron',
  'Clear',
  'Bright',
  'Wild',
  'Green',
  'Amber',
  'Frost',
  'Cedar',
];
const LAST = [
  'wind',
  'shore',
  'works',
  'field',
  'bridge',
  'gate',
  'line',
  'forge',
  'port',
  'mill',
  'crest',
  'vale',
];
const SUFFIX = ['', ' Inc.', ' Group', ' AB', ' Ltd', ' Holdings'];
const PEOPLE = [
  'Ada Palm',
  'Jon Ferrer',
  'Mira Lund',
  'Tomas Vega',
  'Lena Okoye',
  'Paul Brandt',
  'Nora Diaz',
  'Iris Kwan',
];
const SIGNS = ['$', '€', '£', 'US$', '₹', '¥'];
const SCALES = [' million', ' billion', 'm', 'bn', ''];
const FILLER = [
  'The two sides had been in talks for most of the year, people close to the matter said.',
  'Demand has grown faster than anyone in the industry expected, and suppliers struggle to keep up.',
  'Analysts believe that the move could put pressure on smaller rivals.',
  'It remains to be seen whether regulators will take a closer look at the arrangement.',
  'Staff were told of the change at a meeting on Tuesday and may be asked to move.',
  'Critics say that the plan is costly, while supporters point to the jobs that it brings.',
];

/** Sentences without a claim for each seven with one, as in real reports: six kilobytes then hold about eight amounts. */
const FILLER_SHARE = 28;

/** Writes one invented news article of about `size` characters, as plain text with the furniture that pages carry. */
export function generateArticle(seed: number, size = 6000): string {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const company = () => `${pick(FIRST)}${pick(LAST)}`;
  const money = () =>
    `${pick(SIGNS)}${(random() * 900 + 1).toFixed(random() < 0.5 ? 0 : 1)}${pick(SCALES)}`;
  const [a, b] = [company(), company()];
  const person = pick(PEOPLE);
  const day = () =>
    `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${2015 + Math.floor(random() * 11)}`;
  const facts = [
    () =>
      `${a}${pick(SUFFIX)} raised ${money()} from ${b} in ${pick(MONTHS)} ${2015 + Math.floor(random() * 11)}.`,
    () => `The company is valued at ${pick(['about ', 'more than ', 'nearly ', ''])}${money()}.`,
    () => `“We have waited for this for years,” said ${person}, chief executive of ${b}.`,
    () =>
      `Revenue at ${b} rose to ${money()} a year, from ${money()} in ${2015 + Math.floor(random() * 11)}.`,
    () => `${b} reportedly agreed to pay between ${money()} and ${money()} for the unit.`,
    () => `On ${day()}, ${a} signed a contract with ${b}.`,
    () => `According to ${person}, the deal was worth ${money()} per month.`,
    ...Array.from({ length: FILLER_SHARE }, () => () => pick(FILLER)),
  ];
  const lines = [
    'Home',
    'News',
    'Subscribe',
    '',
    `${a} and ${b} strike deal worth ${money()}`,
    '',
    `By ${person}`,
    day(),
    '',
  ];
  let length = lines.join('\n').length;
  while (length < size) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 4) }, () =>
      pick(facts)(),
    ).join(' ');
    lines.push(paragraph, '');
    length += paragraph.length + 2;
  }
  lines.push('Share this article', 'Leave a comment', '© 2026 All rights reserved.');
  return lines.join('\n');
}
