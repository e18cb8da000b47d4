import { ACTION_CUES } from './action-cues.ts';
import type { ActionCue } from './action-cues.ts';
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
}

/** The actions of a masked sentence, in order. Possibilities ("could sign") and bare infinitives are none. */
export function findActions(text: string): ActionPlace[] {
  const lower = text.toLowerCase();
  const headline = !/[.!?:]["'”’)]*$/.test(text.trim());
  const found: ActionPlace[] = [];
  for (const { cue, pattern, object } of PATTERNS) {
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((place) => place.start < end && start < place.end)) continue;
      if (object && !object.test(lower.slice(end, end + 120))) continue;
      const form = formOf(match.groups ?? {});
      const lead = LEAD.exec(lower.slice(Math.max(0, start - 90), start))?.[0] ?? '';
      const mood = moodOf(form, lead, headline, lower.slice(end, end + 30));
      if (mood === null) continue;
      const negated =
        NEGATION.test(lead) || DENIED.test(lower.slice(Math.max(0, start - 60), start));
      found.push({ cue, start, end, from: start - lead.length, mood, negated });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Form = 'base' | 'third' | 'past' | 'gerund';

function formOf(groups: Readonly<Record<string, string | undefined>>): Form {
  if (groups['past'] !== undefined) return 'past';
  if (groups['gerund'] !== undefined) return 'gerund';
  return groups['third'] !== undefined ? 'third' : 'base';
}

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

/** What may stand between a subject and its verb. */
const LEAD =
  /(?:\b(?:has|have|had|having|was|were|is|are|be|been|being|will|would|did|does|do|not|never|also|already|just|first|then|later|now|once|again|recently|reportedly|allegedly|subsequently|finally|formally|officially|successfully|publicly|previously|initially|eventually|quietly|immediately|currently|could|may|might|can|should|must|to|won't|didn't|hasn't|haven't|plans?|planned|planning|expects?|expected|set|due|intends?|intended|aims?|hopes?|wants?|seeks?|seeking|looking|scheduled|slated|likely|poised|about|agreed|agreeing|agrees|decided|decides|chose|vowed|pledged|promised|offered|in|talks|early|advanced|discussions|negotiations|negotiating|considering|weighing|exploring|mulling|eyeing|[a-z]+ly) )+$/;
const MODAL = /\b(?:could|may|might|can|should|must)\b/;
const TALKS =
  /\b(?:talks|discussions|negotiations|negotiating|considering|weighing|exploring|mulling|eyeing)\b/;
const PLANNED =
  /\b(?:will|would|won't|plans?|planned|planning|expects?|expected|set|due|intends?|intended|aims?|hopes?|wants?|seeks?|seeking|looking|scheduled|slated|likely|poised|about|vowed|pledged|promised|offered|is to|are to)\b/;
const AGREED = /\b(?:agreed|agrees|agreeing|decided|decides|chose) to (?:\w+ly )?$/;
const BE = /\b(?:was|were|is|are|be|been|being)\b/;
const HAVE = /\b(?:has|have|had|having)\b/;
const NEGATION = /\b(?:not|never|won't|didn't|hasn't|haven't)\b/;
const DENIED =
  /\b(?:den(?:y|ies|ied)|denying) (?:that |having |reports? (?:that|of) )?[^.;,]{0,40}$/;

const PATTERNS = ACTION_CUES.map((cue) => {
  const forms = cue.verbs.map(verbForms);
  const any = (pick: (form: (typeof forms)[number]) => string): string =>
    [...new Set(forms.map(pick))].sort((a, b) => b.length - a.length).join('|');
  return {
    cue,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}'-])(?:(?<past>${any((form) => `${form.past}|${form.participle}`)})|(?<gerund>${any((form) => form.gerund)})|(?<third>${any((form) => form.third)})|(?<base>${any((form) => form.base)}))(?![\\p{L}\\p{N}'-])`,
      'gu',
    ),
    object: cue.object === undefined ? null : new RegExp(`^${cue.object}`, 'u'),
  };
});
