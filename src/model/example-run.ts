/** What running the examples of rules gave. */
import type { Example, Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** One example that did not give what it promises. */
export interface ExampleFailure {
  readonly rule: Rule;
  readonly example: Example;
  /** What it gave; `unreadable` when the facts make no descriptor. */
  readonly actual: Verdict | 'unreadable';
  /** For `missing`: the keys that the verdict named. */
  readonly named: readonly string[];
  readonly detail: string;
}

/** A side of a threshold, or a case for a person, that no example of the rule shows. */
export interface Gap {
  readonly rule: Rule;
  readonly kind: 'below' | 'on' | 'above' | 'review';
  /** The comparison as the rule writes it; for a review its number, from 1. */
  readonly at: string;
}

export interface ExampleRun {
  readonly rules: number;
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
  readonly gaps: readonly Gap[];
}

/** A wrong version of a rule that none of its examples notices. */
export interface Survivor {
  readonly rule: Rule;
  readonly change: string;
}

export interface MutationRun {
  readonly rules: number;
  readonly mutants: number;
  readonly survivors: readonly Survivor[];
}
