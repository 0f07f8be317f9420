/** What rules become once compiled: functions that only read. */
import type { Exact } from '../support/exact.ts';
import type { Condition, Expression } from './condition.ts';
import type { Statements, Value } from './descriptor.ts';
import type { Pack, Rule } from './rule.ts';
import type { Answer, Interval, Trace } from './trace.ts';
import type { Part, Subject } from './vocabulary.ts';

/** Where a condition is evaluated: the values of one record, its owner, and what holds for the whole check. */
export interface Frame {
  /** By the slots of the layout; undefined is unknown. */
  readonly values: readonly (Value | undefined)[];
  readonly outer?: Frame;
  /** Of a subject, by the slots of its lists: a frame for each part; undefined where nothing is said of the list. */
  readonly parts: readonly (readonly Frame[] | undefined)[];
  /** As-of date, in days. */
  readonly asOf: number;
  /** The as-of date is the filing date: what is not yet decided is decided on that day or later. */
  readonly filed: boolean;
  /** Set when nothing is said of this part list: the frame of a part that may or may not exist. */
  readonly unlisted?: Part;
}

/** A frame that also knows what was written and where, for the person who asks why. */
export interface StatedFrame extends Frame {
  readonly record: Statements;
  readonly outer?: StatedFrame;
  readonly parts: readonly (readonly StatedFrame[] | undefined)[];
  /** The same by the keys of the lists. */
  readonly lists: Readonly<Record<string, readonly StatedFrame[] | undefined>>;
}

/** A condition as functions: `test` for the verdict, `trace` for the person who asks why. */
export interface Evaluator {
  readonly test: (frame: Frame) => Answer;
  readonly trace: (frame: StatedFrame) => Trace;
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly when: Evaluator;
  readonly require: Evaluator;
  readonly reviews: readonly Evaluator[];
}

/** Which facts the rules read, each with its slot. */
export interface Slots {
  /** Facts of the subject, or of one of its part lists, in the order of their slots. */
  readonly keysOf: (subject: Subject, part?: string) => readonly string[];
  /** Part lists in the order of their slots. */
  readonly listsOf: (subject: Subject) => readonly string[];
}

export interface Program {
  readonly pack: Pack;
  readonly rules: readonly CompiledRule[];
  readonly slots: Slots;
  /** Compiles a condition on its own. */
  readonly compile: (condition: Condition) => Evaluator;
  /** The same for an expression: its value, bounds for it, or undefined where nothing is known of it. */
  readonly measure: (expression: Expression) => Measure;
}

export type Measure = (frame: Frame) => Exact | Interval | undefined;
