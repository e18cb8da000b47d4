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
  // "Until Thursday they had not called": that Thursday has passed.
  if (UNTIL.test(left) && /^(?:,|\s)[^,]{0,30}(?<!\p{L})had(?!\p{L})/u.test(right)) return 'past';
  // "had been due in March" tells of the nearest March, whichever way.
  if (HAD_BEEN.test(left)) return /day(?!\s\d)/i.test(text.slice(start, end)) ? 'past' : null;
  if (FUTURE_BEFORE.test(left)) return 'future';
  if (PAST_BEFORE.test(left)) return 'past';
  if (FUTURE_LEFT.test(left)) return 'future';
  if (FUTURE_RIGHT.test(right)) return 'future';
  return null;
}

/**
 * Whether a clause tells of what was done: its last verb before the time is in the past tense, or, where the time opens it
 * ("In January, the group bought"), its first verb behind.
 */
export function isTold(text: string, start: number, end: number): boolean {
  const left = clauseBefore(text.slice(Math.max(0, start - 110), start));
  // "a loan through January" runs on after it was agreed.
  if (/(?<!\p{L})through\s$/u.test(left)) return false;
  const before = [...left.matchAll(VERB)].at(-1);
  const verb = before ?? VERB_BEHIND.exec(clauseAfter(text.slice(end, end + 140)));
  return verb?.groups?.['done'] !== undefined;
}

const IRREGULAR = `
was were had did ate beat became began bid bit bore bought broke brought built came caught chose
cost cut dealt drew drove dug fed fell felt fled flew forgot fought found froze gave got grew heard
held hid hit hung hurt kept knew laid led left lent let lit lost made meant met overtook paid put
quit ran rang rode rose said sang sank sat saw sent set shook shot showed shrank shut sold slid
spent spoke split spread stole stood stuck struck swept swore swung taught thought threw told took
tore understood underwent went withdrew woke won wore wrote
`
  .trim()
  .replace(/\s+/g, '|');

/** A finite verb in the past, or one that is none: an infinitive, a modal, the present of "be" and "have". */
const VERB_SOURCE = `(?<!\\p{L})(?:(?<open>(?:to(?!\\s(?:an?|the|its|their|his|her|our|this|that|all|some|more|about)\\s)|will|would|could|can|may|might|should|shall|must)\\s(?:\\p{Ll}+ly\\s)?(?:be\\s)?(?!\\p{Ll}+ing(?!\\p{L}))\\p{Ll}+|is|are|has|have)|(?<done>${IRREGULAR}|\\p{Ll}{2,}ed))(?!\\p{L})`;
const VERB = new RegExp(VERB_SOURCE, 'gu');
const VERB_BEHIND = new RegExp(VERB_SOURCE, 'u');

function clauseBefore(text: string): string {
  // "9 a.m. Tuesday": those points end nothing.
  const read = text.replace(/(?<=\b[ap])\.m\./gi, '_m_');
  const cut = Math.max(read.search(/[.!?;:]\s+[^.!?;:]*$/u), read.lastIndexOf('\n'));
  return cut < 0 ? text : text.slice(cut + 1);
}

function clauseAfter(text: string): string {
  const cut = text.search(/(?<!(?<!\p{L})(?:v|vs|Mr|Mrs|Ms|Dr|St|Inc|Corp|Co|\p{Lu}))\.|[!?;\n]/u);
  return cut < 0 ? text : text.slice(0, cut);
}

/** A verb of speech or another finished act directly before: "said late", "announced on", "closed". */
const SAID_BEFORE =
  /(?<!\p{L}|\bbe\s)(?:said|says|told\s\p{L}+|announced|reported|confirmed|predicted|warned|argued|declared|insisted|acknowledged|vowed|testified|added|noted|wrote|tweeted|posted|filed|met|died|closed|fell|rose|began|started|launched|opened|signed|released|published|issued|approved|agreed|arrested|killed|won|lost|ended|voted|ruled|was|were|did)\s(?:(?:on|in|at|late|early|earlier)\s)*$/iu;
/** "had been due to expire Friday" tells of a Friday that has passed. */
const HAD_BEEN =
  /(?<!\p{L})had\s(?:\p{L}+\s)?been\s(?:\p{L}+ly\s)?(?:due|expected|scheduled|slated|planned|set)(?!\p{L})[^,]{0,60}$/iu;
const FUTURE_BEFORE =
  /(?<!\p{L})(?:by|until|till|meets?(?:\s(?:again|separately))?|due|expected|scheduled|slated|planned|set\sfor|starting|beginning|effective|expires?|expire|deadline\sof|as\s(?:early|soon)\sas)\s(?:(?:on|for|in|the\send\sof|early|late|mid|noon|midnight|\d{1,2}(?::\d\d)?\s[ap][._]?m[._]?|E[SD]T|GMT)\s?)*$/iu;
const PAST_BEFORE = /(?<!\p{L})(?:since|back\sin)\s$/iu;
const FUTURE_LEFT =
  /(?<!\p{L})(?:will|would\s(?:\p{Ll}+\s)?(?:be|begin|start|open|close|meet|hold|take|come|launch|vote|decide)|(?:is|are)\sto|shall|won['’]t|['’]ll|expects?|expected|(?<!(?:the|a|an|its|their|this|that|his|her|new)\s)plans?|planned|planning\sto|scheduled|slated|due|set\sto|intends?|aims?|hopes?|(?:when|if|once|after|before)\s[^,.]{1,60}\s(?:is|are)\s\p{Ll}{2,}(?:ed|d|n|t)|going\sto|about\sto|to\sbe|to\sbegin|to\sstart|to\smeet|to\shold|forecasts?|predicts?|projected|upcoming|payable)(?!\p{L})(?!.*(?<!\p{L})(?:said|told|announced|after|since)(?!\p{L}))/iu;
const UNTIL = /(?<!\p{L})until\s$/iu;
const FUTURE_RIGHT =
  /^(?:,\s(?:[\p{L}\p{N}&.'’-]+\s){1,5}?|,?\s)(?:will|would|is\s(?:expected|scheduled|due|set)|are\s(?:expected|scheduled|due|set))(?!\p{L})/iu;
