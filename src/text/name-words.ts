const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Capitalised at the start of a sentence, and no name: lower case. */
export const SENTENCE_OPENERS = words(`
a about above according across actually additionally after afterwards again against ahead all almost along already also although altogether always
am amid among an and another any anyone anything apart apparently are as aside asked at away back based basically be because been before behind being
believe below beneath beside besides between beyond both briefly built but by call called can certainly check clearly click come compared concerns
consider considering could crucially currently data day days deal deals demand despite details did do does don done down due during each earlier early
either elsewhere end enter enough especially essentially even eventually ever every everyone everything exactly except expect experts few fewer final
finally find first firstly five follow following for former formerly fortunately four frankly from full further furthermore future generally get give
given go going good great had half happy has have having he hello help hence her here hers high his hopefully how however i if ideally imagine
importantly in inc indeed industry initially inside instead interestingly into investors ironically is it its itself join just keep key know large
largely last lastly late lately later latest launched learn leave less let like likely listen little live long look looking lots low made main mainly
major make making many markets may maybe me meanwhile might mind more moreover most mostly much must my namely near nearly neither never nevertheless
new news next nine no nobody none nonetheless nor not note nothing notably now number numbers obviously of off often oh ok okay old on once one ones only
onto open or other others otherwise our out outside over overall own part partly people perhaps plus please police possibly potential presumably
previously prices primarily prior private probably public put questions quite rather read real really recent recently regarding regardless related
reports reportedly revenue right sadly same say see seen senior separately services set seven several shares she short should show similar similarly
simply since six small so some someone something sometimes soon sources specifically start still stocks stop such suddenly supporters sure surely
take talk tech ten than thank thanks that the their them then there thereafter therefore these they thing things think this those though three through
throughout thus time to today together tomorrow tonight too top total towards traders two typically ultimately under unfortunately unless unlike until
up update updated upon us use used using usually various very via view visit voters want was watch we well were what whatever when whenever where
whereas wherever whether which while who whoever whole whom whose why will with within without women work workers world would year years yes yesterday
yet you young your analysts critics observers officials researchers engineers companies founded backed led backing built building training using
summary background context conclusion overview introduction impact highlights reaction challenges regulatory governments space rocket cybersecurity
integrating potential integration partnerships increased faster expansion greater advanced strong rapid enterprise reusable satellite deep smart
autonomous whether underlying skepticism reshaping winning managing
`);

/** Of the openers, those that also begin names of two words: "New York", "General Motors". */
export const NAME_BEGINNERS = words(`
new old great high first good big open data day world human top key long public private real six seven three two four five
space smart strong deep rocket general best
united allied consolidated associated advanced integrated federated applied amalgamated credit
`);

/** Adjectives and names of peoples and creeds: no names by themselves, and the first word of some ("British Airways"). */
export const PEOPLES = words(`
American Americans British Britons English French German Germans Italian Italians Spanish Portuguese Dutch Swedish Swedes Norwegian Danish Finnish Swiss Austrian Polish Cornish Bavarian Catalan Basque Flemish Sicilian Texan Californian Icelandic Estonian Latvian Lithuanian Slovak Slovenian Croatian
Russian Russians Ukrainian Ukrainians Chinese Japanese Korean Koreans Indian Indians Pakistani Iranian Iranians Iraqi Syrian Israeli Israelis Palestinian Palestinians Arab
Arabs Turkish Turks Greek Greeks European Europeans African Africans Asian Asians Australian Australians Canadian Canadians Mexican Brazilian Brazilians Argentine Chilean
Nigerian Kenyan Egyptian Saudi Emirati Qatari Kuwaiti Indonesian Malaysian Thai Vietnamese Filipino Singaporean Taiwanese Belgian Irish Scottish Welsh Hungarian Czech
Romanian Bulgarian Serbian Latin Western Eastern Northern Southern Central Republican Republicans Democrat Democrats Democratic Conservative Labour Muslim Muslims Christian
Christians Jewish Jews Hindu Hindus Catholic Catholics Protestant Islamic Black White Hispanic
`);

