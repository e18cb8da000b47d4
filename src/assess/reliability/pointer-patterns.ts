/** A phrase by which a text says where a fact can be looked up. */
export interface PointerPattern {
  readonly rung: 'address' | 'pointer';
  /** What it points to, in words. */
  readonly words: string;
  readonly pattern: RegExp;
}

/**
 * Pointers from strong to weak (method, R7). What they must not match stands beside them: a court or a post that is only
 * spoken of ("the court of public opinion", "the post office") is none.
 */
export const POINTER_PATTERNS: readonly PointerPattern[] = [
  {
    rung: 'address',
    words: 'an address',
    pattern:
      /\bhttps?:\/\/\S+|\bwww\.[\w-]+\.\w+\S*|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|io|eu)\/\S+/giu,
  },
  {
    rung: 'address',
    words: 'a numbered filing',
    pattern:
      /\b(?:[Cc]ase|[Dd]ocket|[Ff]iling|[Rr]eg(?:istration|ister)?|[Dd]ocument|[Dd]ecision|[Oo]rder) (?:[Nn]o\.?|[Nn]umber|#) ?[\w/:-]{0,40}\d[\w/:-]{0,40}|\b[Ff]orm (?:10-[KQ]|8-K|20-F|S-1|6-K|13[DFG])\b|\bdoi:\s?10\.\d{4,}\/\S+|\bISIN [A-Z]{2}\w{10}\b/gu,
  },
  {
    rung: 'pointer',
    words: 'a post on a platform',
    pattern:
      /\b(?:[Oo]n|[Tt]o|[Vv]ia) (?:X|Twitter|LinkedIn|Facebook|Instagram|Threads|Bluesky|Mastodon|Reddit|YouTube|Telegram|TikTok|Weibo|Truth Social)\b|\bX user [\p{Lu}@]|\b(?:blog|social media|Facebook|LinkedIn|X|Twitter|Reddit) post\b|\b(?:had |has )?tweeted\b|\bin (?:a|the) (?:thread|tweet)\b/gu,
  },
  {
    rung: 'pointer',
    words: 'a court',
    pattern:
      /\b(?:in|before|to) (?:the |a )?(?:[\p{L}-]+ ){0,3}[Cc]ourt\b(?! of public opinion)|\b[Cc]ourt (?:filings?|documents?|papers?|records?|order|ruling|testimony|hearing)\b|\b(?:testified|testimony|affidavit|indictment|under oath)\b/gu,
  },
  {
    rung: 'pointer',
    words: 'a statement',
    pattern:
      /\bin (?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,3}(?:statement|press release|news release|press conference|letter|memo|e-?mail|interview|speech|podcast|announcement)\b|\b(?:press|news) release\b|\bpress conference\b|\b(?:earnings|conference|analyst) call\b/giu,
  },
  {
    rung: 'pointer',
    words: 'a filing or report',
    pattern:
      /\b(?:regulatory|securities|stock exchange|exchange|bankruptcy|annual|S-1|IPO|SEC|company) (?:filings?|disclosure|report|accounts|prospectus)\b|\b(?:annual|quarterly|audit|inspection) report\b|\b(?:prospectus|order book|ledger|leaflet|land register|company register|commercial register|balance sheet)\b|\b(?:published|appeared) in (?:the (?:journal )?)?\p{Lu}/gu,
  },
  {
    rung: 'pointer',
    words: 'an outlet that was told',
    pattern:
      /\b(?:told|tells) (?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,3}|\b(?:[Rr]eported|[Ss]een|[Oo]btained|[Rr]eviewed|[Pp]ublished) by (?:the )?\p{Lu}[\p{L}’'-]*|\bin an interview with\b/gu,
  },
];
