/**
 * Reads a CSV (RFC 4180; comma, tab or semicolon) into one sheet. The line of a cell is the line of the file on which
 * its record begins, its column the number of the field.
 */
import { type Diagnostic, type DiagnosticData, diagnostic } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { type Book, type Cell, cellOf, type Row } from './model.ts';

interface RawRecord {
  readonly record: readonly string[];
  readonly raw: string;
}

export async function readCsv(text: string, file: string): Promise<Book> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const delimiter = delimiterOf(text);
  const first = (count: number): readonly RawRecord[] =>
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      raw: true,
      to: count,
    }) as unknown as readonly RawRecord[];
  try {
    return bookOf(first(LIMITS.rows + 1), file);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The package counts records rightly, but neither the lines nor the bytes before a fault.
    const count = Number(error.records ?? 0);
    const before = count === 0 ? [] : first(count);
    const line = 1 + before.reduce((sum, { raw }) => sum + linesIn(raw), 0);
    const span = { file, line, column: Number(error.index ?? 0) + 1 };
    return { sheets: [], diagnostics: [diagnostic('table-quotes', {}, { span })] };
  }
}

function bookOf(records: readonly RawRecord[], file: string): Book {
  const rows: Row[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (what: DiagnosticData['table-too-large']['what'], line: number, column = 1): void => {
    const span = { file, line, column };
    diagnostics.push(diagnostic('table-too-large', { what, limit: LIMITS[what] }, { span }));
  };
  let line = 1;
  let count = 0;
  for (const { record, raw } of records) {
    const cells = record.flatMap((content, i): readonly Cell[] => {
      if (content.length > LIMITS.text) refuse('text', line, i + 1);
      return cellOf(content, { file, line, column: i + 1 });
    });
    rows.push({ line, cells });
    count += cells.length;
    line += linesIn(raw);
  }
  if (records.length > LIMITS.rows) refuse('rows', line);
  if (count > LIMITS.cells) refuse('cells', line);
  return diagnostics.length > 0 ? { sheets: [], diagnostics } : { sheets: [{ rows }], diagnostics };
}

/** Whichever of them the first line with any has most of; text in quotes does not count. */
function delimiterOf(text: string): string {
  for (const line of text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)) {
    const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return DELIMITERS[counts.indexOf(most)] ?? ',';
  }
  return ',';
}

const DELIMITERS: readonly string[] = [',', '\t', ';'];

const linesIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
