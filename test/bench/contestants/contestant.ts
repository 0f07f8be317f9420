/** What takes part: something that turns lines of JSON into one verdict for each rule on each part. */
import type { Group } from '../rules/policy.ts';

export interface Contestant {
  readonly name: string;
  readonly version: string;
  /** How the rules are given to it, and what is peculiar in how it is measured. */
  readonly note: string;
  readonly prepare: (groups: readonly Group[]) => Promise<Engine>;
}

export interface Engine {
  /** Judges every line, parsing it included, and says how many nanoseconds of processor time that took. */
  readonly time: (lines: readonly string[]) => Promise<number>;
  /** One digit a verdict: group by group, part by part, rule by rule. */
  readonly verdicts: (lines: readonly string[]) => Promise<readonly string[]>;
}
