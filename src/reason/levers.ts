/** The facts of a filing that a design can change and on which a finding depends. */
import type { Descriptor, Statements } from '../model/descriptor.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Fact, SubjectVocabulary } from '../model/vocabulary.ts';
import type { Spot } from './draft.ts';
import { usesOf } from './uses.ts';

/** One statement, with the parts that take it over. */
export interface Lever {
  readonly spot: Spot;
  readonly followers: readonly Spot[];
}

export const conditionsOf = ({ when, require, reviews }: Rule) => [
  when,
  require,
  ...reviews.map(({ condition }) => condition),
];

/** What a filing states, in the terms of its vocabulary. */
export interface Filed {
  readonly descriptor: Descriptor;
  readonly own: SubjectVocabulary;
}

/** In the order in which the rule reads them. */
export function leversOf(
  { rule, part }: Finding,
  filed: Filed,
  mayChange: (fact: Fact) => boolean,
): readonly Lever[] {
  const levers = new Map<string, Lever>();
  for (const fact of usesOf(conditionsOf(rule)).facts.keys()) {
    const own = rule.each?.key === fact.part ? part?.index : undefined;
    for (const spot of spotsOf(fact, filed.descriptor, own)) {
      const stated = statedBy(spot, filed);
      if (!mayChange(stated.fact) || !mayChange(fact)) continue;
      levers.set(nameOf(stated), { spot: stated, followers: followersOf(stated, filed) });
    }
  }
  return [...levers.values()];
}

export const nameOf = ({ fact, index }: Spot): string => `${fact.part ?? ''}/${index ?? ''}/${fact.key}`;

function spotsOf(fact: Fact, { parts }: Descriptor, own: number | undefined): readonly Spot[] {
  if (fact.part === undefined) return [{ fact }];
  if (own !== undefined) return [{ fact, index: own }];
  return (parts[fact.part] ?? []).map((_, index) => ({ fact, index }));
}

export const recordAt = ({ fact, index }: Spot, { root, parts }: Descriptor): Statements | undefined =>
  fact.part === undefined ? root : parts[fact.part]?.[index ?? 0];

/** Where it is stated: a part may take over what the subject states. */
function statedBy(spot: Spot, { descriptor, own }: Filed): Spot {
  const { key } = spot.fact;
  const above = recordAt(spot, descriptor)?.stated[key]?.inherited ? own.facts.get(key) : undefined;
  return above ? { fact: above } : spot;
}

function followersOf({ fact }: Spot, { descriptor, own }: Filed): readonly Spot[] {
  if (fact.part !== undefined) return [];
  return [...own.parts.values()].flatMap((part) => {
    const same = part.facts.get(fact.key);
    return (descriptor.parts[part.key] ?? []).flatMap((record, index) =>
      same && record.stated[fact.key]?.inherited ? [{ fact: same, index }] : [],
    );
  });
}
