/** Agencies whose copy other papers print: as they sign, and the name to store. */
export const AGENCIES: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['reuters', 'Reuters'],
  ['thomson reuters', 'Reuters'],
  ['afp', 'AFP'],
  ['agence france-presse', 'AFP'],
  ['bloomberg', 'Bloomberg'],
  ['bloomberg news', 'Bloomberg'],
  ['dpa', 'dpa'],
  ['upi', 'UPI'],
  ['pti', 'PTI'],
  ['press trust of india', 'PTI'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
  ['xinhua', 'Xinhua'],
  ['kyodo', 'Kyodo'],
  ['kyodo news', 'Kyodo'],
  ['tass', 'TASS'],
  ['interfax', 'Interfax'],
  ['efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['yonhap', 'Yonhap'],
  ['bernama', 'Bernama'],
  ['pa media', 'PA Media'],
  ['press association', 'PA Media'],
  ['canadian press', 'The Canadian Press'],
  ['the canadian press', 'The Canadian Press'],
  ['cnn newsource', 'CNN'],
  ['cp', 'The Canadian Press'],
  ['aap', 'AAP'],
  ['tt', 'TT'],
  ['prnewswire', 'PR Newswire'],
  ['pr newswire', 'PR Newswire'],
  ['business wire', 'Business Wire'],
  ['globe newswire', 'GlobeNewswire'],
  ['globenewswire', 'GlobeNewswire'],
  ['accesswire', 'ACCESSWIRE'],
  ['newsfile corp', 'Newsfile'],
  ['the conversation', 'The Conversation'],
]);

/** A word in the name of a paper, agency or broadcaster. */
export const OUTLET_WORD =
  /(?<![\p{L}])(?:news|newspaper|times|post|daily|tribune|herald|journal|gazette|press|media|today|chronicle|magazine|insider|newswire|mail|observer|review|reporter|monitor|broadcasting|tv|radio|telegraph|courier|examiner|sentinel|bulletin|dispatch|standard|independent|guardian|express|mirror|echo|voice|weekly|digest|zeitung|tagblatt|presse|ledger|letter|brief|briefing|argus|advertiser|messenger|kurier|anzeiger|rundschau|nachrichten|\p{L}{3,}(?:zeitung|blatt|bladet|posten|tidningen|wire)|journal|diario|jornal|correio|folha|gazzetta|corriere|bladet|nyheter|tidning)(?![\p{L}])|\.(?:com|net|org|co\.\p{L}{2}|in|io|de|fr|news)$/iu;

/** Outlets whose names hold no such word. */
export const OUTLETS: ReadonlySet<string> = new Set(
  "Reuters|Bloomberg|CNBC|CNN|BBC|NPR|AFP|AP|Forbes|Fortune|Axios|Politico|Wired|TechCrunch|The Verge|The Information|The Economist|Ars Technica|Nikkei|Nikkei Asia|Der Spiegel|Le Monde|El País|Handelsblatt|Variety|Barron’s|Barron's|MarketWatch|Yahoo Finance|Engadget|Mashable|ZDNet|VentureBeat|CoinDesk|Cointelegraph|The Block|Decrypt|Semafor|Vox|Slate|Quartz|Mint|Moneycontrol|Caixin|Sky|Al Jazeera|ABC|NBC|CBS|Fox Business|PBS|Globe and Mail|The Globe and Mail|Les Echos|Il Sole 24 Ore|Kommersant|Vedomosti|The Register|The Intercept|The Atlantic|The New Yorker|Business Insider".split(
    '|',
  ),
);
