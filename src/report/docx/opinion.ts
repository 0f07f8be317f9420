/** 审查意见表: head, conclusion, every item with its ground, what was declared and what to do, room for those who sign. */
import type { Paragraph, Table } from 'docx';
import type { Bilingual } from '../../model/text.ts';
import { AS_OF_LABELS, FOOTER } from '../../words/labels.ts';
import type { Style } from '../style.ts';
import type { Advice, Forms } from './forms.ts';
import { ITEM_WIDTHS, itemHeader, itemRows, metRow, sectionRow } from './items.ts';
import { BODY, cell, labelled, mm, para, row, SIZE, table } from './kit.ts';
import { GROUPS, narrowed, OPINION, SIGNING, SUBJECT_WORDS } from './words.ts';

export type Block = Paragraph | Table;

export interface About {
  readonly style: Style;
  /** How many rules were looked at, when not all were. */
  readonly selection?: number;
}

export function opinionForm(forms: Forms, about: About): readonly Block[] {
  const { say } = about.style;
  return [
    para(say(OPINION.title), {
      size: SIZE.title,
      font: 'hei',
      align: 'center',
      space: [0, mm(4)],
      level: 'title',
    }),
    para(`${say(OPINION.number)}${blank(about.style)}`, {
      size: SIZE.head,
      align: 'right',
      space: [0, mm(1)],
    }),
    headTable(forms, about),
    heading(OPINION.items, about),
    itemTable(forms, about),
    ...adviceBlock(forms.advice, about),
    ...restBlock(forms, about),
    ...listBlock(OPINION.gone, forms.view.gone, about),
    ...listBlock(OPINION.notices, forms.view.notices, about),
    para('', { size: SIZE.small, keep: true }),
    signing(about),
    para(say(FOOTER), { size: SIZE.table, space: [mm(2), 0] }),
  ];
}

const blank = ({ lang }: Style): string => `${lang === 'zh' ? '：' : ': '}${'_'.repeat(20)}`;

const heading = (title: Bilingual, { style }: About, tail = ''): Paragraph =>
  para(`${style.say(title)}${tail}`, {
    size: SIZE.head,
    font: 'hei',
    space: [mm(3), mm(1.5)],
    keep: true,
    level: 'section',
  });

const HEAD_WIDTHS = [mm(27), mm(58), mm(27), BODY - mm(112)] as const;

function headTable({ view }: Forms, { style, selection }: About): Table {
  const { say, lang } = style;
  const words = SUBJECT_WORDS[view.subject];
  const [label, value, second, rest] = HEAD_WIDTHS;
  const name = (text: string) =>
    cell([para(text, { size: SIZE.head, bold: true })], { width: label, shade: true, middle: true });
  const text = (content: string, width: number) =>
    cell([para(content, { size: SIZE.head })], { width, middle: true });
  const wide = (paragraphs: readonly Paragraph[]) =>
    cell(paragraphs, { width: value + second + rest, span: 3, middle: true });
  const { asOf } = view;
  const open = say({ zh: '未填报', en: 'not stated' });
  const from = say(AS_OF_LABELS[asOf.from]);
  const filed = asOf.from === 'filing_date' ? asOf.date : open;
  const conclusion = `${view.conclusionText}${lang === 'zh' ? '——' : ': '}${view.meaning}`;
  const counts = view.counts.map(({ label: outcome, rules }) =>
    lang === 'zh' ? `${outcome} ${rules}` : `${rules} ${outcome}`,
  );
  const fields: readonly HeadField[] = [
    ...(view.subject === 'region' ? [] : [{ label: words.identity, text: view.identity ?? open }]),
    { label: words.place, text: view.place },
    { label: OPINION.filed, text: filed },
    { label: OPINION.asOf, text: `${asOf.date}${lang === 'zh' ? `（${from}）` : ` (${from})`}` },
  ];
  return table(
    [
      row([name(say(OPINION.conclusion)), wide(conclusionLines(conclusion, selection, style))]),
      row([
        name(say(OPINION.counts)),
        wide([para(counts.join(lang === 'zh' ? '，' : ', '), { size: SIZE.head })]),
      ]),
      row([name(say(words.name)), wide([para(view.name, { size: SIZE.head })])]),
      ...(view.subject === 'project'
        ? [row([name(say(OPINION.owner)), wide([para(view.owner ?? open, { size: SIZE.head })])])]
        : []),
      ...inPairs(fields).map(([left, right]) =>
        right === undefined
          ? row([name(say(left.label)), wide([para(left.text, { size: SIZE.head })])])
          : row([
              name(say(left.label)),
              text(left.text, value),
              name(say(right.label)),
              text(right.text, rest),
            ]),
      ),
    ],
    HEAD_WIDTHS,
  );
}

