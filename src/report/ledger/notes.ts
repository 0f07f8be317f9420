/** The page that tells a reader what made the ledger, how to read it, and what every column means. */
import { CONCLUSIONS } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Table } from '../../sheet/write-tables.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { CONCLUSION_LABELS, CONCLUSION_MEANINGS, FOOTER } from '../../words/labels.ts';
import type { Run } from '../format.ts';
import type { Style } from '../style.ts';
import { columnsOf, type LedgerColumn, NUMBER } from './column.ts';
import { DETAILS } from './details.ts';
import { SHEETS } from './names.ts';
import { OVERVIEW } from './overview.ts';
import { REMARKS } from './remarks.ts';
import { REQUESTS } from './requests.ts';

const HEADINGS: readonly (readonly [Bilingual, number])[] = [
  [{ zh: '类别', en: 'about' }, 18],
  [{ zh: '项', en: 'entry' }, 22],
  [{ zh: '说明', en: 'meaning' }, 100],
];

const ABOUT = {
  run: { zh: '本次核对', en: 'this check' },
  tool: { zh: '工具', en: 'tool' },
  pack: { zh: '规则包', en: 'rule pack' },
  hash: { zh: '规则包校验值', en: 'hash of the pack' },
  inputs: { zh: '核对的对象数', en: 'inputs' },
  narrowed: { zh: '注意', en: 'take note' },
  detail: { zh: '明细范围', en: 'findings shown' },
  effect: { zh: '效力', en: 'effect' },
  reading: { zh: '读表', en: 'reading' },
  paper: { zh: '打印', en: 'on paper' },
  colours: { zh: '颜色', en: 'colours' },
  blank: { zh: '空白', en: 'blank cells' },
  decision: { zh: '人工认定与豁免的提示', en: 'determinations and waivers' },
  conclusion: { zh: '结论', en: 'conclusion' },
} as const satisfies Record<string, Bilingual>;

const TEXTS = {
  paper: {
    zh: '各表只打印左边各列，按 A4 横向缩至一页宽；右边其余各列供筛选和追溯，不打印',
    en: 'the left columns of each sheet are printed on the width of one A4 page; the others serve filters only',
  },
  colours: { zh: '颜色只为醒目，以文字为准', en: 'colours only help the eye; the words count' },
  blank: { zh: '空白表示没有内容或与该项无关', en: 'nothing there, or nothing to say' },
} as const satisfies Record<string, Bilingual>;

const SHOWN: Readonly<Record<Style['detail'], Bilingual>> = {
  failing: {
    zh: '只列使结论不能为“符合”的约束性条款，以及经人认定、获豁免或与上次有别的条款（--only-failing）',
    en: 'binding clauses that keep the conclusion from being compliant, and what was determined, waived or changed (--only-failing)',
  },
  normal: {
    zh: '列全部适用的约束性条款，以及未采纳或须由人判断的建议与目标；其余用 --all 列出',
    en: 'every binding clause that applies, and advice or targets not taken or left to a person; --all adds the rest',
  },
  all: { zh: '列除不适用之外的全部核对结果（--all）', en: 'everything but what does not apply (--all)' },
};

export const narrowed = (rules: number, { lang }: Style): string =>
  lang === 'zh'
    ? `仅核对了 ${rules} 条规则（--rule 或 --document），结论不代表全部条款`
    : `only ${rules} rule(s) were looked at (--rule or --document): the conclusion does not speak for all clauses`;

type Line = readonly [Bilingual, Bilingual | '', string];

export function notesTable(inputs: number, run: Run, style: Style): Table {
  const { say } = style;
  const rows = [...runLines(inputs, run, style), ...readingLines(style), ...columnLines(style)];
  return {
    name: say(SHEETS.notes),
    columns: HEADINGS.map(([heading, width]) => ({ heading: say(heading), width, kind: 'text' })),
    rows: rows.map(([about, entry, text]) => [say(about), entry === '' ? null : say(entry), text]),
    frozen: 0,
    printed: HEADINGS.length,
  };
}

function runLines(inputs: number, { head, tail }: Run, style: Style): readonly Line[] {
  const { tool, pack, selection } = head;
  const line = (entry: Bilingual, text: string): Line => [ABOUT.run, entry, text];
  return [
    line(ABOUT.tool, `${tool.name} ${tool.version}`),
    line(ABOUT.pack, `${pack.name} ${pack.version}`),
    line(ABOUT.hash, pack.hash),
    line(ABOUT.inputs, String(inputs)),
    ...(selection === undefined ? [] : [line(ABOUT.narrowed, narrowed(selection, style))]),
    line(ABOUT.detail, style.say(SHOWN[style.detail])),
    line(ABOUT.effect, style.say(FOOTER)),
    ...tail.diagnostics.map((each): Line => [ABOUT.decision, '', diagnosticLine(each, style.lang)]),
  ];
}

const readingLines = ({ say }: Style): readonly Line[] => [
  ...CONCLUSIONS.map(
    (each): Line => [ABOUT.conclusion, CONCLUSION_LABELS[each], say(CONCLUSION_MEANINGS[each])],
  ),
  [ABOUT.reading, ABOUT.paper, say(TEXTS.paper)],
  [ABOUT.reading, ABOUT.colours, say(TEXTS.colours)],
  [ABOUT.reading, ABOUT.blank, say(TEXTS.blank)],
];

const LINK_MEANS: Bilingual = {
  zh: '与“台账”序号一致，同一序号为同一对象',
  en: 'the number in "Ledger": the same number, the same input',
};

function columnLines({ say }: Style): readonly Line[] {
  const of = (sheet: Bilingual, columns: readonly Omit<LedgerColumn<never>, 'of'>[]): readonly Line[] =>
    columns.map(({ heading, means }) => [sheet, heading, say(means)]);
  const link = { heading: NUMBER.link, means: LINK_MEANS, width: 0 };
  return [
    ...of(SHEETS.overview, columnsOf(OVERVIEW)),
    ...of(SHEETS.details, [link, ...columnsOf(DETAILS)]),
    ...of(SHEETS.requests, [link, ...columnsOf(REQUESTS)]),
    ...of(SHEETS.remarks, [link, ...columnsOf(REMARKS)]),
  ];
}
