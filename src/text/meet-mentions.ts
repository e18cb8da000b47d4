import type { EntityId } from '../domain/ids.ts';
import { isCited, isModifier, speaksItself, standsAlone } from './find-subject.ts';
import { IS_HELD } from './held-names.ts';
import type { MaskedSentence, Mention } from './mask-sentence.ts';
import { nounsBeside } from './nouns-beside.ts';
import type { Met, ReferenceContext } from './resolve-reference.ts';

/** The names that a sentence adds to those a text has spoken of, with the part each plays in it. */
export function meetMentions(
  sentence: MaskedSentence,
  context: ReferenceContext & {
    readonly resolve: (mention: Mention) => EntityId | null;
    /** Whether a preposition of the text's language takes a mention; English ones are known here. */
    readonly governed: (sentence: MaskedSentence, mention: Mention) => boolean;
  },
): Met[] {
  const found: Met[] = [];
  let hasSubject = false;
  const isTaken = (mention: Mention): boolean => context.governed(sentence, mention);
  const hasFree = sentence.mentions.some((one) => one.kind === 'organisation' && !isTaken(one));
  for (const mention of sentence.mentions) {
    const entity = context.resolve(mention);
    if (entity === null) continue;
    const kind =
      mention.form === 'name'
        ? mention.kind
        : context.met.findLast((one) => one.entity === entity)?.kind;
    if (kind === undefined || kind === null) continue;
    const cited = isCited(sentence, mention);
    const speaks = cited || speaksItself(sentence, mention);
    const aside =
      cited ||
      (speaks && (kind === 'person' || POST.test(sentence.text.slice(mention.at + 1)))) ||
      isModifier(sentence, mention) ||
      OBJECT_CLAUSE.test(sentence.text.slice(Math.max(0, mention.at - 12), mention.at)) ||
      IS_HELD.test(sentence.text.slice(Math.max(0, mention.at - 90), mention.at));
    // "…, which said it expects": a clause with a subject of its own.
    const heads = /^,? (?:which|who) /.test(sentence.text.slice(mention.at + 1));
    // "the Bank of Ora (BO)": the letters repeat a name.
    const repeats = sentence.text[mention.at - 1] === '(';
    // "the Falk site", "Ora beer": the name says which.
    const names = mention.form === 'name' && THING.test(sentence.text.slice(mention.at + 1));
    const leads = (): boolean =>
      !hasSubject &&
      !repeats &&
      !names &&
      !(hasFree && isTaken(mention)) &&
      (speaks || standsAlone(sentence, mention));
    const subject = !aside && (heads || leads());
    if (subject && !heads && kind !== 'place') hasSubject = true;
    found.push({
      entity,
      kind,
      at: mention.start,
      sentence: context.sentence,
      block: context.block,
      role: aside ? 'aside' : subject ? 'subject' : 'other',
      nouns: mention.form === 'name' ? nounsBeside(sentence.text, mention.at) : [],
    });
  }
  return found;
}

/** "an email, which Ora obtained,": who does something in passing. */
const OBJECT_CLAUSE = /, (?:which|that|whom) $/;

const THING =
  /^ (?:[\p{Ll}-]+ )?(?:sites?|plants?|factory|factories|mines?|mill|beers?|brands?|ranges?|stores?|shops|outlets|projects?|facility|facilities|airport|field|fields|refinery|index|family|cup|league|season|tournament|programme|scheme)(?!\p{L})/u;

/** What follows a name that is a person's, whatever it was taken for. */
const POST =
  /^, (?:(?:an?|the|its|his|her) )?(?:[\p{Ll}-]+ ){0,3}(?:analyst|economist|strategist|lawyer|chief|director|president|founder|co-founder|manager|spokes\p{Ll}+|professor|minister|chair\p{Ll}*|CEO|CFO)\b/u;
