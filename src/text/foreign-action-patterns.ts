import { FOREIGN_ACTIONS, type ForeignActionWords } from './foreign-action-words.ts';

/** What a form of a verb tells in its clause. */
export interface ForeignActionRead {
  readonly action: string;
  readonly planned: boolean;
  /** Whether the verb is the finite one of its clause, and no participle or infinitive. */
  readonly finite: boolean;
}

/** The patterns for actions in masked sentences of one language. */
export interface ForeignActionPatterns {
  /** Every form of every verb. */
  readonly verbs: RegExp;
  readonly condition: RegExp;
  /** Opens a relative clause. */
  readonly relative: RegExp;
  /** Ends a text before whoever is only cited. */
  readonly cited: RegExp;
  /** Opens the clause that tells what is said. */
  readonly that: RegExp;
  /** Finite verbs that a participle or infinitive leans on. */
  readonly helps: RegExp;
  readonly negation: RegExp;
  readonly hearsay: RegExp;
  /** Which action a form tells in its clause; null when it tells none there. */
  read(
    verb: string,
    clause: string,
    beside: { readonly before: string; readonly behind: string },
  ): ForeignActionRead | null;
}

/** The patterns for a language of the table; null for others. */
export function foreignActionPatterns(language: string): ForeignActionPatterns | null {
  return PATTERNS.get(language) ?? null;
}

function compile(words: ForeignActionWords): ForeignActionPatterns {
  const word = (source: string, flags: string): RegExp =>
    new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}])`, flags);
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
  const rows = words.actions.map(({ action, done, told, to, object }) => ({
    action,
    done: whole(done),
    told: whole(told),
    to: whole(to),
    object: object === undefined ? null : new RegExp(object, 'iu'),
  }));
  const auxiliary = word(words.auxiliary, 'iu');
  const plans = word(words.plans, 'iu');
  const noun = words.noun === null ? null : new RegExp(`(?<!\\p{L})(?:${words.noun}) $`, 'iu');
  return {
    verbs: word(words.actions.flatMap(({ done, told, to }) => [told, done, to]).join('|'), 'giu'),
    condition: new RegExp(`^(?:${words.condition})\\s`, 'iu'),
    relative: new RegExp(`^(?:${words.relative})\\s`, 'iu'),
    cited: new RegExp(`(?<!\\p{L})(?:${words.cited})\\s$`, 'iu'),
    negation: word(words.negation, 'iu'),
    hearsay: word(words.hearsay, 'iu'),
    that: new RegExp(`^(?:${words.that})(?:(?<=['’])|\\s)`, 'iu'),
    helps: word(`${words.auxiliary}|${words.plans}`, 'iu'),
    read: (verb, clause, { before, behind }) => {
      // "la compra de": no verb.
      const isNoun = /[ae]$/.test(verb) && (noun?.test(before) ?? false);
      for (const { action, done, told, to, object } of rows) {
        if (object && !object.test(clause)) continue;
        if (!isNoun && told.test(verb)) {
          const planned = plans.test(clause) && to.test(verb);
          return { action, planned, finite: !planned };
        }
        // "Falk, fondée en 2009": a time right behind it says that it was done.
        if (!isNoun && done.test(verb) && (auxiliary.test(clause) || TIME.test(behind)))
          return { action, planned: false, finite: false };
        if (to.test(verb) && plans.test(clause)) return { action, planned: true, finite: false };
      }
      return null;
    },
  };
}

const TIME = /^ (?:en|in|im|i|el|le)? ?(?:[\p{L}.]+ )?(?:19|20)\d\d/u;

const PATTERNS: ReadonlyMap<string, ForeignActionPatterns> = new Map(
  Object.entries(FOREIGN_ACTIONS).map(([language, words]) => [language, compile(words)]),
);
