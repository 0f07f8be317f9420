/** What a look over an archive asks a person to verify: questions, never verdicts. */
import type { Exact } from '../support/exact.ts';
import type { Who } from './archive.ts';
import type { Comparison, Condition } from './condition.ts';
import type { Unread } from './report.ts';
import type { Rule } from './rule.ts';
import type { Interval } from './trace.ts';

/** A number of a rule with the side of it on which the rule asks less, the lenient one. */
export interface Threshold {
  readonly rule: Rule;
  /** `applicability`: on the lenient side the rule does not apply; `requirement`: there it is met. */
  readonly kind: 'applicability' | 'requirement';
  readonly side: 'below' | 'above';
  /** As it counts: turned round where it stands under a `not`. */
  readonly condition: Condition;
  readonly bound: Exact;
  /** As the rule writes it, with the unit of the bound and of values held against it. */
  readonly comparison: Comparison;
}

/** By its place among the thresholds of a run, which are the same in every thread. */
type ThresholdNumber = number;

/** `clear`: on its lenient side the rule does not apply; `met`: there it is met; `short`: on its other side it is not. */
export type NearStanding = 'clear' | 'met' | 'short';

/** A value within the share of the threshold that was asked for. */
export interface NearFlag {
  readonly kind: 'near';
  readonly standing: NearStanding;
  readonly who: Who;
  readonly threshold: ThresholdNumber;
  readonly part?: { readonly list: string; readonly index: number };
  /** Equal ends but where a unit was converted by custom. */
  readonly value: Interval;
  /** From the threshold to the nearest end of the value. */
  readonly difference: Exact;
  /** The difference as a share of the threshold. */
  readonly share: Exact;
}

/** Parts of one project, alike by name, each on the lenient side, together on the other. */
export interface PartsFlag {
  readonly kind: 'parts';
  readonly who: Who;
  readonly threshold: ThresholdNumber;
  readonly list: string;
  readonly parts: readonly { readonly index: number; readonly name?: string; readonly value: Exact }[];
  readonly sum: Exact;
}

/** Projects of one applicant, place and name (but for phase or number), each on the lenient side, together on the other. */
export interface ProjectsFlag {
  readonly kind: 'projects';
  readonly threshold: ThresholdNumber;
  readonly projects: readonly { readonly who: Who; readonly value: Exact }[];
  readonly sum: Exact;
}

export type Flag = NearFlag | PartsFlag | ProjectsFlag;

/** What a project adds to those like it. */
export interface Addends {
  readonly who: Who;
  readonly values: readonly { readonly threshold: ThresholdNumber; readonly value: Exact }[];
}

/** What became of one portion of an archive. */
export interface ScreenPiece {
  readonly file: string;
  readonly inputs: number;
  readonly flags: readonly Flag[];
  readonly addends: readonly Addends[];
  readonly unread: readonly Unread[];
}

/** What a question is listed under: an officer asks first about filings, and of the reports on indicators last. */
export const GROUPS = ['clear', 'met', 'short', 'parts', 'projects', 'indicators'] as const;
export type Group = (typeof GROUPS)[number];

export interface ScreenCounts {
  readonly inputs: number;
  readonly questions: Readonly<Record<Group, number>>;
  readonly unread: number;
  /** Projects that were no longer held against later ones, since there were too many. */
  readonly forgotten: number;
}
