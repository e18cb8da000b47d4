import { expect, test } from 'vitest';
import { readSeed } from '../../scripts/convert/read-seed.ts';
import { zoneBlocks } from '../../scripts/convert/zone-blocks.ts';
import { readDocument } from '../../src/text/read-document.ts';

const PROSE = [
  'Quayline has agreed to lease a second harbour from the town of Norfolk, the company said in a statement on Monday.',
  'The lease of the harbour is expected to cost the company about €40 million over the next ten years, the town said.',
  'Critics of the deal have argued that the town could have asked for more, as other harbours in the region did.',
];

/** Zone and kind of each line. */
function zonesOf(...lines: string[]): string[] {
  const doc = readDocument(lines.join('\n\n'), 'text');
  return zoneBlocks(doc).map((block) =>
    block.furniture === null ? block.zone : `${block.zone} ${block.furniture}`,
  );
}

test('zoneBlocks sets navigation, share buttons and comment forms aside and gives its reasons', () => {
  expect(
    zonesOf(
      'Skip to content',
      'Menu',
      'Quayline Leases a Second Harbour in Norfolk',
      'Share on Facebook',
      ...PROSE,
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
    ),
  ).toEqual([
    'furniture nav',
    'furniture nav',
    'headline',
    'furniture share',
    'body',
    'body',
    'body',
    'furniture comments',
    'furniture comments',
  ]);
});

test('zoneBlocks keeps subheadings and lists of the article', () => {
  expect(
    zonesOf(
      'Quayline Leases a Second Harbour in Norfolk',
      PROSE[0]!,
      'What the lease covers',
      PROSE[1]!,
      'It covers:',
      '• Two long quays',
      '• One crane',
      '• A shed',
      PROSE[2]!,
    ),
  ).toEqual(['headline', 'body', 'body', 'body', 'body', 'body', 'body', 'body', 'body']);
});

test('zoneBlocks marks the headline printed again, doubled captions and teasers', () => {
  expect(
    zonesOf(
      'Quayline leases a harbour in Norfolk',
      `Summary ${PROSE[0]!.slice(0, 80)}...`,
      'Quayline leases a harbour in Norfolk',
      PROSE[0]!,
      'Quay At DawnQuay At Dawn',
      PROSE[1]!,
      PROSE[2]!,
    ).filter((zone) => zone !== 'body' && zone !== 'headline'),
  ).toEqual(['furniture teaser', 'furniture title-repeat', 'furniture caption-repeat']);
});

test('zoneBlocks gives a machine’s summary, questions and disclaimers zones of their own', () => {
  expect(
    zonesOf(
      'Quayline leases a second harbour',
      'AI summary',
      'Quayline leases a harbour in Norfolk for ten years and pays about €40 million for it.',
      ...PROSE,
      'Frequently Asked Questions',
      'What does the harbour cost?',
      'It costs about €40 million, which the town calls a fair price.',
      'Disclaimer: The views expressed here do not necessarily reflect those of the Norfolk Gazette, which shall not be liable for errors.',
    ),
  ).toEqual([
    'headline',
    'furniture label',
    'ai-summary',
    'body',
    'body',
    'body',
    'faq',
    'faq',
    'faq',
    'disclaimer',
  ]);
});

test('zoneBlocks sets aside lists of other stories and legal prose after the article', () => {
  expect(
    zonesOf(
      'Quayline leases a second harbour',
      ...PROSE,
      'Related Stories',
      'Ferry fares to rise in spring',
      'Town hall roof to be mended',
      'Crane falls into the sea at dawn',
      '© 2024 Norfolk Gazette. All rights reserved.',
      'We use cookies on this website to improve your experience; by continuing you agree to our privacy policy.',
    ).slice(4),
  ).toEqual([
    'furniture related',
    'furniture related',
    'furniture related',
    'furniture related',
    'furniture legal',
    'furniture legal',
  ]);
});

test('zoneBlocks finds no headline where a text begins with its first sentence', () => {
  expect(zonesOf(...PROSE)).toEqual(['body', 'body', 'body']);
});

test('readSeed takes the article of an HTML page from its markup', () => {
  const links = Array.from(
    { length: 12 },
    (_, i) => `<li><a href="/${i}">Another story of the day number ${i}</a></li>`,
  ).join('');
  const html = `<html><body><nav><ul>${links}</ul></nav><article><h1>Quayline leases a second harbour</h1><p>${PROSE.join('</p><p>')}</p><p>${PROSE.join('</p><p>')} Again.</p><figure><img src=x><figcaption>The quay at dawn.</figcaption></figure></article><footer><ul>${links}</ul></footer></body></html>`;
  const read = readSeed('a.html', new TextEncoder().encode(html));
  if (!read.ok) throw new Error(read.message);
  const kept = read.blocks.filter((block) => block.zone !== 'furniture');
  expect(kept.map((block) => block.zone)).toEqual([
    'headline',
    'body',
    'body',
    'body',
    'body',
    'body',
    'body',
  ]);
});
