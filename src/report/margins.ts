/**
 * Thresholds that a subject meets, or escapes, by a hair: what a small change of one number would turn. Pure data in
 * exact numbers; words are made from it last.
 */
import type { Comparison, Condition } from '../model/condition.ts';
import { type Finding, standingOf } from '../model/report.ts';
import { FALSE, type Interval, measureOf, type Reading, TRUE, type Trace, UNKNOWN } from '../model/trace.ts';
import { absolute, compare, divide, type Exact } from '../support/exact.ts';
import { opposite, turnsRound } from './decisive.ts';
import { distanceOf } from './interval.ts';

/** `requirement`: it is met; `applicability`: it keeps the clause from concerning the subject. */
export const MARGIN_KINDS = ['requirement', 'applicability'] as const;

export interface Margin extends Near {
  readonly kind: (typeof MARGIN_KINDS)[number];
  readonly finding: Finding;
}

interface Near {
  readonly comparison: Comparison;
  /** The comparison as it counts: turned round where it stands under a `not`. */
  readonly condition: Condition;
  /** Whether the comparison as written holds. */
  readonly holds: boolean;
  /** As compared; a range where a unit was converted by custom. */
  readonly value: Interval;
  readonly threshold: Exact;
  /** From the threshold to the nearest end of the value, without sign; zero exactly on it. */
  readonly difference: Exact;
  /** The difference as a share of the threshold. */
  readonly share: Exact;
  readonly readings: readonly Reading[];
  /** The part of a quantified condition to which the value belongs. */
  readonly owner?: string;
}

/** All thresholds nearer than `most` of themselves, and those met exactly, in the order of the findings. */
export function marginsOf(findings: readonly Finding[], most: Exact): readonly Margin[] {
  return findings.flatMap((finding) => {
    const standing = standingOf(finding);
    if (finding.settled || (standing !== 'pass' && standing !== 'not_applicable')) return [];
    const { when, require } = finding.explain();
    const kind = standing === 'pass' ? 'requirement' : 'applicability';
    const deciding = kind === 'requirement' ? require : when;
    return nearThresholds(deciding, { most, turned: false }).map((near) => ({ kind, finding, ...near }));
  });
}

interface Search {
  readonly most: Exact;
  readonly turned: boolean;
  readonly owner?: string;
}

/**
 * The near thresholds that could turn a condition. Where one member is enough to keep it as it is, they could only if
 * every member that keeps it is near.
 */
function nearThresholds(trace: Trace, search: Search): readonly Near[] {
  const { condition, children, truth } = trace;
  if (condition.kind === 'compare') return nearThreshold(trace, condition, search);
  if (truth === UNKNOWN) return [];
  const keeping = keptByOne(condition, truth);
  const below = { ...search, turned: search.turned !== turnsRound(condition) };
  const near = children
    .filter((child) => keeping === undefined || child.truth === keeping)
    .map((child) =>
      nearThresholds(child, child.label === undefined ? below : { ...below, owner: child.label }),
    );
  return keeping !== undefined && near.some((each) => each.length === 0) ? [] : near.flat();
}

/** The truth of a member that is enough by itself to give the list its own; undefined where all count. */
function keptByOne(condition: Condition, truth: Trace['truth']): Trace['truth'] | undefined {
  const kind = condition.kind === 'parts' ? condition.quantifier : condition.kind;
  if (kind === 'all') return truth === FALSE ? FALSE : undefined;
  if (kind === 'any') return truth === TRUE ? TRUE : undefined;
  return kind === 'none' && truth === FALSE ? TRUE : undefined;
}

function nearThreshold(
  { truth, bounds, readings }: Trace,
  comparison: Comparison,
  { most, turned, owner }: Search,
): readonly Near[] {
  const ordered = comparison.op !== '=' && comparison.op !== '!=';
  if (truth === UNKNOWN || !ordered || !bounds || measureOf(comparison) !== 'number') return [];
  const apart = distanceOf(bounds);
  const { least, most: top } = bounds.right;
  // Of zero there is no share.
  if (!apart || least === null || top === null || compare(least, top) !== 0 || compare(least, 0) === 0)
    return [];
  const share = divide(apart.least, absolute(least));
  if (apart.side !== 'on' && compare(share, most) >= 0) return [];
  const near: Near = {
    comparison,
    condition: turned ? opposite(comparison) : comparison,
    holds: truth === TRUE,
    value: bounds.left,
    threshold: least,
    difference: apart.least,
    share,
    readings,
  };
  return [owner === undefined ? near : { ...near, owner }];
}
