/** Compiles conditions into functions with Kleene's three values; a node's test and its explanation stand together. */
import type { Comparator, Comparison, Condition, Membership, Quantified } from '../model/condition.ts';
import type { PlaceTable } from '../model/place.ts';
import type { Evaluator, Frame } from '../model/program.ts';
import { FALSE, type Open, TRUE, type Trace, type Truth, UNKNOWN } from '../model/trace.ts';
import { boundsOf, compareAmounts, isExact } from './amount.ts';
import { missing, missingPart, partFrames, partLabel, readingOf, valueReader } from './frame.ts';
import { compileDue, compileInForce, compileWithin } from './gate.ts';
import { compileNumber } from './number.ts';
import { formatAmount } from './show.ts';

export function compileCondition(condition: Condition, places: PlaceTable): Evaluator {
  const compile = (inner: Condition): Evaluator => compileCondition(inner, places);
  switch (condition.kind) {
    case 'constant':
      return leaf(condition, () => (condition.value ? TRUE : FALSE));
    case 'all':
    case 'any':
      return compileList(condition, condition.of.map(compile));
    case 'not':
      return compileNot(condition, compile(condition.of));
    case 'member':
      return compileMember(condition);
    case 'compare':
      return compileComparison(condition, compile);
    case 'parts':
      return compileParts(condition, compile(condition.where));
    case 'within':
      return compileWithin(condition, places);
    case 'in-force':
      return compileInForce(condition);
    case 'due':
      return compileDue(condition);
  }
}

const negate = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN);

function leaf(condition: Condition, test: (frame: Frame) => Truth): Evaluator {
  return {
    test,
    trace: (frame) => ({ condition, truth: test(frame), children: [], readings: [], open: [] }),
  };
}

/** `all` is false as soon as one is false, `any` true as soon as one is true; unknown only if nothing decided. */
function compileList(condition: Condition & { kind: 'all' | 'any' }, of: readonly Evaluator[]): Evaluator {
  const decisive = condition.kind === 'all' ? FALSE : TRUE;
  const otherwise = negate(decisive);
  const test = (frame: Frame): Truth => {
    let truth: Truth = otherwise;
    for (const each of of) {
      const one = each.test(frame);
      if (one === decisive) return decisive;
      if (one === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
  return {
    test,
    trace: (frame) => {
      const children = of.map((each) => each.trace(frame));
      return { condition, truth: test(frame), children, readings: [], open: [] };
    },
  };
}

function compileNot(condition: Condition, inner: Evaluator): Evaluator {
  return {
    test: (frame) => negate(inner.test(frame)),
    trace: (frame) => {
      const child = inner.trace(frame);
      return { condition, truth: negate(child.truth), children: [child], readings: [], open: [] };
    },
  };
}

function compileMember(condition: Membership): Evaluator {
  const value = valueReader(condition.fact);
  const values = new Set<unknown>(condition.values);
  const only = condition.values.length === 1 ? condition.values[0] : undefined;
  const test = (frame: Frame): Truth => {
    const stated = value(frame);
    if (stated === undefined) return UNKNOWN;
    return (only === undefined ? values.has(stated) : stated === only) ? TRUE : FALSE;
  };
  return {
    test,
    trace: (frame) => {
      const truth = test(frame);
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
function compileComparison(condition: Comparison, compile: (inner: Condition) => Evaluator): Evaluator {
  const { op, contested } = condition;
  const left = compileNumber(condition.left, compile);
  const right = compileNumber(condition.right, compile);
  const test = (frame: Frame): Truth => {
    const a = left.read(frame);
    const b = right.read(frame);
    const truth = compareAmounts(a, op, b);
    return contested && compareAmounts(a, OTHER_READING[op], b) !== truth ? UNKNOWN : truth;
  };
  const trace = (frame: Frame): Trace => {
    const [a, b] = [left.read(frame), right.read(frame)];
    const truth = test(frame);
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
function compileParts(condition: Quantified, where: Evaluator): Evaluator {
  const { part, hops, quantifier } = condition;
  const wanted = quantifier === 'all' ? FALSE : TRUE;
  const found: Truth = quantifier === 'any' ? TRUE : FALSE;
  const test = (frame: Frame): Truth => {
    const frames = partFrames(part, hops, frame);
    if (!frames) return UNKNOWN;
    let truth = negate(found);
    for (const each of frames) {
      const one = where.test(each);
      if (one === wanted) return found;
      if (one === UNKNOWN) truth = UNKNOWN;
    }
    return truth;
  };
  return {
    test,
    trace: (frame) => {
      const frames = partFrames(part, hops, frame);
      const children = (frames ?? []).map((each) => ({
        ...where.trace(each),
        label: partLabel(each.record),
      }));
      const open: readonly Open[] = frames ? [] : [missingPart(part, frame)];
      return { condition, truth: test(frame), children, readings: [], open };
    },
  };
}
