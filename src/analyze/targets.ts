/** Targets of papers that bind one region inside of another: for one indicator and year the smaller one aims elsewhere. */
import type { Observation } from '../model/analysis.ts';
import type { Condition } from '../model/condition.ts';
import type { PlaceTable } from '../model/place.ts';
import type { Rule } from '../model/rule.ts';
import { inside } from '../place/inside.ts';
import { type Asker, goal, isWitness } from './asker.ts';
import { conditionsOf, differing, firstOf, toldApart, turned } from './demands.ts';
import { idOf, type Pair } from './relations.ts';

/** A report of the smaller region that meets one of the two values and not the other. */
export function nestedTargets(
  rules: readonly Rule[],
  places: PlaceTable,
  asker: Asker,
): readonly Observation[] {
  const targets = rules.filter(
    ({ subject, due, stretch }) => subject === 'region' && due !== undefined && !stretch,
  );
  return targets.flatMap((small) =>
    targets
      .filter((large) => small.due === large.due && liesInside(small, large, places))
      .flatMap((large) => compared([small, large], asker)),
  );
}

function liesInside(small: Rule, large: Rule, places: PlaceTable): boolean {
  const [inner, outer] = [small, large].map(({ document }) => places.byId.get(document.place));
  return (
    inner !== undefined && outer !== undefined && inner !== outer && inside(inner, outer, places) === true
  );
}

function compared(pair: Pair, asker: Asker): readonly Observation[] {
  const [small, large] = pair;
  const id = idOf('target', pair);
  const both = [goal(small, small.when, true), goal(large, anywhere(large.when), true)];
  const found = firstOf(differing(small, large), (demands) => {
    const ways = [
      { rules: pair, demands },
      { rules: turned(pair), demands: turned(demands) },
    ];
    return firstOf([...ways].reverse(), (way) => {
      const goals = [...both, ...toldApart(way.rules, way.demands)];
      const witness = asker.possible(small.subject, goals, id);
      return isWitness(witness) ? { ...way, witness } : undefined;
    });
  });
  if (!found) return [];
  const { rules, witness } = found;
  const demands = conditionsOf(found.demands);
  return [{ id, severity: 'warning', relation: { kind: 'target', rules, demands }, witness }];
}

/** The same without the gate of place. */
const anywhere = (when: Condition): Condition =>
  when.kind === 'all' ? { ...when, of: when.of.filter(({ kind }) => kind !== 'within') } : when;