interface HeadField {
  readonly label: Bilingual;
  readonly text: string;
}

const inPairs = (fields: readonly HeadField[]): readonly (readonly [HeadField, HeadField?])[] =>
  fields.flatMap((left, i) => {
    const right = fields[i + 1];
    return i % 2 > 0 ? [] : [right === undefined ? [left] : [left, right]];
  });

const conclusionLines = (
  text: string,
  selection: number | undefined,
  { say }: Style,
): readonly Paragraph[] => [
  para(text, { size: SIZE.text, bold: true }),
  ...(selection === undefined ? [] : [para(say(narrowed(selection)), { size: SIZE.head })]),
];

function itemTable({ items, met, materials }: Forms, { style }: About): Block {
  const kinds = ['unmet', 'missing', 'review', 'settled'] as const;
  const total = kinds.reduce((sum, kind) => sum + items[kind].length, met.length);
  if (total === 0) return para(style.say(OPINION.nothing), { size: SIZE.head });
  let number = 0;
  const full = kinds.flatMap((kind) => {
    const rules = items[kind];
    if (rules.length === 0) return [];
    const head = sectionRow(GROUPS[kind], rules.length, style);
    return [head, ...rules.flatMap((rule) => itemRows(rule, { number: ++number, kind, materials }, style))];
  });
  const short =
    met.length === 0
      ? []
      : [sectionRow(GROUPS.met, met.length, style), ...met.map((rule) => metRow(rule, ++number, style))];
  return table([itemHeader(style), ...full, ...short], ITEM_WIDTHS);
}

function adviceBlock(advice: readonly Advice[], about: About): readonly Block[] {
  if (advice.length === 0) return [];
  const { lang } = about.style;
  const [open, close, dash, stop, comma] =
    lang === 'zh' ? ['〔', '〕', '——', '。', '、'] : [' [', ']', ' — ', '. ', '; '];
  return [
    heading(OPINION.advice, about),
    ...advice.map(({ title, outcome, remedy, clauses, notes }, i) => {
      const text = [
        `${i + 1}. ${title}${open}${outcome}${close}${dash}${remedy}`,
        ...notes,
        clauses.join(comma),
      ];
      return para(`${text.join(stop)}${stop.trimEnd()}`, { size: SIZE.table, space: [0, mm(0.8)] });
    }),
  ];
}

function restBlock({ rest }: Forms, about: About): readonly Block[] {
  if (rest.length === 0) return [];
  const zh = about.style.lang === 'zh';
  const counts = rest.map(({ label, rules }) => `${label} ${rules}`).join(zh ? '，' : ', ');
  return [labelled(about.style.say(OPINION.sum), counts, { colon: zh ? '：' : ': ', space: [mm(2), 0] })];
}

const listBlock = (title: Bilingual, list: readonly string[], about: About): readonly Block[] =>
  list.length === 0
    ? []
    : [heading(title, about), ...list.map((each, i) => para(`${i + 1}. ${each}`, { size: SIZE.table }))];

const SIGNING_WIDTHS = [mm(32), BODY - mm(32)] as const;
const ROOM = mm(24);

/** Each level states its opinion, signs and dates it; the block stays together. */
function signing({ style }: About): Table {
  const { say, lang } = style;
  const levels = [
    [SIGNING.first, SIGNING.signed],
    [SIGNING.second, SIGNING.signed],
    [SIGNING.approval, SIGNING.sealed],
  ] as const;
  const [label, room] = SIGNING_WIDTHS;
  return table(
    levels.map(([title, sign]) =>
      row(
        [
          cell([para(say(title), { size: SIZE.head, bold: true, keep: true })], {
            width: label,
            shade: true,
            middle: true,
          }),
          cell(
            [
              para('', { size: SIZE.head, space: [0, mm(10)], keep: true }),
              para(`${say(sign)}${lang === 'zh' ? '：' : ': '}${' '.repeat(24)}${say(SIGNING.day)}`, {
                size: SIZE.head,
                align: 'right',
                keep: true,
              }),
            ],
            { width: room },
          ),
        ],
        { height: ROOM },
      ),
    ),
    SIGNING_WIDTHS,
  );
}
