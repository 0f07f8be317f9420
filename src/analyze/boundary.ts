/** Two rules that part a quantity at a number: do both speak of the number itself, or neither? */
import type { Observation } from '../model/analysis.ts';
import type { Comparator, Condition } from '../model/condition.ts';
import type { Rule } from '../model/rule.ts';
import { holds } from '../quantity/comparator.ts';
import { compare, type Exact } from '../support/exact.ts';
import { type Asker, goal, isWitness } from './asker.ts';
import { idOf, type Pair } from './relations.ts';
import { constant, keyOf, mapLeaves, type Threshold, thresholdOf, thresholdsIn } from './structure.ts';

/** Just below a number, or just above it. */
type Side = -1 | 1;

/** The number at which both rules turn, seen from each. */
interface Turn {
  readonly quantity: string;
  readonly at: Exact;
  readonly below: Threshold;
}

/** All pairs of rules of one subject, judged on the same parts, that have thresholds of a quantity in common. */
export function atNumbers(rules: readonly Rule[], asker: Asker): readonly Observation[] {
  const compared = new Map<string, Rule[]>();
  for (const rule of rules) {
    const names = thresholdsIn(rule.when).map(({ quantity }) =>
      [rule.subject, rule.each?.key, quantity].join(),
    );
    for (const name of new Set(names)) compared.set(name, [...(compared.get(name) ?? []), rule]);
  }
  const pairs = [...compared.values()].flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b): Pair => [a, b])),
  );
  const all = pairs.flatMap((pair) => atNumber(pair, asker));
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

function atNumber(pair: Pair, asker: Asker): readonly Observation[] {
  const [a, b] = pair;
  return turnsOf(pair).flatMap((turn) => parted(opensBelow(turn.below.op) ? [a, b] : [b, a], turn, asker));
}

/** Numbers that both compare one quantity with, one rule from below and the other from above. */
function turnsOf([a, b]: Pair): readonly Turn[] {
  const theirs = thresholdsIn(b.when);
  return thresholdsIn(a.when).flatMap((below): readonly Turn[] => {
    const { quantity, at, op, comparison } = below;
    const facing = theirs.some(
      (each) =>
        each.quantity === quantity &&
        compare(each.at, at) === 0 &&
        opposite(op, each.op) &&
        !each.comparison.contested,
    );
    return facing && !comparison.contested ? [{ quantity, at, below }] : [];
  });
}

const opensBelow = (op: Comparator): boolean => op === '<' || op === '<=';
const opensAbove = (op: Comparator): boolean => op === '>' || op === '>=';

const opposite = (a: Comparator, b: Comparator): boolean =>
  (opensBelow(a) && opensAbove(b)) || (opensAbove(a) && opensBelow(b));

/** `low` applies just below the number and `high` just above it, everything else being equal. */
function parted([low, high]: Pair, turn: Turn, asker: Asker): readonly Observation[] {
  const seen = (rule: Pair[0], side: Side): Condition =>
    mapLeaves(rule.when, (leaf) => settled(leaf, turn, side));
  const sides = [
    goal(low, seen(low, -1), true),
    goal(high, seen(high, -1), false),
    goal(low, seen(low, 1), false),
    goal(high, seen(high, 1), true),
    goal(low, exactly(turn), true),
  ];
  const rules = [low, high] as const;
  const find = (kind: 'gap' | 'double'): readonly Observation[] => {
    const wanted = kind === 'double';
    const goals = [...sides, goal(low, low.when, wanted), goal(high, high.when, wanted)];
    const witness = asker.possible(low.subject, goals, idOf(kind, rules));
    if (!isWitness(witness)) return [];
    const { name, comparison } = turn.below;
    return [
      {
        id: `${idOf(kind, rules)}#${name}`,
        severity: 'warning',
        relation: { kind, rules, turn: comparison },
        witness,
      },
    ];
  };
  const sameDemand = keyOf(low.require) === keyOf(high.require);
  return [...find('gap'), ...(sameDemand ? [] : find('double'))];
}

/** What a comparison of the quantity answers on this side of the number; anything else stays as it is. */
function settled(leaf: Condition, { quantity, at }: Turn, side: Side): Condition {
  const threshold = thresholdOf(leaf);
  if (threshold?.quantity !== quantity || threshold.comparison.contested) return leaf;
  const order = compare(at, threshold.at) || side;
  return constant(holds(order, threshold.op));
}

/** Beside the number, never at it. */
/** The quantity is the number. */
function exactly({ below }: Turn): Condition {
  const { comparison } = below;
  return { ...comparison, op: '=', text: comparison.text };
}
