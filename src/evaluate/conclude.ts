/** The conclusion over all findings, and the exit code of a run; computed once, never lowered. */
import { type Conclusion, type Finding, standingOf } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';

/**
 * Binding rules only: a fail decides over a missing, a missing over a review. `compliant` needs at least one
 * binding rule that surely applies and is met; where none does, that is not a pass.
 */
export function conclude(findings: readonly Finding[]): Conclusion {
  let applied = false;
  let open = false;
  let review = false;
  for (const finding of findings) {
    if (!isBinding(finding.rule)) continue;
    const standing = standingOf(finding);
    if (standing === 'fail') return 'non_compliant';
    if (standing === 'missing') open = true;
    else if (standing === 'review') review = true;
    else if (standing === 'waived' || (standing === 'pass' && surelyApplies(finding))) applied = true;
  }
  if (open) return 'needs_information';
  if (review) return 'needs_review';
  return applied ? 'compliant' : 'no_applicable_rule';
}

/** A person who finds a clause met, and not inapplicable, has found that it applies. */
const surelyApplies = ({ applies, settled }: Finding): boolean => applies || settled !== undefined;
