import type { FurnitureKind } from '../../../src/domain/source.ts';

/** A line that is page furniture wherever it stands. Tested on lines of at most 300 characters. */
export interface FurnitureLine {
  readonly kind: FurnitureKind;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Ordered: the first that matches names the kind. Each pattern matches a whole line. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  {
    kind: 'share',
    reason: 'share button',
    pattern:
      /^(?:share(?: (?:this|on|via|to|with|story|article|icon).{0,60})?|(?:share|tweet|pin|email|print|copy|copied|save|send|bookmark|like|follow|subscribe)(?: (?:it|this|link|url|article|story|page|post|us|me|icon|now))*|(?:copy|copied|get) (?:the )?link(?: to clipboard| copied)?!?|(?:click to )?share on .{1,30}|(?:on )?(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|threads|bluesky|flipboard|email|e-mail|mail|print|messenger|line|weibo|tumblr|vk|pocket)|(?:(?:share|tweet|pin|email|mail|print|copy|link|icon|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|threads|flipboard|pocket|messenger|via|on|to|this|with)[\s,|•·/&+-]*){2,12}|teilen|partager|compartir|compartilhar|condividi|delen|dela|merken|drucken|imprimer|imprimir|\d[\d,.]*\s?[km]? shares?|\d+ (?:likes?|views?|reads?|claps?)|(?:follow|like|join|find) us(?: on .{1,60})?)[!.:]?$/i,
  },
  {
    kind: 'share',
    reason: 'row of icons',
    pattern: /^(?:(?:share )?icon\s*|share ?icon\s*){1,12}(?:copy)?$/i,
  },
  {
    kind: 'comments',
    reason: 'comment form',
    pattern:
      /^(?:leave a (?:reply|comment).{0,40}|post a comment.{0,40}|add (?:a |your )?comments?.{0,30}|join the (?:conversation|discussion).{0,60}|(?:\d+|no|view|show|see|read|load|all|hide|write|be the first to)(?: all)?(?: \d+)? ?(?:comments?|responses?|replies|thoughts on .{1,100})(?: so far)?|comments?(?: \(?\d+\)?)?(?: are closed| off| closed)?.?|comments? (?:section|policy|guidelines|rules).{0,40}|your email address will not be published.{0,120}|required fields are marked.{0,20}|save my name, email.{0,120}|you must be (?:logged in|signed in).{0,60}|(?:log|sign) in to (?:post|leave a|add a )?\s?(?:comment|reply).{0,40}|reply|report (?:this )?(?:comment|abuse)|notify me of.{0,80}|cancel reply|kommentare?|commentaires?|comentarios?|comentários?|deixe um comentário|hinterlasse .{1,40}|laisser un commentaire)$/i,
  },
  {
    kind: 'related',
    reason: 'heading of related stories',
    pattern:
      /^(?:related(?: (?:articles?|stories|story|posts?|news|content|topics?|reading|coverage|links?|video|videos|tags|items|searches|terms|reads?))?|you (?:may|might|could)(?: also)? (?:like|enjoy|be interested in|have missed)(?: these| this)?.{0,20}|(?:more|latest|top|popular|trending|featured|recent|other|breaking|must|also|further|similar|recommended|suggested|most)[ -](?:from|in|on|for|articles?|stories|story|posts?|news|headlines|reads?|read|reading|popular|viewed|shared|commented|recent|like this|by|about|videos?|content|topics|for you|now|coverage|on this|like|trending|picks)(?: .{0,60})?|read (?:more|next|also|on|this next|full (?:article|story))(?: about .{0,60})?|also read|see also|up next|next up|next (?:article|post|story)|previous (?:article|post|story)|(?:what to )?(?:read|watch) next|don['’]t miss|in case you missed it|editors?['’]?s? (?:picks?|choice)|recommended|suggested|trending|popular|keep reading|explore more|from (?:the|our) (?:web|partners?|archives?)|around the web|sponsored(?: content| stories| links)?|promoted(?: content| stories)?|paid content|mehr zum thema|lesen sie auch|auch interessant|à lire aussi|lire aussi|sur le même sujet|te puede interesar|lea también|leia também|leia mais|veja também|relacionad[oa]s|leggi anche|läs också|lees ook)[:.…»›]*$/i,
  },
  {
    kind: 'ad',
    reason: 'advertisement or newsletter',
    pattern:
      /^(?:advertis(?:e?ment|ing)s?(?: - .{0,60})?|ad|ads|sponsored by .{1,40}|story continues(?: below)?.{0,40}|article continues(?: below)?.{0,40}|continue reading(?: below)?.{0,40}|scroll (?:down )?(?:to|for) (?:continue|more|read).{0,40}|promo(?:tion|ted)?|anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|annons|reklam|(?:sign[- ]?up|subscribe|register)(?: now| today| here| free| for free)?(?: (?:for|to) .{1,120})?|get (?:the|our|your|all|breaking|daily|more) .{0,80}(?:newsletter|inbox|e-?mail|alerts?|updates?|app).{0,40}|(?:enter )?your (?:e-?mail|name)(?: address)?|e-?mail address|newsletters?(?: sign-?up)?|submit|i agree.{0,80}|download (?:the|our) .{0,40}app.{0,40}|get the app|join (?:our|the) .{0,60}(?:newsletter|channel|community|whatsapp|telegram).{0,40}|thank you for subscribing.{0,40}|invalid email.{0,40}|loading\b.{0,40}|please wait.{0,20})[!.:…]*$/i,
  },
  {
    kind: 'paywall',
    reason: 'paywall or sign-in',
    pattern:
      /^(?:(?:already|not|are you) (?:a |an )?(?:subscriber|member|registered).{0,80}|(?:this|the full) (?:article|story|content|page) is (?:for|only|available|reserved|exclusive|free).{0,120}|to (?:continue|keep) reading.{0,160}|(?:log|sign) ?in(?: (?:or|\/|to) .{0,60})?|log ?out|sign ?out|my account|create (?:an |a free )?account.{0,40}|register|subscribers? only|premium|unlock this .{0,60}|you have (?:reached|read|used).{0,120}|(?:start|begin) your (?:free )?trial.{0,60}|become a (?:member|subscriber|supporter).{0,60}|support (?:our|independent|quality).{0,120}|anmelden|einloggen|abonnieren|se connecter|s['’]abonner|s['’]inscrire|iniciar sesión|suscríbete|assine|entrar|accedi|abbonati)[!.:…]*$/i,
  },
  {
    kind: 'legal',
    reason: 'legal notice',
    pattern:
      /^(?:(?:©|\(c\)|copyright\b).{0,200}|.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati).{0,120}|privacy(?: policy| notice| settings| center| & .{1,30})?|terms(?: (?:of|and|&) .{1,40})?|cookies?(?: .{1,30})?|(?:do not sell|manage|accept|reject|allow|customi[sz]e)\b.{0,20}(?:information|cookies?|preferences|all|consent).{0,20}|(?:we|this (?:web)?site|our (?:web)?site) uses? cookies.{0,200}|by (?:continuing|using|clicking|signing|subscribing).{0,240}|impressum|datenschutz(?:erklärung)?|agb|mentions légales|aviso legal|site ?map|accessibility(?: statement| help| links)?|ad ?choices|corrections?(?: policy)?|reprints?(?: (?:&|and) permissions)?|licen[cs]ing|this site is protected by.{0,120}|reuse (?:this )?content|(?:our )?standards:.{1,80}|syndication)$/i,
  },
  {
    kind: 'nav',
    reason: 'navigation',
    pattern:
      /^(?:skip (?:to|past).{0,60}|(?:main |toggle |open |close |show |hide |mobile |primary |site )*(?:menu|navigation|nav|search|sidebar|header|footer|logo|hamburger)(?: (?:menu|navigation|toggle|icon|button|bar|form|for:?))*|home(?:page)?|back(?: to (?:top|home|homepage|all|list|news|the .{1,20}))?.{0,10}|(?:go )?to (?:the )?top|top|next|previous|prev|(?:select|choose|change) (?:your )?(?:language|region|country|edition|city|location)|language|english|search(?: (?:for|the|this|site|here).{0,40})?|close|open|expand(?: icon)?|collapse|more|less|show (?:more|less|all)|see (?:more|all|less)|view (?:more|all|in .{1,30}|.{0,20}gallery)|load more.{0,20}|click here.{0,40}|about(?: (?:us|me|the author|the site))?|contact(?: (?:us|me))?|contact & .{1,20}|faqs?|help(?: cent(?:er|re))?|careers?|jobs|press|archives?|rss(?: feeds?)?|sections?|categor(?:y|ies)|tags?|topics?|authors?|print edition|e-?paper|today['’]s paper|breaking(?: news)?|live(?: (?:tv|now|blog|updates))?|watch(?: (?:live|now|tv))?|listen(?: (?:live|now|to (?:this )?(?:article|story)))?.{0,20}|play(?: video| now)?|pause|mute|unmute|fullscreen|video|videos|photos?|gallery|image|images|slideshow|podcasts?|web ?stories|weather|e-?books?|dark mode|light mode|font size.{0,20}|[aA][+-]|text size.{0,20}|enlarge(?: this image)?|toggle caption|hide caption|caption|logo|icon|image source|getty images?|menu|start|startseite|accueil|inicio|início|suche|buscar|rechercher|zurück|weiter)[!.:…›»>]*$/i,
  },
  {
    kind: 'label',
    reason: 'label of a section or tag line',
    pattern:
      /^(?:the post .{4,220}(?:appeared first|first appeared) on .{2,60}|(?:posted|filed|published|listed|categori[sz]ed) (?:in|under)\b.{0,80}|(?:tags?|tagged(?: (?:with|as|in))?|topics?|categor(?:y|ies)|keywords?|more on|in this (?:article|story)|explore|sections?|schlagworte|themen|étiquettes|etiquetas|mots-clés)\s?[:|].{0,200}|(?:\d+|~?\d+-\d+) ?[- ]?(?:min(?:ute)?s?|mins?)\.?(?: of)?(?: |-)?(?:read|reading)(?: time)?|(?:reading|read) time:?.{0,30}|lesezeit:?.{0,20}|min read|(?:photo|image|picture|foto|video|illustration|graphic|credit|source|screenshot)s?(?: credits?)?(?: by| courtesy(?: of)?)?:.{0,160}|(?:photo|image) (?:by|courtesy|via|credit)\b.{0,140}|credit:.{0,120}|exclusive|opinion|analysis|explainer|editorial|sponsored|updated|developing|featured|listen to (?:this )?(?:article|story).{0,40}|key (?:points|takeaways)|quick (?:read|take)|highlights|ai summary(?: icon)?.{0,20}|(?:view )?(?:original|full) (?:post|article|source|story).{0,60})$/i,
  },
];
