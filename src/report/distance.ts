/** How far a region still is from a target that is not due yet: shown instead of a verdict of failure. */
import type { Comparison } from '../model/condition.ts';
import type { Finding } from '../model/report.ts';
import { amountOf, comparisonsIn, FALSE, type Trace, UNKNOWN } from '../model/trace.ts';
import { type Exact, subtract } from '../support/exact.ts';

export interface Distance {
  readonly comparison: Comparison;
  /** Year at whose end the target is due. */
  readonly due: number;
  readonly reached: boolean | undefined;
  /** Empty when the value is not stated. */
  readonly value: string;
  /** Value less target, in the comparison's unit; absent when there is no one value. */
  readonly difference?: Exact;
}

/** Empty unless the rule is a region's target of a later year that concerns this region. */
export function distancesOf(finding: Finding): readonly Distance[] {
  const { due } = finding.rule;
  if (finding.verdict !== 'not_applicable' || due === undefined || finding.rule.subject !== 'region')
    return [];
  const { when, require } = finding.explain();
  if (!isUndue(when, due)) return [];
  return comparisonsIn([require]).flatMap((trace) => distance(trace, due));
}

/** Only the year stands against it: the place and everything else hold or may hold. */
function isUndue(when: Trace, due: number): boolean {
  const against = when.children.filter(({ truth }) => truth === FALSE);
  const [only] = against;
  if (against.length !== 1 || only?.condition.kind !== 'due') return false;
  // Written as 2024 or "2024年".
  return Number.parseInt(String(only.readings[0]?.stated), 10) < due;
}

function distance(trace: Trace, due: number): readonly Distance[] {
  const { condition, truth, left = '' } = trace;
  if (condition.kind !== 'compare' || condition.right.kind !== 'number') return [];
  const reached = truth === UNKNOWN ? undefined : truth !== FALSE;
  const value = amountOf(trace, 'left');
  const difference = value === undefined ? undefined : subtract(value, condition.right.value);
  return [
    {
      comparison: condition,
      due,
      reached,
      value: left,
      ...(difference === undefined ? {} : { difference }),
    },
  ];
}
