/** Cures of random rules: what they list cures, by the reference interpreter; and nothing that they do not know of does. */
import { expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor, Value } from '../../src/model/descriptor.ts';
import type { CompiledRule } from '../../src/model/program.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { isConventional } from '../../src/quantity/convert.ts';
import { isIn } from '../../src/reason/change.ts';
import { curesOf, type Moves, type Ward } from '../../src/reason/cures.ts';
import { Draft, isNumber, type Spot } from '../../src/reason/draft.ts';
import { leversOf, nameOf } from '../../src/reason/levers.ts';
import { stateable } from '../../src/reason/write.ts';
import { randomDescriptor, state, type World } from '../reference/descriptors.ts';
import { interpret } from '../reference/interpreter.ts';
import { narrow } from '../reference/narrow.ts';
import { pack, tables } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { randomRule } from '../reference/random-rules.ts';
import { toy, toyPack } from '../reference/toy.ts';

const DAY = 19_723; // 2024-01-01
const ASKED = { today: '2024-01-01' };

/** As in the true vocabulary no design changes a date, a place or what the subject is. */
const mayChange = ({ type }: Fact): boolean => type.kind !== 'date' && type.kind !== 'place';

interface Case {
  readonly ward: Ward;
  readonly rule: Rule;
  readonly world: World;
  readonly filed: Descriptor;
}

/** One random rule broken by one random filing; undefined where the filing does not break it. */
function draw(random: Random): Case | undefined {
  const rule: Rule = { ...randomRule(random, 'random'), force: 'mandatory' };
  const program = compilePack(toyPack([rule]));
  const world = narrow([rule], toy, tables);
  for (let i = 0; i < 30; i += 1) {
    const drawn = randomDescriptor(random, world, 0.1);
    const { filing_date: _, ...values } = drawn.root.values;
    const filed = { ...drawn, root: { ...drawn.root, values } };
    const finding = check(program, filed, ASKED).findings.find(({ verdict }) => verdict === 'fail');
    if (!finding) continue;
    const day = { asOf: DAY, filed: false };
    const levers = leversOf(finding, { descriptor: filed, own: toy }, mayChange);
    const compiled = program.rules[0] as CompiledRule;
    return {
      ward: { finding, compiled, draft: Draft.of(program, filed, day), day, levers },
      rule,
      world,
      filed,
    };
  }
  return undefined;
}

const at = ({ fact, index }: Spot): string => (fact.part === undefined ? '' : `/${fact.part}/${index}`);

function isCuredBy({ ward, rule, filed }: Case, changes: readonly (readonly [Spot, Value])[]): boolean {
  const changed = changes.reduce(
    (before, [spot, value]) => state(before, at(spot), { [spot.fact.key]: value }),
    filed,
  );
  const all = interpret(rule, { descriptor: changed, asOf: DAY, places: pack.places });
  const { verdict } = all[ward.finding.part?.index ?? 0] ?? {};
  return verdict === 'pass' || verdict === 'not_applicable';
}

const namesOf = (moves: Moves): string => moves.map(({ lever }) => nameOf(lever.spot)).join(' ');

/** What a filing may state of it as a plain value: no third of anything. */
const valuesOf = ({ world }: Case, { fact }: Spot): readonly Value[] =>
  (world.pool.get(fact) ?? []).filter((value) => {
    if (isConventional(value)) return false;
    return (
      fact.type.kind !== 'quantity' || !isNumber(value) || stateable(value, fact.type.unit, tables.units)
    );
  });

test('one fact cures where it is said to, two where they are said to, and nowhere else', {
  timeout: 120_000,
}, () => {
  const random = new Random(20_261_122);
  const counts = { cures: 0, single: 0, inside: 0, double: 0, proved: 0 };
  for (let i = 0; i < 600; i += 1) {
    const given = draw(random);
    if (!given || given.ward.levers.length > 5) continue;
    const { levers } = given.ward;
    const { cures, complete } = curesOf(given.ward, tables.units);
    for (const moves of cures) {
      const changes = moves.map(({ lever, to }) => [lever.spot, to] as const);
      expect([i, namesOf(moves), isCuredBy(given, changes)]).toEqual([i, namesOf(moves), true]);
      counts.cures += 1;
    }
    if (!complete) continue;
    if (cures.length === 0) counts.proved += 1;
    for (const { spot } of levers) {
      for (const value of valuesOf(given, spot)) {
        const own = cures.filter((moves) => moves.length === 1 && namesOf(moves) === nameOf(spot));
        const told = own.some(([move]) => move && isIn({ ...move, value: move.to }, value));
        const cured = isCuredBy(given, [[spot, value]]);
        expect([i, nameOf(spot), String(value), told]).toEqual([i, nameOf(spot), String(value), cured]);
        counts.single += 1;
        counts.inside += told ? 1 : 0;
      }
    }
    for (const [n, { spot: first }] of levers.entries()) {
      for (const { spot: second } of levers.slice(n + 1)) {
        const names = [nameOf(first), nameOf(second)];
        if (cures.some((moves) => moves.every(({ lever }) => names.includes(nameOf(lever.spot))))) continue;
        const found = valuesOf(given, first).some((one) =>
          valuesOf(given, second).some((other) =>
            isCuredBy(given, [
              [first, one],
              [second, other],
            ]),
          ),
        );
        expect([i, ...names, found]).toEqual([i, ...names, false]);
        counts.double += 1;
      }
    }
  }
  expect(counts.cures).toBeGreaterThan(150);
  expect(counts.inside).toBeGreaterThan(100);
  expect(counts.double).toBeGreaterThan(30);
  expect(counts.proved).toBeGreaterThan(15);
});
