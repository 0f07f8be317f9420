/** What a form says of each column: how to fill it in, what it means, what proves it. */
import type { Fact } from '../model/vocabulary.ts';
import { oneLine } from '../support/text.ts';
import { boundsText, unitSuffix } from '../vocabulary/describe.ts';

export const YES_NO: readonly string[] = ['是', '否'];
export const ANY_NONE: readonly string[] = ['有', '无'];

/** The values to choose from; undefined where anything may be written. */
export function choicesOf({ type }: Fact): readonly string[] | undefined {
  switch (type.kind) {
    case 'boolean':
      return YES_NO;
    case 'choice':
    case 'grade':
      return type.values.map(({ label }) => label.zh);
    default:
      return undefined;
  }
}

/** `数字，单位㎡，≥ 0`, `从下拉列表选一项`. */
export function howToFill(fact: Fact): string {
  const { type } = fact;
  switch (type.kind) {
    case 'boolean':
      return '是或否';
    case 'choice':
      return '从下拉列表选一项';
    case 'grade':
      return '从下拉列表选一级';
    case 'quantity': {
      const unit = unitSuffix(type);
      const bounds = boundsText(type);
      return ['数字', unit && `单位${unit}`, bounds].filter((piece) => piece !== '').join('，');
    }
    case 'date':
      return '日期，如 2025-03-01';
    case 'place':
      return '县（市、区）或功能区的名称或代码';
    case 'text':
      return '文字（不参与判定）';
  }
}

export const meaningOfFact = ({ definition }: Fact): string => oneLine(definition.zh);
export const proofOfFact = ({ proof }: Fact): string => oneLine(proof.zh);
