/** The terminal report: every descriptor in full, then a table of all, then what could not be read. */
import type { Batch, Conclusion, Report, Result } from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { CONCLUSION_LABELS, FOOTER, UNREADABLE } from '../../words/labels.ts';
import { visible } from '../../words/safe.ts';
import { heading, type Lines, plain, ruler } from '../lines.ts';
import { CONCLUSION_TONES, nameOf, reportLines } from '../report-lines.ts';
import type { Style } from '../style.ts';
import { type Cell, type Column, renderTable } from '../table.ts';

export function renderTableReport(batch: Batch, style: Style): string {
  const { results, pack, tool } = batch;
  const made = `${tool.name} ${tool.version} · ${style.say(PACK)} ${pack.name} ${pack.version} (${pack.hash.slice(0, 12)})`;
  const lines = [
    ...results.flatMap((result) =>
      result.kind === 'report' ? [...reportLines(result.report, style), ''] : [],
    ),
    ...unreadLines(results, style),
    ...(results.length > 1 ? overview(results, style) : []),
    ruler('─', style),
    ...(batch.selection === undefined ? [] : plain(narrowed(batch.selection, style), 0, style, 'open')),
    ...plain(style.say(FOOTER), 0, style, 'weak'),
    ...plain(made, 0, style, 'weak'),
  ];
  return `${lines.join('\n')}\n`;
}

const PACK: Bilingual = { zh: '规则包', en: 'rule pack' };
const TITLES = {
  unread: { zh: '填写有误或无法读取、未能核对的文件', en: 'INPUTS WITH ERRORS, NOT CHECKED' },
  overview: { zh: '汇总', en: 'ALL INPUTS' },
  name: { zh: '名称与文件', en: 'name and file' },
  conclusion: { zh: '结论', en: 'conclusion' },
  fail: { zh: '不符合', en: 'not met' },
  missing: { zh: '待补正', en: 'open' },
  review: { zh: '认定', en: 'decide' },
  pass: { zh: '符合', en: 'met' },
} as const satisfies Record<string, Bilingual>;

/** A conclusion over some clauses must not pass for one over all. */
const narrowed = (rules: number, { lang }: Style): string =>
  lang === 'zh'
    ? `注意：仅核对了 ${rules} 条规则（--rule 或 --document），结论不代表全部条款。`
    : `Note: only ${rules} rule(s) were looked at (--rule or --document); the conclusion does not speak for all clauses.`;

function unreadLines(results: readonly Result[], style: Style): Lines {
  const unread = results.filter((result) => result.kind === 'unread');
  if (unread.length === 0) return [];
  return [
    ...heading(TITLES.unread, { count: unread.length }, style),
    ...unread.flatMap(({ file, diagnostics }) => [
      ...plain(visible(file), 2, style, 'bad'),
      ...diagnostics.flatMap((each) => plain(diagnosticLine(each, style.lang), 4, style)),
    ]),
    '',
  ];
}

function overview(results: readonly Result[], style: Style): Lines {
  const { say } = style;
  const columns: readonly Column[] = [
    { title: say(TITLES.name), least: 16 },
    { title: say(TITLES.conclusion), least: 8 },
    ...(['fail', 'missing', 'review', 'pass'] as const).map(
      (name): Column => ({ title: say(TITLES[name]), align: 'right' }),
    ),
  ];
  const rows = results.map((result): readonly Cell[] => {
    if (result.kind === 'unread')
      return [visible(result.file), { text: say(UNREADABLE), tone: 'bad' }, '', '', '', ''];
    const { report } = result;
    const counts = (['fail', 'missing', 'review', 'pass'] as const).map((verdict) =>
      bindingCount(report, verdict),
    );
    return [
      `${nameOf(report, style)}\n${visible(report.file)}`,
      conclusionCell(report.conclusion, style),
      ...counts,
    ];
  });
  return [
    ...heading(TITLES.overview, { count: results.length }, style),
    ...renderTable({ columns, rows }, style),
  ];
}

const conclusionCell = (conclusion: Conclusion, { say }: Style): Cell => ({
  text: say(CONCLUSION_LABELS[conclusion]),
  tone: CONCLUSION_TONES[conclusion],
});

const bindingCount = ({ findings }: Report, verdict: Verdict): string =>
  String(findings.filter((each) => each.verdict === verdict && isBinding(each.rule)).length);
