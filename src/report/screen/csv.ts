/** A row for each question; where several projects are asked about together, a row for each of them. */
import type { Flag, Threshold } from '../../model/screen.ts';
import { visible } from '../../words/safe.ts';
import { partText } from '../archive-words.ts';
import { CSV_START, csvRecord } from '../csv-record.ts';
import type { Style } from '../style.ts';
import { percentText } from '../view/margin.ts';
import {
  amountText,
  citationText,
  differenceText,
  groupOf,
  intervalText,
  limitText,
  questionText,
  SCREEN_WORDS,
  type ScreenFormat,
  type ScreenHead,
  whoOf,
} from './words.ts';

const COLUMNS = [
  'kind',
  'file',
  'name',
  'code',
  'owner',
  'place',
  'part',
  'value',
  'limit',
  'difference',
  'share',
  'question',
  'rule',
  'citation',
] as const;

export const screenCsv: ScreenFormat = {
  summary: { zh: 'CSV，供 Excel、WPS 表格', en: 'CSV, for spreadsheets' },
  kept: 0,
  sortOf: groupOf,
  start: (_head, { say }) =>
    `${CSV_START}${csvRecord([...COLUMNS.map((name) => say(SCREEN_WORDS[name])), 'id'])}`,
  item: (flag, _index, head, style) => {
    const all = flag.kind === 'projects' ? flag.projects.map(({ who }) => who) : [whoOf(flag)];
    return all
      .map((who) =>
        csvRecord([
          style.say(SCREEN_WORDS[groupOf(flag, head)]),
          visible(who?.label ?? ''),
          visible(who?.name ?? ''),
          visible(who?.identity ?? ''),
          visible(who?.owner ?? who?.applicant ?? ''),
          who?.place?.label[style.lang] ?? '',
          ...measures(flag, head, style),
        ]),
      )
      .join('');
  },
  end: () => '',
};

function measures(flag: Flag, head: ScreenHead, style: Style): readonly string[] {
  const threshold = head.thresholds[flag.threshold] as Threshold;
  const near = flag.kind === 'near' ? flag : undefined;
  return [
    near?.part ? partText(near.part, head, style) : '',
    flag.kind === 'near' ? intervalText(flag.value, threshold) : amountText(flag.sum, threshold),
    limitText(threshold, style),
    near ? differenceText(near.difference, threshold, style) : '',
    near ? percentText(near.share) : '',
    questionText(flag, head, style),
    threshold.rule.title[style.lang],
    citationText(threshold, style),
    threshold.rule.id,
  ];
}
