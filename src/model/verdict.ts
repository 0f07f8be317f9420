/** What one rule says of a subject or part; in the order in which a reader wants them. */
export const VERDICTS = ['fail', 'missing', 'review', 'pass', 'not_applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];
