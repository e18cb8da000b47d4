import { allMatches } from './all-matches.ts';
import type { Part } from './line-parts.ts';

/** How a language that is not English tells names from other words with a capital. */
export interface NameRules {
  /** Words that open sentences and are no names, in lower case. */
  readonly openers: ReadonlySet<string>;
  /** Whether a word with a capital is a noun of the language and no name. */
  readonly isNoun: (word: string) => boolean;
  /** Follows a name that opens a sentence: what companies do and other openers do not. */
  readonly acts: RegExp;
  /** Whether all nouns have capitals, so that they prove no heading and no name. */
  readonly capitalNouns: boolean;
}

/** The rules for a text in German, French, Spanish or Swedish; null for other languages. */
export function nameRules(
  language: string,
  text: string,
  parts: readonly Part[],
): NameRules | null {
  const openers = OPENERS.get(language);
  const acts = ACTS.get(language);
  if (openers === undefined || acts === undefined) return null;
  if (language !== 'de')
    return {
      openers,
      acts,
      isNoun: (word) => NEVER_NAMES.has(word) || (language === 'sv' && SWEDISH_TRADE.test(word)),
      capitalNouns: false,
    };
  const determined = determinedWords(text, parts, acts);
  const bare = bareWords(text, parts, determined);
  const homes = homeWords(text, acts);
  return {
    openers,
    acts,
    capitalNouns: true,
    isNoun: (word) => {
      // "Onyx Partners" has an English word that looks like a German one.
      if (word === 'Partners') return determined.has(word);
      // "die Banco Falk": a noun of another language is the first word of a name.
      if (FOREIGN_HEADS.has(word) || isBankName(word)) return false;
      if (DAY_PART.test(word) || TRADE_END.test(word)) return true;
      if (bare.has(word)) return false;
      if (homes.has(word)) return true;
      const last = word.slice(word.lastIndexOf('-') + 1);
      return (
        NEVER_NAMES.has(last) ||
        (last.length < word.length && NEVER_NAMES.has(word.slice(0, word.indexOf('-')))) ||
        NOUN_END.test(word) ||
        (/^\p{L}\p{Ll}+$/u.test(last) && (NOUN_END.test(last) || determined.has(word)))
      );
    },
  };
}

/** "Verkstadsbolaget Norrhammar": what a company is called in front of its name. */
const SWEDISH_TRADE =
  /(?:bolaget|koncernen|kedjan|jätten|företaget|tillverkaren|gruppen|operatören|utvecklaren|leverantören|banken|byggaren|rapporten|rapporterna|siffrorna|beskedet|nyheten|affären|vinsten|förlusten|omsättningen|försäljningen|resultatet|intäkterna|utdelningen|prognosen|aktien|kursen|börsen|marknaden|ledningen|styrelsen|ägarna)$/i;

/** German words with a capital that stand behind an article, as nouns do and most names do not. */
function determinedWords(text: string, parts: readonly Part[], acts: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end } of parts) {
    for (const match of text.slice(start, end).matchAll(DETERMINED)) {
      const word = match.groups?.['word'];
      if (word !== undefined) found.add(word);
    }
  }
  // "die Lufthansa" is a name where "Lufthansa übernimmt …" stands as well: no noun goes without its article there.
  for (const { start, end } of parts) {
    const word = BARE_SUBJECT.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    if (word !== undefined && acts.test(text.slice(start + word.length, start + word.length + 24)))
      found.delete(word);
  }
  for (const match of allMatches(text, INCORPORATED)) found.delete(match[0]);
  return found;
}

/** "der Falkstädter Lieferdienst": an adjective of a town, unless it acts by itself as a name does ("Falker hat"). */
function homeWords(text: string, acts: RegExp): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, word = ''] of text.matchAll(HOME)) {
    const alone = allMatches(text, new RegExp(`(?<!\\p{L})${word}(?= \\p{Ll})`, 'gu')).some(
      (match) => acts.test(text.slice(match.index + word.length, match.index + word.length + 24)),
    );
    if (!alone) found.add(word);
  }
  for (const match of allMatches(text, INCORPORATED)) found.delete(match[0]);
  return found;
}

