/** The rows of 审查意见表: one item a rule, everything that is said of its parts in one place. */
import type { Paragraph, TableRow } from 'docx';
import type { Bilingual } from '../../model/text.ts';
import type { Style } from '../style.ts';
import type { DeclaredView, FindingView, RuleView } from '../view/model.ts';
import { decisionsOn, type Forms, type Material, partsText } from './forms.ts';
import { BODY, cell, labelled, mm, para, row } from './kit.ts';
import { COLUMNS, IN_CELL, SIGNING } from './words.ts';

type Kind = keyof Forms['items'];

const [NUMBER, ITEM, GROUND, OUTCOME, REMEDY] = [mm(11), mm(27), mm(46), mm(20), mm(29)] as const;
const DECLARED = BODY - NUMBER - ITEM - GROUND - OUTCOME - REMEDY;
export const ITEM_WIDTHS = [NUMBER, ITEM, GROUND, DECLARED, OUTCOME, REMEDY] as const;

/** A row about more parts than these may go on over the page. */
const MOST_TOGETHER = 4;

const colon = ({ lang }: Style): string => (lang === 'zh' ? '：' : ': ');

export const itemHeader = ({ say }: Style): TableRow =>
  row(
    Object.values(COLUMNS).map((title, i) =>
      cell([para(say(title), { bold: true, align: 'center', keep: true })], {
        width: ITEM_WIDTHS[i] ?? 0,
        shade: true,
        middle: true,
      }),
    ),
    { header: true },
  );

export const sectionRow = (title: Bilingual, count: number, { say, lang }: Style): TableRow =>
  row([
    cell(
      [
        para(`${say(title)}${lang === 'zh' ? `（${count} 项）` : ` (${count})`}`, {
          font: 'hei',
          bold: true,
          keep: true,
        }),
      ],
      { width: BODY, span: 6, shade: true },
    ),
  ]);

export interface Place {
  readonly number: number;
  readonly kind: Kind;
  /** In the notice, to which what is missing refers. */
  readonly materials: readonly Material[];
}

export function itemRows(
  rule: RuleView,
  { number, kind, materials }: Place,
  style: Style,
): readonly TableRow[] {
  const { findings } = rule;
  const keep = kind === 'review';
  const breaks = findings.length > MOST_TOGETHER;
  const main = row(
    [
      cell([para(String(number), { align: 'center', keep })], { width: NUMBER }),
      cell([para(rule.title)], { width: ITEM }),
      cell(groundLines(rule, style), { width: GROUND }),
      cell(
        findings.flatMap((finding) => declaredLines(finding, kind, style)),
        { width: DECLARED },
      ),
      cell([para(rule.outcomeText, { bold: true, align: 'center' })], { width: OUTCOME }),
      cell(remedyLines(rule, { kind, materials }, style), { width: REMEDY }),
    ],
    { breaks },
  );
  return kind === 'review' ? [main, decisionRow(number, style)] : [main];
}

function groundLines({ citation, quote }: RuleView, style: Style): readonly Paragraph[] {
  const { title, number, date, clause, authority, force } = citation;
  const [stop, open, close] = style.lang === 'zh' ? ['；', '“', '”'] : ['; ', '"', '"'];
  return [
    para(title),
    para([number, date].join(style.lang === 'zh' ? '，' : ', ')),
    para([clause, authority, force].join(stop), { bold: true }),
    labelled(style.say(IN_CELL.quote), `${open}${quote}${close}`, { colon: colon(style) }),
  ];
}

