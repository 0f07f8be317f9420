/** Tables whose columns align whatever stands in them; the only home of cli-table3. */
import Table from 'cli-table3';
import { displayWidth } from './measure.ts';
import type { Style, Tone } from './style.ts';
import { hang, padEnd, wrapText } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Never narrower than this. */
  readonly least?: number;
}

export type Cell = string | { readonly text: string; readonly tone: Tone };

export interface Grid {
  /** A list that is scanned, not read: no lines between its rows. */
  readonly dense?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A frame costs one line and two spaces for each column, and a line at the end. */
const FRAME = 3;

/** Lines of a table no wider than the style's width. */
export function renderTable({ columns, rows, dense = false }: Grid, style: Style): readonly string[] {
  const heads = columns.map(({ title }) => title);
  const widths = columnWidths(columns, [heads, ...rows.map((row) => row.map(textOf))], style.width);
  if (!widths) return stacked({ columns, rows }, style);
  const layout = { columns, widths, style };
  const titles = heads.map((text): Cell => ({ text, tone: 'strong' }));
  const [top = '', ...head] = drawRow(titles, layout);
  const bottom = head.pop() ?? '';
  const between = top.replace('┌', '├').replaceAll('┬', '┼').replace('┐', '┤');
  const body = rows.flatMap((row, i) => [
    ...(dense && i > 0 ? [] : [between]),
    ...drawRow(row, layout).slice(1, -1),
  ]);
  return [top, ...head, ...body, bottom];
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly style: Style;
}

/**
 * One row in a frame of its own. cli-table3 measures with rules that differ from ours for emoji and rarer scripts,
 * and a tall cell costs it the square of its height: so it is given one line at a time, and of each cell a slip,
 * as wide as the text by our ruler, in private-use characters that every ruler counts as one.
 */
function drawRow(row: readonly Cell[], { columns, widths, style }: Layout): string[] {
  const painted: string[] = [];
  const slip = (line: string, tone: Tone | undefined): string => {
    const width = displayWidth(line);
    if (width === 0) return '';
    painted.push(tone ? style.paint(tone, line) : line);
    return SLIP + FILLER.repeat(width - 1);
  };
  const cells = row.map((cell, i) => wrapText(textOf(cell), widths[i] ?? 1));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [], compact: true },
  });
  for (let i = 0; i < height; i += 1) {
    table.push(
      cells.map((lines, column) => {
        const cell = row[column];
        return slip(lines[i] ?? '', typeof cell === 'object' ? cell.tone : undefined);
      }),
    );
  }
  // Slips come back in the order in which they were given.
  let next = 0;
  const filled = table.toString().replace(SLIPS, () => painted[next++] ?? '');
  return filled.split('\n');
}

const SLIP = '\ue001';
const FILLER = '\ue000';
const SLIPS = /\ue001\ue000*/g;

/** Where columns have no room each row is a block of its own, one line for each cell. */
function stacked({ columns, rows }: Grid, style: Style): readonly string[] {
  const labels = Math.max(...columns.map(({ title }) => displayWidth(title)));
  return rows.flatMap((row) => [
    '─'.repeat(style.width),
    ...columns.flatMap(({ title }, i) => {
      const text = textOf(row[i] ?? '');
      return text === '' ? [] : hang(text, { first: `${padEnd(title, labels)}  `, width: style.width });
    }),
  ]);
}

/** Natural widths where they fit; otherwise the widest columns give way first; undefined when none can any more. */
function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  total: number,
): readonly number[] | undefined {
  const widths = columns.map((_, i) =>
    Math.max(1, ...rows.map((row) => Math.max(...(row[i] ?? '').split('\n').map(displayWidth)))),
  );
  const least = columns.map((column, i) => Math.min(widths[i] ?? 1, column.least ?? 4));
  let excess = sum(widths) + columns.length * FRAME + 1 - total;
  while (excess > 0) {
    const i = widestAbove(widths, least);
    if (i < 0) return undefined;
    widths[i] = (widths[i] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestAbove(widths: readonly number[], least: readonly number[]): number {
  let widest = -1;
  for (const [i, width] of widths.entries()) {
    if (width > (least[i] ?? 1) && width > (widths[widest] ?? 0)) widest = i;
  }
  return widest;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
