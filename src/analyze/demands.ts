/** What a rule asks of one fact or quantity, so that two rules can be held against each other. */
import {
  type Comparator,
  type Comparison,
  type Condition,
  type Expression,
  type Membership,
  OPPOSITE,
} from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import type { Goal } from '../reason/solve.ts';
import { goal } from './asker.ts';
import { keyOf, MIRRORED, nameOfFact, not } from './structure.ts';

interface Demand {
  /** Equal where two demands speak of one thing. */
  readonly about: string;
  /** Equal where they ask the same of it. */
  readonly what: string;
  /** As a sentence would say it. */
  readonly condition: Condition;
  /** Asked of each part of a list that the rule goes through, not of what the rule judges. */
  readonly within: boolean;
}

/** What each of two rules asks of one thing. */
export type Demands = readonly [Demand, Demand];

/** For each thing of which both ask something, but nothing alike, the first demand of either. */
export function differing(a: Rule, b: Rule): readonly Demands[] {
  const theirs = demandsIn(b.require);
  const all = demandsIn(a.require).flatMap((own): readonly Demands[] => {
    const same = theirs.filter(({ about }) => about === own.about);
    const [first] = same;
    return first && !same.some(({ what }) => what === own.what) ? [[own, first]] : [];
  });
  return [...new Map(all.map((each) => [each[0].about, each])).values()];
}

/** The second rule is met and the first is not, and their demands are why. */
export function toldApart([stricter, looser]: readonly [Rule, Rule], [unmet, met]: Demands): readonly Goal[] {
  return [
    goal(stricter, stricter.require, false),
    goal(looser, looser.require, true),
    ...(unmet.within ? [] : [goal(stricter, unmet.condition, false)]),
    ...(met.within ? [] : [goal(looser, met.condition, true)]),
  ];
}

/** The other way round. */
export const turned = <T>([first, second]: readonly [T, T]): readonly [T, T] => [second, first];

export const conditionsOf = ([first, second]: Demands): readonly [Condition, Condition] => [
  first.condition,
  second.condition,
];

/** The first of the answers that is one. */
export function firstOf<T, U>(all: readonly T[], answer: (each: T) => U | undefined): U | undefined {
  for (const each of all) {
    const found = answer(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Where {
  readonly positive: boolean;
  readonly within: boolean;
}

/** All comparisons and lists of values, each turned round where the whole holds because it does not. */
function demandsIn(
  condition: Condition,
  where: Where = { positive: true, within: false },
): readonly Demand[] {
  const { positive } = where;
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => demandsIn(each, where));
    case 'not':
      return demandsIn(condition.of, { ...where, positive: !positive });
    case 'parts':
      return demandsIn(condition.where, {
        positive: positive === (condition.quantifier !== 'none'),
        within: true,
      });
    case 'compare':
      return comparedIn(condition, where);
    case 'member':
      return listedIn(condition, where);
    default:
      return [];
  }
}

/** Yes and no leave nothing between them: there two rules agree, or contradict each other. */
function listedIn(member: Membership, { positive, within }: Where): readonly Demand[] {
  const { fact } = member.fact;
  if (fact.type.kind === 'boolean') return [];
  const values = member.values.map(String).sort().join();
  const what = positive ? values : `not ${values}`;
  return [{ about: nameOfFact(fact), what, condition: unless(member, positive), within }];
}

/** A comparison says something of each of its sides that is no number. */
function comparedIn(comparison: Comparison, { positive, within }: Where): readonly Demand[] {
  const { left, right } = comparison;
  const op = positive ? comparison.op : OPPOSITE[comparison.op];
  const condition = unless(comparison, positive);
  const demand = (of: Expression, by: Comparator, bound: Expression): readonly Demand[] =>
    of.kind === 'number' ? [] : [{ about: nameOf(of), what: `${by} ${nameOf(bound)}`, condition, within }];
  return [...demand(left, op, right), ...demand(right, MIRRORED[op], left)];
}

const unless = (condition: Condition, positive: boolean): Condition =>
  positive ? condition : not(condition);

const nameOf = (expression: Expression): string =>
  expression.kind === 'fact' ? nameOfFact(expression.ref.fact) : keyOf(expression);
