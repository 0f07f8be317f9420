/** What a person decided, in one line that names who, why and on what ground. */
import type { Decision, Settlement } from '../model/decision.ts';
import type { Conclusion } from '../model/report.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { oneLine } from '../support/text.ts';
import { CONCLUSION_MEANINGS } from './labels.ts';
import { visible } from './safe.ts';

const DECISION_LABELS: Readonly<Record<Decision, Bilingual>> = {
  pass: { zh: '符合', en: 'met' },
  fail: { zh: '不符合', en: 'not met' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
};

/** The words of an authority are not cut, and stand in one line. */
const inFull = (text: string): string => visible(oneLine(text));

export function settlementText(settled: Settlement, lang: Language): string {
  const zh = lang === 'zh';
  if (settled.kind === 'determination') {
    const [by, reason] = [settled.by, settled.reason].map(inFull);
    const decision = DECISION_LABELS[settled.decision][lang];
    return zh
      ? `经人工认定：${decision}；理由：${reason}；认定人：${by}，${settled.date}`
      : `decided by a person: ${decision}; reason: ${reason}; by ${by}, ${settled.date}`;
  }
  const [basis, approver, number] = [settled.basis, settled.approver, settled.number].map(inFull);
  const { from, until } = settled;
  const conditions = settled.conditions === undefined ? '' : inFull(settled.conditions);
  const before = settled.over ? `${settlementText(settled.over, lang)}${zh ? '；' : '; '}` : '';
  return zh
    ? `${before}经批准豁免：${approver}，${number}；依据：${basis}；有效期 ${from} 至 ${until}${conditions && `；条件：${conditions}`}`
    : `${before}waived: ${approver}, ${number}; on the ground of ${basis}; valid ${from} to ${until}${conditions && `; conditions: ${conditions}`}`;
}

/** What a conclusion means that rests on decisions of persons: a waived clause is not a met one. */
export function meaningText(
  conclusion: Conclusion,
  settlements: readonly Settlement[],
  lang: Language,
): string {
  const waived = conclusion === 'compliant' && settlements.some(({ kind }) => kind === 'waiver');
  return `${(waived ? MET_OR_WAIVED : CONCLUSION_MEANINGS[conclusion])[lang]}${restsOn(settlements, lang)}`;
}

const MET_OR_WAIVED: Bilingual = {
  zh: '适用的约束性条款均已符合或获豁免',
  en: 'every binding clause that applies is met or waived',
};

function restsOn(settlements: readonly Settlement[], lang: Language): string {
  const waived = settlements.filter(({ kind }) => kind === 'waiver').length;
  const determined = settlements.length - waived;
  const zh = lang === 'zh';
  const pieces = [
    ...(determined > 0 ? [zh ? `${determined} 项经人工认定` : `${determined} decided by a person`] : []),
    ...(waived > 0 ? [zh ? `${waived} 项经批准豁免` : `${waived} waived`] : []),
  ];
  if (pieces.length === 0) return '';
  return zh ? `（有 ${pieces.join('，')}）` : ` (${pieces.join(', ')})`;
}
