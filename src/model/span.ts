/** Where a thing stands in a file a person can open: 1-based line and column (in code points). */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
