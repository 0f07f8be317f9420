/** How far two amounts lie apart of which each may be known only within bounds. */
import type { Interval } from '../model/trace.ts';
import { absolute, compare, type Exact, subtract } from '../support/exact.ts';

export interface Apart {
  readonly side: 'below' | 'on' | 'above';
  /** Both without sign; different where a convention leaves a range. */
  readonly least: Exact;
  readonly most: Exact;
}

/** How far the left side lies from the right one; undefined where it may lie on both sides of it. */
export function distanceOf({
  left,
  right,
}: {
  readonly left: Interval;
  readonly right: Interval;
}): Apart | undefined {
  if (left.least === null || left.most === null || right.least === null || right.most === null)
    return undefined;
  const low = subtract(left.least, right.most);
  const high = subtract(left.most, right.least);
  const [a, b] = [compare(low, 0), compare(high, 0)];
  if (a === 0 && b === 0) return { side: 'on', least: 0, most: 0 };
  if (b <= 0) return { side: 'below', least: absolute(high), most: absolute(low) };
  return a >= 0 ? { side: 'above', least: low, most: high } : undefined;
}
