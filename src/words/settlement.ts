/** What a person decided, in one line that names who, why and on what ground. */
import type { Decision, Settlement } from '../model/decision.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { visiblePiece } from './safe.ts';

export const DECISION_LABELS: Readonly<Record<Decision, Bilingual>> = {
  pass: { zh: '符合', en: 'met' },
  fail: { zh: '不符合', en: 'not met' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

export function settlementText(settled: Settlement, lang: Language): string {
  const zh = lang === 'zh';
  if (settled.kind === 'determination') {
    const [by, reason] = [settled.by, settled.reason].map(visiblePiece);
    const decision = DECISION_LABELS[settled.decision][lang];
    return zh
      ? `经人工认定：${decision}；理由：${reason}；认定人：${by}，${settled.date}`
      : `decided by a person: ${decision}; reason: ${reason}; by ${by}, ${settled.date}`;
  }
  const [basis, approver, number] = [settled.basis, settled.approver, settled.number].map(visiblePiece);
  const { from, until } = settled;
  const conditions = settled.conditions === undefined ? '' : visiblePiece(settled.conditions);
  return zh
    ? `经批准豁免：${approver}，${number}；依据：${basis}；有效期 ${from} 至 ${until}${conditions && `；条件：${conditions}`}`
    : `waived: ${approver}, ${number}; on the ground of ${basis}; valid ${from} to ${until}${conditions && `; conditions: ${conditions}`}`;
}
