/** A kind of action in the words of one language. All are pattern sources for lower-case text. */
export interface ForeignAction {
  /** As in action-cues.ts. */
  readonly action: string;
  /** Participles, which need an auxiliary in their clause. */
  readonly done: string;
  /** Finite forms: what was, and what news tells as present. */
  readonly told: string;
  /** Infinitives, which need a verb of plans in their clause. */
  readonly to: string;
  /** What must stand in the clause, when the verb alone says too little. */
  readonly object?: string;
}

/** How a language tells what was done. */
export interface ForeignActionWords {
  /** Auxiliaries of what was done, by somebody or to somebody. */
  readonly auxiliary: string;
  /** Verbs of what is planned. */
  readonly plans: string;
  readonly negation: string;
  /** What passes on the word of others. */
  readonly hearsay: string;
  /** What opens a condition. */
  readonly condition: string;
  /** What opens a relative clause. */
  readonly relative: string;
  /** What opens the clause that tells what is said. */
  readonly that: string;
  /** What makes a noun of a form that may be a verb ("la compra"); none where nouns look different. */
  readonly noun: string | null;
  /** What stands before whoever is only cited. */
  readonly cited: string;
  readonly actions: readonly ForeignAction[];
}

const MONEY =
  '[\\uE800-\\uEFFF]|[$€£]|\\d ?(?:mio|mrd|m€|m\\$)|million|milliard|miljon|miljard|millones';

