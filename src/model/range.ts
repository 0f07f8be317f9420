/** Stretches of the number line with exact ends. */
import type { Exact } from '../support/exact.ts';

export interface End {
  readonly at: Exact;
  /** The end itself does not belong to the stretch. */
  readonly open: boolean;
}

/** An end that is not there is open to infinity. */
export interface Range {
  readonly low?: End;
  readonly high?: End;
}
