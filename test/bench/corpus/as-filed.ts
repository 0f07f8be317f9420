/** The same descriptors as people file them: Chinese labels, quantities with units, names of places, evidence. */
import type { Fact, SubjectVocabulary } from '../../../src/model/vocabulary.ts';
import { divide, formatExact } from '../../../src/support/exact.ts';
import { SUBJECT_LABELS } from '../../../src/vocabulary/describe.ts';
import { Random } from '../../reference/random.ts';
import type { Plain } from '../rules/claim.ts';
import { descriptors, type PlainDescriptor, type PlainRecord, SEED } from './generate.ts';
import type { World } from './pool.ts';

type Filed = Readonly<Record<string, unknown>>;

const WITH_EVIDENCE = 0.15;
const IN_TEN_THOUSANDS = 10_000;

export function filedLines(world: World, count: number): readonly string[] {
  const random = new Random(SEED);
  return [...descriptors(world, count)].map((plain) => JSON.stringify(asFiled(random, world, plain)));
}

function asFiled(random: Random, world: World, plain: PlainDescriptor): Filed {
  const { project, enterprise, region } = world.pack.vocabulary.subjects;
  const own = [project, enterprise, region].find(({ subject }) => subject === plain.subject) ?? project;
  const filed: Record<string, unknown> = { 主体: SUBJECT_LABELS[own.subject].zh };
  for (const [key, value] of Object.entries(plain)) {
    const part = own.parts.get(key);
    if (part && typeof value === 'object')
      filed[part.label.zh] = value.map((each) =>
        labelled(random, world, { record: each, facts: part.facts }),
      );
  }
  return { ...filed, ...labelled(random, world, { record: ownFacts(plain, own), facts: own.facts }) };
}

const ownFacts = (plain: PlainDescriptor, { facts }: SubjectVocabulary): PlainRecord =>
  Object.fromEntries(
    Object.entries(plain).filter(
      (each): each is [string, Plain] => facts.has(each[0]) && typeof each[1] !== 'object',
    ),
  );

interface Labelling {
  readonly record: PlainRecord;
  readonly facts: ReadonlyMap<string, Fact>;
}

function labelled(random: Random, world: World, { record, facts }: Labelling): Filed {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, plain]) => {
      const fact = facts.get(key);
      if (!fact) return [];
      const value = valueAsFiled(world, fact, plain);
      const proven = random.chance(WITH_EVIDENCE);
      return [[fact.label.zh, proven ? { value, evidence: `${fact.label.zh}证明 第3页` } : value]];
    }),
  );
}

function valueAsFiled(world: World, { type }: Fact, plain: Plain): Plain {
  if (type.kind === 'place') return world.places.get(String(plain))?.label.zh ?? plain;
  if (type.kind === 'choice' || type.kind === 'grade')
    return type.values.find(({ key }) => key === plain)?.label.zh ?? plain;
  if (type.kind !== 'quantity' || typeof plain !== 'number') return plain;
  const { symbol } = type.unit;
  if (symbol === '1') return plain;
  const inTenThousands = plain >= IN_TEN_THOUSANDS && plain % 100 === 0;
  return inTenThousands
    ? `${formatExact(divide(plain, IN_TEN_THOUSANDS))}万${symbol}`
    : `${formatExact(plain)}${symbol}`;
}
