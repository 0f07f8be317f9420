/** A row for each finding on which a change rests. */
import type { Cause, Change } from '../../model/impact.ts';
import { visible } from '../../words/safe.ts';
import { kindText, partText } from '../archive-words.ts';
import { CSV_START, csvRecord } from '../csv-record.ts';
import type { Style } from '../style.ts';
import {
  CHANGE_KINDS,
  endingText,
  IMPACT_WORDS,
  type ImpactFormat,
  type ImpactHead,
  ruleTitle,
  standingText,
} from './words.ts';

const COLUMNS = [
  'file',
  'name',
  'code',
  'owner',
  'place',
  'kind',
  'change',
  'before',
  'after',
  'rule',
  'part',
  'ruleBefore',
  'ruleAfter',
] as const;

export const impactCsv: ImpactFormat = {
  summary: { zh: 'CSV，供 Excel、WPS 表格', en: 'CSV, for spreadsheets' },
  kept: 0,
  sortOf: ({ kind }) => kind,
  start: (_head, { say }) =>
    `${CSV_START}${csvRecord([...COLUMNS.map((name) => say(IMPACT_WORDS[name])), 'id'])}`,
  item: (change, _index, head, style) =>
    (change.causes.length > 0 ? change.causes : [undefined])
      .map((cause) => csvRecord([...changeCells(change, head, style), ...causeCells(cause, head, style)]))
      .join(''),
  end: () => '',
};

function changeCells(
  { kind, who, before, after }: Change,
  head: ImpactHead,
  style: Style,
): readonly string[] {
  const { say, lang } = style;
  return [
    visible(who.label),
    visible(who.name ?? ''),
    visible(who.identity ?? ''),
    visible(who.owner ?? who.applicant ?? ''),
    who.place?.label[lang] ?? '',
    who.kinds.map((each) => kindText(each, head, style)).join(lang === 'zh' ? '、' : ', '),
    say(CHANGE_KINDS[kind]),
    endingText(before, style),
    endingText(after, style),
  ];
}

function causeCells(cause: Cause | undefined, head: ImpactHead, style: Style): readonly string[] {
  if (!cause) return [style.say(IMPACT_WORDS.unpaired), '', '', '', ''];
  return [
    ruleTitle(cause.rule, head, style),
    cause.part ? partText(cause.part, head, style) : '',
    standingText(cause.before, style),
    standingText(cause.after, style),
    cause.rule,
  ];
}
