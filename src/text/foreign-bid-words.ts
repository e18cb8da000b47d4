/** How a language that is not English speaks of bids for companies. All are pattern sources, read without regard to case. */
export interface ForeignBidWords {
  /** What somebody makes who would buy a company. */
  readonly noun: string;
  /** What stands between that noun and the bidder, and between it and the target. */
  readonly from: string;
  readonly on: string;
  /** The purchase itself, of which the target is told by `of` and the bidder by `through`. */
  readonly takeover: string;
  readonly of: string;
  readonly through: string;
  /** What opens the name of a company: articles. */
  readonly article: string;
  /** Verbs whose object is the target: `wants` with one of `toBuy` behind the name or before it, `buys` by themselves. */
  readonly wants: string;
  readonly toBuy: string;
  readonly buys: string;
  /** Who names a sum "for" the target: the verb, and the word before the name. */
  readonly offers: string;
  readonly price: string;
  /** What the target does with a bid. */
  readonly refuses: string;
  /** What the bidder does with it. */
  readonly makes: string;
}

/** The words by ISO 639-1 code. */
export const FOREIGN_BID_WORDS: Readonly<Record<string, ForeignBidWords>> = {
  de: {
    noun: '(?:(?:übernahme|kauf|bar|pflicht|gegen|milliarden|erst|höchst)-?)?(?:angebot(?:e?s|e)?|offerten?|gebot(?:e?s|e)?)',
    from: 'von|durch|der|des|vom',
    on: 'für|auf|um|an',
    takeover: '(?:komplett)?übernahme|kauf|zusammenschluss',
    of: 'von|der|des|vom',
    through: 'durch',
    article: 'der|die|das|den|dem|des|ihren|seinen|ihre|seine|einem|einer|eines',
    wants:
      'will|wollen|möchte|wollte|würde|plant|beabsichtigt|versucht|bietet an|prüft|darf|könnte',
    toBuy:
      '(?:zu )?(?:übernehmen|kaufen|erwerben|schlucken|einverleiben)|zu übernehmen|aufzukaufen',
    buys: 'übernimmt|übernahm|kauft|kaufte|erwirbt|erwarb|schluckt|greift nach|buhlt um|wirbt um',
    offers: 'bietet|bieten|bot|boten|geboten|biete',
    price: 'für|um',
    refuses:
      'lehn(?:t|te|en|ten) |abgelehnt|ablehn\\p{L}*|wies |wiesen |weist |zurückgewiesen|zurückweis\\p{L}*|ausgeschlagen|schlug |verschmäht\\p{L}*|unzureichend|zu niedrig|abgewiesen|angenommen|nimmt |zugestimmt|akzeptiert\\p{L}*|empfiehlt|empfohlen|erhalten|erhielt|bekommen|geprüft|prüft',
    makes:
      'erhöh\\p{L}*|aufgestock\\p{L}*|stock\\p{L}* |besser\\p{L}* |nachgebessert|leg(?:t|te|en|ten) |vorgelegt|vorleg\\p{L}*|unterbreitet\\p{L}*|mach(?:t|te) |gemacht|angehoben|hob |hebt |abgegeben|gab |bietet|bot|geboten|zog |zurückgezogen|lanciert\\p{L}*|eingereicht|reichte ',
  },
  fr: {
    noun: '(?:contre-)?(?:offres?|opa|propositions?)(?: (?:publique|amicale|hostile|initiale|ferme|concurrente|améliorée|révisée|surprise|non sollicitée)s?)*(?: d.(?:achat|acquisition|échange))?',
    from: "de la|de l'|du|des|de|d'|par",
    on: 'sur|pour|visant|à|avec|(?:du capital|(?:des|les) titres|des actions) de',
    takeover: 'rachat|acquisition|reprise',
    of: "de la|de l'|du|des|de|d'",
    through: 'par',
    article: "le|la|les|l'|son|sa|un|une",
    wants:
      'veut|veulent|voulait|souhaite|souhaitait|compte|envisage de|envisageait de|cherche à|va|prévoit de|propose de|entend|tente de|espère',
    toBuy:
      "racheter|acquérir|reprendre|s'offrir|absorber|s'emparer de|prendre le contrôle de|avaler",
    buys: "rachète|acquiert|s'offre|reprend|s'empare de|met la main sur",
    offers: 'propose|proposent|proposait|proposé|offre|offert|met sur la table|mis sur la table',
    price: 'pour|sur',
    refuses:
      'rejet(?:te|é|ée|er|ait)|refus(?:e|é|ée|er|ait)|décliné?e?|repouss(?:e|é|ée|er|ait)|écart(?:e|é|ée|er)|accept(?:e|é|ée|er)|recommand(?:e|é|ée)|reçu|examin(?:e|é)|insuffisante?',
    makes:
      'rel(?:ève|evé|evée|ever|evait)|augment(?:e|é|ée)|améliore?é?e?|dépos(?:e|é|ée)|lanc(?:e|é|ée|er)|présent(?:e|é|ée)|formul(?:e|é|ée)|soumis|a fait|fait une|surenchéri|retir(?:e|é|ée)|propose',
  },
  es: {
    noun: '(?:contra)?(?:ofertas?|opas?|propuestas?)(?: (?:pública|hostil|amistosa|vinculante|inicial|mejorada))*(?: de (?:compra|adquisición))?',
    from: 'de la|del|de|por|presentada por',
    on: 'sobre|por|para comprar|para adquirir|a',
    takeover: 'compra|adquisición',
    of: 'de la|del|de',
    through: 'por|por parte de',
    article: 'el|la|los|las|su|un|una',
    wants: 'quiere|quieren|quería|pretende|busca|prevé|planea|negocia|ofrece|aspira a|intenta',
    toBuy: 'comprar|adquirir|hacerse con|absorber|tomar el control de',
    buys: 'compra|adquiere|absorbe|se hace con',
    offers: 'ofrece|ofreció|ofrecido|ofrecen|propone|propuso|pone sobre la mesa',
    price: 'por|para',
    refuses:
      'rechaz(?:a|ó|ado|ada|ar)|declin(?:a|ó|ado|ada)|descart(?:a|ó|ado)|acept(?:a|ó|ado|ada)|recibi(?:ó|do)|insuficiente|estudia|recomienda',
    makes:
      'elev(?:a|ó|ado|ada|ar)|mejor(?:a|ó|ado|ada|ar)|aument(?:a|ó|ado)|lanz(?:a|ó|ado|ada)|present(?:a|ó|ado|ada)|sub(?:e|ió|ido)|hizo|formul(?:a|ó)|retir(?:a|ó|ado)|ofrece|ofreció',
  },
  sv: {
    noun: '(?:uppköps|kontant|mot)?(?:bud(?:et)?|erbjudande(?:t)?)',
    from: 'från|av',
    on: 'på|för|om',
    takeover: 'köp(?:et)?|förvärv(?:et)?|uppköp(?:et)?',
    of: 'av',
    through: 'från',
    article: 'den|det|sin|sitt',
    wants: 'vill|ville|planerar att|försöker|avser att|tänker',
    toBuy: 'köpa|förvärva|ta över',
    buys: 'köper|köpte|förvärvar|förvärvade|tar över',
    offers: 'bjuder|bjöd|erbjuder|erbjöd',
    price: 'för|på',
    refuses:
      'avvis(?:ar|ade|at)|avböj(?:er|de|t)|säger nej|sade nej|tacka(?:r|de) nej|accepter(?:ar|ade|at)|rekommender(?:ar|ade|at)|mottagit|fått|för lågt',
    makes: 'höj(?:er|de|t)|lägger|lade|lagt|lämna(?:r|de|t)|presenter(?:ar|ade|at)|drog|drar',
  },
};
