import { alternation } from './alternation.ts';
import {
  BETWEEN_SPEAKER_AND_VERB,
  DOCUMENT_HEADS,
  ORGANISATION_WORDS,
  OUTLET_WORDS,
  UNNAMED_HEADS,
} from './speech-words.ts';

export type SpeakerKind = 'person' | 'organisation' | 'outlet' | 'unnamed' | 'document';

/** Who speaks. Offsets are UTF-16 units. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: SpeakerKind;
}

const TAIL_WORDS = new RegExp(
  `(?:(?:^|\\s)(?:${alternation(BETWEEN_SPEAKER_AND_VERB)}|\\p{Ll}{2,14}ly)|(?:’s|'s|’ve|'ve|’d|'d|’ll|'ll))$`,
  'u',
);
const OPENERS =
  /^(?:(?:but|and|so|yet|then|also|still|however|meanwhile|instead|though|although|while|as|when|if|because|since|that|which|where|after|before|now|again|later|moreover|indeed|thus|nor|or|what)(?:,|(?=\s))\s?){1,3}/iu;
const PREPOSITION =
  /^(?:in|on|at|during|for|with|by|from|to|of|under|over|amid|despite|through|about|around|among|between|against|like|per|within|without|upon|since|until|following|according)\s/iu;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which)$/iu;

/**
 * The speaker that stands directly before a verb of speech: text[from, to) is what precedes the verb in its sentence.
 * Skips adverbs and an apposition between commas ("Lund, who runs the mill, said"). Null when no name, pronoun or noun stands there.
 */
export function speakerBefore(text: string, from: number, to: number): Speaker | null {
  let end = to;
  let left = text.slice(from, end);
  for (let i = 0; i < 6; i++) {
    const trimmed = left.trimEnd();
    const tail = TAIL_WORDS.exec(trimmed);
    left = tail ? trimmed.slice(0, tail.index) : trimmed;
    end = from + left.length;
    if (!tail) break;
  }
  if (left === '') return null;
  if (left.endsWith(',') || left.endsWith('—') || left.endsWith('–') || left.endsWith(')')) {
    return beforeApposition(text, from, left);
  }
  const cut = lastBoundary(left);
  return asSpeaker(text, from + cut, end);
}

/** The speaker that follows the verb: "said Ada Lund, who …". */
export function speakerAfter(text: string, from: number, to: number): Speaker | null {
  // "freut sich Lund"
  const itself = /^\ssich(?=\s)/.exec(text.slice(from, to))?.[0].length ?? 0;
  if (itself > 0) return speakerAfter(text, from + itself, to);
  // "said President and CEO Ines Lund"
  const titles = TITLES.exec(text.slice(from, to))?.[0].length ?? 0;
  if (titles > 0) return speakerAfter(text, from + titles, to);
  const right = text.slice(from, to);
  const match =
    /^\s(?<name>(?:(?:the|a|an|his|her|its|their|one|another|some|many)\s)?[\p{L}\p{N}.'’&()-]{1,40}(?:\s[\p{L}\p{N}.'’&()-]{1,40}){0,8}?)(?=,|;|:|\.?$|\.?["”\n]|\s(?:who|which|in|on|at|during|after|before|when|while|as|of the|from|about|and|am|im|bei|beim|dem|gegenüber|(?<!von )der|auf|zu|zum|zur|nach|vor|laut|à|au|aux|dans|lors|sur|en|durante|tras|al|på|till|för|om|vid)\s|\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|gestern|heute|ayer|hoy|hier)(?!\p{L})|\.\s)/iu.exec(
      right,
    );
  const name = match?.groups?.['name']
    ?.trimEnd()
    .replace(/(?<!\b(?:Inc|Corp|Co|Ltd|Jr|Sr|\p{Lu}))\.$/u, '');
  if (name === undefined || name === '') return null;
  if (
    !/\p{Lu}/u.test(name) &&
    !/^(?:the|a|an|his|her|its|their|one|another|some|many|he|she|they)(?:\s|$)/i.test(name) &&
    !UNNAMED_WORD.test(name)
  )
    return null;
  return asSpeaker(text, from + 1, from + 1 + name.length);
}

const TITLES =
  /^\s(?:President|Chairman|Chairwoman|Chair|Founder|Co-[Ff]ounder|Chief Executive|CEO|Managing Director|Director|Owner) and(?=\s\p{Lu})/u;