/** Capitalised everywhere and still no name: months, days, ranks, adjectives of peoples, common abbreviations. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...PEOPLES,
  ...words(`
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Christmas Easter Thanksgiving
AI CEO CFO COO CTO CIO CMO CSO VP SVP EVP MD IPO IPOs SPAC SPACs GDP CPI IT PC PCs TV TVs ETF ETFs SUV SUVs EV EVs HR PR API APIs GPU GPUs CPU CPUs LLM LLMs AGI
ML ID OK FAQ FAQs USD EUR GBP JPY INR CNY RMB AUD CAD CHF SEK NOK DKK HKD SGD KRW BRL ZAR FY H1 H2 Q1 Q2 Q3 Q4 YoY QoQ EBITDA EPS ROI M&A R&D ESG B2B B2C SaaS PhD MBA PE VC LBO DIP PSU PSUs SME SMEs ARR GMV AUM CAGR KPI MoU MOU LoI RFP NGO NGOs REIT REITs SKU BNPL ICO DAO EBIT NPA GST VAT
DVD CD URL PDF HTML RSS SMS GPS VPN USB LED 3D 5G 4G NFT NFTs DeFi ETA FOMO DIY DNA RNA HIV Covid COVID COVID-19 Internet Web Bluetooth WiFi Wi-Fi
Photo Photos Image Images Video Credit Source File Getty Advertisement Related Read More Share Tweet KV kV KVA MVA MVAR TMT MT LMT TEU TEUs bps Comments Subscribe Newsletter Click Here Also See Updated Published Posted
Figure Table Chapter Section Part Step Tip Note Editor Summary Disclaimer Reuters/File GW MW kW kWh MWh GWh TWh PV km mph sq ft
PAT PBT EBIT NII NIM NPA GNPA AUM GMV ARR CAGR Capex CAPEX FCF NAV PM AM GAAP SEC-registered
`),
]);

/** Titles that stand before a person's name. */
export const HONORIFICS = words(`
Mr Mrs Ms Miss Dr Prof Sir Dame Sen Senator Rep Representative Congressman Congresswoman Gov Governor President Vice-President Prime Minister Chancellor
Secretary Ambassador Judge Gen Colonel Col Captain Capt Lt Lieutenant Sgt Sergeant Rev Reverend Pope Prince Princess Mayor
Commissioner Chairman Chairwoman Chief Executive Officer Director Professor Detective Sheriff Attorney Herr Frau Monsieur Madame Señor 
CEO CFO COO CTO Founder Co-founder Cofounder Co-Founder Analyst Economist Minister MP Councillor Deputy Vice Former Ex-President Spokesman Spokeswoman
Spokesperson Emeritus Superintendent Treasurer Inspector Cmdr Admiral Adm
`);

/** Words that end or make the name of an organisation. */
export const ORGANISATION_WORDS = words(`
Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP LP PLC plc AG SE SA NV BV AB ASA Oyj GmbH KGaA KG SpA SARL Pte Pty Bhd Group Holdings Holding
Bank Bancorp Capital Partners Ventures Technologies Technology Systems Labs Laboratories Motors Airlines Airways Energy Pharmaceuticals Pharma Therapeutics
Biosciences Industries International Enterprises Associates Securities Financial Insurance Investments Investment Management Advisors Fund Funds Trust Foundation
University College Institute Institution School Academy Hospital Clinic Ministry Department Commission Committee Council Court Agency Authority Administration
Bureau Office Board Association Federation Union League Club Party Parliament Congress Senate Assembly Government Exchange Reserve Treasury Service Services
Banco Banca Banque Caixa Grupo Gruppo Networks Network Media Studios Entertainment Records Pictures Times News Post Journal Press Magazine Organization Organisation Society Center Centre Army Navy
Police Force Alliance Coalition Consortium Initiative Cooperative Railway Railways Telecom Communications Semiconductor Semiconductors Electronics Software Solutions
`);

