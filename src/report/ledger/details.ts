/** Every finding that the reader asked for, one row each: clause and words, declared and required, what to do. */
import type { Bilingual } from '../../model/text.ts';
import type { Tint } from '../../sheet/write-tables.ts';
import { NO, YES } from '../../words/labels.ts';
import { OUTCOME_LABELS, type Outcome, UNMET_ADVICE } from '../../words/outcome.ts';
import type { Style } from '../style.ts';
import type { DeclaredView, FindingView, ReportView, RuleView } from '../view/model.ts';
import { type LedgerColumn, type LedgerSheet, lines, orNothing } from './column.ts';
import { SHEETS } from './names.ts';

export interface Detail {
  readonly view: ReportView;
  readonly rule: RuleView;
  readonly finding: FindingView;
}

export const detailsOf = (view: ReportView, style: Style): readonly Detail[] =>
  view.groups
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => rule.findings.map((finding) => ({ view, rule, finding })))
    .filter((detail) => isShown(detail, style));

/** What keeps the conclusion from being compliant. */
const DECISIVE: ReadonlySet<Outcome> = new Set([
  'not_met',
  'target_missed',
  'information_missing',
  'for_review',
]);

function isShown({ rule: { outcome, binding }, finding }: Detail, { detail }: Style): boolean {
  if (finding.settled || finding.change) return true;
  if (detail === 'failing') return binding && DECISIVE.has(outcome);
  if (outcome === 'not_applicable') return false;
  return detail === 'all' || binding || UNMET_ADVICE.includes(outcome) || finding.weigh.length > 0;
}

const TINTS: Readonly<Partial<Record<Outcome, Tint>>> = {
  not_met: 'bad',
  target_missed: 'bad',
  information_missing: 'open',
  for_review: 'open',
  waived: 'open',
  met: 'good',
  stretch_missed: 'weak',
  counts_against_target: 'weak',
  not_adopted: 'weak',
  open_advice: 'weak',
};

/** Of what is met, waits for facts or does not apply there is nothing to do about the matter itself. */
const WITHOUT_REMEDY: ReadonlySet<Outcome> = new Set([
  'met',
  'not_applicable',
  'information_missing',
  'waived',
]);

const aside = (texts: readonly string[], { lang }: Style): string => {
  if (texts.length === 0) return '';
  return lang === 'zh' ? `（${texts.join('；')}）` : ` (${texts.join('; ')})`;
};

const declaredText = ({ label, value, notes }: DeclaredView, style: Style): string =>
  `${label}${style.lang === 'zh' ? '：' : ': '}${value}${aside(notes, style)}`;

function missingText({ label, number }: FindingView['missing'][number], { lang }: Style): string {
  if (number === undefined) return label;
  return lang === 'zh' ? `${label}（第 ${number} 项）` : `${label} (item ${number})`;
}

/** What was read for the finding: first what the requirement turns on. */
const readFor = ({ demands, applies }: FindingView): readonly DeclaredView[] => [
  ...demands.flatMap(({ declared }) => declared),
  ...applies,
];

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

type Column = LedgerColumn<Detail>;

const column = (heading: Bilingual, means: Bilingual, width: number, of: Column['of']): Column => ({
  heading,
  means,
  width,
  of,
});

