/** On the real rules: a descriptor is found for every verdict that a rule can give, and reads as it was meant. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Condition } from '../../src/model/condition.ts';
import { isError } from '../../src/model/diagnostic.ts';
import type { Rule } from '../../src/model/rule.ts';
import { FALSE, TRUE } from '../../src/model/trace.ts';
import { formatDay, parseDay } from '../../src/quantity/date.ts';
import { type Goal, type Solution, solve } from '../../src/reason/solve.ts';
import { writeDescriptor } from '../../src/reason/write.ts';
import { pack } from '../reference/pack.ts';

const program = compilePack(pack);
const reader = readerOf(pack);
const ASOF = parseDay('2026-01-31') ?? 0;

function ask(rule: Rule, require: typeof TRUE | typeof FALSE): Solution {
  const goal = (condition: Condition, wanted: Goal['wanted']): Goal =>
    rule.each ? { condition, wanted, part: rule.each } : { condition, wanted };
  const reviews = rule.reviews.map(({ condition }) => goal(condition, FALSE));
  const goals = [goal(rule.when, TRUE), goal(rule.require, require), ...reviews];
  return solve(program, { subject: rule.subject, goals, day: { asOf: ASOF, filed: false } });
}

/** The verdict on what the solver found, once written and read again. */
function verdictOn(rule: Rule, solution: Solution): string {
  if (solution.kind !== 'found') return solution.kind;
  const json = JSON.stringify(writeDescriptor(solution.descriptor, pack.vocabulary));
  const { descriptor, diagnostics } = readDescriptor(json, 'witness.json', reader);
  if (!descriptor)
    return diagnostics
      .filter(isError)
      .map(({ code }) => `${code} in ${json}`)
      .join(', ');
  const alone = { ...program, rules: program.rules.filter((each) => each.rule === rule) };
  const { findings } = check(alone, descriptor, { today: formatDay(ASOF) });
  return findings.find((each) => each.rule === rule)?.verdict ?? 'nothing';
}

/** Unmet they always go to a person: which events are medium, and how near is about 62 %, no clause says. */
const NEVER_BROKEN = ['jx-opinions/neutral-medium-events', 'rongjiang-peaking-2023/household-waste-use-2025'];

describe('every rule', () => {
  test('can be met', () => {
    const odd = pack.rules.filter((rule) => verdictOn(rule, ask(rule, TRUE)) !== 'pass');
    expect(odd.map((rule) => `${rule.id} ${verdictOn(rule, ask(rule, TRUE))}`)).toEqual([]);
  });

  test('can be broken, but for two', () => {
    const wanted = (rule: Rule): string => (rule.force === 'principle' ? 'review' : 'fail');
    const odd = pack.rules.filter((rule) => verdictOn(rule, ask(rule, FALSE)) !== wanted(rule));
    expect(odd.map(({ id }) => id)).toEqual(NEVER_BROKEN);
    expect(odd.map((rule) => ask(rule, FALSE).kind)).toEqual(['none', 'none']);
  });
});
