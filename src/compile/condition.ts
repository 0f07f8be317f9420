/** Compiles conditions into functions with Kleene's three values; a node's test and its explanation stand together. */
import type { Comparator, Comparison, Condition, Membership, Quantified } from '../model/condition.ts';
import type { Evaluator, Frame, StatedFrame } from '../model/program.ts';
import {
  type Answer,
  FALSE,
  OPEN_FACT,
  OPEN_READING,
  type Open,
  TRUE,
  type Trace,
  type Truth,
  truthOf,
  UNKNOWN,
} from '../model/trace.ts';
import { boundsOf, compareAmounts, isExact } from './amount.ts';
import { missing, missingPart, partLabel, partsReader, readingOf, valueReader } from './frame.ts';
import { compileDue, compileInForce, compileWithin } from './gate.ts';
import type { Layout, Surroundings } from './layout.ts';
import { compileNumber } from './number.ts';
import { formatAmount } from './show.ts';

export function compileCondition(condition: Condition, around: Surroundings): Evaluator {
  const { layout } = around;
  const compile = (inner: Condition): Evaluator => compileCondition(inner, around);
  switch (condition.kind) {
    case 'constant':
      return leaf(condition, () => (condition.value ? TRUE : FALSE));
    case 'all':
    case 'any':
      return compileList(condition, condition.of.map(compile));
    case 'not':
      return compileNot(condition, compile(condition.of));
    case 'member':
      return compileMember(condition, layout);
    case 'compare':
      return compileComparison(condition, compile, layout);
    case 'parts':
      return compileParts(condition, compile(condition.where), layout);
    case 'within':
      return compileWithin(condition, around);
    case 'in-force':
      return compileInForce(condition, layout);
    case 'due':
      return compileDue(condition, layout);
  }
}

/** What keeps an answer unknown keeps its opposite unknown. */
const negate = (answer: Answer): Answer => (answer === TRUE ? FALSE : answer === FALSE ? TRUE : answer);

function leaf(condition: Condition, test: (frame: Frame) => Truth): Evaluator {
  return {
    test,
    trace: (frame) => ({ condition, truth: truthOf(test(frame)), children: [], readings: [], open: [] }),
  };
}

/** `all` is false as soon as one is false, `any` true as soon as one is true; unknown only if nothing decided. */
function compileList(condition: Condition & { kind: 'all' | 'any' }, of: readonly Evaluator[]): Evaluator {
  const decisive = condition.kind === 'all' ? FALSE : TRUE;
  const otherwise = negate(decisive);
  const test = (frame: Frame): Answer => {
    let open = 0;
    for (let i = 0; i < of.length; i += 1) {
      const one = (of[i] as Evaluator).test(frame);
      if (one === decisive) return decisive;
      if (one > TRUE) open |= one;
    }
    return open === 0 ? otherwise : open;
  };
  return {
    test,
    trace: (frame) => {
      const children = of.map((each) => each.trace(frame));
      return { condition, truth: truthOf(test(frame)), children, readings: [], open: [] };
    },
  };
}

function compileNot(condition: Condition, inner: Evaluator): Evaluator {
  return {
    test: (frame) => negate(inner.test(frame)),
    trace: (frame) => {
      const child = inner.trace(frame);
      const truth = truthOf(negate(child.truth));
      return { condition, truth, children: [child], readings: [], open: [] };
    },
  };
}

function compileMember(condition: Membership, layout: Layout): Evaluator {
  const value = valueReader(condition.fact, layout);
  const values = new Set<unknown>(condition.values);
  const only = condition.values.length === 1 ? condition.values[0] : undefined;
  const test = (frame: Frame): Answer => {
    const stated = value(frame);
    if (stated === undefined) return OPEN_FACT;
    return (only === undefined ? values.has(stated) : stated === only) ? TRUE : FALSE;
  };
  return {
    test,
    trace: (frame) => {
      const truth = truthOf(test(frame));
      const open: readonly Open[] = truth === UNKNOWN ? [missing(condition.fact, frame)] : [];
      return { condition, truth, children: [], readings: [readingOf(condition.fact, frame)], open };
    },
  };
}

/** The comparison with the number itself on the other side. */
const OTHER_READING: Readonly<Record<Comparator, Comparator>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '=': '=',
  '!=': '!=',
};

/**
 * A comparison is unknown when a value is missing, and also exactly at a contested number or where the bounds
 * of a convention straddle it: then no fact is missing, and what remains open is for a person.
 */
function compileComparison(
  condition: Comparison,
  compile: (inner: Condition) => Evaluator,
  layout: Layout,
): Evaluator {
  const { op, contested } = condition;
  const left = compileNumber(condition.left, compile, layout);
  const right = compileNumber(condition.right, compile, layout);
  const test = (frame: Frame): Answer => {
    const a = left.read(frame);
    const b = right.read(frame);
    const truth = compareAmounts(a, op, b);
    if (truth !== UNKNOWN && !(contested && compareAmounts(a, OTHER_READING[op], b) !== truth)) return truth;
    return left.openness(frame) | right.openness(frame) || OPEN_READING;
  };
  const trace = (frame: StatedFrame): Trace => {
    const [a, b] = [left.read(frame), right.read(frame)];
    const truth = truthOf(test(frame));
    const base = {
      condition,
      truth,
      children: [],
      readings: [...left.readings(frame), ...right.readings(frame)],
      left: formatAmount(a, condition, 'left'),
      right: formatAmount(b, condition, 'right'),
      bounds: { left: boundsOf(a), right: boundsOf(b) },
    };
    if (truth !== UNKNOWN) return { ...base, open: [] };
    const facts = [...left.open(frame), ...right.open(frame)];
    if (facts.length > 0) return { ...base, open: facts };
    const kind = isExact(a) && isExact(b) ? 'boundary' : 'convention';
    return { ...base, open: [{ kind, trace: { ...base, open: [] } }] };
  };
  return { test, trace };
}

/** Over an absent list: unknown. Over an empty one: `any` is false, `all` and `none` are true. */
function compileParts(condition: Quantified, where: Evaluator, layout: Layout): Evaluator {
  const { part, quantifier } = condition;
  const framesOf = partsReader(condition, layout);
  const wanted = quantifier === 'all' ? FALSE : TRUE;
  const found: Truth = quantifier === 'any' ? TRUE : FALSE;
  const otherwise = negate(found);
  const test = (frame: Frame): Answer => {
    const frames = framesOf(frame);
    if (!frames) return OPEN_FACT;
    let open = 0;
    for (let i = 0; i < frames.length; i += 1) {
      const one = where.test(frames[i] as Frame);
      if (one === wanted) return found;
      if (one > TRUE) open |= one;
    }
    return open === 0 ? otherwise : open;
  };
  return {
    test,
    trace: (frame) => {
      const frames = framesOf(frame);
      const children = (frames ?? []).map((each) => ({
        ...where.trace(each),
        label: partLabel(each.record),
      }));
      const open: readonly Open[] = frames ? [] : [missingPart(part, frame)];
      return { condition, truth: truthOf(test(frame)), children, readings: [], open };
    },
  };
}
