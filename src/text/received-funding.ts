import { nameIn } from './name-in.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';

/**
 * Who gives what somebody gets, when it is money of investors, and so raised: "hat 55 Millionen Dollar von Onyx Partners
 * erhalten", "a reçu 5 millions d’euros de plusieurs fonds", "got $2m from its backers". Money of anybody else may be aid, a
 * prize or a debt.
 */
export function findInvestors(
  sentence: MaskedSentence,
  at: number,
  language: string,
): { readonly named: Mention | null } | null {
  const words = WORDS.get(language);
  if (words === undefined) return null;
  const { text } = sentence;
  const start = Math.max(0, text.slice(0, at).search(/[^.;:]*$/u), at - REACH);
  const rest = /^[^.;:]*/u.exec(text.slice(at + 1, at + 1 + REACH))?.[0] ?? '';
  const clause = `${text.slice(start, at)} ${rest}`;
  if (!words.gets.test(clause)) return null;
  const giver = nameIn(sentence, words.giver, rest) ?? nameIn(sentence, words.giver, clause);
  if (giver !== null && INVESTOR_NAME.test(giver.text)) return { named: giver };
  return words.investors.test(clause) ? { named: giver } : null;
}

/** Characters on either side of an amount. */
const REACH = 110;

/** "Onyx Ventures": who invests by name. */
const INVESTOR_NAME =
  /(?<!\p{L})(?:Ventures?|Capital|Partners|Invest(?:ments?|ors)?|Equity|Angels?|VC|Funds?|Fonds|Beteiligungen)$/u;

interface Words {
  readonly gets: string;
  readonly by: string;
  readonly investors: string;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    gets: 'receiv(?:e|es|ed|ing)|gets?|got|getting',
    by: 'from|by',
    investors:
      'investors?|backers|venture capitalists|business angels|(?:venture|investment) funds?',
  },
  de: {
    gets: 'erhält|erhielt(?:en)?|erhalten|bekomm(?:t|en)|bekam(?:en)?',
    by: 'von|durch',
    investors:
      '(?:\\p{L}*-?)?(?:[Ii]nvestor(?:en)?|[Gg]eldgebern?|[Kk]apitalgebern?)|Business Angels|(?:Wagniskapital|Risikokapital|Investment)-?(?:fonds|firma|gesellschaft)',
  },
  fr: {
    gets: 'reçoit|reçoivent|reçue?s?|recevoir|obtient|obtenue?s?|obtenir',
    by: "d[eu]s?|d[’']|auprès d[eu]s?|auprès d[’']|par",
    investors: "investisseurs?|fonds d[’']investissement|business angels|capital-risqueurs",
  },
  es: {
    gets: 'recib(?:e|ió|ido|ir)|obt(?:iene|uvo|enido|ener)',
    by: 'del?|por parte del?',
    investors: 'inversor(?:es|as?)?|fondos? de (?:inversión|capital riesgo)|business angels',
  },
  sv: {
    gets: 'får|fick|fått|erhåller|erhöll|erhållit',
    by: 'av|från',
    investors: 'investerare|riskkapitalister|riskkapitalbolag|affärsänglar',
  },
};

const WORDS: ReadonlyMap<string, { gets: RegExp; investors: RegExp; giver: RegExp }> = new Map(
  Object.entries(LANGUAGES).map(([language, { gets, by, investors }]) => {
    const from = `(?<!\\p{L})(?:${by})\\s?(?:(?!\\d)[\\p{L}’'-]+ ){0,4}`;
    return [
      language,
      {
        gets: new RegExp(`(?<!\\p{L})(?:${gets})(?!\\p{L})`, 'u'),
        investors: new RegExp(`${from}(?:${investors})(?!\\p{L})`, 'u'),
        giver: new RegExp(`${from}([\\uE000-\\uE7FF])`, 'u'),
      },
    ];
  }),
);