/** Endings that a company's short name goes without. */
export const CORPORATE_SUFFIXES = words(`
Inc Incorporated Corp Corporation Co Company Ltd Limited LLC LLP LP PLC plc AG SE SA NV BV AB ASA Oyj GmbH KGaA SpA SARL Pte Pty Bhd Group Holdings Holding
Plc SAS SASU SCA SNC Sarl Srl SRL SRO SpA SAU SL SLU Oy AS ApS KK GK Pvt Private Ltda Berhad Tbk JSC OJSC PJSC PAO OAO OOO Zrt Nyrt UG eG Sp Lda SAB
`);

/** What a company is called: before its name, or after it as "NAME, a …". */
export const ORGANISATION_NOUNS =
  'company|companies|startup|start-up|firm|maker|chipmaker|automaker|carmaker|bank|lender|retailer|giant|developer|lab|laboratory|operator|provider|manufacturer|airline|conglomerate|publisher|broadcaster|agency|regulator|ministry|university|group|fund|insurer|unicorn|rival|competitor|subsidiary|parent|newspaper|outlet|carrier|supplier|brand|exchange|club|team|league|nonprofit|think tank|studio|brokerage|investor|backer';

/** What a product is called. */
export const PRODUCT_NOUNS =
  'assistant|chatbot|model|models|app|application|tool|service|platform|software|network|satellite|satellites|rocket|browser|phone|smartphone|tablet|console|chip|chips|processor|system|operating system|car|sedan|suv|truck|drug|vaccine|game|series|film|website|token|coin|cryptocurrency|agent|agents|device|devices|family of';

/** What a person is called. */
export const PERSON_NOUNS =
  'ceo|cfo|coo|cto|chief executive(?: officer)?|chief financial officer|chief operating officer|chief technology officer|co-founder|cofounder|founder|president|chairman|chairwoman|chair|director|managing director|partner|analyst|economist|strategist|professor|researcher|scientist|engineer|lawyer|attorney|spokesman|spokeswoman|spokesperson|minister|secretary|senator|governor|mayor|billionaire|entrepreneur|investor|executive|journalist|reporter|author|actor|actress|singer|coach|captain|player|head|user|resident|judge|officer|manager|editor|leader|lawmaker|candidate|employee';

/** Last words of a company's name that say its trade and that its short name goes without; not those that a parent names its units by. */
export const TRADE_WORDS = words(`
Systems Communications Industries Technologies Technology Biosciences Therapeutics Pharmaceuticals Pharmaceutical Pharma Laboratories Labs Networks Software
Semiconductor Semiconductors Motors Airlines Airways Resources Biotech Biotechnology Biopharma Biologics Genetics Genomics Medical Diagnostics Robotics
Instruments Electronics Materials Chemicals Chemical Foods Brands Stores Restaurants Hotels Resorts Entertainment Interactive Games Solutions Services Partners
International Global Worldwide Power Energy Petroleum Oil Gas Mining Minerals Metals Steel Cement Marine Shipping Shipyard Shipbuilding Logistics Aerospace
Aviation Automotive Batteries Pumps Developers Realty Properties Construction Engineering Constructions Infrastructure Telecom Telecommunications Railways
Brewing Brewery Breweries Distillers Distillery Insurance Assurance Payments Retail Supermarkets Express Freight Transport Leisure Gaming Travel Publishing Education Renewables Solar Water Sugar Poultry Seafood Timber Jewellery Apparel Homes
Health Healthcare Sciences Enterprises Associates Company Companies Corporation Group Holdings Jewellers Textiles Mills Paper Packaging Plastics Glass
Capital Bancorp Financial Aircraft Media Studios Pictures Furniture Fashion Cosmetics Beverages Breweries Wines Spirits Tobacco Coffee Bakeries Dairy Farms Seeds Fertilisers Fertilizers
`);
