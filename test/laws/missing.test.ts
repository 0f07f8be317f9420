/**
 * `missing` names exactly the facts that can still decide: each fact named can change the verdict (or what a person is
 * asked to weigh) by itself, other things being filled in suitably; a fact not named, filled in alone, changes nothing.
 *
 * "Can" is Kleene's: a comparison with an unknown fact is unknown whatever bounds the vocabulary sets, so numbers beyond
 * them count as possible here. A part that another part's verdict only counts towards a sum is left to
 * `reference.test.ts`: by itself it seldom tips the scale.
 */
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../src/compile/program.ts';
import { check } from '../../src/evaluate/check.ts';
import type { Descriptor, Value } from '../../src/model/descriptor.ts';
import type { Program } from '../../src/model/program.ts';
import type { Finding } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Fact } from '../../src/model/vocabulary.ts';
import { inside } from '../../src/place/inside.ts';
import { fillSome, gapsOf, randomDescriptor, state, type World } from '../reference/descriptors.ts';
import { writeDescriptor } from '../reference/minimise.ts';
import { narrow } from '../reference/narrow.ts';
import { pack, tables } from '../reference/pack.ts';
import { Random } from '../reference/random.ts';
import { STANDS_IN } from '../reference/stand-in.ts';

const DAY = '2024-01-01';
const TRIES = 20_000;

/** One rule with everything needed to judge it again and again. */
class Judge {
  readonly rule: Rule;
  readonly world: World;
  /** With numbers beyond all others, and beyond the vocabulary's bounds. */
  readonly wide: World;
  private readonly program: Program;

  constructor(rule: Rule) {
    this.rule = rule;
    this.world = narrow([rule], pack.vocabulary.subjects[rule.subject], tables);
    const pool = [...this.world.pool].map(([fact, values]): [Fact, readonly Value[]] => [
      fact,
      fact.type.kind === 'quantity' ? [...values, 1e12, -1e12] : values,
    ]);
    this.wide = { subject: this.world.subject, pool: new Map(pool) };
    this.program = compilePack({ ...pack, rules: [rule] });
  }

  findings(descriptor: Descriptor): readonly Finding[] {
    return check(this.program, descriptor, { today: DAY }).findings;
  }

  /** Verdict and reasons for the part that a finding was about, or on every part of the list where there was none. */
  verdictOn(about: Finding, descriptor: Descriptor): string {
    const same = this.findings(descriptor).filter(
      ({ part }) => about.part === undefined || part?.pointer === about.part.pointer,
    );
    return same
      .map(({ verdict, review }) => [verdict, ...review.map(({ weigh }) => weigh.zh)].join(' '))
      .join();
  }
}

/** The descriptor with something said of this place of it, in every way worth trying; a coarse place may be made finer. */
function ways(
  descriptor: Descriptor,
  pointer: string,
  { judge, random }: { judge: Judge; random: Random },
): readonly Descriptor[] {
  const gap = gapsOf(descriptor, judge.wide).find((each) => each.pointer === pointer);
  if (gap) return gap.fill(random);
  const { place } = descriptor.root.values;
  if (pointer !== '/place' || typeof place !== 'object' || !('level' in place)) return [];
  const finer = [...pack.places.byId.values()].filter((each) => inside(each, place, pack.places));
  return finer.map((each) => state(descriptor, '', { place: each }));
}

/** Whether, with some filling of everything else, this fact alone turns the verdict. */
function decides(
  judge: Judge,
  {
    descriptor,
    finding,
    pointer,
    random,
  }: { descriptor: Descriptor; finding: Finding; pointer: string; random: Random },
): boolean {
  for (let i = 0; i < TRIES; i += 1) {
    const share = random.pick([0.5, 1, 1]);
    const chosen = (each: string): boolean =>
      each !== pointer && isGap(each, finding) && random.chance(share);
    const filled = fillSome(descriptor, judge.world, { random, chosen });
    const verdicts = ways(filled, pointer, { judge, random }).map((each) => judge.verdictOn(finding, each));
    if (new Set(verdicts).size > 1) return true;
  }
  return false;
}

/** A random descriptor on which the rule lacks something, one after the other. */
function* lacking(
  judge: Judge,
  random: Random,
  times: number,
): Generator<{ descriptor: Descriptor; finding: Finding }> {
  for (let i = 0; i < times; i += 1) {
    const descriptor = randomDescriptor(random, judge.world);
    const finding = judge.findings(descriptor).find(({ verdict }) => verdict === 'missing');
    if (finding) yield { descriptor, finding };
  }
}

/** A fact of another part than the one judged. */
function isElsewhere(pointer: string, { part }: Finding): boolean {
  return part !== undefined && /\/\d+\//.test(pointer) && !pointer.startsWith(`${part.pointer}/`);
}

/** A date whose absence says something is a gap only where it is asked for. */
const isGap = (pointer: string, finding: Finding): boolean =>
  !STANDS_IN.has(pointer) || pointersOf(finding).includes(pointer);

const pointersOf = ({ missing }: Finding): readonly string[] => missing.map(({ pointer }) => pointer);

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('every fact named can decide', () => {
    const [judge, random] = [new Judge(rule), new Random(8)];
    const seen = new Set<string>();
    for (const { descriptor, finding } of lacking(judge, random, 300)) {
      for (const pointer of pointersOf(finding)) {
        const kind = `${pointer.replace(/\d+/, 'n')} of ${pointersOf(finding).length}`;
        if (seen.has(kind) || isElsewhere(pointer, finding)) continue;
        seen.add(kind);
        const found = decides(judge, { descriptor, finding, pointer, random });
        expect(found, `${pointer} decides nothing in ${writeDescriptor(descriptor)}`).toBe(true);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('a fact not named changes nothing', () => {
    const [judge, random] = [new Judge(rule), new Random(9)];
    for (const { descriptor, finding } of lacking(judge, random, 150)) {
      const named = new Set(pointersOf(finding));
      const others = gapsOf(descriptor, judge.world).filter(
        ({ pointer }) => !named.has(pointer) && isGap(pointer, finding),
      );
      for (const gap of others) {
        const after = new Set(gap.fill(random).map((each) => judge.verdictOn(finding, each)));
        expect([...after], `${gap.pointer} was not asked for in ${writeDescriptor(descriptor)}`).toEqual([
          'missing',
        ]);
      }
    }
  });
});
