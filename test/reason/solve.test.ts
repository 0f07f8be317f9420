/** What is found meets its goals, by the engine and by Z3; what is said to be impossible is so for Z3 as well. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import type { Condition, Expression } from '../../src/model/condition.ts';
import { FALSE, TRUE } from '../../src/model/trace.ts';
import { type Goal, type Solution, solve } from '../../src/reason/solve.ts';
import { interpret } from '../reference/interpreter.ts';
import { pack } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { toyRule } from '../reference/toy.ts';
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
  const program = compilePack({ ...pack, rules });
  return solve(program, { subject: 'project', goals, day: { asOf: DAY, filed: false } });
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

describe('random goals', () => {
  test('Z3 agrees', { timeout: 100_000 }, async () => {
    const random = new Random(20_261_121);
    const counts: Record<string, number> = {};
    for (let i = 0; i < 60; i += 1) {
      const goals = randomGoals(random);
      const solution = answer(goals);
      const other = await new Oracle(DAY).canMeet(goals);
      const name = `${solution.kind} ${other}`;
      counts[name] = (counts[name] ?? 0) + 1;
      if (solution.kind === 'found') expect(goals.every((goal) => meets(solution, goal))).toBe(true);
      if (solution.kind === 'found') expect(`${i} ${other}`).not.toBe(`${i} unsat`);
      if (solution.kind === 'none') expect(`${i} ${other}`).not.toBe(`${i} sat`);
    }
    expect(counts['none unsat']).toBeGreaterThan(5);
    expect(counts['found sat']).toBeGreaterThan(25);
  });
});
