/** How two rules bear on each other where both apply. */
import type { Observation, Relation } from '../model/analysis.ts';
import type { Condition } from '../model/condition.ts';
import { FORCES, isBinding, type Rule } from '../model/rule.ts';
import type { Goal } from '../reason/solve.ts';
import { type Asker, goal, isWitness, type Possible } from './asker.ts';
import { conditionsOf, differing, firstOf, toldApart, turned } from './demands.ts';
import { all, any, not } from './structure.ts';

export type Pair = readonly [Rule, Rule];

export const idOf = (kind: Relation['kind'], rules: readonly Rule[]): string =>
  `${kind}:${rules.map(({ id }) => id).join('+')}`;

/** At most one observation in each direction; the strongest one stands for the weaker ones that follow from it. */
export function ofPair(pair: Pair, asker: Asker): readonly Observation[] {
  const [a, b] = pair;
  const about = (what: string): string => `${what}:${a.id}+${b.id}`;
  const both = [goal(a, a.when, true), goal(b, b.when, true)];
  const ask: Ask = (what, ...more) => {
    const goals = [...both, ...more.map((each) => goal(...each))];
    return asker.either(a.subject, [[...goals, ...unreviewed(pair)], goals], about(what)).answer;
  };
  if (!isWitness(ask('both'))) return [];
  const met = ask('both-met', [a, a.require, true], [b, b.require, true]);
  if (met === 'none') return [clash(pair, ask)];
  const targets = aimsTwice(pair) ? overlapping(pair, asker) : [];
  if (targets.length > 0) return targets;
  const covered = [
    ...(covers(a, b, asker) ? [[a, b] as const] : []),
    ...(covers(b, a, asker) ? [[b, a] as const] : []),
  ];
  if (covered.length > 0) return covering(covered, asker);
  return overlapping(pair, asker);
}

/** What is shown is shown best where no person has to decide first. */
const unreviewed = (pair: Pair): readonly Goal[] =>
  pair.flatMap((rule) => rule.reviews.map(({ condition }) => goal(rule, condition, false)));

type Ask = (what: string, ...more: Parameters<typeof goal>[]) => Possible;

/** A descriptor that both concern; one of the two is met where that can be. */
function clash(pair: Pair, ask: Ask): Observation {
  const [a, b] = pair;
  const metA = ask('first-met', [a, a.require, true]);
  const metB = ask('second-met', [b, b.require, true]);
  const binding = isBinding(a) && isBinding(b);
  if (isWitness(metA) && isWitness(metB)) {
    return {
      id: idOf('contradiction', inOrder(pair)),
      severity: binding ? 'error' : 'warning',
      relation: { kind: 'contradiction', rules: pair },
      witness: metA,
    };
  }
  const rules: Pair = metA === 'none' ? [a, b] : [b, a];
  const witness = [metA, metB, ask('neither-met')].find(isWitness);
  return {
    id: idOf('barred', rules),
    severity: 'info',
    relation: { kind: 'barred', rules },
    ...(witness ? { witness } : {}),
  };
}

/** What a descriptor is that breaks the rule outright. */
function broken({ when, require, reviews }: Rule): Condition {
  return all(when, not(require), ...reviews.map(({ condition }) => not(condition)));
}

/** Someone for whom a person has to decide about the rule. */
function reviewed({ when, reviews }: Rule): Condition {
  return all(when, any(...reviews.map(({ condition }) => condition)));
}

/**
 * Whoever breaks `less` breaks `more` too, which is as strong at least, and whatever `less` puts before a person `more`
 * breaks or puts before one as well: `less` says nothing of its own.
 */
function covers(more: Rule, less: Rule, asker: Asker): boolean {
  if (strength(more) < strength(less)) return false;
  const about = `covers:${more.id}+${less.id}`;
  const escapes = (from: Condition, to: Condition): boolean =>
    asker.possible(more.subject, [goal(less, from, true), goal(more, to, false)], about) !== 'none';
  if (escapes(broken(less), broken(more))) return false;
  return less.reviews.length === 0 || !escapes(reviewed(less), any(broken(more), reviewed(more)));
}

/** Binding before advice, and among those as the words of force go. */
const strength = (rule: Rule): number =>
  (isBinding(rule) ? 10 : 0) + (rule.stretch ? 0 : 5) + (FORCES.length - FORCES.indexOf(rule.force));

/** A rule that can never be broken is covered by every other one; that is told of the rule itself. */
function covering(covered: readonly Pair[], asker: Asker): readonly Observation[] {
  const [first] = covered;
  if (!first) return [];
  const [, less] = first;
  const witness = asker.possible(less.subject, [goal(less, broken(less), true)], idOf('subsumed', first));
  if (!isWitness(witness)) return [];
  const kind = covered.length === 2 ? 'same' : 'subsumed';
  const rules = kind === 'same' ? inOrder(first) : ([first[1], first[0]] as const);
  return [{ id: idOf(kind, rules), severity: 'info', relation: { kind, rules }, witness }];
}

const inOrder = ([a, b]: Pair): Pair => (a.id < b.id ? [a, b] : [b, a]);

/** Two demands on one thing: somebody meets one rule and breaks the other. */
function overlapping(pair: Pair, asker: Asker): readonly Observation[] {
  const [a, b] = pair;
  if (inherent(a, b)) return [];
  const both = pair.map((rule) => goal(rule, rule.when, true));
  const found = firstOf(differing(a, b), (demands) => {
    const ways = [
      { rules: pair, demands },
      { rules: turned(pair), demands: turned(demands) },
    ];
    const goals = ways.map((way) => [...both, ...toldApart(way.rules, way.demands)]);
    const clear = goals.map((each) => [...each, ...unreviewed(pair)]);
    const about = idOf('overlap', inOrder(pair));
    const { answer, which } = asker.either(a.subject, [...clear, ...goals], about);
    const way = ways[which % 2];
    return isWitness(answer) && way ? { ...way, witness: answer } : undefined;
  });
  if (!found) return [];
  const kind = aimsTwice(pair) ? 'target' : 'overlap';
  const binds = kind === 'target' || pair.some(isBinding);
  const { rules, witness } = found;
  const demands = conditionsOf(found.demands);
  return [
    {
      id: idOf(kind, inOrder(pair)),
      severity: binds ? 'warning' : 'info',
      relation: { kind, rules, demands },
      witness,
    },
  ];
}

/** Targets of two papers for one year: that the higher one covers the lower is less than that they differ. */
const aimsTwice = ([a, b]: Pair): boolean =>
  a.due !== undefined && a.due === b.due && a.document !== b.document;

/** 力争 beside what binds: one paper names two values for one thing and means to. */
const inherent = (a: Rule, b: Rule): boolean => a.document === b.document && a.stretch !== b.stretch;
