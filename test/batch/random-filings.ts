/** Random descriptors of the toy vocabulary as lines of JSON, in values at which the random rules change their mind. */
import type { Fact, Part } from '../../src/model/vocabulary.ts';
import type { Random } from '../reference/random.ts';
import { toy } from '../reference/toy.ts';

const NUMBERS = [-1, -0.5, 0, 0.35, 0.7, 1, 1.5, 2, 2.5, 3, 10, 1000];
/** In the unit of the toy facts, in one that leads to it by convention, in none. */
const QUANTITIES = ['2蒸吨/小时', '0.0001万蒸吨/小时', '0.7MW', '1.4 MW', '2MW'];
const PLACES = ['江西省', '九江市', '赣州市', '章贡区', '南康区', '蓉江新区', '赣江新区', '深圳市'];
const ZONES = ['none', 'none', '蓉江新区', '赣江新区'];
const DAYS = ['2021-07-08', '2023-06-29', '2023-06-30', '2023-07-01', '2024-08-03', '2024-08-04'];

/** How often a fact or list is left out; drawn anew for each line, so that sparse and full ones both come. */
const GAPS = [0, 0.1, 0.3, 0.7] as const;

export function randomFiling(random: Random): string {
  const gap = random.pick(GAPS);
  const lists = [...toy.parts.values()].filter(() => !random.chance(gap));
  const members = [
    ...facts(random, toy.facts.values(), gap),
    ...lists.map((part) => `${JSON.stringify(part.key)}:${list(random, part, gap)}`),
  ];
  members.splice(random.below(members.length + 1), 0, '"subject":"project"');
  return `{${members.join(',')}}`;
}

function list(random: Random, { facts: known }: Part, gap: number): string {
  const items = random.list(3, () => `{${facts(random, known.values(), gap).join(',')}}`);
  return random.chance(0.05) ? 'null' : `[${items.join(',')}]`;
}

const facts = (random: Random, known: Iterable<Fact>, gap: number): readonly string[] =>
  [...known]
    .filter(() => !random.chance(gap))
    .map((fact) => `${JSON.stringify(fact.key)}:${random.chance(0.03) ? 'null' : statedValue(random, fact)}`);

function statedValue(random: Random, { key, type }: Fact): string {
  switch (type.kind) {
    case 'boolean':
      return String(random.chance(0.5));
    case 'date':
      return JSON.stringify(random.pick(DAYS));
    case 'place':
      return JSON.stringify(random.pick(key === 'zone' ? ZONES : PLACES));
    case 'choice':
    case 'grade':
      return JSON.stringify(random.pick(type.values).key);
    case 'quantity': {
      const { min = -1, above = -2, max = 1000 } = type.bounds;
      const allowed = NUMBERS.filter(
        (each) => each >= Number(min) && each > Number(above) && each <= Number(max),
      );
      const positive = max === 1000;
      return positive && random.chance(0.3)
        ? JSON.stringify(random.pick(QUANTITIES))
        : String(random.pick(allowed));
    }
    case 'text':
      return '"甲"';
  }
}
