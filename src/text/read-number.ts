/** How a number is to be read where its punctuation alone does not say. */
export interface NumberStyle {
  /** The language writes 3,5 for three and a half. */
  readonly decimalComma: boolean;
  /** Where a comma is no grouping, it may be a decimal sign: after "€" or before "kronor", not after "$" or "£". */
  readonly commaMayBeDecimal: boolean;
  /** A scale follows, so that three digits after a mark are a fraction ("1.250 billion"). */
  readonly scaled: boolean;
}

/**
 * Reads digits with their grouping: "1,250.5", "12,34,567" (Indian), "1.250.000,50", "1 250 000", "1’250".
 * Null when the punctuation fits no style or leaves a factor of a thousand open: a wrong number costs more than a missing one.
 */
export function readNumber(raw: string, style: NumberStyle): number | null {
  const text = raw.replace(/[\s\u00a0\u202f]/g, ' ');
  if (text.length > 24) return null;
  if (/^\.\d+$/.test(text)) return Number(`0${text}`);
  if (/^\d+$/.test(text)) return text.length <= 15 ? Number(text) : null;
  if (/^\d{1,3}(?:[ ’']\d{3})+(?:[.,]\d+)?$/.test(text)) {
    return Number(text.replace(/[ ’']/g, '').replace(',', '.'));
  }
  // One mark.
  const dot = /^(\d+)\.(\d+)$/.exec(text);
  if (dot) {
    const [, whole = '', fraction = ''] = dot;
    if (fraction.length !== 3 || whole === '0' || whole.length > 3) return Number(text);
    if (style.decimalComma) return Number(whole + fraction);
    return style.scaled || !style.commaMayBeDecimal ? Number(text) : null;
  }
  const comma = /^(\d+),(\d+)$/.exec(text);
  if (comma) {
    const [, whole = '', fraction = ''] = comma;
    const decimal = Number(`${whole}.${fraction}`);
    if (fraction.length === 3 && whole.length <= 3 && whole !== '0') {
      if (!style.decimalComma) return Number(whole + fraction);
      return style.scaled ? decimal : null;
    }
    if (style.decimalComma) return decimal;
    // "641,4 million" can only be a decimal; "641,4" alone may be a cut "641,400".
    return (style.commaMayBeDecimal || style.scaled) && fraction.length <= 2 ? decimal : null;
  }
  // Several marks of two kinds, or several of one, tell their style themselves.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    return Number(text.replace(/\./g, '').replace(',', '.'));
  }
  return null;
}
