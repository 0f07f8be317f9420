/**
 * Where a thing stands in a file a person can open: 1-based line and column (in code points). In a table the column is
 * that of the cell: with `sheet` both are the row and column of that sheet, without (CSV) the line is the file's own.
 */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly sheet?: string;
}
