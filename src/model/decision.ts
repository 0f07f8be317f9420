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
interface Waiver {
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
  /** The determination by which the breach was found, where a person found it. */
  readonly over?: Determination;
  readonly span: Span;
}

/** Which finding is meant. */
export interface Address {
  /** Full id. */
  readonly rule: string;
  /** Project code or credit code; the name of a subject that states none, the file of one without either. */
  readonly subject: string;
  /** Name or place of the part, where the rule judges parts. */
  readonly part?: string;
}

/** What decisions call a subject; never two names at once, so that a name cannot stand for another subject's code. */
export function subjectNamed({ identity, name, file }: Named): string {
  const stated = [identity, name].find((each) => each !== undefined && each.trim() !== '');
  return (stated ?? file).trim();
}

interface Named {
  readonly identity?: string;
  readonly name?: string;
  readonly file: string;
}

export interface Determined extends Address {
  /** Of the finding that was decided. */
  readonly stamp: string;
  readonly settlement: Determination;
}

export interface Waived extends Address {
  readonly settlement: Waiver;
}

export type Settlement = Determination | Waiver;
