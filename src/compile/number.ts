/** Compiles expressions: facts, written numbers, arithmetic, sums and counts over parts. */
import type { Condition, Expression } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Evaluator, Frame } from '../model/program.ts';
import { FALSE, type Interval, type Open, type Reading, TRUE, UNKNOWN } from '../model/trace.ts';
import type { Fact } from '../model/vocabulary.ts';
import { isConventional } from '../quantity/convert.ts';
import { compare, type Exact, multiply } from '../support/exact.ts';
import { type Amount, boundsOf, calculate, settle } from './amount.ts';
import { missing, missingPart, partFrames, readingOf, valueReader } from './frame.ts';
import { openLeaves } from './open.ts';

export interface NumberReader {
  readonly read: (frame: Frame) => Amount;
  readonly readings: (frame: Frame) => readonly Reading[];
  /** What keeps the amount from being one value. */
  readonly open: (frame: Frame) => readonly Open[];
}

type CompileCondition = (condition: Condition) => Evaluator;

/** `compile` compiles the `where` of sums and counts (passed in, as conditions contain expressions and vice versa). */
export function compileNumber(expression: Expression, compile: CompileCondition): NumberReader {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return { read: () => value, readings: () => [], open: () => [] };
    }
    case 'fact':
      return factReader(expression);
    case 'arithmetic': {
      const left = compileNumber(expression.left, compile);
      const right = compileNumber(expression.right, compile);
      const { op } = expression;
      return {
        read: (frame) => calculate(op, left.read(frame), right.read(frame)),
        readings: (frame) => [...left.readings(frame), ...right.readings(frame)],
        open: (frame) => [...left.open(frame), ...right.open(frame)],
      };
    }
    case 'sum':
    case 'count':
      return aggregateReader(expression, compile(expression.where));
  }
}

function factReader({ ref, scale }: Extract<Expression, { kind: 'fact' }>): NumberReader {
  const value = valueReader(ref);
  const plain = compare(scale, 1) === 0;
  return {
    read: plain
      ? (frame) => amountOf(value(frame))
      : (frame) => calculate('*', amountOf(value(frame)), scale),
    readings: (frame) => [readingOf(ref, frame)],
    open: (frame) => {
      const stated = value(frame);
      return stated === undefined ? [missing(ref, frame)] : [];
    },
  };
}

/** A stated value as a number: a boolean or name never gets here, the loader has checked. */
function amountOf(value: Value | undefined): Amount {
  if (typeof value === 'number' || value === undefined) return value;
  if (isConventional(value)) return { least: value.least, most: value.most };
  return typeof value === 'object' && 'top' in value ? value : undefined;
}

type Aggregate = Extract<Expression, { kind: 'sum' | 'count' }>;

function aggregateReader(expression: Aggregate, where: Evaluator): NumberReader {
  const { part, hops } = expression;
  const frames = (frame: Frame) => partFrames(part, hops, frame);
  const one = contribution(expression);
  return {
    read: (frame) => {
      const list = frames(frame);
      if (!list) return settle({ least: isNonNegative(expression) ? 0 : null, most: null });
      let total: Amount = 0;
      for (const each of list) {
        const truth = where.test(each);
        if (truth === TRUE) total = calculate('+', total, one(each));
        else if (truth === UNKNOWN) total = calculate('+', total, orZero(one(each)));
      }
      return total;
    },
    readings: (frame) =>
      (frames(frame) ?? []).flatMap((each) =>
        expression.kind === 'sum' ? [readingOf({ fact: expression.of, hops: 0 }, each)] : [],
      ),
    open: (frame) => {
      const list = frames(frame);
      if (!list) return [missingPart(part, frame)];
      return list.flatMap((each) => openContribution(expression, where, each));
    },
  };
}

function contribution(expression: Aggregate): (frame: Frame) => Amount {
  if (expression.kind === 'count') return () => 1;
  const { of, scale } = expression;
  const floor = lowerBound(of);
  return (frame) => {
    const amount = amountOf(frame.record.values[of.key]);
    const known = amount === undefined ? settle({ least: floor, most: null }) : amount;
    return known === undefined ? undefined : inUnit(known, scale);
  };
}

/** The amount in another unit; a bound that is not there stays away. */
function inUnit(amount: Amount, scale: Exact): Amount {
  const { least, most } = boundsOf(amount);
  return settle({
    least: least === null ? null : multiply(least, scale),
    most: most === null ? null : multiply(most, scale),
  });
}

/** The bounds of something that may also not count at all. */
function orZero(amount: Amount): Interval {
  const { least, most } = boundsOf(amount);
  return {
    least: least === null || compare(least, 0) < 0 ? least : 0,
    most: most === null || compare(most, 0) > 0 ? most : 0,
  };
}

function openContribution(expression: Aggregate, where: Evaluator, frame: Frame): readonly Open[] {
  const truth = where.test(frame);
  if (truth === FALSE) return [];
  const filter = truth === UNKNOWN ? openLeaves(where.trace(frame)) : [];
  const silent = expression.kind === 'sum' && frame.record.values[expression.of.key] === undefined;
  return silent ? [...filter, missing({ fact: expression.of, hops: 0 }, frame)] : filter;
}

const lowerBound = ({ type }: Fact): Exact | null =>
  type.kind === 'quantity' ? (type.bounds.min ?? type.bounds.above ?? null) : null;

function isNonNegative(expression: Aggregate): boolean {
  if (expression.kind === 'count') return true;
  const floor = lowerBound(expression.of);
  return floor !== null && compare(floor, 0) >= 0;
}
