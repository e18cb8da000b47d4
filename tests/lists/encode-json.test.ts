import { expect, test } from 'vitest';
import { encodeJson } from '../../src/site/data/encode-json.ts';

const FIELDS = {
  title: 'Who says “what”?',
  none: [],
  records: [{ id: 'a', quote: 'Line\nbreak' }, { id: 'b' }],
  site: { licence: null, count: 2 },
};

test('a JSON that is written piece by piece says what one in one piece says', () => {
  expect(JSON.parse(Buffer.concat([...encodeJson(FIELDS)]).toString())).toEqual(FIELDS);
});

test('each record stands on a line of its own', () => {
  expect(
    Buffer.concat([...encodeJson(FIELDS)])
      .toString()
      .split('\n'),
  ).toContain('{"id":"b"}');
});
