/**
 * Whose dollars a page means that speaks of one country's cities as its readers know them, or of its addresses and taxes, and
 * never of the United States; null when it does not tell. One city may be the home of a company that others write about.
 */
export function dollarOfPlaces(text: string): string | null {
  if (AMERICAN.test(text)) return null;
  const told = COUNTRIES.filter(({ cities }) => {
    const named = new Set([...text.matchAll(cities)].map(([city]) => city));
    return named.size >= 2;
  });
  const [only] = told;
  return told.length === 1 && only !== undefined ? only.code : null;
}

const AMERICAN =
  /\bU\.S\.|\bUS(?![$\p{L}])|\b(?:USA|United States|American?|Americans|New York|California|San Francisco|Silicon Valley|Los Angeles|Chicago|Boston|Texas|Seattle|Washington|Nasdaq|NASDAQ|NYSE|Wall Street)\b/u;

const COUNTRIES: readonly {
  readonly code: string;
  readonly cities: RegExp;
}[] = [
  {
    code: 'AUD',
    cities:
      /\b(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Gold Coast|Queensland|NSW|New South Wales|Tasmania|ASX|fully[- ]franked|[\w-]{1,40}\.com\.au)\b/g,
  },
  {
    code: 'CAD',
    cities:
      /\b(?:Toronto|Ottawa|Vancouver|Montreal|Calgary|Edmonton|Winnipeg|Halifax|Ontario|Alberta|Saskatchewan|Manitoba|Nova Scotia|TSX|[\w-]{1,40}\.ca)\b/g,
  },
  {
    code: 'SGD',
    cities:
      /\b(?:Singapore|Sentosa|Jurong|Changi|Tampines|Orchard Road|Raffles Place|MBFC|Marina Bay|Bukit [A-Z][a-z]+|SGX|HDB|URA)\b/g,
  },
  {
    code: 'NZD',
    cities:
      /\b(?:Auckland|Wellington|Christchurch|Dunedin|Hamilton|Tauranga|Queenstown|NZX|Waikato|Otago|[\w-]{1,40}\.co\.nz)\b/g,
  },
];
