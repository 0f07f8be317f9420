/** What a verdict amounts to, given how far its clause binds: unmet advice is not a breach. */
import { type Finding, standingOf } from '../model/report.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';

/** In the order in which a reader wants them. */
export const OUTCOMES = [
  'not_met',
  'information_missing',
  'for_review',
  'waived',
  'target_missed',
  'stretch_missed',
  'counts_against_target',
  'not_adopted',
  'open_advice',
  'met',
  'not_applicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_LABELS: Readonly<Record<Outcome, Bilingual>> = {
  not_met: { zh: '不符合', en: 'not met' },
  information_missing: { zh: '待补正', en: 'information missing' },
  for_review: { zh: '需人工认定', en: 'for a person to decide' },
  waived: { zh: '已获豁免', en: 'waived' },
  target_missed: { zh: '未达标', en: 'target missed' },
  stretch_missed: { zh: '未达标（力争目标）', en: 'missed (striven for)' },
  counts_against_target: { zh: '计入地区目标缺口', en: 'would count against the regional target' },
  not_adopted: { zh: '建议未采纳', en: 'advice not adopted' },
  open_advice: { zh: '未定（不影响结论）', en: 'open (does not affect the conclusion)' },
  met: { zh: '符合', en: 'met' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

/** What a finding comes to, persons' decisions included. */
export function outcomeOf(finding: Pick<Finding, 'rule' | 'verdict' | 'settled'>): Outcome {
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

/** Whether the finding keeps the conclusion from being compliant. */
export const isDecisive = (finding: Pick<Finding, 'rule' | 'verdict' | 'settled'>): boolean =>
  isBinding(finding.rule) && ['fail', 'missing', 'review'].includes(standingOf(finding));

function unmet(rule: Rule): Outcome {
  if (rule.derived) return 'counts_against_target';
  if (rule.stretch) return 'stretch_missed';
  if (rule.force === 'encouraged') return 'not_adopted';
  return rule.force === 'target' ? 'target_missed' : 'not_met';
}
