/** A table as it was read, before anything is known of what it means: sheets of rows of the cells that are not blank. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';

/** Dates are ISO text and percentages text such as `65%`: what the person saw in the cell. */
export type Content = string | number | boolean | Unreadable;

/** A cell that holds no value although it is not blank. */
export interface Unreadable {
  readonly fault: 'error' | 'uncalculated';
  readonly found: string;
}

export interface Cell {
  readonly content: Content;
  readonly span: Span;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  /** Absent for a CSV, which is a table without a name. */
  readonly name?: string;
  readonly rows: readonly Row[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The cell with this content; none when it is blank. */
export function cellOf(content: Content, span: Span): readonly Cell[] {
  if (typeof content !== 'string') return [{ content, span }];
  if (content.trim() === '') return [];
  return [{ content: ERROR_VALUE.test(content) ? { fault: 'error', found: content } : content, span }];
}

/** What spreadsheets print for an error, which is also what they save into a CSV. */
const ERROR_VALUE = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** What a cell says as text, for headings and names. */
export const textOf = ({ content }: Cell): string =>
  typeof content === 'object' ? content.found : String(content);
