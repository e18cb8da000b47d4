/** The forms of a verb that recognisers tell apart. */
export interface VerbForms {
  readonly base: string;
  /** Third person singular, present. */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/**
 * Forms of "base", "base past" or "base past participle", with `_` for a space inside a phrase ("take_over took_over").
 * Regular endings follow the spelling rules of English as far as the verbs in the tables need them.
 */
export function verbForms(entry: string): VerbForms {
  const [base = '', past, participle] = entry.split(' ');
  const [head = '', ...rest] = base.split('_');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const plainPast = past?.replaceAll('_', ' ') ?? `${regularPast(head)}${tail}`;
  return {
    base: base.replaceAll('_', ' '),
    third: `${/(?:s|x|ch|sh|z)$/.test(head) ? `${head}es` : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`}${tail}`,
    past: plainPast,
    participle: participle?.replaceAll('_', ' ') ?? plainPast,
    gerund: `${/[^eo]e$/.test(head) ? head.slice(0, -1) : doubled(head)}ing${tail}`,
  };
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** "ban" to "bann", "drop" to "dropp"; longer verbs keep one letter unless the last syllable is stressed. */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) || /(?:mit|fer|cur)$/.test(base)
    ? `${base}${base.slice(-1)}`
    : base;
}
