/** The benchmarks' translators: every engine gives our verdicts on a small corpus, timed by nobody. */
import { describe, expect, test } from 'vitest';
import { ajv } from './contestants/ajv.ts';
import { cel } from './contestants/cel.ts';
import { closures } from './contestants/closures.ts';
import type { Contestant } from './contestants/contestant.ts';
import { jsonRulesEngine } from './contestants/json-rules-engine.ts';
import { findOpa } from './contestants/opa.ts';
import { ours } from './contestants/ours.ts';
import { linesOf } from './corpus/generate.ts';
import { worldOf } from './corpus/pool.ts';
import { agree } from './measure/agree.ts';
import { obstacleOf } from './rules/expressible.ts';
import { CODES, groupsOf, NOT_APPLICABLE, sizeOf, spread } from './rules/policy.ts';
import { loadRules, settingOf, TODAY } from './setup.ts';

const pack = loadRules();
const groups = groupsOf(pack.rules, pack.vocabulary, settingOf(pack));
const judge = ours({ pack, today: TODAY });
const lines = linesOf(worldOf(pack), 150);

test('at least 150 rules are expressible in every engine, and each other one is left out for a reason', () => {
  const left = pack.rules.filter((rule) => obstacleOf(rule) !== undefined);
  expect(sizeOf(groups)).toBeGreaterThanOrEqual(150);
  expect(sizeOf(groups) + left.length).toBe(pack.rules.length);
});

describe('equal verdicts', () => {
  test('of every expressible rule in closures and CEL', async () => {
    const named = await prepared([judge, closures, cel], groups);
    const { verdicts, mix } = await agree(named, lines);
    expect(verdicts).toBeGreaterThan(10_000);
    // A corpus on which nothing ever applies would prove nothing.
    expect(mix.map((count) => count > 0)).toEqual(CODES.map(() => true));
    expect(mix[NOT_APPLICABLE]).toBeLessThan(verdicts * 0.95);
  });

  const onEveryTenth = async (other: Contestant) => {
    const named = await prepared([judge, other], spread(groups, Math.floor(sizeOf(groups) / 10)));
    const { verdicts } = await agree(named, lines.slice(0, 60));
    expect(verdicts).toBeGreaterThan(500);
  };
  test('of every tenth rule in ajv', () => onEveryTenth(ajv));
  test('of every tenth rule in json-rules-engine', () => onEveryTenth(jsonRulesEngine));
  const opa = findOpa();
  test.skipIf(!opa)('of every tenth rule in OPA', () => onEveryTenth(opa!));
});

const prepared = (contestants: readonly Contestant[], on: typeof groups) =>
  Promise.all(contestants.map(async ({ name, prepare }) => ({ name, engine: await prepare(on) })));

test('a difference is an error that shows the line', async () => {
  const [named] = await prepared([closures], groups);
  const liar = { time: async () => 0, verdicts: async () => ['0'] };
  await expect(agree([named!, { name: 'liar', engine: liar }], lines.slice(0, 1))).rejects.toThrow(
    /liar differs from closures on line 1/,
  );
});
