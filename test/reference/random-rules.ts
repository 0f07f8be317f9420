/** Random rules over the toy vocabulary: every kind of condition and expression, nested, whether or not a real rule uses it yet. */
import type { Boundary } from '../../src/model/boundary.ts';
import type { Comparator, Condition, Expression, FactRef } from '../../src/model/condition.ts';
import type { Place } from '../../src/model/place.ts';
import { FORCES, type Rule } from '../../src/model/rule.ts';
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import { pack } from './pack.ts';
import type { Random } from './random.ts';
import { SPAN, toy, toyRule } from './toy.ts';

/** Where a condition stands: inside which parts, innermost first, and how deep it may still nest. */
interface Spot {
  readonly parts: readonly Part[];
  readonly depth: number;
}

const COMPARATORS: readonly Comparator[] = ['>=', '>', '<=', '<', '=', '!='];
const DAY = 19_538; // 2023-06-30
const BOUNDARY: Boundary = {
  at: 'toy',
  phrase: '以上',
  basis: 'contrast',
  note: { zh: '本数归属有争议', en: 'whether the number is meant is contested' },
};

export function randomRule(random: Random, id: string): Rule {
  const parts = [...toy.parts.values()];
  const each = random.chance(0.4) ? random.pick(parts) : undefined;
  const spot: Spot = { parts: each ? [each] : [], depth: 3 };
  return toyRule(id, {
    force: random.pick(FORCES),
    ...(each ? { each } : {}),
    when: condition(random, spot),
    require: condition(random, spot),
    reviews: random.list(random.below(3), () => ({
      condition: condition(random, { ...spot, depth: 1 }),
      weigh: { zh: '须认定', en: 'to be weighed' },
    })),
  });
}

function condition(random: Random, spot: Spot): Condition {
  const { depth } = spot;
  const inner = { ...spot, depth: depth - 1 };
  if (depth === 0 || random.chance(0.35)) return leaf(random, spot);
  switch (random.below(5)) {
    case 0:
      return { kind: 'not', of: condition(random, inner) };
    case 1:
      return quantified(random, inner);
    default: {
      const of = Array.from({ length: 2 + random.below(2) }, () => condition(random, inner));
      return { kind: random.pick(['all', 'any'] as const), of };
    }
  }
}

function leaf(random: Random, spot: Spot): Condition {
  switch (random.below(16)) {
    case 0:
      return within(random, spot);
    case 1:
      return inForce(random, spot);
    case 2:
      return { kind: 'constant', value: random.chance(0.5) };
    case 3:
    case 4:
    case 5:
    case 6: {
      const fact = factOf(random, spot, ['boolean', 'choice', 'grade']);
      const { type } = fact.fact;
      const all =
        type.kind === 'choice' ? ['a', 'b', 'c'] : type.kind === 'grade' ? [0, 1, 2] : [true, false];
      const values = all.filter(() => random.chance(0.5));
      return { kind: 'member', fact, values, text: fact.fact.key, span: SPAN };
    }
    case 7:
      return random.chance(0.5) ? quantified(random, { ...spot, depth: 0 }) : dated(random, spot);
    default:
      return compared(random, spot);
  }
}

function compared(random: Random, spot: Spot): Condition {
  const op = random.pick(COMPARATORS);
  const ordered = op !== '=' && op !== '!=';
  const text = `toy ${op}`;
  const contested = ordered && random.chance(0.3) ? { contested: BOUNDARY } : {};
  const plain = random.chance(0.4);
  const left = plain ? fact(factOf(random, spot, ['quantity', 'grade'])) : expression(random, spot, 2);
  const right = random.chance(0.7) ? number(random) : expression(random, spot, 1);
  return { kind: 'compare', left, op, right, ...contested, text, span: SPAN };
}

function dated(random: Random, spot: Spot): Condition {
  const left = fact(factOf(random, spot, ['date']));
  const right: Expression = { kind: 'number', value: DAY + random.below(3) - 1, text: '2023-06-30' };
  return { kind: 'compare', left, op: random.pick(COMPARATORS), right, text: 'done', span: SPAN };
}