function declaredLines(finding: FindingView, kind: Kind, style: Style): readonly Paragraph[] {
  const { part, demands, missing, note } = finding;
  const told = new Set(demands.flatMap(({ declared }) => declared.map(({ pointer }) => pointer)));
  const applies = finding.applies.filter(({ pointer }) => !told.has(pointer));
  const line = (label: Bilingual, text: string): Paragraph =>
    labelled(style.say(label), text, { colon: colon(style) });
  return [
    ...(part ? [para(part.text, { bold: true })] : []),
    ...(kind === 'settled' ? [] : applies.map((each) => line(IN_CELL.applies, declaredText(each, style)))),
    ...demands.flatMap(({ declared, required, gap }) => [
      ...declared.map((each) => line(IN_CELL.declared, declaredText(each, style))),
      line(IN_CELL.required, required),
      ...(gap === undefined ? [] : [line(IN_CELL.gap, gap)]),
    ]),
    ...missing.map(({ label }) => line(IN_CELL.missing, label)),
    ...(note === undefined ? [] : [para(note)]),
  ];
}

function declaredText({ label, value, notes }: DeclaredView, { lang }: Style): string {
  const aside = notes.join(lang === 'zh' ? '；' : '; ');
  if (lang === 'zh') return `${label}：${value}${aside && `（${aside}）`}`;
  return `${label}: ${value}${aside && ` (${aside})`}`;
}

/** What to change, to supply or to weigh; then what a person decided, part by part where there are several. */
function remedyLines(
  rule: RuleView,
  { kind, materials }: Omit<Place, 'number'>,
  style: Style,
): readonly Paragraph[] {
  const { findings, remedy } = rule;
  const weigh = [...new Set(findings.flatMap((finding) => finding.weigh))];
  const named = (finding: FindingView): string =>
    finding.part && findings.length > 1 ? `${finding.part.text}${colon(style)}` : '';
  const what: Readonly<Record<Kind, readonly Paragraph[]>> = {
    unmet: [para(remedy)],
    missing: [para(supplyText(rule, materials, style))],
    review: weigh.map((each) => labelled(style.say(IN_CELL.weigh), each, { colon: colon(style) })),
    settled: [],
  };
  const decided = findings.flatMap((finding) =>
    decisionsOn(finding).map((text) => para(`${named(finding)}${text}`, { bold: true })),
  );
  return [...what[kind], ...decided];
}

/** Which materials of the notice settle it. */
function supplyText({ findings }: RuleView, materials: readonly Material[], { lang }: Style): string {
  const wanted = new Set(findings.flatMap(({ missing }) => missing.map(({ number }) => number)));
  const numbers = materials.flatMap(({ facts }, i) =>
    facts.some(({ number }) => wanted.has(number)) ? [String(i + 1)] : [],
  );
  return lang === 'zh'
    ? `按《补正材料一次性告知书》第 ${numbers.join('、')} 项补正`
    : `Supply item(s) ${numbers.join(', ')} of the notice`;
}

/** Room for the person to whom the clause leaves it. */
function decisionRow(number: number, style: Style): TableRow {
  const { say, lang } = style;
  const sign = `${say(IN_CELL.decider)}${colon(style)}${' '.repeat(20)}${say(SIGNING.day)}`;
  return row(
    [
      cell(
        [
          para(`${say(IN_CELL.decision)}${lang === 'zh' ? `（第 ${number} 项）：` : ` (item ${number}): `}`, {
            bold: true,
            space: [0, mm(9)],
          }),
          para(sign, { align: 'right' }),
        ],
        { width: BODY, span: 6 },
      ),
    ],
    { height: mm(17) },
  );
}

/** A met clause: what and where, no more. */
export function metRow(rule: RuleView, number: number, style: Style): TableRow {
  const notes = [...new Set(rule.findings.flatMap(({ note }) => (note === undefined ? [] : [note])))];
  const about = [...partsText(rule, style), ...notes];
  return row([
    cell([para(String(number), { align: 'center' })], { width: NUMBER }),
    cell([para(rule.title)], { width: ITEM }),
    cell([para(rule.citation.short)], { width: GROUND }),
    cell(about.length === 0 ? [para('—')] : about.map((each) => para(each)), {
      width: DECLARED,
    }),
    cell([para(rule.outcomeText, { align: 'center' })], { width: OUTCOME }),
    cell([para('—')], { width: REMEDY }),
  ]);
}
