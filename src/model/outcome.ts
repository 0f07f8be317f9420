/** What a verdict amounts to, given how far its clause binds: unmet advice is not a breach. */
import { type Finding, standingOf } from './report.ts';
import { isBinding, type Rule } from './rule.ts';
import type { Outcome } from './verdict.ts';

type Judged = Pick<Finding, 'rule' | 'verdict' | 'settled'>;

/** What a finding comes to, persons' decisions included. */
export function outcomeOf(finding: Judged): Outcome {
  const { rule } = finding;
  const standing = standingOf(finding);
  switch (standing) {
    case 'pass':
      return 'met';
    case 'not_applicable':
    case 'waived':
      return standing;
    case 'fail':
      return unmet(rule);
    case 'missing':
      return isBinding(rule) ? 'information_missing' : 'open_advice';
    case 'review':
      return isBinding(rule) ? 'for_review' : 'open_advice';
  }
}

function unmet(rule: Rule): Outcome {
  if (rule.derived) return 'counts_against_target';
  if (rule.stretch) return 'stretch_missed';
  if (rule.force === 'encouraged') return 'not_adopted';
  return rule.force === 'target' ? 'target_missed' : 'not_met';
}

/** What a binding rule must not come to where the conclusion is to be compliant. */
const DECISIVE: ReadonlySet<Outcome> = new Set([
  'not_met',
  'target_missed',
  'information_missing',
  'for_review',
]);

/** Whether an outcome, of a rule that binds or not, keeps the conclusion from being compliant. */
export const keepsOpen = (outcome: Outcome, binding: boolean): boolean => binding && DECISIVE.has(outcome);

/** Whether the finding keeps the conclusion from being compliant. */
export const isDecisive = (finding: Judged): boolean =>
  keepsOpen(outcomeOf(finding), isBinding(finding.rule));

/** Advice and targets that are not met and decide nothing. */
export const UNMET_ADVICE: readonly Outcome[] = [
  'target_missed',
  'stretch_missed',
  'counts_against_target',
  'not_adopted',
];

/** Outcomes of which the reader wants to know what to do. */
export const REMEDIABLE: ReadonlySet<Outcome> = new Set<Outcome>(['not_met', 'for_review', ...UNMET_ADVICE]);
