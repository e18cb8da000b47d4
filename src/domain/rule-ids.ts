/**
 * Every rule that the check can breach, by a name that never changes: editors look it up in the contributing guide, and
 * other programs filter by it. A new rule gets a line here and a paragraph there.
 */
export const RULES = [
  // What a content folder may hold.
  'content-is-data',
  'no-code-in-content',
  'hidden-characters',
  'tangled-text',
  'file-name',
  'file-size',
  'file-text',
  'unreadable-seed',
  'unmerged-proposal',
  // What a record says, and how.
  'frontmatter',
  'schema',
  'site',
  'references-resolve',
  'bounds-agree',
  // What must stand in the documents.
  'seed-unchanged',
  'quote-anchored',
  'evidence-places',
  'value-in-quote',
  'subject-near-quote',
  'facts-proven',
  'body-in-seed',
  'amounts-backed',
  // What the built pages say.
  'number-proven',
  'words-verbatim',
  // People's decisions on computed judgements.
  'override-name',
  'override-target',
  'override-stale',
  'override-range',
  'override-reason',
  'override-evidence',
  'override-twice',
  // What became of what publishers claimed.
  'track-record-publisher',
  'track-record-evidence',
  'track-record-twice',
] as const;

export type RuleId = (typeof RULES)[number];
