import { expect, test } from 'vitest';
import { runConvert } from '../../scripts/convert/run-convert.ts';
import { realEffects } from '../../scripts/effects.ts';

test('the committed content is what the converter gives today, merged with what people wrote', async () => {
  const printed: string[] = [];
  const effects = {
    ...realEffects,
    print: (line: string) => void printed.push(line),
    warn: (line: string) => void printed.push(line),
  };
  const code = await runConvert(effects, {
    folder: 'content/seeds',
    out: 'content',
    mode: 'dry-run',
  });
  expect(printed.join('\n')).toContain('nothing to change');
  expect(code).toBe(0);
});