/** The first name, pronoun or noun phrase of a sentence, for participles and second verbs. */
export function subjectOf(text: string, from: number, to: number): Speaker | null {
  let start = from;
  let rest = text.slice(from, to);
  const opener = OPENERS.exec(rest);
  if (opener) {
    start += opener[0].length;
    rest = rest.slice(opener[0].length);
  }
  if (PREPOSITION.test(rest)) {
    const comma = rest.search(/,\s/);
    if (comma < 0 || comma > 90) return null;
    start += comma + 2;
    rest = rest.slice(comma + 2);
  }
  // "Den Umsatz steigerte Falk": what opens a sentence of these languages may be its object.
  if (FOREIGN_OPENING.test(rest)) return null;
  const match = SUBJECT.exec(rest);
  if (!match) return null;
  return asSpeaker(text, start, start + match[0].length);
}

const FOREIGN_OPENING =
  /^(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|Einer|Solche|Diese[rsmn]?|Im|Am|Auf|Bei|Mit|Von|Nach|Für|Le|Les|Un|Une|Ce|Cette|Ces|En|El|Las|Una|Fuentes|Según|Det|Ett|Enligt|Selon|Laut)\s/u;

const SUBJECT = new RegExp(
  '^(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t)(?!\\p{L})|' +
    '(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ff]ormer|[Pp]resident|[Rr]epublican|[Dd]emocratic)\\s){0,3}' +
    '(?!(?:The|An?|His|Her|Its|Their|Some|Many|Several|One)\\s)(?:\\p{Lu}|\\p{Ll}{1,3}\\p{Lu})[\\p{L}\\p{N}.&’-]*(?:\\s(?:of\\s|de\\s|van\\s|von\\s|the\\s|for\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\p{N}.&’-]*){0,7}|' +
    '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ne)\\s(?:\\p{L}+\\s){0,3}?\\p{L}+(?=\\s))',
  'u',
);

function beforeApposition(text: string, from: number, left: string): Speaker | null {
  // From the right, the last stretch between commas that starts a noun phrase and is itself no apposition.
  const parts = [...left.matchAll(/[^,—–()]+/g)];
  for (let i = parts.length - 2; i >= 0 && i >= parts.length - 5; i--) {
    const part = parts[i];
    if (!part) continue;
    const cut = lastBoundary(part[0].trimEnd());
    const start = part.index + cut;
    const speaker = asSpeaker(text, from + start, from + part.index + part[0].trimEnd().length);
    if (
      speaker &&
      (speaker.kind !== 'unnamed' || i === 0 || /^(?:a|an|the|one|another)\s/i.test(speaker.text))
    )
      return speaker;
  }
  return null;
}

/** Where the noun phrase at the end of a clause can start at the earliest. */
function lastBoundary(left: string): number {
  let cut = 0;
  for (const match of left.matchAll(
    /[,;:“”"(—–]\s*|\.{3}\s*|…\s*|[.!?]["”’]?\s+(?=\p{Lu}|["“])|\s(?:that|but|as|when|while|because|if|where|whether|what|who|how|why|so|than|though|although|and(?=\s(?:the|he|she|it|they|a|an|in|on|his|her)\s))\s/gu,
  )) {
    // "Mr. X", "J. R. X": an initial or a title ends nothing.
    if (
      /^[.]/.test(match[0]) &&
      match[0].length <= 2 &&
      /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|St|Jr|Lt|Col|Inc|Corp|Co))$/u.test(
        left.slice(0, match.index),
      )
    )
      continue;
    cut = match.index + match[0].length;
  }
  return cut;
}

const UNNAMED: ReadonlySet<string> = new Set(UNNAMED_HEADS);
const DOCUMENTS: ReadonlySet<string> = new Set(DOCUMENT_HEADS);
const UNNAMED_WORD = new RegExp(`(?<!\\p{L})(?:${alternation(UNNAMED_HEADS)})s?(?!\\p{L})`, 'iu');
const OUTLET = new RegExp(`(?<!\\p{L})(?:${alternation(OUTLET_WORDS)})(?!\\p{L})`, 'u');
const ORGANISATION = new RegExp(`(?<!\\p{L})(?:${alternation(ORGANISATION_WORDS)})(?!\\p{L})`, 'u');

