/** Puts the forms of all results into one Word file: each form begins on a page of its own, unread inputs come last. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { FOOTER } from '../../words/labels.ts';
import type { Run } from '../format.ts';
import type { Style } from '../style.ts';
import type { UnreadView } from '../view/model.ts';
import { withoutTimes } from './archive.ts';
import type { Forms } from './forms.ts';
import { FONTS, mm, PAGE, para, run, SIZE } from './kit.ts';
import { noticeForm } from './notice.ts';
import { type Block, opinionForm } from './opinion.ts';
import { OPINION, PACK, UNREAD } from './words.ts';

export async function documentOf(
  pieces: readonly (Forms | UnreadView)[],
  { head, tail }: Run,
  style: Style,
): Promise<Uint8Array> {
  const { pack, tool, selection } = head;
  const made = `${style.say(PACK)} ${pack.name} ${pack.version} ${pack.hash.slice(0, 16)} · ${tool.name} ${tool.version}`;
  const about = { style, ...(selection === undefined ? {} : { selection }) };
  const forms = pieces.flatMap((piece) => (piece.kind === 'forms' ? [piece] : []));
  const unread = pieces.flatMap((piece) => (piece.kind === 'unread' ? [piece] : []));
  const sheets: readonly Sheet[] = [
    ...forms.flatMap((each): readonly Sheet[] => [
      { title: each.view.name, blocks: opinionForm(each, about) },
      ...(each.materials.length === 0 ? [] : [{ title: each.view.name, blocks: noticeForm(each, style) }]),
    ]),
    ...lastSheet(unread, tail.diagnostics, forms.length, style),
  ];
  const document = new Document({
    title: style.say(OPINION.title),
    creator: tool.name,
    lastModifiedBy: tool.name,
    styles: {
      default: {
        document: {
          run: {
            font: FONTS.song,
            size: SIZE.table,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: sheets.map((sheet) => sectionOf(sheet, footer(made, sheets.length, style))),
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(document)));
}

interface Sheet {
  /** At the head of each of its pages. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

function lastSheet(
  unread: readonly UnreadView[],
  decisions: readonly Diagnostic[],
  forms: number,
  { say, lang }: Style,
): readonly Sheet[] {
  if (unread.length === 0 && decisions.length === 0 && forms > 0) return [];
  const heading = (text: string): Paragraph =>
    para(text, { size: SIZE.head, font: 'hei', space: [mm(3), mm(2)], keep: true, level: 'title' });
  const line = (text: string, bold = false): Paragraph => para(text, { size: SIZE.head, bold });
  return [
    {
      title: '',
      blocks: [
        ...(unread.length === 0 ? [] : [heading(say(UNREAD.title))]),
        ...unread.flatMap(({ file, faults }) => [line(file, true), ...faults.map((fault) => line(fault))]),
        ...(decisions.length === 0 ? [] : [heading(say(UNREAD.decisions))]),
        ...decisions.map((each) => line(diagnosticLine(each, lang))),
        ...(forms + unread.length === 0 ? [line(say(UNREAD.nothing))] : []),
        para(say(FOOTER), { space: [mm(4), 0] }),
      ],
    },
  ];
}

function sectionOf({ title, blocks }: Sheet, foot: Footer): ISectionOptions {
  const { width, height, side, top, bottom } = PAGE;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width, height },
        margin: { top, bottom, left: side, right: side, header: mm(10), footer: mm(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [para(title, { size: SIZE.small, align: 'right' })] }) },
    footers: { default: foot },
    children: [...blocks],
  };
}

/** Pages count from each form; how many there are is said where every reader of such files can tell. */
function footer(made: string, sheets: number, { lang }: Style): Footer {
  const { CURRENT, TOTAL_PAGES } = PageNumber;
  const total = lang === 'zh' ? ['，共 ', TOTAL_PAGES, ' 页'] : [' of ', TOTAL_PAGES];
  const current = lang === 'zh' ? ['第 ', CURRENT, ' 页'] : ['page ', CURRENT];
  const number = new TextRun({
    children: [...current, ...(sheets === 1 ? total : [])],
    size: SIZE.small,
    font: { ...FONTS.song, hint: 'eastAsia' },
  });
  const children = [number, run(`  ·  ${made}`, { size: SIZE.small })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
