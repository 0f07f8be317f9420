/** Finds the row of headings of a sheet, below whatever title stands above it, and what each column means. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../model/diagnostic.ts';
import type { Span } from '../model/span.ts';
import { factHeading, type Meaning, meaningOf, nearestHeading, type Scope } from './headings.ts';
import { type Cell, type Row, type Sheet, textOf } from './model.ts';

export interface Column {
  readonly heading: string;
  readonly meaning: Meaning;
  readonly span: Span;
}

export interface Header {
  /** By column number. */
  readonly columns: ReadonlyMap<number, Column>;
  /** The rows below that are not blank. */
  readonly rows: readonly Row[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rows in which headings are looked for; a title and some lines of instruction may stand above them. */
const FIRST_ROWS = 30;
/** More columns than any form has; a wider row is not looked at. */
const MOST_COLUMNS = 3000;
const SHOWN_HEADINGS = 6;
const MOST_GUESSES = 100;

/** How many headings of the best row are known; tells for which subject a nameless table was made. */
export function knownIn(sheet: Sheet, scope: Scope): number {
  return Math.max(0, ...candidates(sheet).map((row) => known(row, scope).length));
}

export function readHeader(sheet: Sheet, scope: Scope): Header {
  const rows = sheet.rows.filter(({ cells }) => cells.length > 0);
  const index = candidates(sheet).findIndex((row) => isHeader(row, scope));
  const header = rows[index];
  if (!header) {
    const expected = [...(scope.part ?? scope.own).facts.values()].map(factHeading).slice(0, SHOWN_HEADINGS);
    const span = rows[0]?.cells[0]?.span;
    const missing = diagnostic('table-without-headings', { expected }, span ? { span } : {});
    return { columns: new Map(), rows: [], diagnostics: [missing] };
  }
  const below = rows.slice(index + 1);
  const { columns, diagnostics } = columnsOf(header, scope);
  return { columns, rows: below, diagnostics: [...diagnostics, ...withoutHeading(below, header)] };
}

const candidates = ({ rows }: Sheet): readonly Row[] =>
  rows
    .filter(({ cells }) => cells.length > 0)
    .slice(0, FIRST_ROWS)
    .map((row) => (row.cells.length > MOST_COLUMNS ? { ...row, cells: [] } : row));

/** At least half of its cells are headings, one of which is more than a remark. */
function isHeader(row: Row, scope: Scope): boolean {
  const found = known(row, scope);
  return found.some((kind) => kind !== 'free') && found.length * 2 >= row.cells.length;
}

const known = (row: Row, scope: Scope): readonly string[] =>
  row.cells.flatMap((cell) => {
    const meaning = meaningOf(textOf(cell), scope);
    if ('kind' in meaning) return [meaning.kind];
    return meaning.code === 'heading-unknown' ? [] : [meaning.code];
  });

function columnsOf(header: Row, scope: Scope): Pick<Header, 'columns' | 'diagnostics'> {
  const columns = new Map<number, Column>();
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, Span>();
  for (const cell of header.cells) {
    const heading = textOf(cell);
    const meaning = meaningOf(heading, scope);
    const { span } = cell;
    if (!('kind' in meaning)) {
      const guess = meaning.code === 'heading-unknown' && diagnostics.length < MOST_GUESSES;
      const nearest = guess ? nearestHeading(heading, scope) : undefined;
      const data = nearest === undefined ? meaning.data : { ...meaning.data, nearest };
      diagnostics.push(diagnostic(meaning.code, data as DiagnosticData[DiagnosticCode], { span }));
      continue;
    }
    const before = first.get(identity(meaning));
    if (before && meaning.kind !== 'free') {
      diagnostics.push(diagnostic('heading-twice', { heading, first: before }, { span }));
    }
    first.set(identity(meaning), span);
    columns.set(span.column, { heading, meaning, span });
  }
  return { columns, diagnostics };
}

function identity(meaning: Meaning): string {
  const part = 'part' in meaning ? meaning.part?.key : undefined;
  return [meaning.kind, part ?? '', 'fact' in meaning ? meaning.fact.key : ''].join('/');
}

/** The first cell of every column that has content and no heading. */
function withoutHeading(rows: readonly Row[], header: Row): readonly Diagnostic[] {
  const headed = new Set(header.cells.map(({ span }) => span.column));
  const lost = new Map<number, Cell>();
  for (const { cells } of rows) {
    for (const cell of cells) {
      const { column } = cell.span;
      if (!headed.has(column) && !lost.has(column)) lost.set(column, cell);
    }
  }
  return [...lost.values()].map(({ span }) => diagnostic('heading-empty', {}, { span }));
}
