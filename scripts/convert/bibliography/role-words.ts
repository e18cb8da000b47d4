/** Words that make a byline a role account and no person (method, R1). */
export const ROLE_WORD =
  /(?<![\p{L}])(?:admin|administrator|staff|editors?|editorial|desk|team|newsroom|bureau|agency|agencies|contributors?|webmaster|correspondent|reporters?|writers?|redaktion|redacción|redação|redazione|rédaction|redaktionen|wires?|reports?|services?|press|news|media|times|post|guest|author|user|anonymous|unknown|sponsored|partner|content|online|magazine|network|tv|radio|inc|ltd|llc|corp|gmbh)(?![\p{L}])/iu;
