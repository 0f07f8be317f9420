/** Writes plain tables as a workbook to be read, filtered, printed and filed. */
import type { Cell, CellStyle, CellValue, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { cellText, looksLikeError } from './cell-text.ts';
import { letters } from './letters.ts';
import { heightOf } from './row-height.ts';

/** Text stays text, whatever it looks like. */
export type Value = string | number | null;

/** Colours that help the eye; the words say the same. */
export type Tint = 'bad' | 'open' | 'good' | 'weak';

export interface TableColumn {
  readonly heading: string;
  /** In widths of a digit, of which a Chinese character takes two. */
  readonly width: number;
  /** An ISO date in a column of days is stored as a date, anything else in it as text. */
  readonly kind: 'text' | 'number' | 'day';
  /** Cells with exactly these words are tinted. */
  readonly tints?: ReadonlyMap<string, Tint>;
}

export interface Table {
  /** At most 31 letters and digits. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** How many columns stay in sight and are repeated on every page. */
  readonly frozen: number;
  /** How many columns are printed. */
  readonly printed: number;
}

export interface TableBook {
  readonly title: string;
  readonly tables: readonly Table[];
  /** At the foot of every page; there is room for some 200 characters. */
  readonly footer: string;
  /** Stands at the end of a text that was too long for its cell. */
  readonly cutMark: string;
}

/** Fixed, so that the same tables are the same bytes whenever they are written. */
const MADE = new Date(0);
/** Rows of a sheet before the table goes on in the next: far below what spreadsheets allow, still fit to work with. */
const ROWS = 100_000;
/** Two lines, in points. */
const HEADING_HEIGHT = 34;

export async function tablesAsXlsx({ title, tables, footer, cutMark }: TableBook): Promise<Uint8Array> {
  // Loaded only here: most runs write no workbook.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.flatMap(parted).map((table) => sheetOf(table, { footer, cutMark })),
    defaultFont: { name: '微软雅黑', size: 10 },
    properties: { title, creator: '合规 hegui', created: MADE, modified: MADE },
  });
}

/** A table in as many sheets as it needs. */
function parted(table: Table): readonly Table[] {
  const count = Math.max(1, Math.ceil(table.rows.length / ROWS));
  return Array.from({ length: count }, (_, i) => ({
    ...table,
    name: i === 0 ? table.name : `${table.name}_${i + 1}`,
    rows: table.rows.slice(i * ROWS, (i + 1) * ROWS),
  }));
}

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };

const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
};

/** A text column is formatted as text, so that `=…` stays text even when somebody edits the cell. */
const STYLES: Readonly<Record<TableColumn['kind'], CellStyle>> = {
  text: { numFmt: '@', alignment: { vertical: 'top', wrapText: true }, border: BORDER },
  number: { alignment: { horizontal: 'center', vertical: 'top' }, border: BORDER },
  day: { numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'center', vertical: 'top' }, border: BORDER },
};

type Page = Pick<TableBook, 'footer' | 'cutMark'>;

function sheetOf({ name, columns, rows, frozen, printed }: Table, { footer, cutMark }: Page): WriteSheet {
  const last = rows.length + 1;
  const cells = new Map<string, Partial<Cell>>(
    columns.map(({ heading }, column) => [`0,${column}`, { value: heading, style: HEADING }]),
  );
  const body = rows.map((row, line) =>
    columns.map(({ kind }, column): CellValue => {
      const value = row[column] ?? null;
      if (typeof value !== 'string') return value;
      if (kind === 'day' && isDay(value)) return new Date(`${value}T00:00:00Z`);
      const text = cellText(value, cutMark);
      // A run of rich text is text even where the writer would take the plain string for an error value.
      if (looksLikeError(text)) cells.set(`${line + 1},${column}`, { richText: [{ text }] });
      return text;
    }),
  );
  return {
    name,
    rows: [columns.map(({ heading }) => heading), ...body],
    cells,
    columns: columns.map(({ width, kind }) => ({ width, style: STYLES[kind] })),
    rowDefs: heightsOf(columns.slice(0, printed), rows),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${last}` },
    conditionalRules: tintRules(columns, last),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${letters(printed - 1)}$${last}`,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: `&L&8${pageText(footer)}&R&8&A  &P / &N` },
  };
}

/** What is not printed does not make a row higher: on the screen the cell can be opened. */
function heightsOf(columns: Table['columns'], rows: Table['rows']): Map<number, { readonly height: number }> {
  const widths = columns.map(({ width }) => width);
  const heights = rows.map((row) => heightOf(row.slice(0, widths.length).map(shown), widths));
  const headings = heightOf(
    columns.map(({ heading }) => heading),
    widths,
  );
  return new Map([Math.max(HEADING_HEIGHT, headings), ...heights].map((height, line) => [line, { height }]));
}

const shown = (value: Value): string => (value === null ? '' : String(value));

/** From 1901: earlier days differ between spreadsheets, or have no number at all. */
const isDay = (text: string): boolean => /^(?:19(?!00)|[2-9]\d)\d\d-\d\d-\d\d$/.test(text);

/** An ampersand would begin a command. */
const pageText = (text: string): string => text.replaceAll('&', '&&');

const TINTS: Readonly<Record<Tint, CellStyle>> = {
  bad: tint('FFC7CE', '9C0006'),
  open: tint('FFEB9C', '7F6000'),
  good: tint('C6EFCE', '006100'),
  weak: tint('EDEDED', '595959'),
};

function tint(background: string, letter: string): CellStyle {
  const rgb = { rgb: background };
  return {
    font: { color: { rgb: letter } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: rgb, bgColor: rgb },
  };
}

/** Tints go with the words of a cell, also after somebody has changed or sorted them. */
function tintRules(columns: readonly TableColumn[], last: number): ConditionalRule[] {
  return columns.flatMap(({ tints = new Map<string, Tint>() }, column) =>
    [...tints].map(
      ([words, name], i): ConditionalRule => ({
        type: 'cellIs',
        operator: 'equal',
        formula: `"${words.replaceAll('"', '""')}"`,
        style: TINTS[name],
        priority: i + 1,
        range: `${letters(column)}2:${letters(column)}${Math.max(2, last)}`,
      }),
    ),
  );
}
