/** What was declared for one fact, with the place in the file where it stands. */
import type { Language } from '../model/text.ts';
import type { Reading } from '../model/trace.ts';
import { visible, visiblePiece } from './safe.ts';
import { valueText } from './value.ts';

export function readingText(reading: Reading, lang: Language): string {
  const { fact, pointer, stated } = reading;
  const zh = lang === 'zh';
  const colon = zh ? '：' : ': ';
  const value = stated === undefined ? absentText(reading, lang) : valueText(fact, stated, lang);
  const about = [
    visible(pointer),
    ...(reading.inherited ? [zh ? '取自项目' : "the project's own"] : []),
    ...(reading.evidence === undefined
      ? []
      : [`${zh ? '证明材料' : 'evidence'}${colon}${visiblePiece(reading.evidence)}`]),
  ];
  const notes = zh ? `（${about.join('；')}）` : ` (${about.join('; ')})`;
  return `${fact.label[lang]}${colon}${value}${notes}`;
}

/** What stands in place of a value that is not stated. */
export function absentText({ standsIn }: Reading, lang: Language): string {
  if (standsIn === undefined) return lang === 'zh' ? '未填报' : 'not stated';
  return lang === 'zh'
    ? `未填报，按审查基准日 ${standsIn}`
    : `not stated, the as-of date ${standsIn} stands in`;
}
