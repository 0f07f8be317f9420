/** The ledger proper: one row for each input, in the order of the inputs. */
import { CONCLUSIONS, type Conclusion, type Report, type Result } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Tint } from '../../sheet/write-tables.ts';
import {
  AS_OF_LABELS,
  CONCLUSION_LABELS,
  CONCLUSION_MEANINGS,
  SUBJECT_LABELS,
  UNREADABLE,
} from '../../words/labels.ts';
import { OUTCOME_LABELS, type Outcome } from '../../words/outcome.ts';
import { visiblePiece } from '../../words/safe.ts';
import type { Style } from '../style.ts';
import type { ReportView, UnreadView } from '../view/model.ts';
import { type LedgerColumn, type LedgerSheet, lines, type Value } from './column.ts';
import { SHEETS } from './names.ts';
import { remarkTexts } from './remarks.ts';

export interface Entry {
  readonly result: Result;
  readonly view: ReportView | UnreadView;
}

type Column = LedgerColumn<Entry>;

/** A column of what only a report has. */
const ofReport =
  (of: (report: Report, view: ReportView, style: Style) => Value): Column['of'] =>
  ({ result, view }, style) =>
    result.kind === 'report' && view.kind === 'report' ? of(result.report, view, style) : null;

const TINTS: Readonly<Record<Conclusion, Tint>> = {
  non_compliant: 'bad',
  needs_information: 'open',
  needs_review: 'open',
  compliant: 'good',
  no_applicable_rule: 'open',
};

const COUNTED: readonly Outcome[] = ['not_met', 'information_missing', 'for_review', 'met', 'waived'];

/** What a narrow column has room for. */
const SHORT: Readonly<Partial<Record<Outcome, string>>> = {
  information_missing: 'open',
  for_review: 'to decide',
  not_applicable: 'does not apply',
};

const countOf = (outcome: Outcome): Column => ({
  heading: { ...OUTCOME_LABELS[outcome], en: SHORT[outcome] ?? OUTCOME_LABELS[outcome].en },
  means: {
    zh: `结果为“${OUTCOME_LABELS[outcome].zh}”的约束性条款（规则）数；一条涉及几栋建筑的只计一次`,
    en: `binding rules that came out as "${OUTCOME_LABELS[outcome].en}"; one over several buildings counts once`,
  },
  width: 6,
  kind: 'number',
  of: ofReport((_report, { counts }) => counts.find((each) => each.outcome === outcome)?.rules ?? 0),
});

/** Entries of a cell before the rest is only counted: the sheet behind it has them all. */
const SHOWN = 8;

function listed(texts: readonly string[], { say, lang }: Style, sheet: Bilingual): Value {
  const rest = texts.length - SHOWN;
  const numbered = texts.slice(0, SHOWN).map((text, i) => `${i + 1}. ${text}`);
  if (rest <= 0) return lines(numbered);
  const more = lang === 'zh' ? `另有 ${rest} 项，见“${say(sheet)}”` : `${rest} more: see "${say(sheet)}"`;
  return lines([...numbered, more]);
}

const notMet = ({ groups }: ReportView): readonly string[] =>
  groups
    .filter(({ binding, outcome }) => binding && (outcome === 'not_met' || outcome === 'target_missed'))
    .flatMap(({ rules }) => rules.map(({ title }) => title));

const wanted = (view: ReportView): readonly string[] => view.required.map(({ label }) => label);

/** Notices are only counted: most filings have the same ones. */
function remarks(view: Entry['view'], style: Style): Value {
  const texts = remarkTexts(view);
  const serious = texts.filter(({ kind }) => kind !== 'notice').map(({ text }) => text);
  const notices = texts.length - serious.length;
  const count = style.lang === 'zh' ? `提示 ${notices} 条` : `${notices} notice(s)`;
  const shown = listed(serious, style, SHEETS.remarks);
  return lines([...(shown === null ? [] : [String(shown)]), ...(notices > 0 ? [count] : [])]);
}