function quantified(random: Random, spot: Spot): Condition {
  const part = random.pick([...toy.parts.values()]);
  const where = condition(random, { parts: [part], depth: Math.min(1, spot.depth) });
  const quantifier = random.pick(['any', 'all', 'none'] as const);
  return { kind: 'parts', quantifier, part, hops: spot.parts.length, where, text: part.key, span: SPAN };
}

function expression(random: Random, spot: Spot, depth: number): Expression {
  if (depth === 0)
    return random.chance(0.5) ? number(random) : fact(factOf(random, spot, ['quantity']), random);
  switch (random.below(4)) {
    case 0: {
      const op = random.pick(['+', '-', '*', '/'] as const);
      const left = expression(random, spot, depth - 1);
      return {
        kind: 'arithmetic',
        op,
        left,
        right: op === '/' ? divisor(random, spot) : expression(random, spot, depth - 1),
      };
    }
    case 1:
      return { kind: 'count', ...aggregate(random, spot) };
    case 2: {
      const { part, ...rest } = aggregate(random, spot);
      const of = random.pick([...part.facts.values()].filter(({ type }) => type.kind === 'quantity'));
      return { kind: 'sum', part, ...rest, of, scale: random.pick([1, 0.5, 1000]) };
    }
    default:
      return fact(factOf(random, spot, ['quantity']), random);
  }
}

function aggregate(
  random: Random,
  spot: Spot,
): { readonly part: Part; readonly hops: number; readonly where: Condition } {
  const part = random.pick([...toy.parts.values()]);
  const where = random.chance(0.4)
    ? ({ kind: 'constant', value: true } as const)
    : leaf(random, { parts: [part], depth: 0 });
  return { part, hops: spot.parts.length, where };
}

/** A fact that its vocabulary entry keeps above zero, or a number above zero: all that the loader lets divide. */
function divisor(random: Random, spot: Spot): Expression {
  if (random.chance(0.3)) return { kind: 'number', value: 2, text: '2' };
  const refs = refsOf(spot).filter(({ fact: { key } }) => key === 'size');
  return fact(random.pick(refs));
}

const fact = (ref: FactRef, random?: Random): Expression => ({
  kind: 'fact',
  ref,
  scale: random ? random.pick([1, 1, 0.1, 1000]) : 1,
});

function number(random: Random): Expression {
  const value = random.pick([0, 1, 2, 3, 0.7, { top: 2n, bottom: 3n }, -1]);
  return { kind: 'number', value, text: 'n' };
}

function factOf(random: Random, spot: Spot, kinds: readonly Fact['type']['kind'][]): FactRef {
  return random.pick(refsOf(spot).filter(({ fact: { type } }) => kinds.includes(type.kind)));
}

/** Every fact that can be named here, the part's own and the subject's. */
function refsOf({ parts }: Spot): readonly FactRef[] {
  const own = parts.flatMap((part, hops) => [...part.facts.values()].map((each) => ({ fact: each, hops })));
  const outer = [...toy.facts.values()].map((each) => ({ fact: each, hops: parts.length }));
  return [...own, ...outer];
}

function within(random: Random, { parts }: Spot): Condition {
  const hops = parts.length;
  const [place, zone] = [toy.facts.get('place'), toy.facts.get('zone')];
  if (!place || !zone) throw new Error('the toy vocabulary has a place and a zone');
  const ids = ['360000', '360400', '360700', '360702', 'rongjiang', 'ganjiang'];
  const places: Place[] = ids
    .filter(() => random.chance(0.3))
    .flatMap((id) => pack.places.byId.get(id) ?? []);
  const withZone = random.chance(0.7) ? { zone: { fact: zone, hops } } : {};
  const match = random.chance(0.8) ? 'inside' : 'same';
  return { kind: 'within', place: { fact: place, hops }, ...withZone, places, match };
}

/** As the loader makes it: the as-of date stands in for an approval date, not for another one. */
function inForce(random: Random, { parts }: Spot): Condition {
  const decided = random.chance(0.5);
  const fact = toy.facts.get(decided ? 'approval_date' : 'done');
  const governs = fact && random.chance(0.7) ? { governs: { fact, hops: parts.length } } : {};
  return {
    kind: 'in-force',
    ...governs,
    fallback: decided || !('governs' in governs),
    ...(random.chance(0.7) ? { from: DAY } : {}),
    ...(random.chance(0.4) ? { until: DAY + 400 } : {}),
  };
}
