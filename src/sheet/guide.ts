/** The page of a form that tells the person who fills it in how to. */
import type { Fact, Part } from '../model/vocabulary.ts';
import { SUBJECT_LABELS } from '../vocabulary/describe.ts';
import { choicesOf, howToFill, meaningOfFact, proofOfFact } from './asked.ts';
import type { Form } from './form.ts';
import { anyHeading, factHeading } from './headings.ts';

/** How to fill in a workbook, one point each. */
export function guideLines({ subject, parts, lists }: Form): readonly string[] {
  const label = SUBJECT_LABELS[subject].zh;
  const sheets = lists.map(({ part }) => `“${part.label.zh}”`).join('、');
  return [
    `“${label}”表每个${label}填一行，标题行不要改动；可以删去不需要的列，也可以在标题行上方加表名。`,
    '不知道的格子留空：空格表示“未知”，既不是“否”，也不是零。不要填“—”“/”，它们会被当作填写错误。',
    '数字按标题所注单位填写；用别的单位时连单位一起写成文字，如 2.1万㎡、35蒸吨/小时。只写“2.1万”不写单位的，会被退回。',
    '日期填 2025-03-01 或 2025年3月1日；统一社会信用代码等长编号按文字填写。',
    ...(parts.length === 0 ? [] : listLines(label, sheets, parts[0])),
    `需要写明证明材料的，在该列旁边加一列，标题为“列名（证明材料）”，如“${exampleOf(lists, subject)}（证明材料）”。`,
    '其他说明写在“备注”列。另加工作表请命名为“备注”，其余表名会被退回。',
    '填好后检查：hegui check 文件.xlsx',
  ];
}

function listLines(label: string, sheets: string, first: Part | undefined): readonly string[] {
  const any = first ? anyHeading(first) : '';
  return [
    `“${any}”一类的列：没有的选“无”（这是明确声明没有）；有的选“有”，并在相应的表中逐项填写；还不清楚的留空。`,
    ...(sheets === ''
      ? []
      : [
          `${sheets}表每一项填一行，“所属${label}”填“${label}”表中的名称或代码；只有一个${label}时可以留空。`,
        ]),
  ];
}

const exampleOf = (lists: Form['lists'], subject: Form['subject']): string =>
  lists[0]?.facts.find(({ type }) => type.kind === 'quantity')?.label.zh ??
  `${SUBJECT_LABELS[subject].zh}名称`;

/** What a CSV says of itself in the line above its headings. */
export function csvLine({ subject, lists }: Form): string {
  const label = SUBJECT_LABELS[subject].zh;
  const parts =
    lists.length === 0
      ? ''
      : `；列名带“.”的是组成部分，每行填一项，同一${label}有几项的写几行，${label}自己的各列照抄或留空`;
  return `填表说明：每个${label}一行${parts}；不知道的留空；数字按列名所注单位，或连单位写，如 2.1万㎡；“有无”列：没有的填“无”`;
}

export const COLUMN_TABLE_HEAD: readonly string[] = ['表', '列', '怎么填', '含义', '证明材料'];

/** One line for each column of the form. */
export function columnTable({ subject, facts, lists }: Form): readonly (readonly string[])[] {
  const line = (sheet: string, fact: Fact): readonly string[] => [
    sheet,
    factHeading(fact),
    filling(fact),
    meaningOfFact(fact),
    proofOfFact(fact),
  ];
  return [
    ...facts.map((fact) => line(SUBJECT_LABELS[subject].zh, fact)),
    ...lists.flatMap(({ part, facts: own }) => own.map((fact) => line(part.label.zh, fact))),
  ];
}

/** On paper nothing drops down: the choices are listed. */
function filling(fact: Fact): string {
  const choices = choicesOf(fact);
  const how = howToFill(fact);
  return choices && fact.type.kind !== 'boolean' ? `${how}：${choices.join('、')}` : how;
}