function asSpeaker(text: string, from: number, to: number): Speaker | null {
  let start = from;
  let body = text.slice(from, to);
  const lead = /^[\s"“”'‘’(]+/.exec(body)?.[0] ?? '';
  start += lead.length;
  body = body.slice(lead.length);
  const opener = OPENERS.exec(body);
  if (opener && !PRONOUN.test(body)) {
    start += opener[0].length;
    body = body.slice(opener[0].length);
  }
  if (PREPOSITION.test(body)) {
    // "In the interview Lund", "In a letter he": only a name or pronoun at the end can be the speaker.
    const name = /(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*$|(?<=\s)(?:he|she|they)$/u.exec(
      body,
    );
    if (!name || name.index === 0) return null;
    start += name.index;
    body = name[0];
  }
  const words = body.split(/\s+/);
  if (words.length > 14) {
    const name = /(?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*$/u.exec(body);
    if (!name) return null;
    start += name.index;
    body = name[0];
  }
  body = body.trimEnd();
  if (body === '' || !/\p{L}/u.test(body)) return null;
  const kind = kindOf(body);
  if (kind === null) return null;
  return { start, end: start + body.length, text: body, kind };
}

function kindOf(body: string): SpeakerKind | null {
  if (PRONOUN.test(body)) return 'person';
  if (/^(?:this|that|these|those|what)$/i.test(body)) return null;
  if (OFFICER.test(body)) return 'person';
  const core = body.replace(DETERMINERS, '');
  const head = core.split(/\s(?:of|for|at|from|with|in|on|to|who|close|familiar)\s/u)[0] ?? core;
  const last = /[\p{L}.’'-]+$/u.exec(head)?.[0] ?? head;
  const common = /^\p{Ll}+$/u.test(last) || last === core;
  if (common && /^reports$/i.test(last)) return 'unnamed';
  if (common && UNNAMED.has(singular(last))) return 'unnamed';
  if (core === '' || /^(?:some|others|many|several|most)$/i.test(body)) return 'unnamed';
  if (common && DOCUMENTS.has(singular(last))) return 'document';
  const named = /\p{Lu}\p{L}|\p{Ll}\p{Lu}/u.test(/^\p{Lu}\p{Ll}+$/u.test(body) ? body : core);
  if (!named) {
    if (COLLECTIVE.test(head)) return 'organisation';
    // "the judge" is somebody; "a judge" and "some judges" are nobody in particular; "this plan" does not speak.
    if (/^(?:this|these|that|those)\s/i.test(body)) return null;
    if (/^(?:the|his|her|its|their|our)\s/i.test(body)) return 'person';
    const phrase = DETERMINERS.test(body) || (/s$/.test(last) && body.split(/\s/).length <= 3);
    return phrase ? 'unnamed' : null;
  }
  if (OUTLET.test(body)) return 'outlet';
  if (ORGANISATION.test(body) || /^\p{Ll}+$/u.test(last)) return 'organisation';
  const collective =
    /^(?:The|the|its|Its)\s/.test(body) || /^\p{Lu}{2,}$/u.test(body) || /\p{Ll}\p{Lu}/u.test(last);
  return collective && !/^Mc|^Mac|^De\p{Lu}/u.test(last) ? 'organisation' : 'person';
}

/** "Falk Group chief executive Ada Lund": the organisation is only where she works. */
const OFFICER =
  /\b(?:[Ee]xecutive|CEO|CFO|COO|[Pp]resident|[Dd]irector|[Cc]hair(?:man|woman)?|[Cc]hief|[Ff]ounder|[Mm]inister|[Mm]anager|[Aa]nalyst|[Ee]conomist|[Ss]pokes\p{Ll}+|[Ss]ecretary|[Gg]overnor|[Oo]fficer|[Bb]oss) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

const DETERMINERS =
  /^(?:(?:the|an?|his|her|its|their|our|some|many|several|one|most|other|another|few|all|both|two|three|four|five|these|those|this|that)\s)+/iu;
const COLLECTIVE =
  /(?:company|firm|group|agency|ministry|government|bank|department|campaign|committee|court|party|administration|startup|maker|chipmaker|carmaker|retailer|regulator|board|office)$/i;

function singular(word: string): string {
  const lower = word.toLowerCase();
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower === 'sources' || /[^s]s$/.test(lower) ? lower.replace(/s$/, '') : lower;
}
