/** An evaluated condition: the same tree with truth, values and reasons, for a person to follow. */
import { compare, type Exact } from '../support/exact.ts';
import type { Comparison, Condition } from './condition.ts';
import type { Fact, Part } from './vocabulary.ts';

/** Kleene's three values; small integers because evaluation compares them millions of times a second. */
export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;
export type Truth = typeof FALSE | typeof TRUE | typeof UNKNOWN;

/**
 * What a compiled condition answers: FALSE, TRUE, or – anything above – what keeps it unknown, as bits: a reading on
 * which people differ, a fact that is not stated, or both.
 */
export type Answer = number;
export const OPEN_READING = 2;
export const OPEN_FACT = 4;

export const truthOf = (answer: Answer): Truth =>
  answer === TRUE ? TRUE : answer === FALSE ? FALSE : UNKNOWN;

/** What was read to evaluate one leaf. */
export interface Reading {
  readonly fact: Fact | Part;
  /** Where the value stands, or where it belongs when it is missing. */
  readonly pointer: string;
  /** The value as the descriptor writes it; absent when unknown. */
  readonly stated?: unknown;
  readonly evidence?: string;
  /** Taken from the subject's statement because the part has none. */
  readonly inherited?: boolean;
  /** The as-of date standing in for a date that means "being decided now". */
  readonly standsIn?: string;
}

/** Why a leaf is unknown: facts not stated, or a reading on which people differ. */
export type Open =
  | { readonly kind: 'missing'; readonly fact: Fact | Part; readonly pointer: string }
  | { readonly kind: 'boundary' | 'convention'; readonly trace: Trace };

/** Bounds of a value; null is no bound on that side, equal bounds are one value. */
export interface Interval {
  readonly least: Exact | null;
  readonly most: Exact | null;
}

export interface Trace {
  readonly condition: Condition;
  readonly truth: Truth;
  /** Sub-conditions; for `parts`, one for each part with its name. */
  readonly children: readonly Trace[];
  /** The part a child of `parts` was evaluated on. */
  readonly label?: string;
  readonly readings: readonly Reading[];
  /** For a comparison: both sides as computed, in `condition.unit`. */
  readonly left?: string;
  readonly right?: string;
  /** The same as numbers: a grade's rank, a date's day. */
  readonly bounds?: { readonly left: Interval; readonly right: Interval };
  /** What keeps an unknown leaf open. */
  readonly open: readonly Open[];
}

/** All comparisons in reading order. */
export function comparisonsIn(traces: readonly Trace[]): readonly Trace[] {
  return traces.flatMap((trace): readonly Trace[] =>
    trace.condition.kind === 'compare' ? [trace] : comparisonsIn(trace.children),
  );
}

/** What the numbers of a comparison stand for. */
export function measureOf({ left, right }: Comparison): 'number' | 'grade' | 'date' {
  const [type] = [left, right].flatMap((side) => (side.kind === 'fact' ? [side.ref.fact.type.kind] : []));
  return type === 'grade' || type === 'date' ? type : 'number';
}

/** One side of a comparison as computed, in its unit; undefined when it is unknown, a range, a grade or a date. */
export function amountOf({ condition, bounds }: Trace, side: 'left' | 'right'): Exact | undefined {
  if (condition.kind !== 'compare' || bounds === undefined || measureOf(condition) !== 'number')
    return undefined;
  const { least, most } = bounds[side];
  return least !== null && most !== null && compare(least, most) === 0 ? least : undefined;
}