const HOME =
  /(?<![\p{L}-])(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Ee]in|[Ee]ine[mnrs]?|[Ii]m|[Aa]m|[Vv]om|[Bb]eim|[Zz]um|[Zz]ur|[Ii]n|[Aa]us) (\p{Lu}\p{Ll}{2,}er) (?!(?:AG|SE|GmbH|Group|Holding|Gruppe|Truck)(?!\p{L}))\p{Lu}[\p{L}-]{3,}/gu;

/**
 * "Falkwerk hat", "der Umsatz von Falkwerk": a noun for a thing that can be counted has an article in a running sentence, so that
 * what never has one is a name.
 */
function bareWords(
  text: string,
  parts: readonly Part[],
  determined: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { start, end } of parts) {
    const part = text.slice(start, end);
    if (!/[.!?]["”“»]?\s*$/u.test(part)) continue;
    for (const match of part.matchAll(BARE)) {
      const word = match[1] ?? match[2] ?? match[3];
      if (word !== undefined && !determined.has(word)) found.add(word);
    }
  }
  return found;
}

const COUNTABLE = '\\p{Lu}\\p{Ll}{2,}(?:werk|haus|system|netz|punkt|dienst|bahn)';
const BARE = new RegExp(
  `^(${COUNTABLE}) (?:hat|ist|will|wird|war|hatte|plant|kauft|übernimmt|bietet|zahlt|erwartet|meldet|sammelt|erhält|investiert|steigerte?|erzielte?|verkauft|verdiente?|machte?|gehört|beschäftigt|sieht|kommt|setzte)(?!\\p{L})|(?<!\\p{L})(?:[Vv]on|[Bb]ei) (${COUNTABLE})(?= \\p{Ll}|[.,])|(?:[Ss]tart-?up|[Uu]nternehmen|[Kk]onzern|[Ff]irma|[Hh]ersteller|[Aa]nbieter) (${COUNTABLE})(?= \\p{Ll}|[.,])`,
  'gu',
);

/** "die Falkbank": most words that end so are banks by name, and those of a kind are few. */
function isBankName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}bank$/u.test(word) && !BANK_KINDS.has(word);
}

const BANK_KINDS: ReadonlySet<string> = new Set(
  'Großbank Grossbank Notenbank Zentralbank Investmentbank Hausbank Privatbank Landesbank Geschäftsbank Depotbank Direktbank Kantonalbank Regionalbank Weltbank Datenbank Förderbank Filialbank Konkurrenzbank Gläubigerbank Staatsbank Nationalbank Volksbank Onlinebank Digitalbank Genossenschaftsbank Auslandsbank Universalbank Mutterbank Krisenbank Traditionsbank Entwicklungsbank Bausparbank Autobank Sparbank Parkbank Sitzbank Samenbank Blutbank Torbank Ersatzbank Werkbank'.split(
    ' ',
  ),
);

/** "Maschinenbauer Falk": what a company is called in front of its name. "Bauer" alone may be somebody. */
const TRADE_END =
  /^\p{Lu}\p{Ll}{2,}(?:bauer|produzent|betreiber|zulieferer|dienstleister|entwickler|spezialist|riese|primus|ausrüster|entsorger|verarbeiter|schmiede|brauer|brauerei|konzern|discounter|kette|holding|makler|vermieter|verlag|verein|klub|rivale|entwicklerin)(?:s|n|en|e)?$/u;

/** "Dienstagabend" */
const DAY_PART =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:abend|morgen|mittag|vormittag|nachmittag|nacht|früh)s?$/;

const FOREIGN_HEADS: ReadonlySet<string> = new Set(
  'Banco Banca Banque Caixa Crédit Credito Grupo Gruppo Société Royal United First'.split(' '),
);

const BARE_SUBJECT = /^\p{Lu}\p{Ll}+(?= \p{Ll})/u;
const INCORPORATED =
  /(?<![\p{L}-])\p{Lu}\p{Ll}+(?= (?:\p{Lu}[\p{L}&-]+ ){0,3}(?:AG|SE|GmbH|KGaA|Group|Holdings?|Inc|Corp|Ltd|plc|PLC)(?![\p{L}]))/gu;

