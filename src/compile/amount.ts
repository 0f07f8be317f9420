/** Numbers that may be known only within bounds: what is not stated, or what a convention leaves open. */
import type { Comparator } from '../model/condition.ts';
import { FALSE, type Interval, TRUE, type Truth, UNKNOWN } from '../model/trace.ts';
import { holds } from '../quantity/comparator.ts';
import { add, compare, divide, type Exact, multiply, subtract } from '../support/exact.ts';

/** A value, bounds for it, or nothing known of it. */
export type Amount = Exact | Interval | undefined;

const isInterval = (amount: Amount): amount is Interval => typeof amount === 'object' && 'least' in amount;

export const boundsOf = (amount: Amount): Interval =>
  amount === undefined
    ? { least: null, most: null }
    : isInterval(amount)
      ? amount
      : { least: amount, most: amount };

/** The value when the bounds meet. */
export function settle({ least, most }: Interval): Amount {
  if (least === null && most === null) return undefined;
  return least !== null && most !== null && compare(least, most) === 0 ? least : { least, most };
}

export const isExact = (amount: Amount): amount is Exact => amount !== undefined && !isInterval(amount);

/** Three-valued comparison: true or false only where every value within the bounds agrees. */
export function compareAmounts(left: Amount, op: Comparator, right: Amount): Truth {
  if (typeof left === 'number' && typeof right === 'number') return holds(left - right, op) ? TRUE : FALSE;
  if (isExact(left) && isExact(right)) return holds(compare(left, right), op) ? TRUE : FALSE;
  const a = boundsOf(left);
  const b = boundsOf(right);
  switch (op) {
    case '>=':
      return both(atLeast(a.least, b.most), below(a.most, b.least));
    case '<':
      return both(below(a.most, b.least), atLeast(a.least, b.most));
    case '>':
      return both(below(b.most, a.least), atLeast(b.least, a.most));
    case '<=':
      return both(atLeast(b.least, a.most), below(b.most, a.least));
    case '=':
      return below(a.most, b.least) || below(b.most, a.least) ? FALSE : UNKNOWN;
    case '!=':
      return below(a.most, b.least) || below(b.most, a.least) ? TRUE : UNKNOWN;
  }
}

const both = (surely: boolean, never: boolean): Truth => (surely ? TRUE : never ? FALSE : UNKNOWN);
const atLeast = (a: Exact | null, b: Exact | null): boolean => a !== null && b !== null && compare(a, b) >= 0;
const below = (a: Exact | null, b: Exact | null): boolean => a !== null && b !== null && compare(a, b) < 0;

type Arithmetic = '+' | '-' | '*' | '/';

/** Exact on values; on bounds, the bounds of the result; unknown where a side is unbounded under × or ÷. */
export function calculate(op: Arithmetic, left: Amount, right: Amount): Amount {
  if (isExact(left) && isExact(right)) return OPERATIONS[op](left, right);
  const a = boundsOf(left);
  const b = boundsOf(right);
  if (op === '+') return settle({ least: map(add, a.least, b.least), most: map(add, a.most, b.most) });
  if (op === '-')
    return settle({ least: map(subtract, a.least, b.most), most: map(subtract, a.most, b.least) });
  const corners = [
    [a.least, b.least],
    [a.least, b.most],
    [a.most, b.least],
    [a.most, b.most],
  ].map(([x, y]) =>
    x === null || y === null || x === undefined || y === undefined ? null : OPERATIONS[op](x, y),
  );
  if (corners.some((corner) => corner === null)) return undefined;
  const sorted = corners.filter((corner) => corner !== null).sort(compare);
  return settle({ least: sorted[0] ?? null, most: sorted.at(-1) ?? null });
}

const OPERATIONS: Readonly<Record<Arithmetic, (a: Exact, b: Exact) => Exact>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
};

const map = (op: (a: Exact, b: Exact) => Exact, a: Exact | null, b: Exact | null): Exact | null =>
  a === null || b === null ? null : op(a, b);
