/** What rules become once compiled: functions that only read. */
import type { Descriptor, Statements } from './descriptor.ts';
import type { Pack, Rule } from './rule.ts';
import type { Trace, Truth } from './trace.ts';
import type { Part } from './vocabulary.ts';

/** Where a condition is evaluated: one record, its owner, and what holds for the whole check. */
export interface Frame {
  readonly record: Statements;
  readonly outer?: Frame;
  readonly descriptor: Descriptor;
  /** As-of date, in days. */
  readonly asOf: number;
  /** The as-of date is the filing date: what is not yet decided is decided on that day or later. */
  readonly filed: boolean;
  /** Set when nothing is said of this part list: the frame of a part that may or may not exist. */
  readonly unlisted?: Part;
}

/** A condition as functions: `test` for the verdict, `trace` for the person who asks why. */
export interface Evaluator {
  readonly test: (frame: Frame) => Truth;
  readonly trace: (frame: Frame) => Trace;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly when: Evaluator;
  readonly require: Evaluator;
  readonly reviews: readonly Evaluator[];
}

export interface Program {
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
}
