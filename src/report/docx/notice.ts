/** 补正材料一次性告知书: everything that binding clauses still need, once, by the material that proves it. */
import type { Paragraph, Table, TableRow } from 'docx';
import type { Style } from '../style.ts';
import type { CitationView, WantedView } from '../view/model.ts';
import type { Forms, Material } from './forms.ts';
import { BODY, cell, type Layout, mm, para, row, run, SIZE, table } from './kit.ts';
import { COLUMNS, LAW, NOTICE, SIGNING } from './words.ts';

const TEXT: Layout = { size: SIZE.text, font: 'fang' };
const LIST: Layout = { size: 21, font: 'fang' };

export function noticeForm({ view, materials }: Forms, style: Style): readonly (Paragraph | Table)[] {
  const { say } = style;
  return [
    para(say(NOTICE.title), {
      size: SIZE.title,
      font: 'hei',
      align: 'center',
      space: [0, mm(4)],
      level: 'title',
    }),
    headTable(view, style),
    para(opening(materials, style), { ...TEXT, space: [mm(4), mm(3)] }),
    table(
      [materialHeader(style), ...materials.flatMap((each, i) => materialRows(each, i + 1, style))],
      WIDTHS,
    ),
    ...(materials.some(({ name }) => name === '')
      ? [para(say(NOTICE.listed), { ...LIST, space: [mm(2), 0] })]
      : []),
    para([run(`${say(NOTICE.term)}${colon(style)}`, { ...TEXT, bold: true }), run(say(NOTICE.until), TEXT)], {
      space: [mm(4), 0],
      keep: true,
    }),
    para(say(NOTICE.organ), { ...TEXT, align: 'right', space: [mm(12), mm(1)], keep: true }),
    para(say(SIGNING.day), { ...TEXT, align: 'right', space: [0, mm(6)], keep: true }),
    receipt(style),
    para(say(NOTICE.copies), { ...LIST, space: [mm(3), 0] }),
  ];
}

const colon = ({ lang }: Style): string => (lang === 'zh' ? '：' : ': ');

function opening(materials: readonly Material[], { lang }: Style): string {
  const wanted = materials.flatMap(({ facts }) => facts);
  const some = wanted.some(({ onlyIf }) => onlyIf !== undefined);
  if (lang === 'zh') {
    const text = `　　经审查，所申报的内容尚不足以判定下列条款。请一次性补正下列 ${materials.length} 项材料，其中应载明 ${wanted.length} 个事项`;
    return `${text}${some ? '；注明“仅当……时需要”的，情形不出现即不必提供' : ''}。`;
  }
  const text = `What was filed does not decide the clauses below. Please supply the following ${materials.length} material(s), which must show ${wanted.length} fact(s).`;
  return some ? `${text} What is marked "only if" need not be supplied where that does not hold.` : text;
}

const HEAD_WIDTHS = [mm(38), BODY - mm(38)] as const;

function headTable(view: Forms['view'], style: Style): Table {
  const { say } = style;
  const [label, value] = HEAD_WIDTHS;
  const applicant = view.subject === 'project' ? (view.owner ?? '') : view.name;
  const fields = [
    [NOTICE.number, ''],
    [NOTICE.applicant, applicant],
    [NOTICE.contact, ''],
    [NOTICE.matter, view.subject === 'project' ? view.name : ''],
    [NOTICE.day, view.asOf.from === 'filing_date' ? view.asOf.date : ''],
    [NOTICE.clerk, ''],
    [NOTICE.law, say(LAW[view.subject])],
  ] as const;
  return table(
    fields.map(([title, text]) =>
      row(
        [
          cell([para(say(title), { ...LIST, bold: true })], { width: label, shade: true, middle: true }),
          cell([para(text, LIST)], { width: value, middle: true }),
        ],
        { height: mm(8) },
      ),
    ),
    HEAD_WIDTHS,
  );
}

const [NUMBER, MATERIAL, CLAUSES] = [mm(12), mm(40), mm(46)] as const;
const SHOWS = BODY - NUMBER - MATERIAL - CLAUSES;
const WIDTHS = [NUMBER, MATERIAL, SHOWS, CLAUSES] as const;

const materialHeader = ({ say }: Style): TableRow =>
  row(
    [COLUMNS.number, NOTICE.material, NOTICE.shows, NOTICE.clauses].map((title, i) =>
      cell([para(say(title), { ...LIST, bold: true, align: 'center', keep: true })], {
        width: WIDTHS[i] ?? 0,
        shade: true,
        middle: true,
      }),
    ),
    { header: true },
  );

/** The material once, beside it a row for each fact that it must show. */
const materialRows = ({ name, facts }: Material, number: number, style: Style): readonly TableRow[] =>
  facts.map((fact, i) =>
    row([
      ...(i > 0
        ? []
        : [
            cell([para(String(number), { ...LIST, align: 'center' })], {
              width: NUMBER,
              rows: facts.length,
              middle: true,
            }),
            cell([para(name || style.say(NOTICE.lists), { ...LIST, bold: true })], {
              width: MATERIAL,
              rows: facts.length,
              middle: true,
            }),
          ]),
      cell(factLines(fact, style), { width: SHOWS }),
      cell(
        clauseLines(fact.clauses, style).map((line) => para(line)),
        { width: CLAUSES, middle: true },
      ),
    ]),
  );

function factLines(
  { label, unit, meaning, parts, entries, onlyIf }: WantedView,
  style: Style,
): readonly Paragraph[] {
  const zh = style.lang === 'zh';
  const measured = unit === '' ? '' : zh ? `（单位：${unit}）` : ` (in ${unit})`;
  const needed = zh ? `仅当${onlyIf}时需要` : `only if ${onlyIf}`;
  return [
    para(`${label}${measured}`, { ...LIST, bold: true }),
    para(meaning),
    ...(parts.length === 0 ? [] : [para(`${zh ? '所属部位：' : 'of: '}${parts.join(zh ? '、' : ', ')}`)]),
    ...(entries.length === 0
      ? []
      : [para(`${style.say(NOTICE.entries)}${colon(style)}${entries.join(zh ? '、' : ', ')}`)]),
    ...(onlyIf === undefined ? [] : [para(needed, { bold: true })]),
  ];
}

/** One line for each paper, with all clauses of it that ask. */
function clauseLines(clauses: readonly CitationView[], { lang }: Style): readonly string[] {
  const paths = new Map<string, string[]>();
  for (const { title, clause } of clauses) paths.set(title, [...(paths.get(title) ?? []), clause]);
  return [...paths].map(([title, of]) =>
    lang === 'zh' ? `${title}${of.join('、')}` : `${title}, ${of.join(', ')}`,
  );
}

const RECEIPT_WIDTHS = [mm(34), mm(62), mm(26), BODY - mm(122)] as const;

function receipt({ say }: Style): Table {
  const texts = [say(NOTICE.received), '', say(NOTICE.receivedAt), ''];
  return table(
    [
      row(
        texts.map((text, i) =>
          cell([para(text, { ...LIST, bold: true, keep: true })], {
            width: RECEIPT_WIDTHS[i] ?? 0,
            shade: text !== '',
            middle: true,
          }),
        ),
        { height: mm(13) },
      ),
    ],
    RECEIPT_WIDTHS,
  );
}
