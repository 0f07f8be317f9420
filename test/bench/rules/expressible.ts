/** Which of our rules all engines can express, and why the others stay out. */
import type { Comparison, Condition } from '../../../src/model/condition.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { divide } from '../../../src/support/exact.ts';

/** Something that JSON Schema has no word for, or that two-valued engines cannot answer as we do. */
const OBSTACLES = ['parts', 'arithmetic', 'two facts', 'contested number', 'endless decimal'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** The first thing that stands in the way; undefined when nothing does. */
export function obstacleOf({ when, require, reviews }: Rule): Obstacle | undefined {
  const found = [when, require, ...reviews.map(({ condition }) => condition)].flatMap(obstaclesIn);
  return OBSTACLES.find((each) => found.includes(each));
}

function obstaclesIn(condition: Condition): readonly Obstacle[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(obstaclesIn);
    case 'not':
      return obstaclesIn(condition.of);
    case 'parts':
      return ['parts'];
    case 'compare':
      return obstacleInComparison(condition);
    default:
      return [];
  }
}

function obstacleInComparison({ left, right, contested }: Comparison): readonly Obstacle[] {
  const sides = [left, right];
  if (sides.some(({ kind }) => kind === 'count' || kind === 'sum')) return ['parts'];
  if (sides.some(({ kind }) => kind === 'arithmetic')) return ['arithmetic'];
  if (contested) return ['contested number'];
  const [fact, number] = left.kind === 'fact' ? [left, right] : [right, left];
  if (fact.kind !== 'fact' || number.kind !== 'number') return ['two facts'];
  return typeof divide(number.value, fact.scale) === 'number' ? [] : ['endless decimal'];
}
