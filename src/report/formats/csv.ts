/** CSV for spreadsheets: a row for each finding, each notice and each fault. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Checked, Result } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import { messageOf } from '../../words/diagnostics.ts';
import { visible } from '../../words/safe.ts';
import { CSV_START, csvRecord } from '../csv-record.ts';
import { type Entry, type EntryFact, entriesOf, narrowedTo, roundLines, unexplained } from '../entries.ts';
import { FINDING_LABELS } from '../finding-lines.ts';
import { format } from '../format.ts';
import type { Style } from '../style.ts';
import { endingOf, endingText } from '../tally.ts';
import { nameOf } from '../view/report.ts';

const COLUMNS = {
  file: { zh: '文件', en: 'file' },
  name: { zh: '名称', en: 'name' },
  conclusion: { zh: '总结论', en: 'conclusion' },
  outcome: { zh: '核对结果', en: 'outcome' },
  binding: { zh: '是否影响总结论', en: 'binding' },
  title: { zh: '事项', en: 'requirement' },
  part: { zh: '部位', en: 'part' },
  document: { zh: '依据文件', en: 'document' },
  clause: { zh: '条款', en: 'clause' },
  authority: { zh: '效力层级', en: 'authority' },
  force: { zh: '约束力', en: 'force' },
  quote: { zh: '原文', en: 'words' },
  declared: FINDING_LABELS.declared,
  required: FINDING_LABELS.required,
  gap: FINDING_LABELS.gap,
  missing: FINDING_LABELS.missing,
  weigh: FINDING_LABELS.weigh,
  settled: FINDING_LABELS.settled,
  change: { zh: '与上次相比', en: 'change' },
  remedy: FINDING_LABELS.remedy,
  note: FINDING_LABELS.note,
  line: { zh: '行', en: 'line' },
  column: { zh: '列', en: 'column' },
  pointer: { zh: '位置', en: 'pointer' },
  rule: FINDING_LABELS.rule,
} as const satisfies Record<string, Bilingual>;

type Row = Partial<Record<keyof typeof COLUMNS, string>>;

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };
const NOTICE: Bilingual = { zh: '提示', en: 'notice' };
const FAULT: Bilingual = { zh: '填写有误', en: 'fault' };

export const csvFormat = format<readonly string[]>({
  summary: { zh: 'CSV，供 Excel、WPS 表格', en: 'CSV, for spreadsheets' },
  extension: 'csv',
  each: (result, style) => rowsOf(result, style).map(recordOf),
  whole: (pieces, { head, tail }, style) => {
    const { say } = style;
    const narrowed = narrowedTo(head, style);
    const titles = Object.fromEntries(Object.entries(COLUMNS).map(([key, label]) => [key, say(label)]));
    const remarks: readonly Row[] = [
      ...tail.diagnostics.map((each) => diagnosticRow(each, {}, style)),
      ...(narrowed === undefined ? [] : [{ outcome: say(NOTICE), note: narrowed }]),
    ];
    const records = [recordOf(titles), ...pieces.flat(), ...remarks.map(recordOf)];
    return `${CSV_START}${records.join('')}`;
  },
});

function rowsOf(result: Result, style: Style): readonly Row[] {
  const conclusion = endingText(endingOf(result), style);
  if (result.kind === 'unread') {
    const input = { file: visible(result.file), conclusion };
    return result.diagnostics.map((each) => diagnosticRow(each, input, style));
  }
  const { report } = result;
  const input = { file: visible(report.file), name: nameOf(report, style), conclusion };
  const silent = unexplained(report.conclusion, style);
  const rows = [
    ...(silent === undefined ? [] : [{ ...input, note: silent }]),
    ...entriesOf(result, style).map((entry) => ({ ...input, ...entryRow(entry, style) })),
    ...remarkRows(result, input, style),
  ];
  return rows.length > 0 ? rows : [input];
}

function remarkRows(result: Checked, input: Row, style: Style): readonly Row[] {
  return [
    ...result.report.notices.map((each) => diagnosticRow(each, input, style)),
    ...roundLines(result, style).map((note) => ({ ...input, outcome: style.say(NOTICE), note })),
  ];
}

function entryRow(entry: Entry, style: Style): Row {
  const { rule, citation, view, outcomeText, binding, title, remedy, places } = entry;
  const { say } = style;
  const [place] = places;
  const span = place?.at?.span;
  return {
    outcome: outcomeText,
    binding: say(binding ? YES : NO),
    title,
    part: view.part?.text ?? '',
    document: citation.paper,
    clause: citation.clause,
    authority: citation.authority,
    force: citation.force,
    quote: rule.quote,
    ...Object.fromEntries(FACTS.map((name) => [name, factsOf(entry, name, style)])),
    change: view.change?.text ?? '',
    remedy,
    line: span ? String(span.line) : '',
    column: span ? String(span.column) : '',
    pointer: visible(place?.pointer ?? ''),
    rule: rule.id,
  };
}

const FACTS = ['declared', 'required', 'gap', 'missing', 'weigh', 'settled', 'note'] as const;

const factsOf = ({ facts }: Entry, wanted: EntryFact['name'], { lang }: Style): string =>
  facts
    .filter(({ name }) => name === wanted)
    .map(({ text }) => text)
    .join(lang === 'zh' ? '；' : '; ');

function diagnosticRow(diagnostic: Diagnostic, input: Row, { lang, say }: Style): Row {
  const { span, pointer = '', severity, code } = diagnostic;
  return {
    ...input,
    ...(span && input.file === undefined ? { file: visible(span.file) } : {}),
    outcome: say(severity === 'error' ? FAULT : NOTICE),
    note: messageOf(diagnostic)[lang],
    line: span ? String(span.line) : '',
    column: span ? String(span.column) : '',
    pointer: visible(pointer),
    rule: code,
  };
}

const recordOf = (row: Row): string =>
  csvRecord((Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((key) => row[key] ?? ''));
