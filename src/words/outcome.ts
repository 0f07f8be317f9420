/** What outcomes are called. */
import type { Bilingual } from '../model/text.ts';
import { OUTCOMES, type Outcome } from '../model/verdict.ts';

export { isDecisive, outcomeOf, REMEDIABLE, UNMET_ADVICE } from '../model/outcome.ts';
export { OUTCOMES, type Outcome };

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
