/** The page of explanations of a workbook. */
import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { Form } from './form.ts';
import { COLUMN_TABLE_HEAD, columnTable, guideLines } from './guide.ts';
import { GUIDE_SHEET } from './roles.ts';
import { heightOf } from './row-height.ts';

const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
/** In widths of a digit, of which a Chinese character takes two. */
const WIDTHS: readonly number[] = [12, 30, 40, 60, 36];

export function guideSheet(form: Form, heading: CellStyle): WriteSheet {
  const lines = guideLines(form).map((line, i) => `${i + 1}. ${line}`);
  const table = columnTable(form);
  const head = lines.length + 2;
  const last = WIDTHS.length - 1;
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: '填表说明', style: TITLE }]]);
  const heights = new Map([[0, { height: 24 }]]);
  lines.forEach((line, i) => {
    cells.set(`${i + 1},0`, { value: line, style: WRAPPED });
    heights.set(i + 1, { height: heightOf([line], [WIDTHS.reduce((sum, width) => sum + width)]) });
  });
  [COLUMN_TABLE_HEAD, ...table].forEach((row, i) => {
    row.forEach((value, column) => {
      cells.set(`${head + i},${column}`, { value, style: i === 0 ? heading : WRAPPED });
    });
    heights.set(head + i, { height: heightOf(row, WIDTHS) });
  });
  return {
    name: GUIDE_SHEET,
    rows: [],
    cells,
    columns: WIDTHS.map((width) => ({ width })),
    rowDefs: heights,
    merges: lines.map((_, i) => ({ startRow: i + 1, endRow: i + 1, startCol: 0, endCol: last })),
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    },
  };
}
