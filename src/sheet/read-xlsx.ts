/** Reads a workbook into sheets; what a person sees in a cell is what counts: results of formulas, percentages, dates. */
import type { CellValue, Cell as LibraryCell, Sheet as LibrarySheet } from 'hucre/xlsx';
import { type Diagnostic, type DiagnosticData, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { formatExact, multiply } from '../support/exact.ts';
import { type Book, type Cell, type Content, cellOf, type Sheet } from './model.ts';
import { unpackedSize } from './unpacked-size.ts';

/** The first bytes of a zip file, which an .xlsx is. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** Of the old binary formats and of workbooks with a password. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

export async function readXlsx(bytes: Uint8Array, file: string): Promise<Book> {
  const size = unpackedSize(bytes);
  if (size === undefined) return refuse(unreadable(file));
  if (size > LIMITS.content) return refuse(tooLarge(file, 'content'));
  const sheets = await sheetsIn(bytes);
  if (sheets === undefined) return refuse(unreadable(file));
  const large = excess(sheets);
  return large
    ? refuse(tooLarge(file, large))
    : { sheets: sheets.map((sheet) => sheetOf(sheet, file)), diagnostics: [] };
}

/** Undefined when it is no workbook; the package says so by errors of many kinds. At most one sheet beyond the limit. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly LibrarySheet[] | undefined> {
  // Loaded only here: most runs read no table.
  const { readXlsx: read } = await import('hucre/xlsx');
  try {
    const { sheets } = await read(bytes, {
      readStyles: true,
      maxRows: LIMITS.rows + 1,
      sheets: (_sheet, index) => index <= LIMITS.sheets,
    });
    return sheets;
  } catch {
    return undefined;
  }
}

const refuse = (fault: Diagnostic): Book => ({ sheets: [], diagnostics: [fault] });

const top = (file: string) => ({ span: { file, line: 1, column: 1 } });

const unreadable = (file: string): Diagnostic =>
  diagnostic('table-unreadable', { reason: 'damaged' }, top(file));

const tooLarge = (file: string, what: DiagnosticData['table-too-large']['what']): Diagnostic =>
  diagnostic('table-too-large', { what, limit: LIMITS[what] }, top(file));

function excess(sheets: readonly LibrarySheet[]): 'sheets' | 'rows' | 'cells' | undefined {
  if (sheets.length > LIMITS.sheets) return 'sheets';
  if (sheets.some(({ rows }) => rows.length > LIMITS.rows)) return 'rows';
  let cells = 0;
  for (const { rows, merges = [] } of sheets) {
    for (const row of rows) cells += row.filter((value) => value !== null).length;
    for (const { startRow, endRow } of merges) cells += endRow - startRow;
  }
  return cells > LIMITS.cells ? 'cells' : undefined;
}

function sheetOf(sheet: LibrarySheet, file: string): Sheet {
  const rows = withMerges(sheet).map((values, row) => ({
    line: row + 1,
    cells: values.flatMap((value, column): readonly Cell[] => {
      const span = { file, sheet: sheet.name, line: row + 1, column: column + 1 };
      const content = contentOf(value, sheet.cells?.get(`${row},${column}`));
      return content === undefined ? [] : cellOf(content, span);
    }),
  }));
  return { name: sheet.name, rows };
}

/** Cells merged downwards each say what the first one says: one project beside its five buildings. */
function withMerges({ rows, merges = [] }: LibrarySheet): readonly (readonly CellValue[])[] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, endRow, startCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow + 1; row <= endRow && row < filled.length; row += 1)
      filled[row]![startCol] = value;
  }
  return filled;
}

function contentOf(value: CellValue, cell: LibraryCell | undefined): Content | undefined {
  if (cell?.type === 'error') return { fault: 'error', found: String(value) };
  if (value === null) {
    return cell?.formula === undefined ? undefined : { fault: 'uncalculated', found: `=${cell.formula}` };
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { fault: 'error', found: String(value) }
      : value.toISOString().slice(0, 10);
  }
  if (typeof value !== 'number') return value;
  // Spreadsheets calculate with 17 digits and show at most 15: 0.1 + 0.2 is 0.3 to whoever reads the cell.
  const shown = Number(value.toPrecision(15)) + 0;
  // The largest numbers round up to infinity.
  if (!Number.isFinite(shown)) return { fault: 'error', found: String(value) };
  return isPercent(cell?.style?.numFmt) ? `${formatExact(multiply(shown, 100))}%` : shown;
}

/** Whether a number format shows a hundredfold with `%`; text in quotes or behind `\` is only text. */
const isPercent = (format = ''): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');
