/** What the examples of a rule must show and do not: each side of every threshold, every case for a person. */
import type { Comparison, Condition } from '../model/condition.ts';
import type { Gap } from '../model/example-run.ts';
import type { Finding } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { amountOf, comparisonsIn, TRUE, type Trace } from '../model/trace.ts';
import { compare, multiply } from '../support/exact.ts';

type Side = 'below' | 'on' | 'above';

/** How near an example comes to a number is the business of `--mutate`; here only on which sides there is one. */
export function gapsOf(rule: Rule, findings: readonly Finding[]): readonly Gap[] {
  const explained = findings.map((finding) => finding.explain());
  const traces = explained.flatMap(({ when, require, reviews }) => [when, require, ...reviews]);
  const seen = sidesSeen(traces);
  const thresholds = [rule.when, rule.require, ...rule.reviews.map(({ condition }) => condition)]
    .flatMap(comparisonsOf)
    .filter(isThreshold);
  const sides = distinct(thresholds).flatMap((threshold) =>
    possibleSides(threshold)
      .filter((side) => !seen.get(threshold.text)?.has(side))
      .map((side): Gap => ({ rule, kind: side, at: threshold.text })),
  );
  const reviews = rule.reviews.flatMap((_, i): readonly Gap[] =>
    explained.some(({ reviews: shown }) => shown[i]?.truth === TRUE)
      ? []
      : [{ rule, kind: 'review', at: String(i + 1) }],
  );
  return [...sides, ...reviews];
}

const distinct = (comparisons: readonly Comparison[]): readonly Comparison[] => [
  ...new Map(comparisons.map((each) => [each.text, each])).values(),
];

function sidesSeen(traces: readonly Trace[]): ReadonlyMap<string, ReadonlySet<Side>> {
  const seen = new Map<string, Set<Side>>();
  for (const trace of comparisonsIn(traces)) {
    const { condition } = trace;
    const value = amountOf(trace, 'left');
    if (condition.kind !== 'compare' || condition.right.kind !== 'number' || value === undefined) continue;
    const order = compare(value, condition.right.value);
    const sides = seen.get(condition.text) ?? new Set<Side>();
    seen.set(condition.text, sides.add(order < 0 ? 'below' : order > 0 ? 'above' : 'on'));
  }
  return seen;
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.kind) {
    case 'compare':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(comparisonsOf);
    case 'not':
      return comparisonsOf(condition.of);
    case 'parts':
      return comparisonsOf(condition.where);
    default:
      return [];
  }
}

/** A quantity against a number; grades and dates compare by name. */
const isThreshold = ({ left, right, unit }: Comparison): boolean =>
  right.kind === 'number' && (unit !== undefined || (left.kind !== 'fact' && left.kind !== 'number'));

/** A fact's own bounds may leave nothing below or above the number. */
function possibleSides({ left, right }: Comparison): readonly Side[] {
  if (left.kind !== 'fact' || right.kind !== 'number' || left.ref.fact.type.kind !== 'quantity') {
    return ['below', 'on', 'above'];
  }
  const { min, above, max } = left.ref.fact.type.bounds;
  const beside = (bound: typeof min): number | undefined =>
    bound === undefined ? undefined : compare(right.value, multiply(bound, left.scale));
  const none: readonly Side[] = [
    ...((beside(min) ?? 1) <= 0 || (beside(above) ?? 1) <= 0 ? (['below'] as const) : []),
    ...((beside(above) ?? 1) <= 0 ? (['on'] as const) : []),
    ...((beside(max) ?? -1) >= 0 ? (['above'] as const) : []),
  ];
  return (['below', 'on', 'above'] as const).filter((side) => !none.includes(side));
}