/** By ISO 639-1 code. */
export const FOREIGN_ACTIONS: Readonly<Record<string, ForeignActionWords>> = {
  de: {
    auxiliary: 'hat|haben|hatten?|wurden?|worden|ist|sind|war|waren',
    plans: 'will|wollen|wird|werden|plant|planen|soll|sollen|beabsichtigt|möchte|dürfte|erwägt',
    negation: 'nicht|kein\\p{Ll}*|nie|dementiert\\p{Ll}*',
    hearsay: 'laut|angeblich|soll|sollen|zufolge|berichte\\p{Ll}*|heißt es|offenbar',
    condition: 'wenn|falls|sollte|ob|sofern',
    relative: 'der|die|das|den|dem|welche[rsnm]?',
    that: 'dass(?: (?:er|sie|es))?',
    noun: null,
    cited: 'laut|gemäß|sagt|sagte',
    actions: [
      {
        action: 'found',
        done: '(?:mit)?gegründet(?:e[nrs]?)?',
        told: 'gründeten?',
        to: '(?:zu )?gründen',
      },
      {
        action: 'acquire',
        done: 'übernommen|gekauft|aufgekauft|erworben|geschluckt',
        told: 'übernahm(?:en)?|übernimmt|übernehmen|kauften?|erwarb(?:en)?|kauft|erwirbt|schluckte?',
        to: '(?:zu )?(?:übernehmen|kaufen|erwerben)',
      },
      {
        action: 'sell',
        done: 'verkauft|veräußert|abgestoßen|abgegeben',
        told: 'verkauften?|veräußerten?|veräußert',
        to: '(?:zu )?(?:verkaufen|veräußern)|abzustoßen',
      },
      {
        action: 'raise',
        done: 'eingesammelt|eingeworben|aufgenommen|erhalten|bekommen|gesammelt|gesichert',
        told: 'sammelten?|sammelt|erhielt(?:en)?|erhält|bekam(?:en)?|bekommt|sicherten?|sichert',
        to: '(?:ein)?(?:zu)?sammeln|aufnehmen|einzuwerben',
        object: `${MONEY}|finanzierung|finanzspritze|kapital|runde`,
      },
      {
        action: 'invest',
        done: 'investiert|beteiligt|gesteckt',
        told: 'investierten?|investiert|beteiligten?|beteiligt|steckten?',
        to: '(?:zu )?investieren|zu beteiligen',
      },
      {
        action: 'merge',
        done: 'fusioniert|zusammengeschlossen|verschmolzen|abgespalten|ausgegliedert',
        told: 'fusionierte|fusionieren',
        to: '(?:zu )?fusionieren',
      },
      {
        action: 'sign',
        done: 'unterzeichnet|unterschrieben|geschlossen|abgeschlossen|vereinbart',
        told: 'unterzeichneten?|unterschrieb(?:en)?|schloss(?:en)?|vereinbarten?|schließt',
        to: '(?:zu )?(?:unterzeichnen|schließen|vereinbaren)',
        object:
          'vertrag|verträge|abkommen|vereinbarung|kooperation|partnerschaft|absichtserklärung',
      },
      {
        action: 'launch',
        done: 'vorgestellt|gestartet|eingeführt|lanciert',
        told: 'starteten?|startet|lancierten?|stellte[n]? [^,;]{2,60} vor|führte[n]? [^,;]{2,60} ein|brachte[n]? [^,;]{2,60} auf den markt',
        to: '(?:zu )?starten|vorzustellen|einzuführen',
      },
      {
        action: 'open',
        done: 'eröffnet|eingeweiht',
        told: 'eröffneten?|eröffnet',
        to: '(?:zu )?eröffnen',
      },
      {
        action: 'close',
        done: 'geschlossen|stillgelegt|eingestellt|dichtgemacht',
        told: 'schloss(?:en)?|schließt|stellte[n]? [^,;]{2,60} ein',
        to: '(?:zu )?schließen|stillzulegen|einzustellen',
        object: 'werk|filiale|standort|fabrik|betrieb|produktion|kraftwerk|reaktor|dienst',
      },
      {
        action: 'appoint',
        done: 'ernannt|berufen|bestellt|gewählt|befördert|verpflichtet',
        told: 'ernannten?|berief(?:en)?|verpflichteten?|wurde (?:chef|vorstand)\\p{Ll}*',
        to: '(?:zu )?(?:ernennen|berufen)',
      },
      {
        action: 'leave',
        done: 'zurückgetreten|verlassen|ausgeschieden|abberufen',
        told: 'verließ(?:en)?|verlässt|trat(?:en)? [^,;]{0,40}zurück|tritt [^,;]{0,40}zurück',
        to: '(?:zu )?verlassen|zurückzutreten',
      },
      {
        action: 'cut',
        done: 'gestrichen|abgebaut|entlassen',
        told: 'strich(?:en)?|streicht|entließ(?:en)?|entlässt|baute[n]? [^,;]{2,40} ab',
        to: '(?:zu )?(?:streichen|entlassen)|abzubauen|abbauen',
        object: 'stellen|arbeitsplätze|mitarbeiter|jobs|dividende|beschäftigte',
      },
      {
        action: 'sue',
        done: 'verklagt|eingereicht',
        told: 'verklagten?|verklagt|klagten? gegen|reichte[n]? [^,;]{0,60}klage',
        to: '(?:zu )?verklagen',
        object: 'verklag|klag',
      },
      {
        action: 'fine',
        done: 'verurteilt|bestraft|verhängt|verdonnert',
        told: 'verurteilten?|verhängten?|bestraften?',
        to: '(?:zu )?verurteilen',
      },
      {
        action: 'collapse',
        done: 'angemeldet|beantragt',
        told: 'meldete[n]? [^,;]{0,30}insolvenz|beantragten? [^,;]{0,40}insolvenz\\p{Ll}*',
        to: 'anzumelden',
        object: 'insolvenz|konkurs|gläubigerschutz',
      },
      {
        action: 'list',
        done: 'gegangen|gebracht|notiert',
        told: 'ging(?:en)?|geht|brachte',
        to: '(?:zu )?gehen',
        object: 'an (?:die|der) (?:[\\p{L}-]+ )?börse|aufs? parkett',
      },
      {
        action: 'approve',
        done: 'genehmigt|gebilligt|freigegeben',
        told: 'genehmigten?|billigten?|genehmigt',
        to: '(?:zu )?genehmigen',
      },
      {
        action: 'reject',
        done: 'abgelehnt|zurückgewiesen|ausgeschlagen',
        told: 'lehnte[n]? [^,;]{2,60} ab|wies(?:en)? [^,;]{2,60} zurück',
        to: 'abzulehnen',
        object: 'angebot|offerte|gebot|übernahme|antrag|vorschlag',
      },
    ],
  },
  fr: {
    auxiliary:
      "a|ont|avait|avaient|aura|aurait|auraient|serait|seraient|est|sont|était|étaient|été|fut|furent|s'est|s’est|se sont|vient de|viennent de",
    plans:
      'va|vont|veut|veulent|compte|prévoit|prévoient|envisage|souhaite|doit|devrait|entend|espère|projette|ambitionne',
    negation: 'pas|jamais|dément\\p{Ll}*|aucune?',
    hearsay: 'selon|aurait|auraient|serait|seraient|d.après|rumeur\\p{Ll}*',
    condition: "si|s'il|s’il",
    relative: 'qui|que|lequel|laquelle',
    that: "(?:qu'|qu’|que )(?:ils?|elles?|on)|qu'|qu’|que",
    noun: 'la|le|les|une?|sa|son|de|cette|ce',
    cited: "selon|d'après|d’après|explique|indique|a indiqué",
    actions: [
      {
        action: 'found',
        done: '(?:co)?fondée?s?|créée?s?',
        told: '(?:co)?fonda|créa|fonde|crée',
        to: 'fonder|créer',
        object: '(?:co)?fond|\\d{4}|société|entreprise|filiale|start-up|fonds|marque',
      },
      {
        action: 'acquire',
        done: 'rachetée?s?|acquise?s?|reprise?s?|absorbée?s?|achetée?s?',
        told: "rachète(?:nt)?|rachetait|racheta|acquiert|acquit|s'offre|s’offre|reprend|s'empare|s’empare",
        to: "racheter|acquérir|reprendre|s'offrir|s’offrir",
      },
      {
        action: 'sell',
        done: 'vendue?s?|cédée?s?',
        told: 'vend(?:ent)?|vendit|cède(?:nt)?|céda',
        to: 'vendre|céder',
      },
      {
        action: 'raise',
        done: 'levée?s?|bouclée?s?|récoltée?s?|collectée?s?|obtenue?s?',
        told: 'lève(?:nt)?|leva|boucle|récolte(?:nt)?|obtient',
        to: 'lever|boucler|récolter|collecter',
        object: `${MONEY}|fonds|tour de table|financement`,
      },
      {
        action: 'invest',
        done: 'investie?s?|injectée?s?',
        told: 'investit|investissent|injecte(?:nt)?|entre au capital|entrent au capital|prend une participation',
        to: 'investir|injecter|entrer au capital',
      },
      {
        action: 'merge',
        done: 'fusionnée?s?|scindée?s?',
        told: 'fusionne(?:nt)?',
        to: 'fusionner',
      },
      {
        action: 'sign',
        done: 'signée?s?|conclue?s?|noué?e?s?|annoncé',
        told: 'signe(?:nt)?|signa|conclut|noue(?:nt)?',
        to: 'signer|conclure|nouer',
        object: 'accord|contrat|partenariat|convention|alliance|protocole',
      },
      {
        action: 'launch',
        done: 'lancée?s?|dévoilée?s?|présentée?s?',
        told: 'lance(?:nt)?|lança|dévoile(?:nt)?',
        to: 'lancer|dévoiler',
      },
      {
        action: 'open',
        done: 'ouverte?s?|inaugurée?s?',
        told: 'ouvre(?:nt)?|ouvrit|inaugure(?:nt)?|inaugura',
        to: 'ouvrir|inaugurer',
      },
      {
        action: 'close',
        done: 'fermée?s?|arrêtée?s?',
        told: 'ferme(?:nt)?|ferma',
        to: 'fermer',
        object: 'usine|site|magasin|boutique|agence|centrale|production|service',
      },
      {
        action: 'appoint',
        done: 'nommée?s?|recrutée?s?|désignée?s?|promue?s?|élue?s?',
        told: 'nomme(?:nt)?|nomma|recrute(?:nt)?',
        to: 'nommer|recruter',
      },
      {
        action: 'leave',
        done: 'quittée?s?|démissionné|partie?s?|limogée?s?|licenciée?s?',
        told: 'quitte(?:nt)?|quitta|démissionne',
        to: 'quitter|démissionner',
      },
      {
        action: 'cut',
        done: 'supprimée?s?',
        told: 'supprime(?:nt)?|supprima',
        to: 'supprimer',
        object: 'postes|emplois|salariés',
      },
      {
        action: 'sue',
        done: 'attaquée?s?|poursuivie?s?|assignée?s?|portée? plainte|déposée? plainte',
        told: 'attaque(?:nt)? en justice|assigne(?:nt)?|porte plainte|dépose plainte',
        to: 'attaquer en justice|assigner|porter plainte',
        object: 'justice|plainte|tribunal|poursuiv|assign',
      },
      {
        action: 'fine',
        done: 'condamnée?s?|sanctionnée?s?|infligée?s?',
        told: 'condamne(?:nt)?|condamna|sanctionne(?:nt)?|inflige(?:nt)?|infligea',
        to: 'condamner|sanctionner',
      },
      {
        action: 'collapse',
        done: 'placée?s?|déposé|mise?s?',
        told: 'dépose(?:nt)? le bilan',
        to: 'déposer le bilan',
        object: 'redressement judiciaire|liquidation|bilan|faillite|sauvegarde',
      },
      {
        action: 'list',
        done: 'introduite?s?|entrée?s?|cotée?s?',
        told: 'entre(?:nt)? en bourse|fait son entrée en bourse',
        to: "entrer en bourse|s'introduire en bourse|s’introduire en bourse",
        object: 'bourse',
      },
      {
        action: 'approve',
        done: 'approuvée?s?|autorisée?s?|validée?s?',
        told: 'approuve(?:nt)?|autorise(?:nt)?|valide(?:nt)?',
        to: 'approuver|autoriser',
      },
      {
        action: 'reject',
        done: 'rejetée?s?|refusée?s?|repoussée?s?|déclinée?s?',
        told: 'rejette(?:nt)?|refuse(?:nt)?|repousse(?:nt)?',
        to: 'rejeter|refuser',
        object: 'offre|proposition|opa|demande|recours|rachat',
      },
    ],
  },
  es: {
    auxiliary: 'ha|han|había|habían|habrá|habría|habrían|fue|fueron|ser|sido|está|es',
    plans:
      'va a|van a|quiere|quieren|planea|prevé|prevén|pretende|espera|busca|negocia|tiene previsto',
    negation: 'no|nunca|niega|negó|desmiente|desmintió',
    hearsay: 'según|habría|habrían|sería|al parecer|presuntamente|supuestamente',
    condition: 'si',
    relative: 'que|quien|quienes|cual',
    that: 'que',
    noun: 'la|el|una?|su|esta|este|de|gran|cada|primera|nueva',
    cited: 'según|dijo|explicó|señaló',
    actions: [
      {
        action: 'found',
        done: '(?:co)?fundad[oa]s?|cread[oa]s?',
        told: 'fundó|fundaron|creó|crearon',
        to: 'fundar|crear',
        object: 'fund|\\d{4}|empresa|sociedad|compañía|filial|startup|fondo|marca',
      },
      {
        action: 'acquire',
        done: 'comprad[oa]s?|adquirid[oa]s?|absorbid[oa]s?',
        told: 'se quedó|compró|compraron|compra|adquirió|adquirieron|adquiere|se hizo con|se hace con',
        to: 'comprar|adquirir|hacerse con',
      },
      {
        action: 'sell',
        done: 'vendid[oa]s?|traspasad[oa]s?',
        told: 'vendió|vendieron|vende|traspasó',
        to: 'vender|traspasar',
      },
      {
        action: 'raise',
        done: 'levantado|captado|recaudado|obtenido|cerrado|recibido',
        told: 'levantó|levanta|captó|capta|recaudó|recauda|obtuvo|obtiene|cerró|cierra|recibió|recibe',
        to: 'levantar|captar|recaudar|obtener',
        object: `${MONEY}|ronda|financiación|inversión|capital`,
      },
      {
        action: 'invest',
        done: 'invertido|inyectado',
        told: 'invirtió|invirtieron|invierte|inyectó|entró en el capital',
        to: 'invertir|inyectar',
      },
      {
        action: 'merge',
        done: 'fusionad[oa]s?',
        told: 'se fusionó|se fusionaron|se fusiona|se fusionan',
        to: 'fusionarse',
      },
      {
        action: 'sign',
        done: 'firmad[oa]s?|suscrit[oa]s?|cerrado|alcanzado',
        told: 'firmó|firmaron|firma|firman|suscribió|suscribieron|cerró|alcanzó|alcanzaron',
        to: 'firmar|suscribir|cerrar|alcanzar',
        object: 'acuerdo|contrato|convenio|alianza|escritura|pacto|memorando',
      },
      {
        action: 'launch',
        done: 'lanzad[oa]s?|presentad[oa]s?|estrenad[oa]s?',
        told: 'lanzó|lanzaron|lanza|estrenó|estrena',
        to: 'lanzar|estrenar',
      },
      {
        action: 'open',
        done: 'abiert[oa]s?|inaugurad[oa]s?',
        told: 'abrió|abrieron|abre|inauguró|inauguraron|inaugura',
        to: 'abrir|inaugurar',
      },
      {
        action: 'close',
        done: 'cerrad[oa]s?|clausurad[oa]s?',
        told: 'cerró|cerraron|cierra|clausuró',
        to: 'cerrar|clausurar',
        object: 'planta|fábrica|tienda|sucursal|oficina|central|producción|mina',
      },
      {
        action: 'appoint',
        done: 'nombrad[oa]s?|designad[oa]s?|fichad[oa]s?|elegid[oa]s?',
        told: 'nombró|nombraron|nombra|designó|fichó|ficha',
        to: 'nombrar|fichar',
      },
      {
        action: 'leave',
        done: 'dimitido|abandonado|destituid[oa]s?|cesad[oa]s?',
        told: 'dimitió|dimite|abandonó|abandona|dejó el cargo',
        to: 'dimitir|abandonar',
      },
      {
        action: 'cut',
        done: 'despedid[oa]s?|recortado|suprimido',
        told: 'despidió|despide|recortó|recorta|suprimió',
        to: 'despedir|recortar|suprimir',
        object: 'emplead|trabajador|puestos|empleos|plantilla|dividendo',
      },
      {
        action: 'sue',
        done: 'demandad[oa]s?|denunciad[oa]s?|querellad[oa]s?',
        told: 'demandó|demandaron|demanda a|denunció|se querelló',
        to: 'demandar|denunciar',
      },
      {
        action: 'fine',
        done: 'multad[oa]s?|sancionad[oa]s?|condenad[oa]s?|impuesto',
        told: 'multó|multa|sancionó|sanciona|condenó|condena|impuso',
        to: 'multar|sancionar',
        object: `${MONEY}|multa|sanci|conden`,
      },
      {
        action: 'collapse',
        done: 'quebrado|declarad[oa]s?|solicitado',
        told: 'quebró|se declaró|solicitó|presentó',
        to: 'quebrar',
        object: 'concurso|quiebra|quebr|bancarrota|insolvencia',
      },
      {
        action: 'list',
        done: 'salido|debutado|cotizado',
        told: 'salió|sale|debutó|debuta',
        to: 'salir|debutar',
        object: 'bolsa|parqué',
      },
      {
        action: 'approve',
        done: 'aprobad[oa]s?|autorizad[oa]s?',
        told: 'aprobó|aprobaron|aprueba|autorizó|autoriza',
        to: 'aprobar|autorizar',
      },
      {
        action: 'reject',
        done: 'rechazad[oa]s?',
        told: 'rechazó|rechazaron|rechaza',
        to: 'rechazar',
        object: 'oferta|opa|propuesta|recurso|solicitud',
      },
    ],
  },
  sv: {
    auxiliary: 'har|hade|ha|blev|blivit|är|var|har blivit',
    plans: 'ska|skall|vill|planerar|väntas|avser|tänker|kommer att|siktar|räknar med',
    negation: 'inte|aldrig|ingen|inget|förnekar',
    hearsay: 'enligt|uppges|lär|påstås|ryktas',
    condition: 'om|ifall',
    relative: 'som',
    that: 'att(?: (?:han|hon|de|den|det))?',
    noun: null,
    cited: 'enligt|säger|uppger',
    actions: [
      {
        action: 'found',
        done: '(?:grundat|startat|bildat)s?|grundade?|grundad',
        told: 'grundades?|grundar|startades|bildades',
        to: 'grunda|bilda',
      },
      {
        action: 'acquire',
        done: 'köpts?|förvärvats?|övertagits?|köpt upp|tagit över',
        told: 'köptes?|köper|förvärvades?|förvärvar|tog över|tar över|köptes upp',
        to: 'köpa|förvärva|ta över',
      },
      {
        action: 'sell',
        done: 'sålts?|avyttrats?',
        told: 'såldes?|säljer|avyttrades?|avyttrar',
        to: 'sälja|avyttra',
      },
      {
        action: 'raise',
        done: 'tagit in|rest|fått in|säkrat|hämtat in',
        told: 'tog in|tar in|reste|fick in|säkrade|säkrar|hämtade in',
        to: 'ta in|resa|hämta in',
        object: `${MONEY}|kapital|finansiering|nyemission|runda`,
      },
      {
        action: 'invest',
        done: 'investerat|satsat|gått in',
        told: 'investerade|investerar|satsade|satsar|gick in',
        to: 'investera|satsa|gå in',
      },
      {
        action: 'merge',
        done: 'fusionerat|slagits samman|gått samman|knoppats av',
        told: 'fusionerade|slogs samman|gick samman|går samman',
        to: 'gå samman|fusionera',
      },
      {
        action: 'sign',
        done: 'tecknat|ingått|skrivit på|undertecknat|slutit',
        told: 'tecknade|tecknar|ingick|ingår|undertecknade|skrev på|slöt',
        to: 'teckna|ingå|underteckna|sluta',
        object: 'avtal|kontrakt|samarbete|överenskommelse|avsiktsförklaring',
      },
      {
        action: 'launch',
        done: 'lanserats?|presenterat|startat',
        told: 'lanserade(?:s)?|lanserar|introducerade',
        to: 'lansera|introducera',
      },
      {
        action: 'open',
        done: 'öppnats?|invigts?',
        told: 'öppnade(?:s)?|öppnar|invigdes?|inviger',
        to: 'öppna|inviga',
      },
      {
        action: 'close',
        done: 'stängts?|lagts? ner|lagts? ned',
        told: 'stängde(?:s)?|stänger|lade ner|lade ned|lägger ner|lägger ned|lades ner|lades ned',
        to: 'stänga|lägga ner|lägga ned',
        object: 'fabrik|butik|verk|anläggning|kontor|produktion|gruva',
      },
      {
        action: 'appoint',
        done: 'utsetts?|utnämnts?|rekryterats?|valts?',
        told: 'utsåg(?:s)?|utser|utnämnde(?:s)?|rekryterade|valdes',
        to: 'utse|rekrytera',
      },
      {
        action: 'leave',
        done: 'avgått|lämnat|sparkats',
        told: 'avgick|avgår|lämnade|lämnar|sparkades',
        to: 'avgå|lämna',
      },
      {
        action: 'cut',
        done: 'varslat|sagt upp|sparkat|dragit ner',
        told: 'varslade|varslar|sade upp|säger upp|sparkade',
        to: 'varsla|säga upp',
        object: 'anställda|tjänster|personal|medarbetare|personer|jobb',
      },
      {
        action: 'sue',
        done: 'stämts?',
        told: 'stämde(?:s)?|stämmer',
        to: 'stämma',
      },
      {
        action: 'fine',
        done: 'bötfällts?|dömts?|ålagts',
        told: 'bötfällde(?:s)?|dömde(?:s)?|ålades',
        to: 'bötfälla|döma',
      },
      {
        action: 'collapse',
        done: 'gått|försatts|begärt|ansökt',
        told: 'gick|försattes|begärde|ansökte',
        to: 'försätta',
        object: 'i konkurs|konkurs|rekonstruktion',
      },
      {
        action: 'list',
        done: 'börsnoterats?|noterats?',
        told: 'börsnoterade(?:s)?|noterades|noteras',
        to: 'börsnotera',
        object: 'börs|first north|stockholm',
      },
      {
        action: 'approve',
        done: 'godkänts?|beviljats?',
        told: 'godkände(?:s)?|godkänner|beviljade(?:s)?|beviljar',
        to: 'godkänna|bevilja',
      },
      {
        action: 'reject',
        done: 'avvisats?|avböjt|avslagits?',
        told: 'avvisade(?:s)?|avvisar|avböjde|avböjer|avslog',
        to: 'avvisa|avböja',
        object: 'bud|erbjudande|förslag|ansökan',
      },
    ],
  },
};
