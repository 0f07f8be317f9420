/** The values of a fact that are worth trying: every choice, and of numbers those at, below and above what rules compare them with. */
import type { Value } from '../model/descriptor.ts';
import type { Rule } from '../model/rule.ts';
import type { Bounds, Fact } from '../model/vocabulary.ts';
import { usesOf } from '../reason/uses.ts';
import { add, compare, type Exact, multiply } from '../support/exact.ts';

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
      return sizesOf(fact, rules, type.whole).filter((value) => isWithin(value, type.bounds));
    case 'place':
    case 'text':
      return [];
  }
}

/** What enters ratios and sums alone is compared with no number: any two sizes show what stating it would settle. */
const SIZES: readonly Exact[] = [1, 1000];

function sizesOf(fact: Fact, rules: readonly Rule[], whole: boolean): readonly Exact[] {
  const thresholds = thresholdsOf(fact, rules);
  return thresholds.length > 0 ? thresholds.flatMap((value) => around(value, whole)) : SIZES;
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
  const numbers = usesOf(conditions).facts.get(fact)?.numbers ?? [];
  return numbers.filter((value, i) => numbers.findIndex((other) => compare(value, other) === 0) === i);
}
