/** What two ways of judging one archive say, held against each other. */
import type { PlaceName, Who } from './archive.ts';
import type { Conclusion, Unread } from './report.ts';
import type { Verdict } from './verdict.ts';

export type Ending = Conclusion | 'unread';

/**
 * What one rule says of a subject or part under one of the ways. `pass`: it surely applies and is met; `met_anyway`: it is
 * met whether or not it applies; `advice`: it binds nobody there; `absent`: there is no such rule.
 */
export type Standing = Verdict | 'met_anyway' | 'advice' | 'absent';

/** A finding by its rule and, where it judges parts, the part. */
export interface FindingName {
  readonly rule: string;
  readonly part?: { readonly list: string; readonly index: number };
}

export interface Cause extends FindingName {
  readonly before: Standing;
  readonly after: Standing;
}

/**
 * `flip`: the conclusion is another one. `shift`: it stays, while binding rules find something else. The causes of a flip
 * are the findings on which the stronger of the two conclusions rests; none of them is the same under the other way.
 */
export interface Change {
  readonly kind: 'flip' | 'shift';
  readonly who: Who;
  readonly before: Ending;
  readonly after: Ending;
  readonly causes: readonly Cause[];
}

/** How many inputs there are of a sort, and how many of them flip. */
export interface Share<Name> {
  readonly of: Name;
  readonly inputs: number;
  readonly flips: number;
}

export interface CauseCount {
  readonly rule: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Inputs that flip because of it. */
  readonly flips: number;
}

export interface ImpactCounts {
  readonly inputs: number;
  readonly flips: number;
  readonly shifts: number;
  readonly unread: number;
  readonly endings: readonly { readonly before: Ending; readonly after: Ending; readonly inputs: number }[];
  readonly causes: readonly CauseCount[];
  /** `of` is null where no place is stated. */
  readonly places: readonly Share<PlaceName | null>[];
  /** By the key of a part list or subject; an input with several kinds of parts counts under each. */
  readonly kinds: readonly Share<string>[];
}

/** What became of one portion of an archive. */
export interface ImpactPiece {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly unread: readonly Unread[];
  readonly counts: ImpactCounts;
}
