/**
 * Arranges rules by the conditions they share, so that one look at a place, a date or a kind passes over all rules that
 * it rules out. Which rules apply is the same in any arrangement: “and” knows no order.
 */
import { conditionOf } from '../evaluate/meaning.ts';
import type { Condition, FactRef } from '../model/condition.ts';
import type { Value } from '../model/descriptor.ts';
import type { Evaluator } from '../model/program.ts';
import type { Rule } from '../model/rule.ts';

/** A rule with its place in the program, and what must be known of it at every descriptor. */
export interface Candidate {
  readonly index: number;
  readonly rule: Rule;
  readonly binding: boolean;
  readonly reviews: readonly Evaluator['test'][];
}

/** Rules whose gates have all been asked, and gates still to ask. */
export interface Branch {
  readonly reached: readonly Candidate[];
  readonly tests: readonly { readonly condition: Condition; readonly next: Branch }[];
  readonly switches: readonly Switch[];
}

/** Many rules that ask the same fact for different values. */
export interface Switch {
  readonly fact: FactRef;
  readonly cases: ReadonlyMap<Value, Branch>;
  /** Where the fact is not stated. */
  readonly unknown: Branch;
}

interface Waiting {
  readonly candidate: Candidate;
  /** By what they mean, so that gates that ask the same are one. */
  readonly gates: ReadonlyMap<string, Condition>;
}

export const arrange = (candidates: readonly Candidate[]): Branch =>
  branchOf(
    candidates.map((candidate) => ({
      candidate,
      gates: new Map(joinedIn(candidate.rule.when).map((gate) => [JSON.stringify(conditionOf(gate)), gate])),
    })),
    0,
  );

/** The conditions that must all hold. */
const joinedIn = (condition: Condition): readonly Condition[] =>
  condition.kind === 'all' ? condition.of.flatMap(joinedIn) : [condition];

/** Each switch repeats what is below it once for each value. */
const MOST_SWITCHES = 3;
/** Fewer rules are asked one by one as fast. */
const FEWEST_FOR_SWITCH = 3;
/** What is asked before all else, last first: places and days rule out most of a pack at once. */
const ORDER: readonly string[] = ['in-force', 'within'];

function branchOf(waiting: readonly Waiting[], depth: number): Branch {
  const reached = waiting.filter((each) => each.gates.size === 0).map(({ candidate }) => candidate);
  const tests: Branch['tests'][number][] = [];
  const switches: Switch[] = [];
  const rest = new Set(waiting.filter((each) => each.gates.size > 0));
  const gates = new Map(waiting.flatMap((each) => [...each.gates]));
  const rank = (name: string): number => ORDER.indexOf(gates.get(name)?.kind ?? '');
  const conditions = new Counts(rest, (each) => each.gates.keys(), rank);
  const facts = new Counts(depth < MOST_SWITCHES ? rest : [], factsAsked);
  const take = (wanted: (each: Waiting) => boolean): readonly Waiting[] => {
    const taken = [...rest].filter(wanted);
    for (const each of taken) {
      rest.delete(each);
      conditions.remove(each);
      facts.remove(each);
    }
    return taken;
  };
  while (rest.size > 0) {
    const shared = conditions.highest();
    const fact = facts.highest();
    if (fact.count >= FEWEST_FOR_SWITCH && fact.count > shared.count && rank(shared.name) < 0) {
      const taken = take((each) => factsAsked(each).includes(fact.name));
      switches.push(switchOf(taken, fact.name, depth));
    } else {
      const taken = take(({ gates }) => gates.has(shared.name));
      const condition = gates.get(shared.name) as Condition;
      tests.push({ condition, next: branchOf(without(taken, shared.name), depth) });
    }
  }
  return { reached, tests, switches };
}

function switchOf(taken: readonly Waiting[], fact: string, depth: number): Switch {
  const gateOf = ({ gates }: Waiting): readonly [string, Condition] =>
    [...gates].find(([, gate]) => factOf(gate) === fact) as readonly [string, Condition];
  const satisfied = (group: readonly Waiting[]): Branch =>
    branchOf(
      group.flatMap((each) => without([each], gateOf(each)[0])),
      depth + 1,
    );
  const values = new Set(taken.flatMap((each) => valuesOf(gateOf(each)[1])));
  const cases = new Map(
    [...values].map((value) => [
      value,
      satisfied(taken.filter((each) => valuesOf(gateOf(each)[1]).includes(value))),
    ]),
  );
  const [, first] = gateOf(taken[0] as Waiting);
  if (first.kind !== 'member') throw new Error('a switch is made of memberships');
  return { fact: first.fact, cases, unknown: satisfied(taken) };
}

const without = (group: readonly Waiting[], name: string): readonly Waiting[] =>
  group.map(({ candidate, gates }) => ({
    candidate,
    gates: new Map([...gates].filter(([other]) => other !== name)),
  }));

const valuesOf = (gate: Condition): readonly Value[] => (gate.kind === 'member' ? gate.values : []);

/** The facts that a rule wants to have one of some values. */
const factsAsked = ({ gates }: Waiting): readonly string[] => [
  ...new Set([...gates.values()].flatMap((gate) => factOf(gate) ?? [])),
];

function factOf(gate: Condition): string | undefined {
  if (gate.kind !== 'member') return undefined;
  const { fact, hops } = gate.fact;
  return `${fact.part ?? ''}.${fact.key} ${hops}`;
}

/** How many of a group that shrinks have each name. */
class Counts<T> {
  private readonly counts = new Map<string, number>();
  private readonly namesOf: (each: T) => Iterable<string>;

  private readonly rank: (name: string) => number;

  constructor(
    group: Iterable<T>,
    namesOf: (each: T) => Iterable<string>,
    rank = (_name: string): number => 0,
  ) {
    this.namesOf = namesOf;
    this.rank = rank;
    for (const each of group) this.add(each, 1);
  }

  remove(each: T): void {
    if (this.counts.size > 0) this.add(each, -1);
  }

  /** By rank, then by number; of two as frequent the first. */
  highest(): { readonly name: string; readonly count: number } {
    let best = { name: '', count: 0, rank: Number.NEGATIVE_INFINITY };
    for (const [name, count] of this.counts) {
      const rank = this.rank(name);
      if (count > 0 && (rank > best.rank || (rank === best.rank && count > best.count)))
        best = { name, count, rank };
    }
    return best;
  }

  private add(each: T, by: number): void {
    for (const name of this.namesOf(each)) this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
}
