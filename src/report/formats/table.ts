/** The terminal report: every descriptor in full, then a table of all, then what could not be read. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Conclusion, type Report, type Result, standingOf, type Unread } from '../../model/report.ts';
import { isBinding } from '../../model/rule.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Verdict } from '../../model/verdict.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { CONCLUSION_LABELS, FOOTER, UNREADABLE } from '../../words/labels.ts';
import { visible } from '../../words/safe.ts';
import { narrowedTo } from '../entries.ts';
import { format } from '../format.ts';
import { byRule } from '../gather.ts';
import { heading, type Lines, plain, ruler } from '../lines.ts';
import { CONCLUSION_TONES, reportLines } from '../report-lines.ts';
import type { Style } from '../style.ts';
import { type Cell, type Column, renderTable } from '../table.ts';
import { nameOf } from '../view/report.ts';

interface Piece {
  /** Of a descriptor that could be read. */
  readonly lines: Lines;
  /** Of one that could not. */
  readonly unread: Lines;
  readonly row: readonly Cell[];
}

export const tableFormat = format<Piece>({
  summary: { zh: '终端表格，供人阅读', en: 'for people, in a terminal' },
  extension: 'txt',
  each: (result, style) => ({
    lines: result.kind === 'report' ? [...reportLines(result, style), ''] : [],
    unread: result.kind === 'unread' ? unreadLines(result, style) : [],
    row: overviewRow(result, style),
  }),
  whole: (pieces, { head, tail }, style) => {
    const { pack, tool } = head;
    const narrowed = narrowedTo(head, style);
    const made = `${tool.name} ${tool.version} · ${style.say(PACK)} ${pack.name} ${pack.version} (${pack.hash.slice(0, 12)})`;
    const lines = [
      ...pieces.flatMap((piece) => piece.lines),
      ...unreadSection(pieces, style),
      ...(pieces.length > 1 ? overview(pieces, style) : []),
      ...decisionLines(tail.diagnostics, style),
      ruler('─', style),
      ...(narrowed === undefined ? [] : plain(narrowed, 0, style, 'open')),
      ...plain(style.say(FOOTER), 0, style, 'weak'),
      ...plain(made, 0, style, 'weak'),
    ];
    return `${lines.join('\n')}\n`;
  },
});

const PACK: Bilingual = { zh: '规则包', en: 'rule pack' };
const TITLES = {
  unread: { zh: '填写有误或无法读取、未能核对的文件', en: 'INPUTS WITH ERRORS, NOT CHECKED' },
  overview: { zh: '汇总', en: 'ALL INPUTS' },
  name: { zh: '名称与文件', en: 'name and file' },
  conclusion: { zh: '结论', en: 'conclusion' },
  decisions: { zh: '人工认定、豁免与上次报告的提示', en: 'DETERMINATIONS, WAIVERS AND THE EARLIER REPORT' },
  fail: { zh: '不符合', en: 'not met' },
  missing: { zh: '待补正', en: 'open' },
  review: { zh: '认定', en: 'decide' },
  pass: { zh: '符合', en: 'met' },
} as const satisfies Record<string, Bilingual>;

const unreadLines = ({ file, diagnostics }: Unread, style: Style): Lines => [
  ...plain(visible(file), 2, style, 'bad'),
  ...diagnostics.flatMap((each) => plain(diagnosticLine(each, style.lang), 4, style)),
];

function unreadSection(pieces: readonly Piece[], style: Style): Lines {
  const unread = pieces.filter((piece) => piece.unread.length > 0);
  if (unread.length === 0) return [];
  return [
    ...heading(TITLES.unread, { count: unread.length }, style),
    ...unread.flatMap((piece) => piece.unread),
    '',
  ];
}

function decisionLines(diagnostics: readonly Diagnostic[], style: Style): Lines {
  if (diagnostics.length === 0) return [];
  return [
    ...heading(TITLES.decisions, { count: diagnostics.length }, style),
    ...diagnostics.flatMap((each) => plain(diagnosticLine(each, style.lang), 2, style)),
  ];
}

const COUNTED = ['fail', 'missing', 'review', 'pass'] as const;

function overviewRow(result: Result, style: Style): readonly Cell[] {
  if (result.kind === 'unread')
    return [visible(result.file), { text: style.say(UNREADABLE), tone: 'bad' }, '', '', '', ''];
  const { report } = result;
  return [
    `${nameOf(report, style)}\n${visible(report.file)}`,
    conclusionCell(report.conclusion, style),
    ...COUNTED.map((standing) => bindingCount(report, standing)),
  ];
}

function overview(pieces: readonly Piece[], style: Style): Lines {
  const { say } = style;
  const columns: readonly Column[] = [
    { title: say(TITLES.name), least: 16 },
    { title: say(TITLES.conclusion), least: 8 },
    ...COUNTED.map((name): Column => ({ title: say(TITLES[name]), align: 'right' })),
  ];
  return [
    ...heading(TITLES.overview, { count: pieces.length }, style),
    ...renderTable({ columns, rows: pieces.map(({ row }) => row) }, style),
  ];
}

const conclusionCell = (conclusion: Conclusion, { say }: Style): Cell => ({
  text: say(CONCLUSION_LABELS[conclusion]),
  tone: CONCLUSION_TONES[conclusion],
});

/** Rules, as in the head of each report. */
const bindingCount = ({ findings }: Report, standing: Verdict): string =>
  String(byRule(findings.filter((each) => isBinding(each.rule) && standingOf(each) === standing)).length);
