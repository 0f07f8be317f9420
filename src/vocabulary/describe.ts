/** The words for a fact that schema, types and reference page share: its names, unit, bounds and examples. */

import type { Bilingual } from '../model/text.ts';
import { printedUnit } from '../model/unit.ts';
import type { ChoiceValue, Fact, FactType, Part, Subject } from '../model/vocabulary.ts';
import { compare, type Exact, formatExact } from '../support/exact.ts';

export const SUBJECT_LABELS: Readonly<Record<Subject, Bilingual>> = {
  project: { zh: '项目', en: 'project' },
  enterprise: { zh: '企业', en: 'enterprise' },
  region: { zh: '地区', en: 'region' },
};

/** Keys of a descriptor that are no facts; the canonical one first, as in `printedNames`. */
export const SUBJECT_KEYS = ['subject', '主体'] as const;
export const VALUE_KEYS = ['value', '值'] as const;
export const EVIDENCE_KEYS = ['evidence', '证据'] as const;

export type QuantityType = Extract<FactType, { kind: 'quantity' }>;

/** The names a descriptor's author is shown: key, Chinese label, aliases. The English label is no JSON key. */
export const printedNames = (
  owner: Pick<Fact | Part | ChoiceValue, 'key' | 'label' | 'aliases'>,
): readonly string[] => [...new Set([owner.key, owner.label.zh, ...owner.aliases])];

/** Every way to write the values of a choice or grade, in their order. */
export const printedValues = (values: readonly ChoiceValue[]): readonly string[] => [
  ...new Set(values.flatMap(printedNames)),
];

/** The unit as it is printed behind a number; nothing for a pure ratio. */
export const unitSuffix = ({ unit }: QuantityType): string => printedUnit(unit);

/** `≥ 0 %, ≤ 100 %`; empty when any number will do. */
export function boundsText(type: QuantityType): string {
  const { min, above, max } = type.bounds;
  const unit = unitSuffix(type);
  const bound = (sign: string, value: Exact | undefined): readonly string[] =>
    value === undefined ? [] : [`${sign} ${formatExact(value)}${unit && ` ${unit}`}`];
  return [...bound('>', above), ...bound('≥', min), ...bound('≤', max)].join(', ');
}

/** A number that the bounds allow, for examples. */
export function exampleNumber({ bounds }: QuantityType): number | undefined {
  const { min, above, max } = bounds;
  const allowed = (value: number): boolean =>
    (min === undefined || compare(value, min) >= 0) &&
    (above === undefined || compare(value, above) > 0) &&
    (max === undefined || compare(value, max) <= 0);
  const ends = [max, min].filter((value) => typeof value === 'number');
  return [100, 10, 1, 0.5, ...ends].find(allowed);
}
