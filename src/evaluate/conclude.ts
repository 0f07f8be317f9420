/** The conclusion over all findings, and the exit code of a run; computed once, never lowered. */
import { type Conclusion, type Finding, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import type { Verdict } from '../model/verdict.ts';

/**
 * Binding rules only: a fail decides over a missing, a missing over a review. `compliant` needs at least one
 * binding rule that surely applies and is met; where none does, that is not a pass.
 */
export function conclude(findings: readonly Finding[]): Conclusion {
  const tally = new Tally();
  for (const finding of findings) {
    if (isBinding(finding.rule)) tally.count(standingOf(finding), surelyApplies(finding));
  }
  return tally.conclusion();
}

/** What the findings of binding rules come to; also for a reader that makes no findings. */
export class Tally {
  private failed = false;
  private open = false;
  private review = false;
  private applied = false;

  reset(): void {
    this.failed = this.open = this.review = this.applied = false;
  }

  count(standing: Verdict | 'waived', surely: boolean): void {
    if (standing === 'fail') this.failed = true;
    else if (standing === 'missing') this.open = true;
    else if (standing === 'review') this.review = true;
    else if (standing === 'waived' || (standing === 'pass' && surely)) this.applied = true;
  }

  conclusion(): Conclusion {
    if (this.failed) return 'non_compliant';
    if (this.open) return 'needs_information';
    if (this.review) return 'needs_review';
    return this.applied ? 'compliant' : 'no_applicable_rule';
  }
}

/** A person who finds a clause met, and not inapplicable, has found that it applies. */
const surelyApplies = ({ applies, settled }: Finding): boolean => applies || settled !== undefined;
