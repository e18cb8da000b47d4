import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paintAttributes, themeRules } from '../../src/charts/paint.ts';
import { DARK, LIGHT, TOKEN } from '../../src/charts/palette.ts';
import type { Ink } from '../../src/charts/palette.ts';
import { luminanceRatio } from './contrast.ts';

const root = new URL('../../src/styles/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', root), 'utf8');
const sheet = readFileSync(new URL('charts.css', root), 'utf8').replaceAll(/\s+/g, ' ');

function token(name: string): readonly [string, string] {
  const match = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  return [match?.[1] ?? 'none', match?.[2] ?? 'none'];
}

const SURFACES: readonly Ink[] = ['paper', 'sunk'];
const TEXT: readonly Ink[] = ['ink', 'muted', 'accent', 'alarm'];
const MARKS: readonly Ink[] = ['ink', 'muted', 'strong', 'accent', 'alarm'];

describe('palette', () => {
  test.each(Object.keys(LIGHT) as Ink[])('repeats the token of %s', (ink) => {
    expect([LIGHT[ink], DARK[ink]]).toEqual(token(TOKEN[ink]));
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('keeps text at 4.5:1 and marks at 3:1 in the %s theme', (_, theme) => {
    for (const surface of SURFACES) {
      for (const ink of TEXT) {
        expect(luminanceRatio(theme[ink], theme[surface]), `${ink} on ${surface}`).toBeGreaterThan(
          4.5,
        );
      }
      for (const ink of MARKS) {
        expect(luminanceRatio(theme[ink], theme[surface]), `${ink} on ${surface}`).toBeGreaterThan(
          3,
        );
      }
    }
    expect(luminanceRatio(theme.ink, theme.evidence), 'ink on the marker').toBeGreaterThan(4.5);
  });

  test('has a rule in the page’s sheet for every paint and text colour of a drawing', () => {
    for (const rule of themeRules((ink) => `var(${TOKEN[ink]})`).split('\n')) {
      const [selector = '', body = ''] = rule.split(' { ');
      for (const declaration of body.replace(' }', '').split('; ')) {
        const found = new RegExp(`\\.chart \\${selector}\\b[^{]*\\{[^}]*${escape(declaration)};`);
        const texts = ['.t-rule', '.t-sunk', '.t-evidence'];
        if (!texts.includes(selector)) expect(sheet, `${selector} ${declaration}`).toMatch(found);
      }
    }
  });

  test('gives every mark a paint that can be seen', () => {
    const seen = (
      [
        'solid',
        'hollow',
        'line',
        'dash',
        'hatch',
        'connector',
        'fork',
        'level',
        'override',
        'absent',
        'grey',
      ] as const
    )
      .map((paint) => paintAttributes(paint, 'h'))
      .map(({ stroke, fill }) => String(stroke ?? fill));
    for (const colour of seen) expect(luminanceRatio(colour, LIGHT.paper)).toBeGreaterThan(3);
  });
});

function escape(text: string): string {
  return text.replace(/[()]/g, '\\$&');
}
