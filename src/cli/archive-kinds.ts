/** Part lists and subjects, by what people call them. */
import type { Pack } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { SUBJECT_LABELS } from '../words/labels.ts';

export const kindsOf = ({ vocabulary }: Pack): readonly (readonly [string, Bilingual])[] =>
  Object.values(vocabulary.subjects).flatMap(({ subject, parts }) => [
    [subject, SUBJECT_LABELS[subject]] as const,
    ...[...parts.values()].map(({ key, label }) => [key, label] as const),
  ]);
