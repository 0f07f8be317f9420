/** Every value that a rule reads on one frame, in reading order and in one notation. */
import { partsOf, statedValue } from '../compile/frame.ts';
import { isInForce } from '../compile/gate.ts';
import type { Condition, Expression, FactRef, InForce } from '../model/condition.ts';
import type { StatedFrame } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';
import { truthOf } from '../model/trace.ts';
import type { Part } from '../model/vocabulary.ts';
import { byCodePoint } from '../support/order.ts';
import { canonicalValue } from './canonical.ts';

export const readsOf = ({ when, require, reviews }: Rule, frame: StatedFrame): readonly string[] =>
  [when, require, ...reviews.map(({ condition }) => condition)].flatMap((each) => inCondition(each, frame));

function inCondition(condition: Condition, frame: StatedFrame): readonly string[] {
  switch (condition.kind) {
    case 'constant':
      return [];
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => inCondition(each, frame));
    case 'not':
      return inCondition(condition.of, frame);
    case 'member':
      return [read(condition.fact, frame)];
    case 'compare':
      return [...inExpression(condition.left, frame), ...inExpression(condition.right, frame)];
    case 'parts':
      return inParts(condition, frame, (each) => inCondition(condition.where, each));
    case 'within':
      return [condition.place, ...(condition.zone ? [condition.zone] : [])].map((ref) => read(ref, frame));
    case 'in-force':
      return inTime(condition, frame);
    case 'due':
      return [read(condition.fact, frame)];
  }
}

function inExpression(expression: Expression, frame: StatedFrame): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'fact':
      return [read(expression.ref, frame)];
    case 'arithmetic':
      return [...inExpression(expression.left, frame), ...inExpression(expression.right, frame)];
    case 'count':
      return inParts(expression, frame, (each) => inCondition(expression.where, each));
    case 'sum': {
      const summed: FactRef = { fact: expression.of, hops: 0 };
      return inParts(expression, frame, (each) => [
        ...inCondition(expression.where, each),
        read(summed, each),
      ]);
    }
  }
}

const read = (ref: FactRef, frame: StatedFrame): string =>
  `${ref.fact.part ?? ''}.${ref.fact.key}=${canonicalValue(statedValue(ref, frame), ref.fact)}`;

/** No quantifier, sum or count asks in which order the parts stand. */
function inParts(
  { part, hops }: { readonly part: Part; readonly hops: number },
  frame: StatedFrame,
  each: (frame: StatedFrame) => readonly string[],
): readonly string[] {
  const frames = partsOf({ part, hops }, frame);
  if (!frames) return [`${part.key}=?`];
  const records = frames.map((inner) => each(inner).join('\n')).sort(byCodePoint);
  return [`${part.key}=${JSON.stringify(records)}`];
}

/**
 * A stated date is read as such. Of an as-of date that stands in only the side of the paper's time is read on which it
 * lies: a decision does not lose its ground overnight.
 */
function inTime(condition: InForce, frame: StatedFrame): readonly string[] {
  const { governs } = condition;
  if (governs && statedValue(governs, frame) !== undefined) return [read(governs, frame)];
  return [`in-force=${truthOf(isInForce(condition, frame))}`];
}
