/** What to change in a filing so that it breaks no clause any more. */
import type { Exact } from '../support/exact.ts';
import type { Value } from './descriptor.ts';
import type { Range } from './range.ts';
import type { Checked, Finding } from './report.ts';
import type { Verdict } from './verdict.ts';
import type { Fact } from './vocabulary.ts';

/** One fact stated otherwise. */
export interface Change {
  readonly fact: Fact;
  /** Where it stands in the filing, or where it belongs. */
  readonly pointer: string;
  /** What a person calls the part whose fact it is. */
  readonly part?: string;
  /** As filed; absent: not stated. */
  readonly before?: unknown;
  /** The value that was checked with all rules, and how a filing states it. */
  readonly to: Value;
  readonly after: unknown;
  /** Every value that cures: of a number or date a stretch, of others a list. */
  readonly range?: Range;
  readonly values?: readonly Value[];
  /** Just outside the stretch: the number at which a person decides. */
  readonly contested?: Exact;
}

/** Changes that together cure something. None of them can be left out. */
export interface Cure {
  readonly changes: readonly Change[];
  /** What becomes of the clause: it is met, or does not concern the subject any more; absent for several clauses. */
  readonly verdict?: Verdict;
  /** Binding clauses that are broken only because of it. */
  readonly causes: readonly Finding[];
  /** Binding clauses that it leaves undecided and that were decided before. */
  readonly opens: readonly Finding[];
}

export interface Advised {
  readonly finding: Finding;
  /** The best ones first. */
  readonly cures: readonly Cure[];
  /** How many are not among them. */
  readonly more: number;
  /** Where there is none: no values of the facts that may change could ever cure it, or none was found. */
  readonly none?: 'proved' | 'not-found';
}

export interface Advice {
  readonly checked: Checked;
  /** One for each binding clause that is broken. */
  readonly advised: readonly Advised[];
  /** Cures of all of them at once, where there are several. */
  readonly joint: readonly Cure[];
}