export const OVERVIEW: LedgerSheet<Entry> = {
  name: SHEETS.overview,
  frozen: 2,
  printed: [
    {
      heading: { zh: '名称', en: 'name' },
      means: { zh: '申报的名称；无法读取的文件没有名称', en: 'as filed; an unreadable input has none' },
      width: 22,
      of: ofReport((_report, { name }) => name),
    },
    {
      heading: { zh: '代码', en: 'code' },
      means: {
        zh: '项目代码或统一社会信用代码，按文字保存',
        en: "the project's code or credit code, as text",
      },
      width: 13,
      of: ofReport(({ identity }) => (identity === undefined ? null : visiblePiece(identity))),
    },
    {
      heading: { zh: '对象', en: 'subject' },
      means: { zh: '项目、企业或地区', en: 'project, enterprise or region' },
      width: 6,
      of: ofReport(({ subject }, _view, { say }) => say(SUBJECT_LABELS[subject])),
    },
    {
      heading: { zh: '地点', en: 'place' },
      means: { zh: '所在地及其区划代码', en: 'where it stands, with the code of the place' },
      width: 13,
      of: ofReport(({ place }, _view, { say, lang }) => {
        if (!place) return say({ zh: '未填报', en: 'not stated' });
        return lang === 'zh' ? `${place.label.zh}（${place.id}）` : `${place.label.en} (${place.id})`;
      }),
    },
    {
      heading: { zh: '审查基准日', en: 'as of' },
      means: {
        zh: '按这一天有效的条款核对：取申报日期，未填的取 --as-of 指定的日期，否则为检查当日',
        en: 'the day whose clauses were applied: the filing date, else that of --as-of, else the day of the check',
      },
      width: 11,
      kind: 'day',
      of: ofReport(({ asOf }) => asOf.date),
    },
    {
      heading: { zh: '结论', en: 'conclusion' },
      means: {
        zh: '只由约束性条款决定；无法读取的文件没有结论，不等于符合',
        en: 'binding clauses alone decide it; an unreadable input has none, which is not compliant',
      },
      width: 10,
      tints: [
        ...CONCLUSIONS.map((each) => [CONCLUSION_LABELS[each], TINTS[each]] as const),
        [UNREADABLE, 'bad'],
      ],
      of: ({ view }, { say }) => (view.kind === 'report' ? view.conclusionText : say(UNREADABLE)),
    },
    ...COUNTED.map(countOf),
    {
      heading: { zh: '不符合的条款', en: 'clauses not met' },
      means: {
        zh: '不符合的约束性条款的事项名称；依据与申报情况见“核对明细”',
        en: 'titles of the binding clauses not met; words and values stand in "Findings"',
      },
      width: 30,
      of: ofReport((_report, view, style) => listed(notMet(view), style, SHEETS.details)),
    },
    {
      heading: { zh: '待补正的事项', en: 'to be supplied' },
      means: {
        zh: '约束性条款尚缺的申报事项；填在何处、用何材料证明见“补正事项”',
        en: 'what binding clauses still wait for; "Requests" says where it belongs and what proves it',
      },
      width: 24,
      of: ofReport((_report, view, style) => listed(wanted(view), style, SHEETS.requests)),
    },
    {
      heading: { zh: '错误与提示', en: 'remarks' },
      means: {
        zh: '填报错误、上次提出而本次已不在申报中的事项，以及提示的条数；全文见“填报错误与提示”',
        en: 'faults, objections whose object is no longer filed, the number of notices; all stand in "Remarks"',
      },
      width: 20,
      of: ({ view }, style) => remarks(view, style),
    },
    {
      heading: { zh: '文件', en: 'file' },
      means: { zh: '被核对的文件；表格中的对象另注行号', en: 'the input; of a table with its row' },
      width: 22,
      of: ({ view }) => view.file,
    },
  ],
  further: [
    countOf('not_applicable'),
    {
      heading: { zh: '结论含义', en: 'meaning' },
      means: { zh: '结论的意思', en: 'what the conclusion means' },
      width: 40,
      of: ofReport(({ conclusion }, _view, { say }) => say(CONCLUSION_MEANINGS[conclusion])),
    },
    {
      heading: { zh: '基准日来源', en: 'day from' },
      means: { zh: '审查基准日取自何处', en: 'where the day of the check comes from' },
      width: 14,
      of: ofReport(({ asOf }, _view, { say }) => say(AS_OF_LABELS[asOf.from])),
    },
    {
      heading: { zh: '文件校验值', en: 'hash of the file' },
      means: {
        zh: '被核对文件的 SHA-256，据此可证明核对的是哪一份',
        en: 'SHA-256 of the very bytes that were checked',
      },
      width: 20,
      of: ({ result }) => (result.kind === 'report' ? result.inputHash : null),
    },
  ],
};
