/** The engine and a slow second reading of the rule language give the same verdicts, over real rules and invented ones. */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { readDescriptor, readerOf } from '../../src/descriptor/read.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { parseDay } from '../../src/quantity/date.ts';
import { interpret } from '../reference/interpreter.ts';
import { narrow } from '../reference/narrow.ts';
import { pack, tables, worlds } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { compareMany, Tally } from '../reference/tally.ts';
import { toy, toyPack } from '../reference/toy.ts';
import { worthTrying } from '../reference/worth-trying.ts';

/** Before every document, on and beside the days of two of them, and after all. */
const days = [17_000, 18_815, 18_816, 19_537, 19_538, 20_454];

describe('engine and reference agree', () => {
  test('on whole descriptors, over all real rules', () => {
    const [random, tally, program] = [new Random(1), new Tally(), compilePack(pack)];
    for (const world of worlds) compareMany(program, world, { random, tally, days, times: 1200 });
    process.stdout.write(`real rules, whole descriptors: ${tally.counts}\n`);
    expect(tally.report(pack)).toBe('');
    expect(tally.cases).toBeGreaterThan(60_000);
  });

  test('on the facts that each real rule reads', () => {
    const [random, tally] = [new Random(2), new Tally()];
    for (const rule of pack.rules) {
      const own = { ...pack, rules: [rule] };
      const world = narrow([rule], pack.vocabulary.subjects[rule.subject], tables);
      compareMany(compilePack(own), world, { random, tally, days, times: 1000 });
    }
    process.stdout.write(`real rules, their own facts: ${tally.counts}\n`);
    expect(tally.report(pack)).toBe('');
    expect(tally.cases).toBeGreaterThan(50_000);
    for (const verdict of VERDICTS) expect(tally.verdicts.get(verdict), verdict).toBeGreaterThan(500);
  });

  test('on random rules with every kind of condition', () => {
    const [random, tally] = [new Random(3), new Tally()];
    for (let round = 0; round < 50; round += 1) {
      const rules = Array.from({ length: 30 }, (_, index) => randomRule(random, `${round}-${index}`));
      const world = { subject: toy, pool: worthTrying(toy, rules, tables) };
      compareMany(compilePack(toyPack(rules)), world, { random, tally, days, times: 40 });
    }
    process.stdout.write(`random rules: ${tally.counts}\n`);
    expect(tally.report(pack)).toBe('');
    expect(tally.cases).toBeGreaterThan(60_000);
    for (const verdict of VERDICTS) expect(tally.verdicts.get(verdict), verdict).toBeGreaterThan(1000);
  });
});

test('the reference gives every example of every rule the verdict that it states', () => {
  const reader = readerOf(pack);
  for (const rule of pack.rules) {
    expect(rule.examples.length, rule.id).toBeGreaterThan(0);
    for (const { descriptor: written, verdict, asOf } of rule.examples) {
      const text = JSON.stringify(written);
      const { descriptor, diagnostics } = readDescriptor(text, 'example.json', reader);
      if (!descriptor)
        throw new Error(`${rule.id}: ${text}: ${diagnostics.map(({ code }) => code).join(', ')}`);
      const filed = descriptor.root.values.filing_date;
      const day = typeof filed === 'number' ? filed : (parseDay(asOf) ?? 0);
      const judgements = interpret(rule, { descriptor, asOf: day, places: pack.places });
      expect(judgements[0]?.verdict, `${rule.id} ${text}`).toBe(verdict);
    }
  }
});

test('a rule compiled wrongly is noticed, and the case is cut down to what shows it', () => {
  const rule = pack.rules.find((each) => each.subject === 'enterprise');
  if (!rule) throw new Error('no rule addresses enterprises');
  const wrong = { ...rule, require: { kind: 'not', of: rule.require } } as const;
  const program = compilePack({ ...pack, rules: [wrong] });
  const faulty = {
    ...program,
    rules: program.rules.map(({ when, require, reviews }) => ({ rule, when, require, reviews })),
  };
  const tally = new Tally();
  const world = narrow([rule], pack.vocabulary.subjects.enterprise, tables);
  compareMany(faulty, world, { random: new Random(4), tally, days, times: 200 });
  expect([...tally.differences.keys()]).toEqual([rule.id]);
});