const DETERMINED =
  /(?<![\p{L}-])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|am|zum|zur|beim|vom|ins|ans|sein|seine[mnrs]?|ihr|ihre[mnrs]?|kein|keine[mnrs]?|diese[mnrs]?|jede[mnrs]?|mehr|viele[nr]?|alle[nr]?|beide[nr]?|einige[nr]?|[Dd]as|[Dd]er|[Dd]ie|[Ee]in|[Ee]ine|[Ii]m|[Aa]m|\d+)\s(?:(?:\d+-)?(?!(?:teilte|sagte|meldete|erklärte|berichtete|bestätigte|kündigte|schrieb|machte|hatte|wollte|sollte|konnte|musste|lehnte|zahlte|kaufte|verkaufte|erhöhte|steigerte|senkte|gab|geht|ging)\s)\p{Ll}+(?:en|er|es|em|e)\s){0,2}(?<word>\p{Lu}\p{Ll}+)(?![\p{L}-])/gu;

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Currencies, measures, months and days, which have capitals in German and nowhere a name's meaning. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  words(`
Euro Euros Dollar Franken Kronen Pfund Yen Rubel Prozent Prozentpunkte Millionen Million Milliarden Milliarde Billionen Mio Mrd Mio. Mrd. Tsd Uhr
Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag
Janvier Février Mars Avril Juin Juillet Août Septembre Octobre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche
Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo
Januari Februari Maj Augusti Oktober Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Kv Mkr Vd VD Ebit EBIT Ebitda EBITDA EBITA Ebita CA PDG EPA AWP dpa OPA OPE OPV Conseil Directoire Aufsichtsrat Canadiens Américains Chinois Britanniques Allemands Italiens Espagnols Japonais Suédois Néerlandais Suisses
KI CO2 IT CEO CFO Anm Ehemaliger Deutschen Deutsche Deutscher Europas Deutschlands Schweizer Europäische Europäischen Amerikaner Franzosen Schweden
`),
);

/** How German nouns end that business news is full of: "Konzernumsatz", "Vorjahreszeitraum", "Finanzierungsrunde". */
const NOUN_END = new RegExp(
  `(?:${words(`
abo zutat rezept maßnahme massnahme bike wächter
ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse ismus ment mente schritt schritte eur eure ling linge gänge gang
umsatz umsätze umsatzes gewinn gewinne gewinns gewinnes verlust verluste ergebnis ergebnisse ergebnisses erlös erlöse erlösen quartal quartals quartale halbjahr
halbjahres jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen zeitraum zeitraums zeit zeiten frist fristen beginn ende anfang mitte konzern konzerns
konzerne unternehmen unternehmens firma firmen gesellschaft gruppe gruppen anbieter anbieters hersteller herstellers händler chef chefin chefs gründer gründers
vorstand vorstands vorständen aufsichtsrat manager managers analyst analysten experte experten investor investoren anleger aktionär aktionäre aktie aktien kurs
kurse börse börsen markt markts märkte märkten handel handels wert werte werten preis preise preisen kosten steuer steuern zinsen zins schulden kredit kredite
anleihe anleihen geld gelder kapital kapitals mittel fonds bank banken kunde kunden nutzer mitarbeiter mitarbeitern beschäftigte stelle stellen arbeitsplätze
produkt produkte produkten werk werke werken fabrik anlage anlagen geschäft geschäfts geschäfte auftrag aufträge aufträgen angebot angebote vertrag verträge
plan pläne ziel ziele zielen prognose prognosen rekord rückgang anstieg plus minus zuwachs zuwächse zuwächsen sprung effekt effekte effekten sondereffekte faktor
faktoren grund gründe gründen folge folgen frage fragen teil teile teilen hälfte drittel viertel anteil anteile anteilen summe summen höhe zahl zahlen angabe angaben
bericht berichte bericht bericht medien kreise kreisen insider insidern sprecher sprecherin behörde behörden regierung gericht staat staates land länder ländern
stadt städte welt europa branche branchen bereich bereiche bereichen sparte sparten segment segmente tochter töchter mutter marke marken netz netze system systeme
strom gas öl energie auto autos fahrzeug fahrzeuge maschine maschinen software technik technologie plattform app daten chip chips start-up start-ups startup startups
einhorn einhörner traum unicorn unicorns deal deals partner partnern konkurrent konkurrenten wettbewerber rivale rivalen nachfrage umfeld lage krise krieg pandemie
druck risiko risiken chance chancen entwicklung wachstum strich zettel rahmen niveau stand sicht seite seiten punkt punkte schnitt durchschnitt vergleich fall fälle
euro-wächter wächter dax mdax sdax eurostoxx konto volumen papier papiere versand versender dienst dienste dienstes fahrt fahrten flotte verkehr bahn flughafen
haus häuser wohnung wohnungen immobilien versicherer versicherung kasse krankenkasse mensch menschen frau frauen mann männer kind kinder leute polizei recht gesetz
medizin arznei mittel präparat wirkstoff studie studien forscher labor lebensmittel essen getränke bier milch holz stahl zement papierform form art weise sache
sachen dinge thema themen idee ideen problem probleme lösung rolle blick hand kopf weg wege schluss basis kraft kräfte stärke schwäche schwankungen käufe käufen verkäufe
verkäufen zukäufe zukäufen übernahme übernahmen fusion börsengang finanzspritze geldgeber spritze runde runden bewertungs boom konjunktur inflation wirtschaft industrie
verband verbände gewerkschaft tarif lohn löhne gehalt gehälter rente dividende dividenden sparprogramm programm programme projekt projekte bau bauten ausbau abbau umbau
dollarkurs wechselkurs wechselkurse währung währungen export exporte import importe zoll zölle corona virus impfstoff wegfall belastung jahresziel reichweite
`).join('|')})(?:s|n|en)?$`,
  'iu',
);

/** Words that open sentences with a capital, by language. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    de: `ab aber alle allein allerdings als also am an andere andererseits angesichts anschließend auch auf aufgrund aus außerdem bei beide bereits bereinigt besonders
bis bisher da dabei dadurch dafür dagegen daher damals damit danach daneben dann darüber darunter das dass davon davor dazu dem demnach den denn dennoch der derweil
derzeit des deshalb deswegen die dies diese dieser dieses doch dort durch ein eine einem einen einer einige einst er erst es etwa für gegen gegenüber genau gestern
gleichzeitig grundsätzlich gut hatte hat heute hier hinter hinzu ich ihr ihre im immer immerhin in inklusive innerhalb insgesamt inzwischen ist jede jeder jedoch jetzt
kein keine knapp künftig laut man manche mehr mehrere mein mit mittlerweile nach nachdem neben nicht nichts noch nun nur ob obwohl oder offenbar ohne pro rund schon
sechs sehr sei sein seine seit seitdem sich sie sieben so sogar somit sonst sowie statt stattdessen trotz trotzdem über um und uns unser unter unterdessen viele vier
vom von vor dank insbesondere jedenfalls natürlich vielleicht bezogen ungeachtet inmitten binnen seitens während war waren was wegen weil weiter weitere weiterhin weltweit wenn wer werden wie wieder wir wird wo wobei wohl wurde zehn zu zudem zuerst zuletzt zum
zunächst zur zurück zusammen zusätzlich zuvor zwar zwei zwischen drei fünf acht neun erstmals konkret konzernweit operativ netto unterm gemeinsam europäische deutsche`,
    fr: `à afin ailleurs ainsi alors année après au aucun aujourd aujourd'hui auparavant aussi autant autre autres aux avant avec bien bouclant car ce ceci cela celle celui
