/** The functions that the batch engine writes for rules decide as the rules themselves do, whatever the rules say. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readerOf } from '../../src/descriptor/read.ts';
import type { Condition } from '../../src/model/condition.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { SPAN, toy, toyPack } from '../reference/toy.ts';
import { randomFiling } from './random-filings.ts';
import { twoWays } from './two-ways.ts';

const reader = readerOf(toyPack([]));

/** One file of filings through a pack of these rules alone. */
async function examine(rules: readonly Rule[], filings: readonly string[], asOf: string) {
  const program = compilePack(toyPack(rules));
  const both = twoWays({ program, reader }, { asOf, today: '2030-01-01' });
  const { ordinary, fast, taken } = await both(filings.map((each) => `${each}\n`).join(''));
  const [left, right] = [ordinary.split('\n'), fast.split('\n')];
  const differing = left.flatMap((each, i) =>
    each === right[i] ? [] : [{ filing: filings[i], ordinary: each, fast: right[i] }],
  );
  return { differing, taken: taken.filter(Boolean).length };
}

/** As real rules do, it first asks what kind of thing it is about: what the engine arranges rules by. */
function gated(random: Random, rule: Rule): Rule {
  const hops = rule.each ? 1 : 0;
  const own = [...(rule.each?.facts.values() ?? [])].map((fact) => ({ fact, hops: 0 }));
  const refs = [...own, ...[...toy.facts.values()].map((fact) => ({ fact, hops }))].filter(({ fact }) =>
    ['kind', 'level', 'flag', 'flag2'].includes(fact.key),
  );
  const gates = random.list(3, (): Condition => {
    const fact = random.pick(refs);
    const values = valuesOf(fact.fact).filter(() => random.chance(0.6));
    return { kind: 'member', fact, values, text: fact.fact.key, span: SPAN };
  });
  const of = [...gates, ...(random.chance(0.5) ? [rule.when] : [])];
  return {
    ...rule,
    when: random.chance(0.2) ? { kind: 'all', of: [{ kind: 'all', of }] } : { kind: 'all', of },
  };
}

const valuesOf = ({ type }: Fact): readonly (string | number | boolean)[] =>
  type.kind === 'choice' ? ['a', 'b', 'c'] : type.kind === 'grade' ? [0, 1, 2] : [true, false];

/** Few, so that the number of verdicts hides none of them, and many, so that they share what they ask. */
const SIZES = [1, 4, 30] as const;

describe.each([
  ['as they come', (_: Random, rule: Rule) => rule, Number(process.env.ROUNDS ?? 50)],
  ['behind the same questions', gated, Number(process.env.ROUNDS ?? 50)],
])('random rules %s', (_, change, rounds) => {
  test('give in the batch engine the verdicts that they give by themselves', async () => {
    const random = new Random(Number(process.env.SEED ?? 11));
    let [taken, all] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const rules = Array.from({ length: random.pick(SIZES) }, (_each, i) =>
        change(random, randomRule(random, `${round}-${i}`)),
      );
      const filings = Array.from({ length: 40 }, () => randomFiling(random));
      const asOf = random.pick(['2020-01-01', '2023-06-29', '2023-06-30', '2024-08-04']);
      const found = await examine(rules, filings, asOf);
      expect(found.differing).toEqual([]);
      taken += found.taken;
      all += filings.length;
    }
    // What the rest says of itself – places that contradict each other – is told by the ordinary reader.
    expect(taken / all).toBeGreaterThan(0.6);
  });
});
