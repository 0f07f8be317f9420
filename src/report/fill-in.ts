/** How a fact is filled in, in one line: its unit and bounds, or the values to choose from. */
import type { Bilingual } from '../model/text.ts';
import { printedUnit } from '../model/unit.ts';
import type { Fact, FactType } from '../model/vocabulary.ts';
import { formatExact } from '../support/exact.ts';
import { NO, YES } from '../words/labels.ts';
import type { Style } from './style.ts';

const PLACE: Bilingual = {
  zh: '县（市、区）或功能区的名称或代码',
  en: 'name or code of a county, city district or functional zone',
};
const DATE: Bilingual = { zh: '日期，如 2025-03-01', en: 'a date such as 2025-03-01' };
const TEXT: Bilingual = { zh: '文字（不参与判定）', en: 'text, never judged' };

/** `建设地点 place`; a key that says no more than the label beside it is left out. */
export function titleText({ key, label }: Pick<Fact, 'key' | 'label'>, { say }: Style): string {
  const name = say(label);
  return key === name.replaceAll(' ', '_') ? name : `${name} ${key}`;
}

export function fillInText(fact: Pick<Fact, 'type'>, style: Style): string {
  const { type } = fact;
  const { say, lang } = style;
  switch (type.kind) {
    case 'boolean':
    case 'choice':
      return valueLabels(type, style).join(lang === 'zh' ? '、' : ', ');
    case 'grade':
      return valueLabels(type, style).join(' < ');
    case 'quantity':
      return quantityText(type, style);
    case 'date':
      return say(DATE);
    case 'place':
      return say(PLACE);
    case 'text':
      return say(TEXT);
  }
}

/** The values to choose from, in their order; none where anything may be written. */
export function valueLabels(type: FactType, { say }: Style): readonly string[] {
  if (type.kind === 'boolean') return [say(YES), say(NO)];
  return 'values' in type ? type.values.map(({ label }) => say(label)) : [];
}

/** `数量，㎡，≥ 0㎡`. */
function quantityText(type: Extract<FactType, { kind: 'quantity' }>, { lang }: Style): string {
  const unit = printedUnit(type.unit);
  const pieces = [
    lang === 'zh' ? '数量' : 'a number',
    ...(unit === '' ? [] : [unit]),
    ...(type.whole ? [lang === 'zh' ? '整数' : 'whole'] : []),
    ...(boundsText(type) === '' ? [] : [boundsText(type)]),
  ];
  return pieces.join(lang === 'zh' ? '，' : ', ');
}

/** `≥ 0㎡, ≤ 100㎡`; empty where any number will do. */
export function boundsText({ bounds, unit }: Extract<FactType, { kind: 'quantity' }>): string {
  const symbol = printedUnit(unit);
  const { min, above, max } = bounds;
  return [
    ...(min === undefined ? [] : [`≥ ${formatExact(min)}${symbol}`]),
    ...(above === undefined ? [] : [`> ${formatExact(above)}${symbol}`]),
    ...(max === undefined ? [] : [`≤ ${formatExact(max)}${symbol}`]),
  ].join(', ');
}
