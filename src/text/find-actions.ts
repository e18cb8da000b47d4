import { ACTION_CUES } from './action-cues.ts';
import type { ActionCue } from './action-cues.ts';
import { LETTER, charClass } from './char-classes.ts';
import { verbForms } from './verb-forms.ts';

/** How a verb stands in its clause. */
export type VerbMood =
  | 'past' // "signed", "has signed", "did sign"
  | 'passive' // "was signed", "has been signed"
  | 'planned' // "will sign", "plans to sign"
  | 'agreed' // "agreed to sign"
  | 'ongoing' // "is signing"
  | 'talks' // "is in talks to sign", "considers signing"
  | 'headline'; // "signs", without a full stop

/** An action where a masked text tells it. */
export interface ActionPlace {
  readonly cue: ActionCue;
  /** Offsets of the verb itself. */
  readonly start: number;
  readonly end: number;
  /** Where its auxiliaries and adverbs start. */
  readonly from: number;
  readonly mood: VerbMood;
  readonly negated: boolean;
  /**
   * Offset of the mention that does it, where another verb names it ("analysts expect Falk to buy") or it stands behind what
   * is told of it ("Founded in 2006, Falk").
   */
  readonly doer?: number;
}

/** The actions of a masked sentence, in order. Possibilities ("could sign") and bare infinitives are none. */
export function findActions(text: string): ActionPlace[] {
  const lower = text.toLowerCase();
  const headline = !/[.!?:]["'”’)]*$/.test(text.trim());
  const found: ActionPlace[] = [];
  let next = 0;
  let free = 0;
  for (let start = 0; start < lower.length; start = next) {
    next = start + 1;
    if (charClass(lower, start) !== LETTER) continue;
    while (goesOn(lower, next)) next++;
    if (free > start) continue;
    const verbs = VERBS.get(lower.slice(start, next));
    if (verbs === undefined) continue;
    for (const verb of verbs) {
      const place = actionAt(lower, start, verb, headline);
      if (place === null) continue;
      found.push(place);
      free = place.end;
      break;
    }
  }
  return found;
}

/** Whether a word of the table may have this character behind its first. */
function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === APOSTROPHE || unit === HYPHEN || charClass(text, at) === LETTER;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

function actionAt(lower: string, start: number, verb: Verb, headline: boolean): ActionPlace | null {
  const { cue, object, form, words } = verb;
  const end = start + words.length;
  if (lower.slice(start, end) !== words || /[\p{L}\p{N}'-]/u.test(lower[end] ?? ' ')) return null;
  const before = lower.slice(Math.max(0, start - 90), start);
  const lead = LEAD.exec(before)?.[0] ?? '';
  const behind = lower.slice(end, end + 120);
  const opened = form === 'past' && start === 0 ? FRONTED.exec(behind) : null;
  if (opened && (!object || cue.passive)) {
    const doer = end + opened[0].length - 1;
    return { cue, start, end, from: start, mood: 'passive', negated: false, doer };
  }
  if (object && !object.test(behind) && !(cue.passive && form === 'past' && BE.test(lead)))
    return null;
  if (form === 'base') {
    const raised = EXPECTED_TO.exec(before);
    if (raised?.groups) {
      const from = start - (raised.groups['lead'] ?? '').length;
      return { cue, start, end, from, mood: 'planned', negated: false, doer: from - 2 };
    }
  }
  const agreed = form === 'base' ? AGREED_WHEN.exec(before) : null;
  if (agreed)
    return { cue, start, end, from: start - agreed[0].length, mood: 'agreed', negated: false };
  const mood = moodOf(form, lead, headline, lower.slice(end, end + 30));
  if (mood === null) return null;
  const negated = NEGATION.test(lead) || DENIED.test(before.slice(-60));
  return { cue, start, end, from: start - lead.length, mood, negated };
}

type Form = 'base' | 'third' | 'past' | 'gerund';

function moodOf(form: Form, lead: string, headline: boolean, after: string): VerbMood | null {
  if (MODAL.test(lead)) return null;
  if (TALKS.test(lead)) return 'talks';
  if (PLANNED.test(lead)) return form === 'base' || /\bbe /.test(lead) ? 'planned' : null;
  if (AGREED.test(lead)) return form === 'base' ? 'agreed' : null;
  // "the plan to be sold", "while being sold": no finite verb.
  if (/\bto (?:be|have)\b|^being\b/.test(lead)) return null;
  if (form === 'past') {
    if (BE.test(lead)) return 'passive';
    if (HAVE.test(lead)) return 'past';
    // "the company founded by Noor", "a deal signed last year"
    if (/^ by\b/.test(after)) return null;
    return 'past';
  }
  if (form === 'gerund') return BE.test(lead) ? 'ongoing' : null;
  if (form === 'third') return headline ? 'headline' : null;
  return /\b(?:did|does) (?:not |n't )?$/.test(lead) ? 'past' : null;
}

/** "expect Falk to": whoever is expected to act. The mention is one character, then comes a space. */
const EXPECTED_TO =
  /\b(?:expects?|expected|forecasts?|predicts?|predicted|tips?|tipped) [\uE000-\uE7FF] (?<lead>to (?:[a-z]+ly )?)$/;

/** "Founded in 2006 by two students, Falk": what opens a sentence is told of the name behind the comma. */
const FRONTED =
  /^ (?:in|on|by) [^,;.\uE000-\uE7FF]{2,60}(?: by [^;.]{1,60}?)?, [\uE000-\uE7FF](?=,? (?:has|had|is|was|\p{Ll}+s|\p{Ll}+ed|who|which|an?|the)(?!\p{L}))/u;

/** What may stand between a subject and its verb. */
const LEAD =
  /(?:\b(?:has|have|had|having|was|were|is|are|be|been|being|will|would|did|does|do|not|never|also|already|just|first|then|later|now|once|again|recently|reportedly|allegedly|subsequently|finally|formally|officially|successfully|publicly|previously|initially|eventually|quietly|immediately|currently|could|may|might|can|should|must|to|won't|didn't|hasn't|haven't|plans?|planned|planning|expects?|expected|set|due|intends?|intended|aims?|hopes?|wants?|seeks?|seeking|looking|scheduled|slated|likely|poised|about|agreed|agreeing|agrees|decided|decides|chose|vowed|pledged|promised|offered|in|talks|early|advanced|discussions|negotiations|negotiating|considering|weighing|exploring|mulling|eyeing|[a-z]+ly) )+$/;
const MODAL = /\b(?:could|may|might|can|should|must)\b/;
const TALKS =
  /\b(?:talks|discussions|negotiations|negotiating|considering|weighing|exploring|mulling|eyeing)\b/;
const PLANNED =
  /\b(?:will|would|won't|plans?|planned|planning|expects?|expected|set|due|intends?|intended|aims?|hopes?|wants?|seeks?|seeking|looking|scheduled|slated|likely|poised|about|vowed|pledged|promised|offered|is to|are to)\b/;
const AGREED = /\b(?:agreed|agrees|agreeing|decided|decides|chose) to (?:\w+ly )?$/;
/** "agreed in 2013 to": the time stands between. */
const AGREED_WHEN =
  /\b(?:agreed|decided) (?:(?:in|on|last) (?:(?!to )[^ .;,\uE000-\uE7FF]{1,10} ?){1,3}|(?:yester|to|sun|mon|tues|wednes|thurs|fri|satur)day) ?to (?:\w+ly )?$/;
const BE = /\b(?:was|were|is|are|be|been|being)\b/;
const HAVE = /\b(?:has|have|had|having)\b/;
const NEGATION = /\b(?:not|never|won't|didn't|hasn't|haven't)\b/;
const DENIED =
  /\b(?:den(?:y|ies|ied)|denying) (?:that |having |reports? (?:that|of) )?[^.;,]{0,40}$/;

/** A form of a verb of the table. */
interface Verb {
  readonly cue: ActionCue;
  readonly object: RegExp | null;
  readonly form: Form;
  readonly words: string;
}

/** The verbs of the table by the first word of each form, longer forms first. */
const VERBS: ReadonlyMap<string, readonly Verb[]> = Map.groupBy(
  ACTION_CUES.flatMap((cue) => {
    const object = cue.object === undefined ? null : new RegExp(`^${cue.object}`, 'u');
    return cue.verbs.flatMap((entry): Verb[] => {
      const { base, third, past, participle, gerund } = verbForms(entry);
      const forms: readonly (readonly [Form, string])[] = [
        ['past', past],
        ['past', participle],
        ['gerund', gerund],
        ['third', third],
        ['base', base],
      ];
      return forms
        .filter(([, words], at) => forms.findIndex(([, other]) => other === words) === at)
        .map(([form, words]) => ({ cue, object, form, words }));
    });
  }).sort((a, b) => b.words.split(' ').length - a.words.split(' ').length),
  (verb) => verb.words.split(' ')[0] ?? '',
);
