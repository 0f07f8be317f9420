/** What persons decided about findings: a determination answers what a clause leaves to them, a waiver lifts a breach. */
import type { Span } from './span.ts';

/** What a determination may say of a finding that was left to a person. */
export const DECISIONS = ['pass', 'fail', 'not_applicable'] as const;
export type Decision = (typeof DECISIONS)[number];

/** An officer's answer to one finding under review. */
export interface Determination {
  readonly kind: 'determination';
  readonly decision: Decision;
  readonly reason: string;
  /** Who decided. */
  readonly by: string;
  /** ISO date of the decision. */
  readonly date: string;
  readonly span: Span;
}

/** A competent body's permission to depart from one rule in one project, for a time. */
export interface Waiver {
  readonly kind: 'waiver';
  /** The legal provision that allows it. */
  readonly basis: string;
  /** The body that granted it. */
  readonly approver: string;
  /** Number of its document. */
  readonly number: string;
  /** First and last ISO day. */
  readonly from: string;
  readonly until: string;
  readonly conditions?: string;
  readonly span: Span;
}

export type Settlement = Determination | Waiver;
