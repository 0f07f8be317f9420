/** The shipped rules: every example gives what it promises, and every small change of a rule is noticed by one of them. */
import { describe, expect, test } from 'vitest';
import { mutateRules, testRules } from '../../src/app/test-rules.ts';
import { openWorkspace } from '../../src/app/workspace.ts';
import { mutantsOf } from '../../src/language/mutants.ts';
import { RULE, smallPack } from '../pack/small-pack.ts';

const workspace = await openWorkspace(process.cwd());

test('every example gives its verdict and names exactly the facts it should', () => {
  const { failures } = testRules(workspace);
  expect(
    failures.map(({ rule, example, actual }) => `${rule.id} line ${example.span.line}: ${actual}`),
  ).toEqual([]);
});

test('every side of every threshold and every case for a person has its example', () => {
  const { gaps } = testRules(workspace);
  expect(gaps.map(({ rule, kind, at }) => `${rule.id} ${kind} ${at}`)).toEqual([]);
});

/** Changes that make no difference to any verdict, each with the reason why. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'jx-synergy-2022/no-small-coal-boiler review 1: capacity < 35蒸吨/小时 → <=':
    'exactly at 35 the rule itself already goes to a person',
  'jx-synergy-2022/no-small-coal-boiler review 2: capacity < 35蒸吨/小时 → <=':
    'exactly at 35 the rule itself already goes to a person',
  'jx-synergy-2022/no-small-coal-boiler review 3: capacity < 35蒸吨/小时 → <=':
    'exactly at 35 the rule itself already goes to a person',
  'jx-opinions/neutral-medium-events require: medium_events >= 全部碳中和: 全部碳中和 −1':
    'whatever is below goes to a person',
  'jx-synergy-2022/sludge-harmless-works review 1: sludge_disposal: partly_harmless, none_harmless without partly_harmless':
    'the second review sends the same case to a person',
  'rongjiang-peaking-2023/pv-growth require: (pv_capacity - pv_capacity_2020) / pv_capacity_2020 >= 3.3: 3.3 × 0.99':
    'between 3.267 and 3.3 the review of the two readings holds, whatever the requirement says',
  'rongjiang-peaking-2023/household-waste-use-2025 require: household_waste_use_rate >= 62%: 62% × 0.99':
    'between 61.38 and 62 the review of 左右 holds, whatever the requirement says',
  'rongjiang-peaking-2023/household-waste-use-2025 require: household_waste_use_rate >= 62%: 62% ÷ 10000':
    'below 62 the review of 左右 always holds, whatever the requirement says',
};

test('no small change of a rule escapes its examples', () => {
  const { survivors, mutants } = mutateRules(workspace);
  expect(survivors.map(({ rule, change }) => `${rule.id} ${change}`).sort()).toEqual(
    Object.keys(EQUIVALENT).sort(),
  );
  expect(mutants).toBeGreaterThan(1000);
});

describe('the changes that are tried', () => {
  const { pack } = smallPack();
  const [rule] = pack?.rules ?? [];
  if (!rule) throw new Error(`no rule in ${RULE}`);

  test('operators, numbers, units, values and connectives of one rule', () => {
    expect(mutantsOf(rule).map(({ change }) => change)).toEqual([
      'when: all → any',
      'when: all without construction: new',
      'when: all without category: public',
      'when: all without floor_area >= 2万㎡',
      'when: construction: new → not',
      'when: category: public → not',
      'when: floor_area >= 2万㎡ → >',
      'when: floor_area >= 2万㎡ → <',
      'when: floor_area >= 2万㎡: 2万㎡ × 1.01',
      'when: floor_area >= 2万㎡: 2万㎡ × 0.99',
      'when: floor_area >= 2万㎡: 2万㎡ × 10000',
      'when: floor_area >= 2万㎡: 2万㎡ ÷ 10000',
      'when: dropped',
      'require: green_star >= 二星级 → >',
      'require: green_star >= 二星级 → <',
      'require: green_star >= 二星级: 二星级 +1',
      'require: green_star >= 二星级: 二星级 −1',
    ]);
  });
});
