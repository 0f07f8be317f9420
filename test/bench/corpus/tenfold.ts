/** Ten times as many rules, the added ones for places, times and kinds of things that the descriptors have nothing of. */
import type { Condition, InForce, Membership } from '../../../src/model/condition.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Pack, Rule } from '../../../src/model/rule.ts';
import { parseDay } from '../../../src/quantity/date.ts';

type Change = (rule: Rule) => Condition;

/** Nine more of every rule. */
export function strangers({ rules, places }: Pack): readonly Rule[] {
  const cities = ['360200', '360300', '360500', '360600', '361000'].flatMap(
    (id) => places.byId.get(id) ?? [],
  );
  const changes: readonly Change[] = [
    ...cities.map(
      (city): Change =>
        ({ when }) =>
          elsewhere(when, city),
    ),
    (rule) => repealed(rule, '1999-12-31'),
    (rule) => repealed(rule, '2009-12-31'),
    (rule) => ofOtherKind(rule, 'kind-of-another-pack'),
    (rule) => ofOtherKind(rule, 'kind-of-a-third-pack'),
  ];
  return changes.flatMap((change, index) =>
    rules.map((rule): Rule => ({ ...rule, id: `${rule.id}-${index + 2}`, when: change(rule) })),
  );
}

function elsewhere(condition: Condition, place: Place): Condition {
  if (condition.kind === 'within') return { ...condition, places: [place] };
  if (condition.kind !== 'all') return condition;
  return { ...condition, of: condition.of.map((each) => elsewhere(each, place)) };
}

function repealed({ when, governs }: Rule, day: string): Condition {
  const until = parseDay(day) ?? 0;
  const inForce: InForce = { kind: 'in-force', ...(governs ? { governs } : {}), fallback: true, until };
  const rest = when.kind === 'all' ? when.of.filter(({ kind }) => kind !== 'in-force') : [when];
  const gates = rest.filter(({ kind }) => kind === 'within');
  return { kind: 'all', of: [...gates, inForce, ...rest.filter((each) => !gates.includes(each))] };
}

/** Where the rule names a kind, another one; a rule that names none moves to another time. */
function ofOtherKind(rule: Rule, kind: string): Condition {
  const { when } = rule;
  const named = when.kind === 'all' ? when.of.find(isKind) : undefined;
  if (when.kind !== 'all' || !named) return repealed(rule, '2009-12-31');
  const other: Membership = { ...named, values: [kind] };
  return { ...when, of: when.of.map((each) => (each === named ? other : each)) };
}

const isKind = (condition: Condition): condition is Membership =>
  condition.kind === 'member' && condition.fact.fact.type.kind === 'choice';
