/** Where the cells of a fact must be cut because of what else a draft states. */
import { type Exact, multiply } from '../support/exact.ts';
import type { CellTable } from './cells.ts';
import { type Draft, isNumber, type Spot } from './draft.ts';
import { rootsOf } from './roots.ts';
import type { Uses } from './uses.ts';

/** What the facts that this one is weighed against have been given, in its unit. */
export function nearOf(
  spot: Spot,
  draft: Draft,
  { uses, cells }: { uses: Uses; cells: CellTable },
): readonly Exact[] {
  const { ratios } = cells.familyOf(spot.fact);
  const family = [...ratios].flatMap(([fact, ratio]) =>
    draft.spotsOf(fact).flatMap((other) => {
      const value = draft.value(other);
      return isNumber(value) ? [multiply(value, ratio)] : [];
    }),
  );
  return [...family, ...rootsOf(uses.comparisons, spot, draft)];
}
