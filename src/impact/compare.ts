/** Whether two judgements of one descriptor differ, and on which findings that rests. */
import type { Cause, Ending, FindingName, Standing } from '../model/impact.ts';
import { CONCLUSIONS, type Conclusion } from '../model/report.ts';

/** What a binding rule must come to for the conclusion to rest on it; `pass`: it surely applies. */
export type Deciding = 'fail' | 'missing' | 'review' | 'pass';

const DECIDING: Readonly<Record<Conclusion, Deciding | undefined>> = {
  non_compliant: 'fail',
  needs_information: 'missing',
  needs_review: 'review',
  compliant: 'pass',
  no_applicable_rule: undefined,
};

/** What one way of judging says of a descriptor. */
export interface Judged {
  readonly conclusion: Conclusion;
  /** The findings of binding rules that come to this, in the program's order. */
  readonly findings: (deciding: Deciding) => readonly FindingName[];
  readonly standing: (name: FindingName) => Standing;
}

export interface Difference {
  readonly kind: 'flip' | 'shift';
  readonly before: Ending;
  readonly after: Ending;
  readonly causes: readonly Cause[];
}

export function differenceOf(before: Judged, after: Judged): Difference | undefined {
  const ends = { before: before.conclusion, after: after.conclusion };
  const cause = (name: FindingName): Cause => ({
    ...name,
    before: before.standing(name),
    after: after.standing(name),
  });
  if (before.conclusion !== after.conclusion) {
    const [stronger] = [before, after].sort((a, b) => rank(a) - rank(b)) as [Judged];
    const deciding = DECIDING[stronger.conclusion];
    return { kind: 'flip', ...ends, causes: deciding ? stronger.findings(deciding).map(cause) : [] };
  }
  const causes = named(before, after)
    .map(cause)
    .filter((each) => each.before !== each.after);
  return causes.length > 0 ? { kind: 'shift', ...ends, causes } : undefined;
}

const rank = ({ conclusion }: Judged): number => CONCLUSIONS.indexOf(conclusion);

/** Of what one rule says of several parts. */
export const worstOf = (standings: readonly Standing[]): Standing =>
  WORST_FIRST.find((standing) => standings.includes(standing)) ?? 'not_applicable';

const WORST_FIRST = ['fail', 'missing', 'review', 'pass', 'met_anyway', 'not_applicable'] as const;

/** Every finding that stands in the way under either of them, once. */
function named(...both: readonly Judged[]): readonly FindingName[] {
  const names = both.flatMap((judged) =>
    (['fail', 'missing', 'review'] as const).flatMap((deciding) => judged.findings(deciding)),
  );
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

const keyOf = ({ rule, part }: FindingName): string => (part ? `${rule}#/${part.list}/${part.index}` : rule);
