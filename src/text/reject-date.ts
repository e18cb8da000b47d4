import type { DateExpression } from './date-expression.ts';

/** Whether what looks like a time is something else where it stands: "may" as a verb, 2,023 people, a person named April. */
export function isRejectedDate(
  text: string,
  start: number,
  end: number,
  pattern: string,
  expression: DateExpression,
): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const own = text.slice(start, end);
  switch (pattern) {
    case 'month':
      return isNoMonth(own, left, right);
    case 'year':
      return isNoYear(expression, own, left, right);
    case 'year range':
      return /[-–/]$/.test(left) || /^[-–]/.test(right);
    case 'Q3 2024':
      return /^['’]s\b/.test(right);
    case 'duration':
      return isRate(own, left) || isSomeDay(own, left);
    case 'day word':
      return isNowadays(own, left, right);
    default:
      return false;
  }
}

/** "many of today's computers", "today's world": no day. */
function isNowadays(own: string, left: string, right: string): boolean {
  return (
    /^today$/i.test(own) &&
    /^['’]s\s/.test(right) &&
    (/(?<!\p{L})(?:many|most|some|all|few) of $/iu.test(left) ||
      /^['’]s\s(?:\p{Ll}+\s)?(?:world|youth|society|generation|standards|terms|money|dollars|environment|climate|economy)(?!\p{L})/u.test(
        right,
      ))
  );
}

const MONTH_LEFT =
  /(?:^|[^\p{L}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Oo]f|[Ff]rom|[Dd]uring|[Ee]arly|[Mm]id|[Ll]ate|[Ll]ast|[Nn]ext|[Tt]his|[Bb]efore|[Aa]fter|[Tt]o|[Aa]nd|[Tt]hrough|[Ff]or|[Tt]he|[Ee]ach|[Ee]very|[Aa]|[Oo]r|[Ss]tarting|[Bb]eginning|[Ee]nding|[Bb]etween|[Ee]arlier|[Ll]ater)[\s-]$/u;

/** Names of people that are months, and the verb "may": a month only where a preposition or the like stands before. */
function isNoMonth(own: string, left: string, right: string): boolean {
  const word = /\p{L}+\.?$/u.exec(own)?.[0] ?? own;
  const alone = own === word;
  const announced = !alone || MONTH_LEFT.test(left);
  if (/^may$/i.test(word))
    return (
      !announced ||
      (/(?:^|[^\p{L}])(?:the|a|and|or|to|for)[\s-]$/iu.test(left) && /^\s\p{Ll}/u.test(right))
    );
  if (/^(?:march|april|june|august|jan\.?)$/i.test(word)) {
    if (!announced && (/^\s\p{Lu}\p{Ll}/u.test(right) || SPEAKS.test(right))) return true;
    // "the annual March for Life"
    if (
      /^march$/i.test(word) &&
      /^\s(?:for|of)\s(?:the\s)?\p{Lu}/u.test(right) &&
      !/(?<!\p{L})(?:in|by|since|until|from|of|during|early|late|last|next|this)\s$/iu.test(left)
    )
      return true;
    if (/^(?:march)$/i.test(word) && /^\s(?:on|to|for)\s/.test(right) && /(?:the|a)\s$/i.test(left))
      return true;
  }
  return /^\p{Lu}+$/u.test(word) && word.length <= 3;
}

/** "August said", "March with us": what persons do, and are told to do. */
const SPEAKS =
  /^\s(?:(?:said|says|told|tells|added|asked|wrote|explained|recalled|thinks|believes)(?!\p{L})|(?:with|past)\s(?:us|me|them)(?!\p{L}))/iu;

const YEAR_LEFT =
  /(?:^|[^\p{L}])(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Oo]f|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]o|[Tt]hrough|[Bb]etween|[Ff]or|[Ee]arly|[Ll]ate|[Mm]id|[Cc]irca|[Ll]ike|[Aa]round|[Vv]ersus|[Vv]s\.?)[\s-]$/u;
const YEAR_BESIDE =
  /(?:^|[^\p{L}])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]|[Aa]n|[Ff]iscal|[Aa]nd|[Oo]r|['’]s|than)[\s-]$|[(\[–,-]\s?$/u;
const COUNTED =
  /^[\s-](?:people|persons?|men|women|children|employees|workers|jobs|students|soldiers|troops|votes|shares|points|miles|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|ft|kg|tons?|tonnes|pounds|dollars|euros|yen|homes|houses|units|members|patients|cases|deaths|percent|per\scent|million|billion|thousand|calories|mah|rpm|mhz|ghz|mb|gb|tb|watts?|mw|gw|kw|hours|minutes|seconds|bc|hp|horsepower|square|pages|words|seats|rooms|stores|cars|vehicles|aircraft|planes|acres|hectares|barrels|degrees|companies|firms|customers|users|times|series|horas)(?!\p{L})/iu;

function isNoYear(expression: DateExpression, own: string, left: string, right: string): boolean {
  if (expression.kind !== 'year') return false;
  if (!/^\d{4}$/.test(own)) return false;
  const { year } = expression;
  if (
    /[$€£¥₹#@+]\s?$/.test(left) ||
    /(?:No|no|nr|Nr|p|pp|room|Room|Flight|flight|Route|Highway|Section|Page|page|Windows|Model|Rs)\.?\s$/.test(
      left,
    )
  )
    return true;
  if (/\d[\s:.,-]$/.test(left) && !/(?:\p{L}\.?\s\d{1,2},?\s|\d{4}\s?[-–]\s?)$/u.test(left))
    return true;
  if (COUNTED.test(right) || /^\s?(?:%|°)/.test(right)) return true;
  if (
    /^[-–]\p{L}/u.test(right) &&
    !/^-(?:era|style|based|led|vintage|born|only|season)/.test(right)
  )
    return true;
  if (/\p{Lu}\p{L}*-$/u.test(left)) return true;
  const announced = YEAR_LEFT.test(left);
  if (year < 1900 || year > 2060) return !announced && !/[(]$/.test(left);
  if (announced || YEAR_BESIDE.test(left)) return false;
  // "killed 2000 soldiers": a bare plural after the number counts.
  const plural = /^\s(?<word>\p{Ll}{3,}s)(?!\p{L})/u.exec(right)?.groups?.['word'];
  if (
    plural !== undefined &&
    !/^(?:was|has|its|his|this|plus|sees|across|versus|less|as|is)$/.test(plural)
  )
    return true;
  return false;
}

/** "will one day be": some day, and no length of time. */
function isSomeDay(own: string, left: string): boolean {
  return (
    /^one day$/i.test(own) &&
    /(?:^|[,.;“"]\s?|(?<!\p{L})(?:will|would|could|can|may|might|to|he|she|it|they|we|I)\s)$/u.test(
      left,
    )
  );
}

/** "$5 a year", "twice a day": a rate, no stretch of time. */
function isRate(own: string, left: string): boolean {
  return (
    /^an?\s/i.test(own) &&
    /(?:(?:\d|two|three|four|five|six|seven|eight|nine|ten)\s\p{Ll}+s|\d|illion|bn|times|once|twice|dollars|euros|pounds|%|percent|cents|hundred|thousand|crore|lakh)\s$/iu.test(
      left,
    )
  );
}
