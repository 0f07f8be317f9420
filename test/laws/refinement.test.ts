/**
 * What is decided stays decided, whatever the missing facts turn out to be.
 *
 * To fill in means to state a fact or a part list of which nothing is said, and to change nothing that is stated. Two
 * dates say something by their absence and are no gaps: without a filing date the as-of date is another, and without an
 * approval date the decision falls on the as-of date (stating that day changes nothing). Then, for every rule and part:
 *
 * | verdict before | verdict after |
 * |---|---|
 * | fail, not_applicable, review | the same |
 * | pass of a rule that surely applies | the same |
 * | pass of a rule that may not apply | pass or not_applicable |
 * | missing | any |
 *
 * and a part list that was absent gives findings that each keep to the table, or `not_applicable` where it is empty. For
 * the conclusion it follows that non_compliant, compliant and needs_review stay, and that no_applicable_rule stays or
 * becomes compliant.
 */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor } from '../../src/model/descriptor.ts';
import type { Program } from '../../src/model/program.ts';
import { CONCLUSIONS, type Conclusion, type Finding } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import { fillSome, randomDescriptor, type World } from '../reference/descriptors.ts';
import { writeDescriptor } from '../reference/minimise.ts';
import { narrow } from '../reference/narrow.ts';
import { pack, tables, worlds } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { approveNow, STANDS_IN } from '../reference/stand-in.ts';
import { toy, toyPack } from '../reference/toy.ts';
import { worthTrying } from '../reference/worth-trying.ts';

const DAY = '2024-01-01';

/** Which verdicts may follow. */
function mayBecome({ verdict, applies }: Finding, after: Finding): boolean {
  if (verdict === 'missing') return true;
  if (verdict === 'pass' && !applies) return after.verdict === 'pass' || after.verdict === 'not_applicable';
  return after.verdict === verdict && (verdict !== 'pass' || after.applies);
}

const FOLLOWING: Readonly<Record<Conclusion, readonly Conclusion[]>> = {
  non_compliant: ['non_compliant'],
  needs_information: CONCLUSIONS,
  needs_review: ['needs_review'],
  compliant: ['compliant'],
  no_applicable_rule: ['no_applicable_rule', 'compliant'],
};

/** The findings of a rule that speak of the same part, or of the list the part is now in. */
function same(before: Finding, after: Finding): boolean {
  return (
    before.rule === after.rule && (before.part === undefined || before.part.pointer === after.part?.pointer)
  );
}

interface Step {
  readonly before: Descriptor;
  readonly after: Descriptor;
}

/** Every breach of the law between a descriptor and a fuller one, as text. */
function breaches(program: Program, { before, after }: Step): readonly string[] {
  const [earlier, later] = [before, after].map((each) => check(program, each, { today: DAY }));
  if (!earlier || !later) return [];
  const findings = earlier.findings.flatMap((finding) =>
    later.findings
      .filter((next) => same(finding, next) && !mayBecome(finding, next))
      .map((next) => `${finding.rule.id}: ${finding.verdict} became ${next.verdict}`),
  );
  const conclusion = FOLLOWING[earlier.conclusion].includes(later.conclusion)
    ? []
    : [`conclusion: ${earlier.conclusion} became ${later.conclusion}`];
  return [...findings, ...conclusion].map(
    (text) => `${text}\n${writeDescriptor(before)}\n${writeDescriptor(after)}`,
  );
}

/** Random descriptors, each filled in three times more and more. */
function run(
  program: Program,
  world: World,
  { random, times }: { random: Random; times: number },
): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < times && found.length < 5; i += 1) {
    let before = randomDescriptor(random, world);
    for (const share of [0.2, 0.5, 1]) {
      const chosen = (pointer: string): boolean => !STANDS_IN.has(pointer) && random.chance(share);
      const filled = fillSome(before, world, { random, chosen });
      const after = random.chance(0.5) ? approveNow(filled, world, DAY) : filled;
      found.push(...breaches(program, { before, after }));
      before = after;
    }
  }
  return found;
}

describe('filling in what is missing changes nothing that is decided', () => {
  test.each(worlds.map((world) => [world.subject.subject, world] as const))(
    'all rules for a %s',
    (_, world) => {
      expect(run(compilePack(pack), world, { random: new Random(5), times: 500 })).toEqual([]);
    },
  );

  test('each rule by itself', () => {
    const random = new Random(6);
    for (const rule of pack.rules) {
      const program = compilePack({ ...pack, rules: [rule] });
      const world = narrow([rule], pack.vocabulary.subjects[rule.subject], tables);
      expect(run(program, world, { random, times: 300 }), rule.id).toEqual([]);
    }
  });

  test('random rules', () => {
    const random = new Random(7);
    for (let round = 0; round < 20; round += 1) {
      const rules: Rule[] = Array.from({ length: 20 }, (__, index) =>
        randomRule(random, `${round}-${index}`),
      );
      const world = { subject: toy, pool: worthTrying(toy, rules, tables) };
      expect(run(compilePack(toyPack(rules)), world, { random, times: 30 })).toEqual([]);
    }
  });
});
