/** Random descriptors as the reader would make them, and every way of filling in what one leaves out. */
import type { Descriptor, Statement, Statements, Value } from '../../src/model/descriptor.ts';
import type { Fact, SubjectVocabulary } from '../../src/model/vocabulary.ts';
import type { Random } from './random.ts';
import type { Pool } from './worth-trying.ts';

/** What descriptors of one subject are drawn from. */
export interface World {
  readonly subject: SubjectVocabulary;
  readonly pool: Pool;
}

/** How often a fact or list is left out; drawn anew for each descriptor, so that sparse and full ones both come. */
const GAPS = [0, 0.05, 0.2, 0.5, 0.9] as const;

export function randomDescriptor(
  random: Random,
  { subject, pool }: World,
  gap: number = random.pick(GAPS),
): Descriptor {
  const record = (pointer: string, facts: Iterable<Fact>): Statements => {
    const values: Record<string, Value> = {};
    for (const fact of facts) if (!random.chance(gap)) values[fact.key] = random.pick(pool.get(fact) ?? []);
    return { pointer, values, stated: statedFor(pointer, values) };
  };
  const parts: Record<string, readonly Statements[]> = {};
  for (const part of subject.parts.values()) {
    if (random.chance(gap)) continue;
    parts[part.key] = random.list(3, (index) => record(`/${part.key}/${index}`, part.facts.values()));
  }
  return { file: 'random.json', subject: subject.subject, root: record('', subject.facts.values()), parts };
}

function statedFor(pointer: string, values: Readonly<Record<string, Value>>): Record<string, Statement> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { written: value, pointer: `${pointer}/${key}` }]),
  );
}

/** A fact or list of which the descriptor says nothing. */
export interface Gap {
  readonly pointer: string;
  /** Every descriptor worth trying that says something of it, and nothing else besides. */
  readonly fill: (random: Random) => readonly Descriptor[];
}

export function gapsOf(descriptor: Descriptor, world: World): readonly Gap[] {
  const { subject, pool } = world;
  const inRecord = (record: Statements, facts: Iterable<Fact>): readonly Gap[] =>
    [...facts]
      .filter(({ key }) => record.values[key] === undefined)
      .map((fact) => ({
        pointer: `${record.pointer}/${fact.key}`,
        fill: () =>
          (pool.get(fact) ?? []).map((value) => state(descriptor, record.pointer, { [fact.key]: value })),
      }));
  const own = inRecord(descriptor.root, subject.facts.values());
  const listed = [...subject.parts.values()].flatMap((part): readonly Gap[] => {
    const list = descriptor.parts[part.key];
    if (list) return list.flatMap((item) => inRecord(item, part.facts.values()));
    return [{ pointer: `/${part.key}`, fill: (random) => lists(descriptor, part.key, { random, world }) }];
  });
  return [...own, ...listed];
}

/** The descriptor with these facts added to (or put in place in) one of its records. */
export function state(
  descriptor: Descriptor,
  pointer: string,
  added: Readonly<Record<string, Value>>,
): Descriptor {
  const put = (record: Statements): Statements => {
    if (record.pointer !== pointer) return record;
    return {
      pointer,
      values: { ...record.values, ...added },
      stated: { ...record.stated, ...statedFor(pointer, added) },
    };
  };
  const parts = Object.entries(descriptor.parts).map(([key, list]) => [key, list?.map(put)]);
  return { ...descriptor, root: put(descriptor.root), parts: Object.fromEntries(parts) };
}

/** None of them, and a dozen lists of others' making. */
function lists(
  descriptor: Descriptor,
  key: string,
  { random, world }: { readonly random: Random; readonly world: World },
): readonly Descriptor[] {
  const others = Array.from({ length: 12 }, () => randomDescriptor(random, world).parts[key] ?? []);
  return [[], ...others].map((list) => ({ ...descriptor, parts: { ...descriptor.parts, [key]: list } }));
}

/** Says something of every gap that `chosen` picks by its pointer, and leaves everything stated as it is. */
export function fillSome(
  descriptor: Descriptor,
  { subject, pool }: World,
  { random, chosen }: { readonly random: Random; readonly chosen: (pointer: string) => boolean },
): Descriptor {
  const drawn = randomDescriptor(random, { subject, pool }, 0);
  const fill = (record: Statements, facts: Iterable<Fact>): Statements => {
    const values = { ...record.values };
    for (const fact of facts) {
      if (values[fact.key] !== undefined || !chosen(`${record.pointer}/${fact.key}`)) continue;
      values[fact.key] = random.pick(pool.get(fact) ?? []);
    }
    return { ...record, values };
  };
  const parts: Record<string, readonly Statements[] | undefined> = {};
  for (const part of subject.parts.values()) {
    const list = descriptor.parts[part.key];
    if (list) parts[part.key] = list.map((item) => fill(item, part.facts.values()));
    else if (chosen(`/${part.key}`)) parts[part.key] = drawn.parts[part.key];
  }
  return { ...descriptor, root: fill(descriptor.root, subject.facts.values()), parts };
}
