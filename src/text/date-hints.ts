const MONTH_HINT =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/g;

const QUARTER_HINT = /uarter/g;

const SEASON_HINT = /pring|ummer|utumn|all|inter/g;

const YEAR_HINT = /\d{4}/g;

export const UNIT_HINT = /minute|hour|day|week|month|quarter|year|decade|centur/gi;

export const HINTS: Readonly<Record<string, RegExp>> = {
  'month day range': MONTH_HINT,
  'day range month': MONTH_HINT,
  'month day year': MONTH_HINT,
  'day month year': MONTH_HINT,
  'month range': MONTH_HINT,
  'month year': MONTH_HINT,
  'month of this year': /\s[Yy]ear/g,
  month: MONTH_HINT,
  'iso day': YEAR_HINT,
  numeric: /[/.]\d/g,
  'quarter of year': QUARTER_HINT,
  'year and quarter': QUARTER_HINT,
  'quarter of this year': QUARTER_HINT,
  'quarter last year': QUARTER_HINT,
  quarter: QUARTER_HINT,
  'Q3 2024': /Q[1-4]|[1-4]Q/g,
  'half of year': /half/g,
  'first-half': /half/g,
  'H1 2024': /H[12]|[12]H/g,
  'season year': SEASON_HINT,
  season: SEASON_HINT,
  'the season': SEASON_HINT,
  'fiscal year': /iscal|inancial|FY/g,
  decade: /0['’]?s/g,
  century: /century/g,
  'year range': YEAR_HINT,
  year: YEAR_HINT,
  weekday: /nday|esday|rsday|iday|rday/g,
  'day word': /day|tomorrow|night/g,
  'the day before yesterday': /yesterday|tomorrow/g,
  'last night': /night|morning|afternoon|evening/g,
  ago: /ago/gi,
  'years ago': /ago/gi,
  'a year earlier': /earlier|before|prior|previously|later|after/gi,
  'year-earlier': /[Yy]ear|month|week|day|quarter/g,
  'year-end': /end/g,
  'past years': /past|last|previous|preceding|next|coming|first|final/gi,
  'recent years': /recent|past|coming|last|next/gi,
  set: /daily|weekly|monthly|each|every/gi,
  now: /now|urrently|present|moment|time|days/gi,
  recently: /ecently|ormerly|past|ately/g,
  soon: /oon|uture/g,
  'foreign day': /\d/g,
  'foreign month year': YEAR_HINT,
  'foreign month': /\s/g,
  'foreign weekday': /\p{L}{4}/gu,
  'foreign day word': /\s/g,
  'foreign last year': /[Jj]ahr|an|año|år|fjol/g,
};
