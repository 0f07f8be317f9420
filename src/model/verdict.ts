/** What one rule says of a subject or part; in the order in which a reader wants them. */
export const VERDICTS = ['fail', 'missing', 'review', 'pass', 'not_applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict amounts to, given how far its clause binds and what persons decided; in the same order. */
export const OUTCOMES = [
  'not_met',
  'information_missing',
  'for_review',
  'waived',
  'target_missed',
  'stretch_missed',
  'counts_against_target',
  'not_adopted',
  'open_advice',
  'met',
  'not_applicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
