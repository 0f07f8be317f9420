/** The values of a fact that are worth trying: every choice, and of numbers those at, below and above what rules compare them with. */
import type { Comparison, Condition, Expression } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Rule } from '../model/rule.ts';
import type { Bounds, Fact } from '../model/vocabulary.ts';
import { add, compare, divide, type Exact, multiply } from '../support/exact.ts';

export function worthTrying(fact: Fact, rules: readonly Rule[]): readonly Value[] {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return type.values.map(({ key }) => key);
    case 'grade':
      return type.values.map((_, rank) => rank);
    case 'date':
      return thresholdsOf(fact, rules).flatMap((day) => [add(day, -1), day, add(day, 1)]);
    case 'quantity':
      return thresholdsOf(fact, rules)
        .flatMap((value) => around(value, type.whole))
        .filter((value) => isWithin(value, type.bounds));
    case 'place':
    case 'text':
      return [];
  }
}

const around = (value: Exact, whole: boolean): readonly Exact[] =>
  whole || compare(value, 0) === 0
    ? [add(value, -1), value, add(value, 1)]
    : [multiply(value, 0.9), value, multiply(value, 1.1)];

function isWithin(value: Exact, { min, above, max }: Bounds): boolean {
  if (min !== undefined && compare(value, min) < 0) return false;
  if (above !== undefined && compare(value, above) <= 0) return false;
  return max === undefined || compare(value, max) <= 0;
}

/** Every number with which these rules compare the fact, in its own unit. */
function thresholdsOf(fact: Fact, rules: readonly Rule[]): readonly Exact[] {
  const conditions = rules.flatMap(({ when, require, reviews }) => [
    when,
    require,
    ...reviews.map(({ condition }) => condition),
  ]);
  const found = conditions.flatMap((condition) => inCondition(condition, fact));
  return found.filter((value, i) => found.findIndex((other) => compare(value, other) === 0) === i);
}

function inCondition(condition: Condition, fact: Fact): readonly Exact[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => inCondition(each, fact));
    case 'not':
      return inCondition(condition.of, fact);
    case 'parts':
      return inCondition(condition.where, fact);
    case 'compare':
      return inComparison(condition, fact);
    case 'due':
      return condition.fact.fact === fact ? bounds(condition) : [];
    case 'in-force':
      return condition.governs?.fact === fact ? bounds(condition) : [];
    case 'constant':
    case 'member':
    case 'within':
      return [];
  }
}

const bounds = ({ from, until }: { readonly from?: number; readonly until?: number }): readonly number[] =>
  [from, until].filter((each) => each !== undefined);

/** Inside a ratio or a sum the number is only a hint, and good enough for one. */
function inComparison({ left, right }: Comparison, fact: Fact): readonly Exact[] {
  const sides = [...leavesOf(left), ...leavesOf(right)];
  const numbers = sides.flatMap((side) => (side.kind === 'number' ? [side.value] : []));
  return sides.flatMap((side) => {
    const read = side.kind === 'fact' ? side.ref.fact : side.kind === 'sum' ? side.of : undefined;
    const own = read === fact && 'scale' in side ? numbers.map((value) => divide(value, side.scale)) : [];
    return [...own, ...('where' in side ? inCondition(side.where, fact) : [])];
  });
}

type Leaf = Exclude<Expression, { kind: 'arithmetic' }>;

const leavesOf = (side: Expression): readonly Leaf[] =>
  side.kind === 'arithmetic' ? [...leavesOf(side.left), ...leavesOf(side.right)] : [side];
