/** Inputs one after the other; each follows from seed and number alone, so that any of them can be made again. */
import { Random } from '../reference/random.ts';
import type { Outcome, Target } from './target.ts';

export const inputOf = async (target: Target, seed: number, number: number): Promise<Uint8Array> =>
  target.make(new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)));

interface Finding {
  readonly number: number;
  readonly input: Uint8Array;
  readonly outcome: Outcome;
}

/** What a stretch of inputs showed. */
export interface Stretch {
  readonly count: number;
  readonly codes: ReadonlySet<string>;
  readonly exits: ReadonlyMap<number | undefined, number>;
  readonly findings: readonly Finding[];
}

export interface Wanted {
  readonly seed: number;
  /** Number of the first input. */
  readonly from: number;
  readonly more: (done: number) => boolean;
  /** Called before each input is examined. */
  readonly begins?: (number: number) => void;
}

export async function run(target: Target, { seed, from, more, begins }: Wanted): Promise<Stretch> {
  const codes = new Set<string>();
  const exits = new Map<number | undefined, number>();
  const findings: Finding[] = [];
  let count = 0;
  for (; more(count); count += 1) {
    const number = from + count;
    begins?.(number);
    const input = await inputOf(target, seed, number);
    const outcome = await target.examine(input);
    for (const code of outcome.codes) codes.add(code);
    exits.set(outcome.exit, (exits.get(outcome.exit) ?? 0) + 1);
    if (outcome.faults.length > 0) findings.push({ number, input, outcome });
  }
  return { count, codes, exits, findings };
}
