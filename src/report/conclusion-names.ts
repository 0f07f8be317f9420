/** Conclusions by what people call them: key or label, in either language. */
import { CONCLUSIONS, type Conclusion } from '../model/report.ts';
import { fold } from '../support/text.ts';
import { CONCLUSION_LABELS } from '../words/labels.ts';

const namesOf = (conclusion: Conclusion): readonly string[] => [
  conclusion,
  CONCLUSION_LABELS[conclusion].zh,
  CONCLUSION_LABELS[conclusion].en,
];

/** Those that can fail a build, as they are offered to someone who mistyped one. */
export const FAILING_NAMES: readonly string[] = CONCLUSIONS.filter((each) => each !== 'compliant').flatMap(
  (each) => [each, CONCLUSION_LABELS[each].zh],
);

const plain = (name: string): string => fold(name).replace(/[-_]/g, '');

export const conclusionNamed = (name: string): Conclusion | undefined =>
  CONCLUSIONS.find((conclusion) => namesOf(conclusion).some((each) => plain(each) === plain(name)));
