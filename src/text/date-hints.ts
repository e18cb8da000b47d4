const MONTH_HINT =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC/g;

const QUARTER_HINT = /uarter/g;

const SEASON_HINT = /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/g;

const YEAR_HINT = /\d{4}/g;

const AGO_HINT = /\sago/gi;

/** For patterns without a sign of their own. */
export const UNIT_HINT = /minute|hour|day|week|month|quarter|year|decade|centur/gi;

export const HINTS: Readonly<Record<string, RegExp>> = {
  'month day range': MONTH_HINT,
  'day range month': MONTH_HINT,
  'month day year': MONTH_HINT,
  'day month year': MONTH_HINT,
  'month range': MONTH_HINT,
  'month year': MONTH_HINT,
  'month of this year': /(?:st|is|xt|us|ng)\syear/g,
  month: MONTH_HINT,
  'iso day': /\d{4}[-/]\d\d[-/]\d\d/g,
  numeric: /\d[/.]\d{1,2}[/.]\d\d/g,
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
  'year range': /\d{4}\s?[-–/]\s?\d\d/g,
  year: YEAR_HINT,
  weekday: /nday|esday|rsday|iday|rday/g,
  'day word': /oday|esterday|omorrow|onight/g,
  'the day before yesterday': /yesterday|tomorrow/g,
  'last week': /(?:st|is|xt|us|ng)\s(?:minute|hour|day|week|month|quarter|year|decade|centur)/g,
  'last night': /ast\snight|his\s(?:morning|afternoon|evening)/g,
  ago: AGO_HINT,
  'years ago': AGO_HINT,
  'a year earlier': /[erykdhs]\s(?:earlier|before|prior|previously|later|after)/gi,
  'year-earlier': /[rkyh][\s-](?:earlier|ago|before)/g,
  'previous year': /(?:previous|preceding|prior|following)\s/g,
  'the next day': /he\snext\s/g,
  'the quarter': /(?:he|est|ent|ded|ull)\s(?:quarter|year|month|week)/g,
  'current year': /(?:current|present|same|that)\s/g,
  'year-end': /year[-\s]end|end\sof\sthe\syear/g,
  'past years': /(?:past|last|previous|preceding|next|coming|first|final)\s/gi,
  'recent years': /(?:recent|past|coming|last|next)\s/gi,
  duration: /[\s-](?:minute|hour|day|week|month|quarter|year|decade|centur)/gi,
  'open duration': /\s(?:day|week|month|year|decade|hour|minute|centurie)s/gi,
  set: /daily|weekly|monthly|(?:each|every)\s/gi,
  now: /[Nn]ow|urrently|t\spresent|the\smoment|this\stime|hese\sdays|time\sbeing/g,
  recently: /ecently|ormerly|the\spast|ately/g,
  soon: /oon|uture/g,
  'foreign day': /\d/g,
  'foreign month year': YEAR_HINT,
  'foreign month': /\s/g,
  'foreign weekday': /\p{L}{4}/gu,
  'foreign day word': /\s/g,
  'foreign last year': /[Jj]ahr|an|año|år|fjol/g,
};
