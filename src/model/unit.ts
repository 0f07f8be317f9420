import type { Exact } from '../support/exact.ts';
import type { Bilingual } from './text.ts';

/** A unit of measure. `scale` says how many base units of its dimension one of it is. */
export interface Unit {
  /** Canonical symbol as it is printed, e.g. `㎡`, `蒸吨/小时`, `吨标准煤`. */
  readonly symbol: string;
  readonly dimension: string;
  readonly scale: Exact;
  /** Other spellings, compared after NFKC and without case or spaces. */
  readonly names: readonly string[];
}

/**
 * A conversion that is a custom, not physics: sources disagree on the factor.
 * `factor` is the customary one; `least` and `most` bound what is in use.
 */
export interface Convention {
  readonly from: string;
  readonly to: string;
  readonly factor: Exact;
  readonly least: Exact;
  readonly most: Exact;
  readonly note: Bilingual;
}

export interface UnitTable {
  /** By symbol and by every other spelling (folded as above). */
  readonly byName: ReadonlyMap<string, Unit>;
  readonly dimensions: ReadonlyMap<string, Bilingual>;
  readonly conventions: readonly Convention[];
}

/** A value known only up to a convention: the customary one and the bounds that conventions in use give. */
export interface Conventional {
  readonly nominal: Exact;
  readonly least: Exact;
  readonly most: Exact;
  readonly convention: Convention;
}

/** What stands behind a number: nothing for pure numbers, whose unit is 1. */
export const printedUnit = (unit: Unit | undefined): string =>
  unit === undefined || unit.symbol === '1' ? '' : unit.symbol;
