/** What a rule demands as plain data, without its words about itself: two rules with the same meaning decide alike. */
import type { Comparison, Condition, Expression, FactRef } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact } from '../model/vocabulary.ts';
import { canonicalNumber, canonicalRank } from './canonical.ts';

/** Quote, force, conditions and questions; not titles, remedies, examples or positions. */
export function meaningOf(rule: Rule): unknown {
  const { quote, force, subject, each, due, derived, stretch, when, require, reviews } = rule;
  return [
    [quote, force, subject, each?.key ?? null, due ?? null, derived, stretch],
    conditionOf(when),
    conditionOf(require),
    reviews.map(({ condition, weigh }) => [conditionOf(condition), weigh.zh, weigh.en]),
  ];
}

const refOf = ({ fact, hops }: FactRef): unknown => [fact.part ?? '', fact.key, hops];

/** The condition as plain data: equal texts of it decide alike. */
export function conditionOf(condition: Condition): unknown {
  const { kind } = condition;
  switch (condition.kind) {
    case 'constant':
      return [kind, condition.value];
    case 'all':
    case 'any':
      return [kind, condition.of.map(conditionOf)];
    case 'not':
      return [kind, conditionOf(condition.of)];
    case 'member':
      return [
        kind,
        refOf(condition.fact),
        condition.values.map((value) => named(value, condition.fact.fact)),
      ];
    case 'compare':
      return [kind, ...comparisonOf(condition)];
    case 'parts': {
      const { quantifier, part, hops, where } = condition;
      return [kind, quantifier, part.key, hops, conditionOf(where)];
    }
    case 'within': {
      const { place, zone, places, match } = condition;
      return [kind, match, refOf(place), zone ? refOf(zone) : null, places.map(({ id }) => id)];
    }
    case 'in-force': {
      const { governs, fallback, from, until } = condition;
      return [kind, governs ? refOf(governs) : null, fallback, from ?? null, until ?? null];
    }
    case 'due':
      return [kind, refOf(condition.fact), condition.from ?? null, condition.until ?? null];
  }
}

const named = (value: string | number | boolean, fact: Fact): unknown =>
  typeof value === 'number' ? canonicalRank(value, fact) : value;

function comparisonOf({ left, op, right, unit, contested }: Comparison): readonly unknown[] {
  const graded = gradeIn(left) ?? gradeIn(right);
  const boundary = contested && [contested.phrase, contested.basis, contested.note?.zh, contested.note?.en];
  return [
    expressionOf(left, graded),
    op,
    expressionOf(right, graded),
    unit?.symbol ?? null,
    boundary ?? null,
  ];
}

const gradeIn = (side: Expression): Fact | undefined =>
  side.kind === 'fact' && side.ref.fact.type.kind === 'grade' ? side.ref.fact : undefined;

function expressionOf(expression: Expression, graded: Fact | undefined): unknown {
  const { kind } = expression;
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return [
        kind,
        graded && typeof value === 'number' ? canonicalRank(value, graded) : canonicalNumber(value),
      ];
    }
    case 'fact':
      return [kind, refOf(expression.ref), canonicalNumber(expression.scale)];
    case 'arithmetic': {
      const { op, left, right } = expression;
      return [kind, op, expressionOf(left, graded), expressionOf(right, graded)];
    }
    case 'count': {
      const { part, hops, where } = expression;
      return [kind, part.key, hops, conditionOf(where)];
    }
    case 'sum': {
      const { part, hops, of, scale, where } = expression;
      return [kind, part.key, hops, of.key, canonicalNumber(scale), conditionOf(where)];
    }
  }
}
