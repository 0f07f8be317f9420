/** Conditions as trees: what stands in them, and the same tree with one piece exchanged. */
import type { Comparator, Comparison, Condition, Expression } from '../model/condition.ts';
import type { Fact } from '../model/vocabulary.ts';
import type { Exact } from '../support/exact.ts';

/** A comparison of a quantity with a number, the quantity on the left. */
export interface Threshold {
  /** Equal for equal quantities. */
  readonly quantity: string;
  /** As the rule writes it. */
  readonly name: string;
  readonly expression: Expression;
  readonly op: Comparator;
  readonly at: Exact;
  readonly text: string;
  readonly comparison: Comparison;
}

export const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': '=',
  '!=': '!=',
};

export function thresholdOf(condition: Condition): Threshold | undefined {
  if (condition.kind !== 'compare') return undefined;
  const { left, right, op } = condition;
  if (right.kind === 'number' && left.kind !== 'number') return threshold(condition, left, right, op);
  if (left.kind === 'number' && right.kind !== 'number')
    return threshold(condition, right, left, MIRRORED[op]);
  return undefined;
}

function threshold(
  comparison: Comparison,
  expression: Expression,
  { value, text }: Extract<Expression, { kind: 'number' }>,
  op: Comparator,
): Threshold {
  const name = nameOf(expression);
  return { quantity: keyOf(expression), name, expression, op, at: value, text, comparison };
}

/** All comparisons of a quantity with a number, also those inside of other conditions, but not those inside of sums. */
export function thresholdsIn(condition: Condition): readonly Threshold[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(thresholdsIn);
    case 'not':
      return thresholdsIn(condition.of);
    case 'parts':
      return thresholdsIn(condition.where);
    default: {
      const found = thresholdOf(condition);
      return found ? [found] : [];
    }
  }
}

/** Text that is equal for conditions of equal meaning and equal build, wherever they were written. */
export const keyOf = (node: Condition | Expression): string =>
  JSON.stringify(node, (name, value: unknown) => {
    if (OF_THE_WRITING.has(name)) return undefined;
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if ('key' in value && 'label' in value) return nameOfFact(value as NamedFact);
    if ('level' in value && 'id' in value) return value.id;
    if ('symbol' in value && 'dimension' in value) return value.symbol;
    return value;
  });

/** What a condition keeps of the way in which it was written. */
const OF_THE_WRITING: ReadonlySet<string> = new Set(['span', 'text', 'contested']);

interface NamedFact {
  readonly key: string;
  readonly part?: string;
}

export const nameOfFact = ({ key, part }: NamedFact): string => (part === undefined ? key : `${part}.${key}`);

/** A quantity as a rule would write it. */
function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'fact':
      return expression.ref.fact.key;
    case 'arithmetic':
      return `${nameOf(expression.left)} ${expression.op} ${nameOf(expression.right)}`;
    case 'count':
      return `count(${expression.part.key})`;
    case 'sum':
      return `sum(${expression.part.key}.${expression.of.key})`;
  }
}

/** One node of a tree by the numbers of the branches that lead to it. */
export interface Piece {
  readonly path: readonly number[];
  readonly condition: Condition;
  /** The list that it is one of. */
  readonly of: 'all' | 'any';
  /** Whether the whole can hold because the piece does, rather than because it does not. */
  readonly positive: boolean;
  /** The fact, where the piece is one of the values it may have. */
  readonly choiceOf?: Fact;
}

/**
 * Every member of a list of at least two, outermost first, and every value where a fact may be one of several. Gates of
 * place and time are none of the rule's own words.
 */
export function piecesOf(
  condition: Condition,
  path: readonly number[] = [],
  positive = true,
): readonly Piece[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each, i): readonly Piece[] => {
        if (GATES.has(each.kind)) return [];
        const at = [...path, i];
        const own = { path: at, condition: each, of: condition.kind, positive };
        return [...(condition.of.length > 1 ? [own] : []), ...piecesOf(each, at, positive)];
      });
    case 'not':
      return piecesOf(condition.of, [...path, 0], !positive);
    case 'parts':
      return piecesOf(condition.where, [...path, 0], positive === (condition.quantifier !== 'none'));
    case 'member':
      return condition.values.length < 2
        ? []
        : condition.values.map((value, i) => ({
            path: [...path, i],
            condition: { ...condition, values: [value] },
            of: 'any' as const,
            positive,
            choiceOf: condition.fact.fact,
          }));
    default:
      return [];
  }
}

const GATES: ReadonlySet<Condition['kind']> = new Set(['within', 'in-force', 'due']);

/** The tree with another node at this path; a value is left out. */
export function replaced(condition: Condition, path: readonly number[], by: Condition): Condition {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return {
        ...condition,
        of: condition.of.map((each, i) => (i === first ? replaced(each, rest, by) : each)),
      };
    case 'not':
      return { ...condition, of: replaced(condition.of, rest, by) };
    case 'parts':
      return { ...condition, where: replaced(condition.where, rest, by) };
    case 'member':
      return { ...condition, values: condition.values.filter((_, i) => i !== first) };
    default:
      return condition;
  }
}

/** The tree with every leaf put through `change`. */
export function mapLeaves(condition: Condition, change: (leaf: Condition) => Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => mapLeaves(each, change)) };
    case 'not':
      return { ...condition, of: mapLeaves(condition.of, change) };
    case 'parts':
      return { ...condition, where: mapLeaves(condition.where, change) };
    default:
      return change(condition);
  }
}

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const constant = (value: boolean): Condition => ({ kind: 'constant', value });
