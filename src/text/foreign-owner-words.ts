import { alternation } from './alternation.ts';

/** How a language marks whose an amount is. */
export interface ForeignOwnerWords {
  /** Ends a text where a preposition takes the name that follows. */
  readonly governed: RegExp;
  readonly german: boolean;
  /** Opens a text that names whom a noun belongs to. */
  readonly of: RegExp;
  readonly breaks: RegExp;
  /** Follows a verb whose subject is a definite phrase. */
  readonly itself: RegExp;
  /** Those of a kind, of whom none is named. */
  readonly groups: RegExp;
  /** The same behind an amount, as the subject of what follows. */
  readonly groupsAfter: RegExp;
  /** A sum over many. */
  readonly counted: RegExp;
}

const LANGUAGES: Readonly<
  Record<
    string,
    { prepositions: string[]; of: string[]; breaks: string[]; groups: string[]; deals: string[] }
  >
> = {
  de: {
    prepositions:
      'von vom durch aus mit bei an am für laut gegen gegenüber über unter nach zu zum zur an in wie'.split(
        ' ',
      ),
    of: ['von', 'bei', 'der', 'des'],
    breaks: ['während', 'wohingegen', 'aber', 'doch'],
    groups: [
      'start-ups',
      'startups',
      'scale-ups',
      'unternehmen',
      'jungunternehmen',
      'neugründungen',
      'firmen',
      'investoren',
      'banken',
      'konzerne',
    ],
    deals: ['deals', 'runden', 'transaktionen', 'unternehmen', 'start-ups', 'startups'],
  },
  fr: {
    prepositions:
      "de du des d' d’ par avec auprès chez pour selon contre dans à au aux sur en et l’ outre comme".split(
        ' ',
      ),
    of: ['de', 'du', 'd’', "d'", 'de la', 'chez'],
    breaks: ['tandis que', 'alors que', 'mais'],
    groups: [
      'start-up',
      'startups',
      'start-ups',
      'jeunes pousses',
      'entreprises',
      'investisseurs',
      'banques',
    ],
    deals: ['opérations', 'tours de table', 'levées', 'transactions', 'start-up', 'startups'],
  },
  es: {
    prepositions: 'de del por con para según contra en a al sobre entre y'.split(' '),
    of: ['de', 'del', 'de la', 'de el'],
    breaks: ['mientras que', 'mientras', 'pero'],
    groups: ['startups', 'empresas', 'compañías', 'inversores', 'bancos'],
    deals: ['operaciones', 'rondas', 'transacciones', 'startups', 'empresas'],
  },
  sv: {
    prepositions: 'av från med hos till för enligt mot i på om över genom vid'.split(' '),
    of: ['för', 'hos', 'i', 'av'],
    breaks: ['medan', 'men'],
    groups: ['startupbolag', 'bolagen', 'företagen', 'investerare', 'bankerna'],
    deals: ['affärer', 'rundor', 'transaktioner', 'bolag'],
  },
};

const ADJECTIVE =
  '(?:(?:\\p{Ll}+(?:en|er|es|a)|futur|nouveau|grand|petit|jeune|ancien|prochain|gran|nuevo|futuro) )?';

/** "avec le groupe de tourisme Globalia": nouns that stand before a name in languages where no verb stands between. */
const CHAINS: Readonly<Record<string, string>> = {
  fr: "|(?<!\\p{L})(?:avec|par|auprès|chez|pour|selon|contre|outre) (?:(?!(?:a|ont|est|sont|va|vont|que|qui) )[\\p{Ll}’'-]+ ){1,6}$",
  es: '|(?<!\\p{L})(?:con|por|para|según|contra|ante) (?:(?!(?:ha|han|es|son|va|que) )[\\p{Ll}-]+ ){1,6}$',
};

/** "Das Unternehmen" is one, though the word is that of many as well. */
const NOT_ONE =
  '(?<!(?<!\\p{L})(?:das|dem|des|ein|einem|eines|dieses|diesem|jedes|vom|beim|zum|im) (?:\\p{L}+ )?)';

const NAME = '([\\uE000-\\uE7FF])';

/** The words by ISO 639-1 code. */
export const FOREIGN_OWNER_WORDS: ReadonlyMap<string, ForeignOwnerWords> = new Map(
  Object.entries(LANGUAGES).map(([language, { prepositions, of, breaks, groups, deals }]) => [
    language,
    {
      german: language === 'de',
      governed: new RegExp(
        `(?<![\\p{L}])(?:${alternation(prepositions)})\\s?(?:(?:der|die|das|dem|den|des|la|le|les|el|los|las|l['’]|det|den|einem|einer|un|une|una) )?${ADJECTIVE}$${CHAINS[language] ?? ''}`,
        'iu',
      ),
      itself:
        /^ (?:(?:der|das|die|le|la|el|det|den) )?(?:[\p{Ll}-]+ )?(?:Konzern|Unternehmen|Gruppe|Firma|Gesellschaft|Hersteller|groupe|société|entreprise|grupo|empresa|compañía|bolaget|koncernen|företaget)(?!\p{L}| [\uE000-\uE7FF])/u,
      of: new RegExp(`^ (?:${alternation(of)}) ?(?:(?:\\p{L}[\\p{L}-]* ){0,2})${NAME}`, 'u'),
      breaks: new RegExp(
        `[;:] |,? (?:${alternation(breaks)}) |(?<![\\uE000-\\uE7FF]) (?:und|et|y|och) (?=[\\uE000-\\uE7FF] \\p{Ll})`,
        'gu',
      ),
      groups: new RegExp(
        `^(?!En \\p{Ll}+ant )[^,;\\uE000-\\uE7FF]{0,60}(?<![\\p{L}-])${NOT_ONE}(?:${alternation(groups)})(?![\\p{L}-])[^;\\uE000-\\uE7FF]*$`,
        'iu',
      ),
      groupsAfter: new RegExp(
        `^[^;\\uE000-\\uE7FF]{0,90}, (?:les |die |las |los |de )?(?:\\p{L}+ )?(?:${alternation(groups)})(?![\\p{L}-])`,
        'iu',
      ),
      counted: new RegExp(
        `^[^.;\\uE000-\\uEFFF]{0,40}(?<!\\p{L})(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|zwei|drei|vier|fünf|dos|tres|cuatro|cinco|två|tre|fyra|fem) (?:\\p{L}+ ){0,2}(?:${alternation(deals)})(?!\\p{L})`,
        'iu',
      ),
    },
  ]),
);