cependant certains ces cet cette ceux chaque chez ci comme comment concernant contre créée créé côté dans de depuis derrière des dès deux désormais dix donc dont du durant
elle elles en encore enfin ensuite entre et était étant eux face fin fondée fondé fort grâce hier hors huit il ils interrogé interrogée jamais jusqu'à la là le les leur leurs
loin lors lorsque lui maintenant mais malgré même mieux moins mon moyenne ne ni non nos notre nous on or ou où outre par parmi pas pendant peu pour pourquoi pourtant près
puis quand quant quatre que quelque quelques qui quoi résultat rien sa sans sauf se selon sept ses seul seule si sinon six soit son sous stars sur surtout tandis tant tout toute
toutefois toutes tous trois très troisième première premier deuxième un une vers via voici voilà votre vous décidément portées porté rentrée avantage objectif montant fondateur
société groupe entreprise startup start-up startups`,
    es: `a además ahora al algunos ante antes apenas así aunque bajo cada casi como con contra cuando cuatro cómo dado de del desde después donde dos durante e el él ella ellos en
entonces entre era es esa ese eso esta está estas este esto estos fue gracias ha hace hasta hay hoy igualmente incluso junto la las le les lo los luego mañana mas más mediante
mientras mucho muy nada ni no nos nosotros nuestro nueve nunca o ocho otra otras otro otros para pero poco por porque posteriormente precisamente primero pues qué que quien
quién según segundo seis ser si sí siete sin sino sobre solo sólo su sus también tampoco tan tanto tenía tercer todas todo todos tras tres un una uno unos y ya yo cifra cifras
ventas ingresos beneficio resultado deuda empresa compañía grupo sociedad operación precio artículo fuentes buscar cerrar`,
    sv: `all alla allt annan att av bara bland blev blir bland bolaget både då dag där därefter därför de dels den denna dessa dessutom det detta dock du då efter eftersom ej
