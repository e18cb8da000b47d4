/** The colours that a drawing may use, by their role. */
export type Ink =
  'ink' | 'muted' | 'strong' | 'rule' | 'accent' | 'alarm' | 'paper' | 'sunk' | 'evidence';

/**
 * Light colours as literals: what a drawing carries in its attributes, because files, mail and the PNG renderer know no
 * style sheet. The same values as src/styles/tokens.css; a test compares.
 */
export const LIGHT: Readonly<Record<Ink, string>> = {
  ink: '#1a1d21',
  muted: '#575d65',
  strong: '#80868d',
  rule: '#dcdcd6',
  accent: '#0a5a78',
  alarm: '#ab2a1b',
  paper: '#fdfdfb',
  sunk: '#f3f3ef',
  evidence: '#fdeca6',
};

/** The same roles at night; used by the standalone file's own style sheet. */
export const DARK: Readonly<Record<Ink, string>> = {
  ink: '#e8e6e1',
  muted: '#a6abb2',
  strong: '#7a828a',
  rule: '#343a40',
  accent: '#83c7e2',
  alarm: '#ff9583',
  paper: '#14171a',
  sunk: '#1d2125',
  evidence: '#544a1a',
};

/** The token of src/styles/tokens.css that stands for each role. */
export const TOKEN: Readonly<Record<Ink, string>> = {
  ink: '--ink',
  muted: '--ink-muted',
  strong: '--rule-strong',
  rule: '--rule',
  accent: '--accent',
  alarm: '--alarm',
  paper: '--paper',
  sunk: '--paper-sunk',
  evidence: '--evidence',
};
