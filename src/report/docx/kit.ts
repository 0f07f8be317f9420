/** The few shapes that the forms are built from: runs, paragraphs, cells and rows with one set of fonts and sizes. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** Twips: twentieths of a point. A4 with 2 cm at the sides. */
export const PAGE = { width: 11906, height: 16838, side: 1134, top: 1134, bottom: 1134 } as const;
export const BODY = PAGE.width - 2 * PAGE.side;
const MILLIMETRE = 56.7;
export const mm = (length: number): number => Math.round(length * MILLIMETRE);

/** Half points, as Word counts: 小二, 小四, 五号, 小五. */
export const SIZE = { title: 36, text: 24, table: 18, head: 21, small: 16 } as const;

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' } as const;
export const FONTS = {
  song: { ...latin, eastAsia: '宋体' },
  hei: { ...latin, eastAsia: '黑体' },
  fang: { ...latin, eastAsia: '仿宋' },
} as const;

export interface Look {
  readonly size?: number;
  readonly font?: keyof typeof FONTS;
  readonly bold?: boolean;
}

/** XML has no place for these, not even as an escape of its own. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const xmlText = (text: string): string =>
  text.replace(NOT_XML, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

export const run = (text: string, { size = SIZE.table, font = 'song', bold = false }: Look = {}): TextRun =>
  new TextRun({ text: xmlText(text), size, bold, font: { ...FONTS[font], hint: 'eastAsia' } });

export interface Layout extends Look {
  readonly align?: 'left' | 'center' | 'right';
  /** Twips above and below. */
  readonly space?: readonly [number, number];
  /** Stays on the page of the next paragraph. */
  readonly keep?: boolean;
  readonly level?: 'title' | 'section';
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Pieces keep their own look; a string takes the paragraph's. */
export function para(content: string | readonly TextRun[], layout: Layout = {}): Paragraph {
  const { align = 'left', space = [0, 0], keep = false, level } = layout;
  const [before, after] = space;
  const options: IParagraphOptions = {
    alignment: ALIGN[align],
    spacing: { before, after },
    keepNext: keep,
    children: typeof content === 'string' ? [run(content, layout)] : content,
    ...(level === undefined ? {} : { outlineLevel: level === 'title' ? 0 : 1 }),
  };
  return new Paragraph(options);
}

/** `label：text`, the label bold. */
export const labelled = (
  label: string,
  text: string,
  layout: Layout & { readonly colon: string },
): Paragraph => para([run(`${label}${layout.colon}`, { ...layout, bold: true }), run(text, layout)], layout);

export interface CellLook {
  readonly width: number;
  readonly span?: number;
  readonly rows?: number;
  readonly shade?: boolean;
  readonly middle?: boolean;
}

const SHADE = 'EDEDED';

export const cell = (children: readonly Paragraph[], look: CellLook): TableCell =>
  new TableCell({
    children: children.length === 0 ? [para('')] : [...children],
    width: { size: look.width, type: WidthType.DXA },
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    ...(look.rows === undefined ? {} : { rowSpan: look.rows }),
    ...(look.shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } } : {}),
    verticalAlign: look.middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });

export interface RowLook {
  /** Repeated at the top of every page. */
  readonly header?: boolean;
  /** At least this many twips high. */
  readonly height?: number;
  /** May go on over the page: only for what would not fit on one. */
  readonly breaks?: boolean;
}

export const row = (children: readonly TableCell[], look: RowLook = {}): TableRow =>
  new TableRow({
    children,
    tableHeader: look.header ?? false,
    cantSplit: !look.breaks,
    ...(look.height === undefined ? {} : { height: { value: look.height, rule: HeightRule.ATLEAST } }),
  });

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

export const table = (rows: readonly TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.4), right: mm(1.4) },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  });