eller en enligt ett exklusive fem flera för förra första från fram fyra genom gäller ha hade han har hela hittills hon hos hur i idag inför ingen innan inom inte jag ju jämfört
kan koncernen kommer kvartalet man många med medan mellan men mer mest mot motsvarande ner nu nya när nästa någon några och också om omkring oss på redan runt samma samman
samtidigt sedan sex sin sina sitt sju ska skulle som så tack till tidigare tio totalt trots tre under upp ur ut utan vad var vara varav varje vi vid vid vilket vill våra än även
är år åtta över två tredje andra fjärde vinsten resultatet rörelseresultatet nettoomsättningen omsättningen försäljningen intäkterna rörelsemarginalen kassaflödet soliditeten
substansvärdet orderingången utdelningen styrelsen börsen aktien lägre högre förändrade vd`,
  }).map(([language, list]) => [language, new Set(words(list))]),
);

/** A word or the blanks of an amount follow the verb. */
const ACTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    de: 'bietet|bot|zieht|lehnt|wehrt|prüft|verhandelt|entlässt|schluckt|einigt|kooperiert|klagt|stoppt|schließt|hat|will|übernimmt|kauft|verkauft|steigert|plant|meldet|erwirbt|zahlt|erwartet|verdient|macht|investiert|sammelt|erhält|holt|legt|baut|streicht|rechnet|kündigt|startet|senkt|erhöht|bestätigt|wächst|schreibt|erzielte?|verzeichnete?|verbuchte?|verliert|verlor|beschäftigt|produziert|liefert|profitiert|expandiert|übernahm|kaufte|verkaufte|investierte|zahlte|steigerte|verdiente|machte|meldete|peilt|trennt|bekommt|bekam|erhielt|sicherte?|sucht|hatte',
    fr: 'propose|rejette|refuse|relève|supprime|ferme|investit|retire|dépose|signe|a|va|annonce|lève|rachète|acquiert|vend|prévoit|veut|compte|s’offre|publie|enregistre|affiche|réalise|cède|boucle|engage|consacre|injecte|récolte|emploie|perd|gagne|devient|ouvre|lance|construit|produit|fabrique|embauche|recrute|licencie|nomme|confirme|dévoile|présente|obtient|reçoit|remporte|décroche|détient|possède|poursuit|finalise|développe|souhaite|envisage|ambitionne|accuse|revendique|génère|avait|double|triple|mise',
    es: 'rechaza|rechazó|ofrece|eleva|elevó|despide|retira|ha|anunció|compra|vende|gana|ganó|cerró|factura|facturó|invertirá|invierte|prevé|adquiere|logró|registró|obtuvo|pagará|cierra|lanza|vuelve|levanta|levantó|reúne|reunió|suma|capta|captó|recauda|recaudó|prepara|abre|abrió|anuncia|emplea|perdió|pierde|crece|creció|espera|quiere|negocia|firma|firmó|compró|vendió|ingresa|ingresó|duplica|triplica|alcanza|alcanzó|supera|superó|presenta|presentó|amplía|consigue|consiguió|recibe|recibió|tiene|cuenta|mantiene|reduce|redujo|aumenta|aumentó|paga|pagó|adquirió',
    sv: 'lägger|avvisar|varslar|stänger|har|köper|säljer|redovisar|förvärvar|tar|rapporterar|investerar|ökar|minskar|höjer|sänker|väntas|får|vinner|köpte|sålde|omsatte|omsätter|gör|gjorde|tog|växer|växte|satsar|lanserar|öppnar|bygger|expanderar|värderas|presenterar|meddelar|räknar|planerar|hade|tappar|förlorade|tjänade|betalar|fick|vann|levererar|tecknar|anställer',
  }).map(([language, verbs]) => [
    language,
    new RegExp(`^ (?:${verbs}) ${language === 'de' ? '[\\p{L}\\d ]' : '[\\p{Ll} ]'}`, 'u'),
  ]),
);
