import { allMatches } from '../../../src/text/all-matches.ts';
import { isOutletName } from './is-outlet-name.ts';
import type { Page } from './page.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{N}&'’-]*(?:\\.\\p{L}+)*";
const NAME = `(?:[Tt]he )?${WORD}(?: (?:of |and |& )?${WORD}){0,4}`;

/** Phrases that name where a text has its facts from; one is tried where its `sign` stands. */
const PATTERNS: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: 'ccording to ', source: `\\b[Aa]ccording to (?<name>${NAME})` },
  {
    sign: 'reported by ',
    source: `\\b(?:first |earlier |originally |previously )?reported by (?<name>${NAME})`,
  },
  {
    sign: '',
    source: `\\b(?:citing|cited by|via|told|quoted by|in an interview with|an interview with) (?<name>${NAME})`,
  },
  {
    sign: ' report',
    source: `(?<name>${NAME}) (?:first |earlier |previously )?(?:reported|reports|has reported|had reported)\\b`,
  },
  {
    sign: '',
    source: `\\b(?:report|story|article|interview) (?:in|by|from|with) (?<name>${NAME})`,
  },
].map(({ sign, source }) => ({ sign, pattern: new RegExp(source, 'gu') }));

/** Outlets that the text names as where its facts come from, in the order of their first mention. */
export function findUpstream(page: Page): string[] {
  const found = new Map<string, number>();
  page.blocks.forEach((block, i) => {
    if (block.zone !== 'body' && block.zone !== 'faq') return;
    const line = page.lines[i]!.slice(0, 5000);
    for (const { sign, pattern } of PATTERNS) {
      if (!line.includes(sign)) continue;
      for (const match of allMatches(line, pattern)) {
        const name = tidy(match.groups?.['name'] ?? '');
        const at = block.start + match.index;
        if (isOutletName(name) && at < (found.get(name) ?? Infinity)) found.set(name, at);
      }
    }
  });
  return [...found].sort((a, b) => a[1] - b[1]).map(([name]) => name);
}

function tidy(name: string): string {
  return name
    .replace(/^the (?=\p{Lu})/iu, (the) => (/^The$/.test(the.trim()) ? '' : ''))
    .replace(/['’]s$/, '')
    .replace(/[.,]$/, '');
}
