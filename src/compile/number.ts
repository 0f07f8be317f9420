/** Compiles expressions: facts, written numbers, arithmetic, sums and counts over parts. */
import type { Condition, Expression } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Evaluator, Frame, StatedFrame } from '../model/program.ts';
import {
  type Answer,
  FALSE,
  type Interval,
  OPEN_FACT,
  type Open,
  type Reading,
  TRUE,
} from '../model/trace.ts';
import type { Fact } from '../model/vocabulary.ts';
import { isConventional } from '../quantity/convert.ts';
import { compare, type Exact, multiply } from '../support/exact.ts';
import { type Amount, boundsOf, calculate, settle } from './amount.ts';
import { missing, missingPart, partsReader, readingOf, statedValue, valueReader } from './frame.ts';
import type { Layout } from './layout.ts';
import { openLeaves } from './open.ts';

export interface NumberReader {
  readonly read: (frame: Frame) => Amount;
  /** The kinds of what `open` lists, as bits; 0 where it lists nothing. */
  readonly openness: (frame: Frame) => Answer;
  readonly readings: (frame: StatedFrame) => readonly Reading[];
  /** What keeps the amount from being one value. */
  readonly open: (frame: StatedFrame) => readonly Open[];
}

type CompileCondition = (condition: Condition) => Evaluator;

/** `compile` compiles the `where` of sums and counts (passed in, as conditions contain expressions and vice versa). */
export function compileNumber(
  expression: Expression,
  compile: CompileCondition,
  layout: Layout,
): NumberReader {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return { read: () => value, openness: () => 0, readings: () => [], open: () => [] };
    }
    case 'fact':
      return factReader(expression, layout);
    case 'arithmetic': {
      const left = compileNumber(expression.left, compile, layout);
      const right = compileNumber(expression.right, compile, layout);
      const { op } = expression;
      return {
        read: (frame) => calculate(op, left.read(frame), right.read(frame)),
        openness: (frame) => left.openness(frame) | right.openness(frame),
        readings: (frame) => [...left.readings(frame), ...right.readings(frame)],
        open: (frame) => [...left.open(frame), ...right.open(frame)],
      };
    }
    case 'sum':
    case 'count':
      return aggregateReader(expression, compile(expression.where), layout);
  }
}

function factReader({ ref, scale }: Extract<Expression, { kind: 'fact' }>, layout: Layout): NumberReader {
  const value = valueReader(ref, layout);
  const plain = compare(scale, 1) === 0;
  return {
    read: plain
      ? (frame) => amountOf(value(frame))
      : (frame) => calculate('*', amountOf(value(frame)), scale),
    openness: (frame) => (value(frame) === undefined ? OPEN_FACT : 0),
    readings: (frame) => [readingOf(ref, frame)],
    open: (frame) => (value(frame) === undefined ? [missing(ref, frame)] : []),
  };
}

/** A stated value as a number: a boolean or name never gets here, the loader has checked. */
function amountOf(value: Value | undefined): Amount {
  if (typeof value === 'number' || value === undefined) return value;
  if (isConventional(value)) return { least: value.least, most: value.most };
  return typeof value === 'object' && 'top' in value ? value : undefined;
}

type Aggregate = Extract<Expression, { kind: 'sum' | 'count' }>;

function aggregateReader(expression: Aggregate, where: Evaluator, layout: Layout): NumberReader {
  const { part } = expression;
  const frames = partsReader(expression, layout);
  const one = contribution(expression, layout);
  const isSilent = silence(expression, layout);
  return {
    read: (frame) => {
      const list = frames(frame);
      if (!list) return settle({ least: isNonNegative(expression) ? 0 : null, most: null });
      let total: Amount = 0;
      for (const each of list) {
        const truth = where.test(each);
        if (truth === TRUE) total = calculate('+', total, one(each));
        else if (truth !== FALSE) total = calculate('+', total, orZero(one(each)));
      }
      return total;
    },
    openness: (frame) => {
      const list = frames(frame);
      if (!list) return OPEN_FACT;
      let open = 0;
      for (const each of list) {
        const answer = where.test(each);
        if (answer === FALSE) continue;
        if (answer !== TRUE) open |= answer;
        if (isSilent(each)) open |= OPEN_FACT;
      }
      return open;
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

function contribution(expression: Aggregate, layout: Layout): (frame: Frame) => Amount {
  if (expression.kind === 'count') return () => 1;
  const { of, scale } = expression;
  const floor = lowerBound(of);
  const value = valueReader({ fact: of, hops: 0 }, layout);
  return (frame) => {
    const amount = amountOf(value(frame));
    const known = amount === undefined ? settle({ least: floor, most: null }) : amount;
    return known === undefined ? undefined : inUnit(known, scale);
  };
}

/** The amount in another unit; a bound that is not there stays away. */
function inUnit(amount: Amount, scale: Exact): Amount {
  if (typeof amount === 'number' && typeof scale === 'number') return multiply(amount, scale);
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

/** Whether a part does not state what is summed. */
function silence(expression: Aggregate, layout: Layout): (frame: Frame) => boolean {
  if (expression.kind === 'count') return () => false;
  const value = valueReader({ fact: expression.of, hops: 0 }, layout);
  return (frame) => value(frame) === undefined;
}

function openContribution(expression: Aggregate, where: Evaluator, frame: StatedFrame): readonly Open[] {
  const answer = where.test(frame);
  if (answer === FALSE) return [];
  const filter = answer === TRUE ? [] : openLeaves(where.trace(frame));
  if (expression.kind === 'count') return filter;
  const summed = { fact: expression.of, hops: 0 };
  return statedValue(summed, frame) === undefined ? [...filter, missing(summed, frame)] : filter;
}

const lowerBound = ({ type }: Fact): Exact | null =>
  type.kind === 'quantity' ? (type.bounds.min ?? type.bounds.above ?? null) : null;

function isNonNegative(expression: Aggregate): boolean {
  if (expression.kind === 'count') return true;
  const floor = lowerBound(expression.of);
  return floor !== null && compare(floor, 0) >= 0;
}
