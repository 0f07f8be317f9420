/** What is found meets its goals, by the engine and by Z3; what is said to be impossible is so for Z3 as well. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import type { Condition, Expression, FactRef } from '../../src/model/condition.ts';
import { FALSE, TRUE } from '../../src/model/trace.ts';
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { type Goal, type Solution, solve } from '../../src/reason/solve.ts';
import { interpret } from '../reference/interpreter.ts';
import { pack } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { SPAN, toy, toyPack, toyRule } from '../reference/toy.ts';
import { Oracle } from './z3.ts';

const DAY = 19_600;

/** Inside sums and counts Z3 is told only what is sure. */
function sure(condition: Condition): Condition {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(sure) };
    case 'not':
      return { ...condition, of: sure(condition.of) };
    case 'parts':
      return { ...condition, where: sure(condition.where) };
    case 'compare':
      return { ...condition, left: sureSide(condition.left), right: sureSide(condition.right) };
    default:
      return condition;
  }
}

function sureSide(side: Expression): Expression {
  if (side.kind === 'arithmetic') return { ...side, left: sureSide(side.left), right: sureSide(side.right) };
  if (side.kind !== 'sum' && side.kind !== 'count') return side;
  const { where } = side;
  const plain = where.kind === 'member' || where.kind === 'constant';
  return { ...side, where: plain ? where : { kind: 'constant', value: true } };
}

function randomGoals(random: Random): readonly Goal[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const { each, when, require } = randomRule(random, 'goal');
    const condition: Condition = sure({ kind: 'all', of: [when, require] });
    const wanted = random.chance(0.6) ? TRUE : FALSE;
    return each ? { condition, wanted, part: each } : { condition, wanted };
  });
}

function answer(goals: readonly Goal[]): Solution {
  const rules = goals.map(({ condition, part }, i) => rule(condition, i, part));
  const program = compilePack(toyPack(rules));
  return solve(program, { subject: 'project', goals, day: { asOf: DAY, filed: false }, steps: 2_000 });
}

const rule = (condition: Condition, i: number, part: Goal['part']) =>
  toyRule(String(i), {
    force: 'mandatory',
    when: { kind: 'constant', value: true },
    require: condition,
    reviews: [],
    ...(part ? { each: part } : {}),
  });

/** By the reference interpreter, which knows nothing of the engine. */
function meets(solution: Extract<Solution, { kind: 'found' }>, { condition, wanted, part }: Goal): boolean {
  const check = { descriptor: solution.descriptor, asOf: DAY, places: pack.places };
  const [first] = interpret(rule(condition, 0, part), check);
  return first?.verdict === (wanted === TRUE ? 'pass' : 'fail');
}

const COMPARATORS = ['>=', '>', '<=', '<', '=', '!='] as const;

/** Many small conditions on few facts of the subject and of one part, so that they often exclude each other. */
function crowdedGoals(random: Random): readonly Goal[] {
  const boilers = toy.parts.get('boilers') as Part;
  const own = ['amount', 'share'].map((key) => ({ fact: boilers.facts.get(key) as Fact, hops: 0 }));
  const outer = ['size', 'change', 'level'].map((key) => ({ fact: toy.facts.get(key) as Fact, hops: 1 }));
  const numbers = [...own, ...outer.slice(0, 2)];
  const side = (ref: FactRef, scale: number): Expression => ({ kind: 'fact', ref, scale });
  const leaf = (): Condition => {
    const about = { kind: 'compare', op: random.pick(COMPARATORS), text: 'toy', span: SPAN } as const;
    const grade = outer[2] as FactRef;
    if (random.chance(0.15)) {
      return { kind: 'member', fact: grade, values: [random.below(3)], text: 'level', span: SPAN };
    }
    const left = side(random.pick(numbers), 1);
    if (random.chance(0.5)) {
      return { ...about, left, right: { kind: 'number', value: random.below(3), text: 'n' } };
    }
    return { ...about, left, right: side(random.pick(numbers), 1) };
  };
  return Array.from({ length: 3 + random.below(6) }, () => ({
    condition: random.chance(0.3)
      ? { kind: random.pick(['any', 'all'] as const), of: [leaf(), leaf()] }
      : leaf(),
    wanted: random.chance(0.5) ? TRUE : FALSE,
    part: boilers,
  }));
}

/** What the two say of many goals. */
async function compareMany(
  times: number,
  make: () => readonly Goal[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < times; i += 1) {
    const goals = make();
    const solution = answer(goals);
    const other = await new Oracle(DAY).canMeet(goals);
    const name = `${solution.kind} ${other}`;
    counts[name] = (counts[name] ?? 0) + 1;
    if (solution.kind === 'found') {
      const unmet = goals.filter((goal) => !meets(solution, goal));
      expect([i, ...unmet]).toEqual([i]);
    }
  }
  return counts;
}

describe('Z3 agrees', { timeout: 120_000 }, () => {
  test('on conditions of every kind', async () => {
    const random = new Random(4);
    const counts = await compareMany(50, () => randomGoals(random));
    // Among what is given up there is what could be met: to call it impossible would be noticed.
    for (const name of ['found sat', 'none unsat', 'gave-up sat']) expect(counts).toHaveProperty([name]);
    expect(counts).not.toHaveProperty('found unsat');
    expect(counts).not.toHaveProperty('none sat');
  });

  test('on facts compared with numbers and with each other, where nothing is given up', async () => {
    const random = new Random(7);
    const counts = await compareMany(150, () => crowdedGoals(random));
    expect(counts['found sat']).toBeGreaterThan(50);
    expect(counts['none unsat']).toBeGreaterThan(50);
    expect(Object.keys(counts).filter((name) => name !== 'found sat' && name !== 'none unsat')).toEqual([]);
  });
});
