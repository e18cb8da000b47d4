import { allMatches } from './all-matches.ts';

/** A clause of a masked sentence (see mask-sentence.ts). Clauses cover the sentence without overlaps. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /**
   * How it hangs on what stands before: `main` the first one, `relative` after "which" or "who", `content` after "said", `and`
   * after "and" with a subject of its own, `break` after any other conjunction or mark.
   */
  readonly opens: 'main' | 'relative' | 'content' | 'and' | 'break';
}

/** Splits a masked sentence into clauses, in order. */
export function findClauses(printed: string): Clause[] {
  // Headlines set conjunctions with a capital.
  const text = printed.replace(CAPITALISED, (word) => word.toLowerCase());
  const cuts: { at: number; opens: Clause['opens'] }[] = [];
  for (const match of allMatches(text, BOUNDARY)) {
    const groups = match.groups ?? {};
    const at = match.index + match[0].length;
    if (groups['relative'] !== undefined) cuts.push({ at, opens: 'relative' });
    else if (groups['content'] !== undefined) cuts.push({ at, opens: 'content' });
    else if (groups['and'] !== undefined || groups['also'] !== undefined)
      cuts.push({ at, opens: 'and' });
    else cuts.push({ at, opens: 'break' });
  }
  // "After Ora raised $5m, Falk bought it": the main clause starts at the comma.
  const lead = LEADING.exec(text);
  if (lead) {
    const comma = text.slice(lead[0].length).search(/, (?=[\uE000-\uE7FF]|the |an? )/);
    if (comma >= 0) cuts.push({ at: lead[0].length + comma + 2, opens: 'break' });
  }
  cuts.sort((a, b) => a.at - b.at);
  const clauses: Clause[] = [];
  let start = 0;
  let opens: Clause['opens'] = 'main';
  for (const cut of cuts) {
    if (cut.at <= start || cut.at >= text.length) continue;
    clauses.push({ start, end: cut.at, opens });
    start = cut.at;
    opens = cut.opens;
  }
  clauses.push({ start, end: text.length, opens });
  return clauses;
}

/** The clause that holds an offset. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  let found = 0;
  clauses.forEach((clause, index) => {
    if (clause.start <= at) found = index;
  });
  return found;
}

const CAPITALISED =
  /(?<=\S )(?:(?:After|As|While|Before|But|Because|When)(?= )|(?:Confirms|Confirmed|Says|Said|Reveals|Reports|Announces|Claims|Denies|Denied)(?= [\uE000-\uE7FF] (?:Has|Had|Is|Was|Will|\p{Lu}\p{Ll}+ed)(?!\p{L})))/gu;

const LEADING =
  /^(?:After|While|When|As|Although|Though|Since|Because|If|With|Following|Despite|Before|Once|Whereas|Even)\s/;

const SAYING =
  'said|says|say|told|added|announced|announces|reported|reports|estimates?|estimated|disclosed|revealed|reveals|confirmed|confirms|denies|denied|claims|claimed|noted|warned|believes?|expects?|predicts?|showed|shows|tweeted|wrote|stated';

const BOUNDARY = new RegExp(
  [
    '[;:] ',
    ' [—–-]{1,2} |—',
    `(?<relative>,? (?:which|who|whose)[ ,])`,
    `(?<content>\\b(?:(?:${SAYING}|informed)(?: (?:[\\uE000-\\uE7FF]|\\p{L}+)){0,5}? that |(?:${SAYING})(?: (?:[\\uE000-\\uE7FF]|on|in|at|earlier|last|this|\\p{Lu}\\p{Ll}+day|a statement|week|month|the|year|today|yesterday)){0,6},? (?=[\\uE000-\\uE7FF]| ?its)))`,
    `,? (?:while|whereas|but|although|though|because|after|before|when|unless|where|until|even as|even though|so that|as (?=[\\uE000-\\uE7FF]|the |an? )) ?`,
    `(?<and>(?:(?<!(?:, |^)[\\uE000-\\uE7FF]),|(?<![\\uE000-\\uE7FF,])) and (?=(?:the |[\\uE000-\\uE7FF]-\\p{Ll}+ |\\p{L}+-based )?[\\uE000-\\uE7FF](?:'s)? (?:\\p{Ll}+ ){0,2}(?:\\p{Ll}+ed|\\p{Ll}+s|has|had|is|was|will|paid|sold|bought|lost|made|spent|got|took|won)\\b))`,
    `, and (?=[\\uE000-\\uE7FF]'s [\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2},? [\\uE000-\\uE7FF])`,
    `, (?<also>)(?=[\\uE000-\\uE7FF] (?:\\p{Ll}+ly )?(?!${SAYING}|based|backed|owned|led)(?:\\p{Ll}+ed|has|had|is|was|will|bought|sold|lost|made|won|paid|got|took|spent)\\b)`,
  ].join('|'),
  'gu',
);