const PRINTED: readonly Column[] = [
  column({ zh: '名称', en: 'name' }, { zh: '申报的名称', en: 'as filed' }, 14, ({ view }) => view.name),
  {
    heading: { zh: '结果', en: 'outcome' },
    means: { zh: '这一项核对的结果', en: 'what this finding came to' },
    width: 9,
    tints: Object.entries(TINTS).map(([outcome, tint]) => [OUTCOME_LABELS[outcome as Outcome], tint]),
    of: ({ rule }) => rule.outcomeText,
  },
  column(
    { zh: '事项', en: 'requirement' },
    { zh: '条款要求的事项', en: 'what the clause is about' },
    18,
    ({ rule }) => rule.title,
  ),
  column(
    { zh: '部位', en: 'part' },
    {
      zh: '哪一栋建筑、哪一台锅炉等；空白为对象整体',
      en: 'which building, boiler …; blank: the subject as a whole',
    },
    11,
    ({ finding }) => orNothing(finding.part?.text),
  ),
  column(
    { zh: '依据文件', en: 'document' },
    { zh: '所依据的文件', en: 'the paper it rests on' },
    20,
    ({ rule }) => rule.citation.title,
  ),
  column(
    { zh: '条款', en: 'clause' },
    { zh: '条款号，按原文编号', en: 'as the paper numbers it' },
    8,
    ({ rule }) => rule.citation.clause,
  ),
  column(
    { zh: '原文', en: 'words' },
    { zh: '条款中起作用的原文', en: 'the operative words, verbatim' },
    26,
    ({ rule }) => rule.quote,
  ),
  column(
    { zh: '申报情况', en: 'declared' },
    { zh: '申报的内容及其证明材料', en: 'what was declared, with its evidence' },
    20,
    ({ finding }, style) =>
      lines(
        once(finding.demands.flatMap(({ declared }) => declared.map((each) => declaredText(each, style)))),
      ),
  ),
  column(
    { zh: '要求', en: 'required' },
    { zh: '须达到的条件', en: 'what is demanded of it' },
    18,
    ({ finding }) => lines(finding.demands.map(({ required }) => required)),
  ),
  column({ zh: '差距', en: 'distance' }, { zh: '与要求的差距', en: 'how far off' }, 9, ({ finding }) =>
    lines(finding.demands.flatMap(({ gap }) => gap ?? [])),
  ),
  column(
    { zh: '待补内容', en: 'missing' },
    { zh: '尚缺的申报事项；括号内为“补正事项”的项号', en: 'what is not stated; items of "Requests"' },
    14,
    ({ finding }, style) => lines(finding.missing.map((each) => missingText(each, style))),
  ),
  column(
    { zh: '认定要点', en: 'to weigh' },
    { zh: '须由人判断的问题', en: 'what a person must weigh' },
    18,
    ({ finding }) => lines(finding.weigh),
  ),
  column(
    { zh: '处理建议', en: 'to do' },
    { zh: '如何才能满足条款', en: 'how the clause can be met' },
    18,
    ({ rule }) => (WITHOUT_REMEDY.has(rule.outcome) ? null : orNothing(rule.remedy)),
  ),
  column(
    { zh: '认定或豁免', en: 'decided' },
    { zh: '人工认定或批准豁免的内容、理由与作出人', en: 'what a person decided, why and who' },
    12,
    ({ finding }) => orNothing(finding.settled?.text),
  ),
];

const FURTHER: readonly Column[] = [
  column(
    { zh: '约束性', en: 'binding' },
    { zh: '“是”的条款决定结论；“否”的不影响结论', en: 'only binding clauses decide the conclusion' },
    8,
    ({ rule }, { say }) => say(rule.binding ? YES : NO),
  ),
  column(
    { zh: '约束力', en: 'force' },
    { zh: '由条款用语得出：必须执行、原则上执行、目标、鼓励', en: "from the clause's own words" },
    12,
    ({ rule }) => rule.citation.force,
  ),
  column(
    { zh: '文号', en: 'number' },
    { zh: '文件的文号；正文未载明的注“文号待核”', en: 'of the paper, or that it is to be verified' },
    20,
    ({ rule }) => rule.citation.number,
  ),
  {
    ...column(
      { zh: '文件日期', en: 'date' },
      { zh: '文件的日期；正文未载明的注“日期待核”', en: 'of the paper, or that it is to be verified' },
      12,
      ({ rule }) => rule.citation.date,
    ),
    kind: 'day',
  },
  column(
    { zh: '效力层级', en: 'authority' },
    { zh: '文件由哪一级机关作出', en: 'what kind of paper it is' },
    18,
    ({ rule }) => rule.citation.authority,
  ),
  column(
    { zh: '适用情形', en: 'applies' },
    { zh: '据以判断条款适用的申报内容', en: 'by which the clause concerns it' },
    30,
    ({ finding }, style) => lines(finding.applies.map((each) => declaredText(each, style))),
  ),
  column(
    { zh: '与上次相比', en: 'change' },
    { zh: '与上一轮报告相比', en: 'against the report of an earlier round' },
    11,
    ({ finding }) => orNothing(finding.change?.text),
  ),
  column(
    { zh: '备注', en: 'note' },
    { zh: '不适用的原因等', en: 'why it does not apply, or that it is met either way' },
    24,
    ({ finding }) => orNothing(finding.note),
  ),
  column(
    { zh: '文件中的位置', en: 'place in the file' },
    { zh: '申报内容所在的行列或单元格', en: 'line and column, or cell, of what was declared' },
    20,
    ({ finding }) => lines(once(readFor(finding).flatMap(({ at }) => at?.text ?? []))),
  ),
  column(
    { zh: '数据路径', en: 'pointer' },
    { zh: '申报或待补内容在数据中的路径', en: 'of what was declared, or is missing, in the descriptor' },
    30,
    ({ finding }) =>
      lines(
        once(
          [...readFor(finding), ...finding.missing, ...(finding.part ? [finding.part] : [])].map(
            ({ pointer }) => pointer,
          ),
        ),
      ),
  ),
  column({ zh: '文件', en: 'file' }, { zh: '被核对的文件', en: 'the input' }, 26, ({ view }) => view.file),
  column(
    { zh: '规则编号', en: 'rule' },
    { zh: '规则的编号，hegui rules 可查', en: 'see hegui rules' },
    36,
    ({ rule }) => rule.rule,
  ),
];

export const DETAILS: LedgerSheet<Detail> = {
  name: SHEETS.details,
  frozen: 2,
  printed: PRINTED,
  further: FURTHER,
};
