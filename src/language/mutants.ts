/**
 * Small wrong versions of a rule: one operator, number, unit, value or connective changed at a time.
 * A rule whose examples do not notice one of them is not pinned down by its examples.
 */
import type { Comparator, Comparison, Condition, Due, Expression, Membership } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import { multiply, parseExact } from '../support/exact.ts';

export interface Mutant {
  /** What was changed, e.g. `require: floor_area >= 2万㎡ → >`. */
  readonly change: string;
  readonly rule: Rule;
}

/** Every mutant of a rule; place and time of its document are not the rule's own and stay. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const named = (
    where: string,
    changes: readonly Change[],
    put: (condition: Condition) => Rule,
  ): readonly Mutant[] =>
    changes.map(({ change, condition }) => ({ change: `${where}: ${change}`, rule: put(condition) }));
  return [
    ...named('when', mutateWhen(rule.when), (when) => ({ ...rule, when })),
    ...named('require', mutate(rule.require), (require) => ({ ...rule, require })),
    ...rule.reviews.flatMap((review, i) => [
      ...named(`review ${i + 1}`, mutate(review.condition), (condition) => ({
        ...rule,
        reviews: rule.reviews.with(i, { ...review, condition }),
      })),
      { change: `review ${i + 1}: dropped`, rule: { ...rule, reviews: rule.reviews.toSpliced(i, 1) } },
    ]),
  ];
}

interface Change {
  readonly change: string;
  readonly condition: Condition;
}

const ALWAYS: Condition = { kind: 'constant', value: true };

/** `when` is `all` of the document's gates and the rule's own condition. */
function mutateWhen(when: Condition): readonly Change[] {
  if (when.kind !== 'all') return mutate(when);
  return when.of.flatMap((each, i) => {
    const put = (condition: Condition): Condition => ({ ...when, of: when.of.with(i, condition) });
    if (isDocuments(each)) return [];
    return [...mutate(each), { change: 'dropped', condition: ALWAYS }].map(({ change, condition }) => ({
      change,
      condition: put(condition),
    }));
  });
}

function mutate(condition: Condition): readonly Change[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return mutateList(condition);
    case 'not':
      return [
        { change: 'not → (nothing)', condition: condition.of },
        ...inside(mutate(condition.of), (of) => ({ ...condition, of })),
      ];
    case 'member':
      return mutateMember(condition);
    case 'compare':
      return mutateComparison(condition);
    case 'parts': {
      const other = condition.quantifier === 'any' ? 'all' : 'any';
      return [
        {
          change: `${condition.part.key} ${condition.quantifier} → ${other}`,
          condition: { ...condition, quantifier: other },
        },
        ...inside(mutate(condition.where), (where) => ({ ...condition, where })),
      ];
    }
    case 'due':
      return dueMutants(condition);
    default:
      return [];
  }
}

/** Place and time of the document; the year of a target is the rule's own. */
const isDocuments = (condition: Condition): boolean =>
  condition.kind === 'within' ||
  condition.kind === 'in-force' ||
  (condition.kind === 'due' && condition.from !== condition.until);

function dueMutants(condition: Due): readonly Change[] {
  const { from: year } = condition;
  if (year === undefined) return [];
  return [1, -1].map((by) => ({
    change: `due ${by > 0 ? '+' : ''}${by}`,
    condition: { ...condition, from: year + by, until: year + by },
  }));
}

const inside = (changes: readonly Change[], put: (condition: Condition) => Condition): readonly Change[] =>
  changes.map(({ change, condition }) => ({ change, condition: put(condition) }));

function mutateList(condition: Condition & { kind: 'all' | 'any' }): readonly Change[] {
  const { of, kind } = condition;
  const other = kind === 'all' ? 'any' : 'all';
  return [
    { change: `${kind} → ${other}`, condition: { ...condition, kind: other } },
    ...of.map((each, i) => ({
      change: `${kind} without ${textOf(each)}`,
      condition: { ...condition, of: of.toSpliced(i, 1) },
    })),
    ...of.flatMap((each, i) =>
      inside(mutate(each), (changed) => ({ ...condition, of: of.with(i, changed) })),
    ),
  ];
}

const textOf = (condition: Condition): string =>
  condition.kind === 'compare' || condition.kind === 'member' ? condition.text : condition.kind;

function mutateMember(condition: Membership): readonly Change[] {
  const { values, text } = condition;
  const negated: Change = { change: `${text} → not`, condition: { kind: 'not', of: condition } };
  if (values.length < 2) return [negated];
  return [
    negated,
    ...values.map((value, i) => ({
      change: `${text} without ${value}`,
      condition: { ...condition, values: values.toSpliced(i, 1) },
    })),
  ];
}

const INCLUSIVE: Readonly<Record<Comparator, Comparator>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '=': '!=',
  '!=': '=',
};
const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
  '=': '!=',
  '!=': '=',
};

function mutateComparison(condition: Comparison): readonly Change[] {
  const { op, text, contested, right } = condition;
  const ops = [...new Set([INCLUSIVE[op], OPPOSITE[op]])].map(
    (other): Change => ({ change: `${text} → ${other}`, condition: { ...condition, op: other } }),
  );
  const uncontested: readonly Change[] = contested
    ? [{ change: `${text}: not contested`, condition: withoutContest(condition) }]
    : [];
  // At a contested number both sides are open anyway: taking the number in or out changes nothing.
  const visible = contested
    ? ops.filter(({ condition: changed }) => changed.kind === 'compare' && changed.op !== INCLUSIVE[op])
    : ops;
  return [...visible, ...uncontested, ...mutateNumber(condition, right)];
}

function withoutContest({ contested: _, ...rest }: Comparison): Comparison {
  return rest;
}

/** The number a little more and less, and in another power of a unit; a date or rank one more and less. */
function mutateNumber(condition: Comparison, right: Expression): readonly Change[] {
  if (right.kind !== 'number') return [];
  const { value, text } = right;
  const put = (change: string, changed: typeof value): Change => ({
    change: `${condition.text}: ${text} ${change}`,
    condition: { ...condition, right: { ...right, value: changed } },
  });
  if (!condition.unit && typeof value === 'number' && isNamed(condition.left))
    return [put('+1', value + 1), put('−1', value - 1)];
  if (value === 0) return [];
  if (typeof value === 'number' && isWhole(condition.left))
    return [put('+1', value + 1), put('−1', value - 1)];
  return [
    put('× 1.01', multiply(value, parseExact('1.01') ?? 1)),
    put('× 0.99', multiply(value, parseExact('0.99') ?? 1)),
    put('× 10000', multiply(value, 10_000)),
    put('÷ 10000', multiply(value, parseExact('0.0001') ?? 1)),
  ];
}

const isWhole = (left: Expression): boolean =>
  left.kind === 'count' ||
  (left.kind === 'fact' && left.ref.fact.type.kind === 'quantity' && left.ref.fact.type.whole);

const isNamed = (left: Expression): boolean => left.kind === 'fact' && left.ref.fact.type.kind !== 'quantity';
