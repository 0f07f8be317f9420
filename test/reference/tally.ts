/** Adds up many comparisons of engine and reference. */
import type { Program } from '../../src/model/program.ts';
import type { Pack } from '../../src/model/rule.ts';
import { VERDICTS } from '../../src/model/verdict.ts';
import { type Comparing, compareOn, type Difference } from './compare.ts';
import { randomDescriptor, type World } from './descriptors.ts';
import { minimise, write } from './minimise.ts';
import type { Random } from './random.ts';

/** Differences are kept once per rule. */
export class Tally {
  descriptors = 0;
  cases = 0;
  readonly verdicts = new Map<string, number>();
  readonly differences = new Map<string, Difference>();

  add({ cases, differences, verdicts }: Comparing): void {
    this.descriptors += 1;
    this.cases += cases;
    for (const [verdict, times] of verdicts)
      this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + times);
    for (const each of differences)
      if (!this.differences.has(each.rule.id)) this.differences.set(each.rule.id, each);
  }

  /** The first few differences, cut down, as text; empty when there are none. */
  report(own: Pack, limit = 5): string {
    return [...this.differences.values()]
      .slice(0, limit)
      .map((each) => write(minimise(each, own)))
      .join('\n\n');
  }

  get counts(): string {
    const each = VERDICTS.map((verdict) => `${verdict} ${this.verdicts.get(verdict) ?? 0}`);
    return `${this.cases} cases: ${each.join(', ')}`;
  }
}

/** Compares on `times` random descriptors of the world, each on one of the days. */
export function compareMany(
  program: Program,
  world: World,
  {
    random,
    tally,
    times,
    days,
  }: {
    readonly random: Random;
    readonly tally: Tally;
    readonly times: number;
    readonly days: readonly number[];
  },
): void {
  for (let i = 0; i < times; i += 1)
    tally.add(compareOn(program, randomDescriptor(random, world), random.pick(days)));
}
