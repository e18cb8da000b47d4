/**
 * How a source stands to a claim, read from its own words (method, X4): it states it flatly (`asserts`), puts it in a named
 * mouth (`attributes`), passes on a rumour (`hearsay`), weakens it (`hedges`), lets it be understood (`implies`, set by people
 * only), contradicts it (`denies`, set by people only) or says that it was not made public (`undisclosed`).
 * A source without evidence is silent; silence has no record.
 */
export type Stance =
  'asserts' | 'attributes' | 'hearsay' | 'hedges' | 'implies' | 'denies' | 'undisclosed';

export const STANCES: readonly Stance[] = [
  'asserts',
  'attributes',
  'hearsay',
  'hedges',
  'implies',
  'denies',
  'undisclosed',
];

/** Whose words a passage is: the publication's, or a machine summary printed on the same page. */
export type Voice = 'publisher' | 'ai-summary';

/** `machine`: no person has looked at it. `reviewed`: one has. `rejected`: one has, and it is not to be shown. */
export type Review = 'machine' | 'reviewed' | 'rejected';
