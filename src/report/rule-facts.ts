/** Which facts and part lists a rule reads, in the order in which its conditions name them. */
import type { Condition, Expression } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact, Part } from '../model/vocabulary.ts';

/** Each once. */
export function factsReadBy(
  rule: Pick<Rule, 'each' | 'when' | 'require' | 'reviews'>,
): readonly (Fact | Part)[] {
  const all = [
    ...(rule.each ? [rule.each] : []),
    ...[rule.when, rule.require, ...rule.reviews.map(({ condition }) => condition)].flatMap(inCondition),
  ];
  return [...new Set(all)];
}

function inCondition(condition: Condition): readonly (Fact | Part)[] {
  switch (condition.kind) {
    case 'constant':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap(inCondition);
    case 'not':
      return inCondition(condition.of);
    case 'member':
    case 'due':
      return [condition.fact.fact];
    case 'compare':
      return [...inExpression(condition.left), ...inExpression(condition.right)];
    case 'parts':
      return [condition.part, ...inCondition(condition.where)];
    case 'within':
      return [condition.place.fact, ...(condition.zone ? [condition.zone.fact] : [])];
    case 'in-force':
      return condition.governs ? [condition.governs.fact] : [];
  }
}

function inExpression(expression: Expression): readonly (Fact | Part)[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'fact':
      return [expression.ref.fact];
    case 'arithmetic':
      return [...inExpression(expression.left), ...inExpression(expression.right)];
    case 'count':
      return [expression.part, ...inCondition(expression.where)];
    case 'sum':
      return [expression.part, expression.of, ...inCondition(expression.where)];
  }
}
