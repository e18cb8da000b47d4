/** The criteria of one document's reliability, in the order of the method (section 3). */
export const CRITERION_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
] as const;

export type CriterionId = (typeof CRITERION_IDS)[number];
