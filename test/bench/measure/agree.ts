/** No time before the truth: every engine's verdicts are held against ours, and nobody differs. */
import type { Engine } from '../contestants/contestant.ts';

export interface Agreement {
  readonly descriptors: number;
  /** Verdicts of one engine; every other one gave the same. */
  readonly verdicts: number;
  /** How often each verdict came, by code. */
  readonly mix: readonly number[];
}

export interface Named {
  readonly name: string;
  readonly engine: Engine;
}

/** Throws at the first line on which two differ. */
export async function agree(engines: readonly Named[], lines: readonly string[]): Promise<Agreement> {
  const [first, ...others] = engines;
  if (!first) throw new Error('nobody to compare');
  const expected = await first.engine.verdicts(lines);
  for (const { name, engine } of others) {
    const given = await engine.verdicts(lines);
    const at = lines.findIndex((_, index) => given[index] !== expected[index]);
    if (at >= 0)
      throw new Error(
        `${name} differs from ${first.name} on line ${at + 1}:\n${given[at]}\n${expected[at]}\n${lines[at]}`,
      );
  }
  const mix: number[] = [];
  for (const code of expected.join('')) mix[Number(code)] = (mix[Number(code)] ?? 0) + 1;
  const verdicts = mix.reduce((sum, count = 0) => sum + count, 0);
  return { descriptors: lines.length, verdicts, mix: Array.from(mix, (count = 0) => count) };
}
