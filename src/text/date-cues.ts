/** Which way the words around a time point. */
export type Direction = 'past' | 'future' | null;

/**
 * Reads the direction of a time without a year or with a bare weekday from its clause: "said Friday" is past whatever else
 * the sentence holds, "will meet Friday" and "by March" are future. Null when nothing tells.
 */
export function readDirection(text: string, start: number, end: number): Direction {
  const left = clauseBefore(text.slice(Math.max(0, start - 110), start));
  const right = clauseAfter(text.slice(end, end + 60));
  if (SAID_BEFORE.test(left)) return 'past';
  if (FUTURE_BEFORE.test(left)) return 'future';
  if (PAST_BEFORE.test(left)) return 'past';
  if (FUTURE_LEFT.test(left)) return 'future';
  if (FUTURE_RIGHT.test(right)) return 'future';
  return null;
}

function clauseBefore(text: string): string {
  // "9 a.m. Tuesday": those points end nothing.
  const read = text.replace(/(?<=\b[ap])\.m\./gi, '_m_');
  const cut = Math.max(read.search(/[.!?;:]\s+[^.!?;:]*$/u), read.lastIndexOf('\n'));
  return cut < 0 ? text : text.slice(cut + 1);
}

function clauseAfter(text: string): string {
  const cut = text.search(/[.!?;\n]/);
  return cut < 0 ? text : text.slice(0, cut);
}

/** A verb of speech or another finished act directly before: "said late", "announced on", "closed". */
const SAID_BEFORE =
  /(?<!\p{L}|\bbe\s)(?:said|says|told\s\p{L}+|announced|reported|confirmed|wrote|tweeted|posted|filed|met|died|closed|fell|rose|began|started|launched|opened|signed|released|published|issued|approved|agreed|arrested|killed|won|lost|ended|voted|ruled|was|were|did)\s(?:(?:on|in|at|late|early|earlier)\s)*$/iu;
const FUTURE_BEFORE =
  /(?<!\p{L})(?:by|until|till|due|expected|scheduled|slated|planned|set\sfor|starting|beginning|effective|expires?|expire|deadline\sof|as\s(?:early|soon)\sas)\s(?:(?:on|for|in|the\send\sof|early|late|mid|noon|midnight|\d{1,2}(?::\d\d)?\s[ap][._]?m[._]?|E[SD]T|GMT)\s?)*$/iu;
const PAST_BEFORE = /(?<!\p{L})since\s$/iu;
const FUTURE_LEFT =
  /(?<!\p{L})(?:will|would\sbe|(?:is|are)\sto|shall|won['’]t|['’]ll|expects?|expected|plans?|planned|scheduled|slated|due|set\sto|intends?|aims?|hopes?|going\sto|about\sto|to\sbe|to\sbegin|to\sstart|to\smeet|to\shold|forecasts?|predicts?|projected|upcoming|payable)(?!\p{L})(?!.*(?<!\p{L})(?:said|told|announced|after|since)(?!\p{L}))/iu;
const FUTURE_RIGHT =
  /^(?:,\s(?:[\p{L}\p{N}&.'’-]+\s){1,5}?|,?\s)(?:will|would|is\s(?:expected|scheduled|due|set)|are\s(?:expected|scheduled|due|set))(?!\p{L})/iu;
