/** Reads the test beside a name: `">= 2万㎡"`, `">= 5000㎡, < 2万㎡"`, `">= 二星级"`, `">= new_capacity"`. */

import { isSettled } from '../model/boundary.ts';
import type { Comparator, Comparison, Condition, Expression } from '../model/condition.ts';
import type { Span } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';
import type { Fact } from '../model/vocabulary.ts';
import { parseDay } from '../quantity/date.ts';
import { compare, divide, type Exact, multiply } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { withNearest } from '../yaml/fields.ts';
import { describe, dimensionOf, PURE, sameDimension } from './dimension.ts';
import { ExpressionError, parseExpression, type Typed } from './expression.ts';
import { findFact, type Scope, unknownFact } from './scope.ts';

/** One `op operand` of a test. */
export interface Test {
  readonly op: Comparator;
  readonly operand: string;
}

const SIGNS: readonly (readonly [string, Comparator])[] = [
  ['>=', '>='],
  ['<=', '<='],
  ['!=', '!='],
  ['≥', '>='],
  ['≤', '<='],
  ['≠', '!='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
];

/** Splits `">= 1万㎡, < 5万㎡"`; undefined when the text does not begin with a comparator. */
export function splitTests(text: string): readonly Test[] | undefined {
  const tests: Test[] = [];
  for (const piece of text
    .replaceAll('＞', '>')
    .replaceAll('＜', '<')
    .replaceAll('＝', '=')
    .split(/[,，且](?!\d{3})/u)) {
    const trimmed = piece.trim();
    const sign = SIGNS.find(([mark]) => trimmed.startsWith(mark));
    if (!sign) return undefined;
    tests.push({ op: sign[1], operand: trimmed.slice(sign[0].length).trim() });
  }
  return tests;
}

export interface Where {
  readonly scope: Scope;
  readonly span: Span;
  /** What stands left of the test, as the rule writes it. */
  readonly name: string;
}

/** `name` compared by every test; undefined (and a diagnostic) when it makes no sense. */
export function readComparison(tests: readonly Test[], where: Where): Condition | undefined {
  const left = expressionOf(where.name, where);
  if (!left) return undefined;
  const all = tests.flatMap((test) => compareOne(left, test, where) ?? []);
  if (all.length !== tests.length) return undefined;
  return all.length === 1 ? all[0] : { kind: 'all', of: all };
}

function compareOne(left: Typed, test: Test, where: Where): Comparison | undefined {
  const text = `${where.name} ${test.op} ${test.operand}`;
  const base = { kind: 'compare', op: test.op, text, span: where.span } as const;
  const named = left.fact && namedConstant(left.fact, test, where);
  if (named === 'bad') return undefined;
  if (named) return { ...base, left: unscaled(left), right: named };
  const parsed = expressionOf(test.operand, where);
  if (!parsed) return undefined;
  const right = inNotation(parsed, test.operand);
  if (!checkDimension(left, right, { ...where, text })) return undefined;
  return { ...base, ...contest(left, right, test, where), ...inUnit(left, right) };
}

/** A written number keeps the clause's own notation (`2万㎡`), which parsing has folded. */
function inNotation(typed: Typed, text: string): Typed {
  const { expression } = typed;
  return expression.kind === 'number' ? { ...typed, expression: { ...expression, text } } : typed;
}

/** A date or a value of a grade on the right, as the number it compares as. */
function namedConstant(fact: Fact, test: Test, where: Where): Expression | 'bad' | undefined {
  const { type } = fact;
  const { problems } = where.scope;
  if (type.kind === 'date') {
    const day = parseDay(test.operand);
    if (day !== undefined) return { kind: 'number', value: day, text: test.operand };
    if (findFact(test.operand, where.scope)) return undefined;
    problems.add(
      'rule-wrong-test',
      { fact: fact.key, test: test.operand, expected: 'YYYY-MM-DD' },
      where.span,
    );
    return 'bad';
  }
  if (type.kind !== 'grade') return undefined;
  const rank = type.names.get(fold(test.operand));
  if (rank !== undefined) return { kind: 'number', value: rank, text: test.operand };
  if (findFact(test.operand, where.scope)) return undefined;
  const allowed = type.values.map((value) => value.label.zh);
  problems.add(
    'rule-unknown-value',
    withNearest(
      { fact: fact.key, value: test.operand, allowed },
      test.operand,
      type.values.flatMap((v) => [v.key, v.label.zh]),
    ),
    where.span,
  );
  return 'bad';
}

function expressionOf(text: string, where: Where): Typed | undefined {
  const { problems } = where.scope;
  try {
    return parseExpression(text, where.scope);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    if (error.reason.kind === 'name')
      problems.add('rule-unknown-fact', unknownFact(error.reason.name, where.scope), where.span);
    else if (error.reason.kind === 'divisor') problems.add('rule-divisor', { text }, where.span);
    else problems.add('rule-expression', { text, detail: error.message }, where.span);
    return undefined;
  }
}

function checkDimension(left: Typed, right: Typed, where: Where & { readonly text: string }): boolean {
  if (sameDimension(left.dimension, right.dimension) && !unitForgotten(left, right)) return true;
  const data = { text: where.text, left: unitName(left), right: unitName(right) };
  where.scope.problems.add('rule-dimension', data, where.span);
  return false;
}

/** `share: ">= 18.3"` says neither 18.3 % nor 18.3 times: a fact with a unit is compared with a number with one. */
const unitForgotten = ({ fact }: Typed, { constant }: Typed): boolean =>
  fact?.type.kind === 'quantity' && fact.type.unit.symbol !== '1' && constant !== undefined && !constant.unit;

const unitName = ({ fact, constant, dimension }: Typed): string =>
  fact?.type.kind === 'quantity' ? fact.type.unit.symbol : (constant?.unit?.symbol ?? describe(dimension));

/** Looks up how the words at this threshold are read; every written number but zero needs an entry. */
function contest(left: Typed, right: Typed, test: Test, where: Where): Pick<Comparison, 'contested'> {
  const { boundaries, problems } = where.scope;
  if (!boundaries || !right.constant || compare(right.constant.value, 0) === 0) return {};
  const names = [where.name, ...(left.fact ? [left.fact.key, left.fact.label.zh, ...left.fact.aliases] : [])];
  const boundary = boundaries.at(names);
  if (!boundary)
    problems.add('rule-boundary-unstated', { text: `${where.name} ${test.op} ${test.operand}` }, where.span);
  const ordered = test.op !== '=' && test.op !== '!=';
  return boundary && ordered && !isSettled(boundary.basis) ? { contested: boundary } : {};
}

/** One fact against a number compares in the fact's own unit, everything else in base units. */
function inUnit(left: Typed, right: Typed): { left: Expression; right: Expression; unit?: Unit } {
  const unit = left.fact?.type.kind === 'quantity' ? left.fact.type.unit : undefined;
  if (unit && right.constant && right.expression.kind === 'number') {
    const value = divide(right.expression.value, unit.scale);
    return { left: unscaled(left), right: { ...right.expression, value }, unit };
  }
  const shown = unit ?? (right.fact?.type.kind === 'quantity' ? right.fact.type.unit : right.constant?.unit);
  if (
    shown &&
    sameDimension(dimensionOf(shown.dimension), left.dimension) &&
    !sameDimension(left.dimension, PURE)
  ) {
    const factor = divide(1, shown.scale);
    return { left: scaled(left.expression, factor), right: scaled(right.expression, factor), unit: shown };
  }
  const percent = right.constant?.unit;
  if (percent) {
    const factor = divide(1, percent.scale);
    return { left: scaled(left.expression, factor), right: scaled(right.expression, factor), unit: percent };
  }
  return { left: left.expression, right: right.expression };
}

function unscaled({ expression }: Typed): Expression {
  return expression.kind === 'fact' ? { ...expression, scale: 1 } : expression;
}

/** The expression in another unit of its dimension: `factor` of them make one base unit. */
function scaled(expression: Expression, factor: Exact): Expression {
  switch (expression.kind) {
    case 'number':
      return { ...expression, value: multiply(expression.value, factor) };
    case 'fact':
    case 'sum':
      return { ...expression, scale: multiply(expression.scale, factor) };
    default:
      if (compare(factor, 1) === 0) return expression;
      return {
        kind: 'arithmetic',
        op: '*',
        left: expression,
        right: { kind: 'number', value: factor, text: '' },
      };
  }
}
