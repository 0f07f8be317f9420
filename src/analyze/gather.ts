/** What was seen pair by pair, told once: rules that say the same, and all that a rule adds nothing to. */
import type { Observation } from '../model/analysis.ts';
import type { Rule } from '../model/rule.ts';
import { byCodePoint } from '../support/order.ts';
import { idOf } from './relations.ts';

export function gathered(observations: readonly Observation[]): readonly Observation[] {
  const of = (kind: string) => observations.filter(({ relation }) => relation.kind === kind);
  const others = observations.filter(({ relation }) => !['same', 'subsumed'].includes(relation.kind));
  return [
    ...others,
    ...sameSets(of('same')).flatMap(asSame),
    ...byFirstRule(of('subsumed')).flatMap(asSubsumed),
  ];
}

type Group = readonly Observation[];

/** Equality passes on: groups that share a rule are one. */
function sameSets(observations: Group): readonly Group[] {
  let groups: Group[] = [];
  for (const each of observations) {
    const touching = groups.filter((group) => group.some((other) => sharesRule(each, other)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), each]];
  }
  return groups;
}

const sharesRule = (a: Observation, b: Observation): boolean =>
  a.relation.rules.some(({ id }) => b.relation.rules.some((other) => other.id === id));

function byFirstRule(observations: Group): readonly Group[] {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const id = each.relation.rules[0]?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return [...groups.values()];
}

const rulesIn = (group: Group): readonly Rule[] =>
  [...new Map(group.flatMap(({ relation }) => relation.rules.map((rule) => [rule.id, rule]))).values()].sort(
    (a, b) => byCodePoint(a.id, b.id),
  );

function asSame(group: Group): readonly Observation[] {
  const [first] = group;
  const rules = rulesIn(group);
  return first ? [{ ...first, id: idOf('same', rules), relation: { kind: 'same', rules } }] : [];
}

function asSubsumed(group: Group): readonly Observation[] {
  const [first] = group;
  const less = first?.relation.rules[0];
  if (!first || !less) return [];
  const rules = [less, ...rulesIn(group).filter((rule) => rule !== less)];
  return [{ ...first, id: idOf('subsumed', rules), relation: { kind: 'subsumed', rules } }];
}
