import { textWidth } from './text-width.ts';

export interface WrapOptions {
  /** Longest line in px. */
  readonly width: number;
  /** Font size in px. */
  readonly size: number;
  /** Most lines; what does not fit ends in "…". Default 1. */
  readonly lines?: number;
  readonly bold?: boolean;
  /** Whether to even out the lengths of the lines, so that none ends in a lone word. Default false. */
  readonly balanced?: boolean;
}

/**
 * Breaks text into lines that fit, at spaces where there are any and inside words where a word alone is too long.
 * Never returns more lines than asked for and never an empty list, except for empty text.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const lines = breakLines(text, options);
  if (options.balanced !== true || lines.length < 2 || lines.at(-1)?.endsWith('…') === true) {
    return lines;
  }
  // The narrowest width that needs no more lines.
  let [low, high] = [options.width / 2, options.width];
  for (let i = 0; i < 8; i++) {
    const width = (low + high) / 2;
    const tried = breakLines(text, { ...options, width });
    if (tried.length === lines.length && tried.at(-1)?.endsWith('…') !== true) high = width;
    else low = width;
  }
  return breakLines(text, { ...options, width: high });
}

function breakLines(text: string, options: WrapOptions): string[] {
  const { width, size, lines: most = 1, bold = false } = options;
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/gu, ' ');
  while (rest !== '' && lines.length < most) {
    if (fits(rest)) return [...lines, rest];
    if (lines.length === most - 1) return [...lines, cut(rest, fits)];
    const taken = firstLine(rest, fits);
    lines.push(taken.trimEnd());
    rest = rest.slice(taken.length).trimStart();
  }
  return lines;
}

/** The longest prefix that fits and ends at a space; failing that, as many characters as fit. */
function firstLine(text: string, fits: (line: string) => boolean): string {
  let end = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!fits(text.slice(0, at))) break;
    end = at;
  }
  if (end > 0) return text.slice(0, end);
  const chars = Array.from(text);
  let count = 1;
  while (count < chars.length && fits(chars.slice(0, count + 1).join(''))) count++;
  return chars.slice(0, count).join('');
}

function cut(text: string, fits: (line: string) => boolean): string {
  const chars = Array.from(text);
  let [low, high] = [0, chars.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${chars.slice(0, middle).join('').trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  const kept = chars.slice(0, low).join('');
  const whole = withoutNumber(kept, chars.slice(low).join(''));
  return `${(whole || kept).replace(/[\s,;:.…–-]+$/u, '')}…`;
}

/** "in February 20…" and "raised $816…" would be another date and another amount: a cut leaves no number at its end. */
function withoutNumber(kept: string, rest: string): string {
  // "on 20 February | 2015": the day and its month go with their year.
  const isDay = /^\s*\p{N}/u.test(rest);
  return kept
    .replace(isDay ? /(?:^|\s+)\S*\p{N}\S*\s+\p{L}+\.?\s*$/u : /$^/u, '')
    .replace(/(?:^|\s+)(?:\S*[\p{N}\p{Sc}]\S*\s*)+$/u, '');
}
